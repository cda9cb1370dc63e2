/** What an error says of when to come back, and of where to move. */
import { describe, expect, it } from "vitest";
import { AtlasRateLimitError, AtlasVersionGoneError } from "../../src/index.js";
import { readApiError } from "../../src/errors/read-error.js";
import type { Operation } from "../../src/operation.js";
import { clientWith, fakeFetch, json } from "../helpers/fake-fetch.js";
import { failureOf } from "../helpers/hostile.js";
import { CALL } from "../helpers/layer.js";

const bodied = (errorCode: string, parameters: readonly unknown[], headers = {}, status = 429): Response =>
  json({ errorCode, parameters: ["/path", ...parameters] }, status, headers);

describe("retryAfter", () => {
  it.each([
    ["the header", json({}, 429, { "retry-after": "3" }), 3000],
    ["the body where there is no header", bodied("RATE_LIMITED_TOKEN_BUCKET", [120, 100, 50, 1]), 120_000],
    [
      "the header before the body",
      bodied("RATE_LIMITED_TOKEN_BUCKET", [120, 100, 50, 1], { "retry-after": "3" }),
      3000,
    ],
    ["nothing where the older body names no wait", bodied("RATE_LIMITED", [100, 1]), undefined],
    ["the header with the older body", bodied("RATE_LIMITED", [100, 1], { "retry-after": "7" }), 7000],
    ["nothing of a body that makes no sense", bodied("RATE_LIMITED_TOKEN_BUCKET", [-1, 100, 50, 1]), undefined],
    ["the header of a 400", bodied("INVITATIONS_RATE_LIMITED_IP", [], { "retry-after": "5" }, 400), 5000],
  ])("is that of %s", async (_, response, retryAfter) => {
    const error = await failureOf(clientWith(fakeFetch(response)).organizations.listOrgs());
    expect(error).toBeInstanceOf(AtlasRateLimitError);
    expect(error).toMatchObject({ code: "RATE_LIMITED", retryAfter });
  });
});

describe("a resource version that is gone", () => {
  const operation: Operation = { tag: "Organizations", method: "GET", path: CALL.path, parameters: [], versions: [] };
  const versionsOf = (...versions: readonly (readonly [string, string?])[]): Operation => ({
    ...operation,
    versions: versions.map(([version, sunset]) => ({
      version,
      responses: {},
      ...(sunset === undefined ? {} : { sunset }),
    })),
  });

  it.each([
    [
      "the first one that lasts",
      versionsOf(["2023-01-01", "2024-01-01"], ["2024-08-05"], ["2025-03-12"]),
      "2024-08-05",
    ],
    ["no preview", versionsOf(["2023-01-01", "2024-01-01"], ["preview"]), undefined],
    [
      "no upcoming one",
      versionsOf(["2023-01-01", "2024-01-01"], ["2099-01-01.upcoming"], ["2025-03-12"]),
      "2025-03-12",
    ],
  ])("names %s to move to", (_, of, moveTo) => {
    const response = new Response("{}", { status: 410 });
    const error = readApiError({ call: CALL, operation: of, response, body: {}, now: 0 });
    expect(error).toBeInstanceOf(AtlasVersionGoneError);
    expect(error).toMatchObject({ moveTo });
    if (moveTo === undefined) expect(error.message).not.toContain("Move to");
    else expect(error.message).toContain(`Move to API date ${moveTo} or later.`);
  });
});
