import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkDocument } from "../../src/codegen/check-document.js";
import { isRecord } from "../../src/codegen/document.js";
import { errorCodesOf } from "../../src/conformance/traffic/error-codes.js";
import { document } from "../../src/generated/document.js";
import { bearerToken, createAtlasClient, type AtlasClient } from "../../src/index.js";
import { readErrorCodes, statusesOf } from "../../src/testing/error-codes.js";
import { mockAtlas, type MockAtlas } from "../../src/testing/index.js";
import { upstreamSpec } from "../helpers/upstream.js";

const groupId = "4888442a3354817a7320eb61";
const orgId = "4888442a3354817a7320eb61";
const apiUserId = "5888442a3354817a7320eb62";

let mock: MockAtlas;
let atlas: AtlasClient;
beforeEach(() => {
  mock = mockAtlas();
  atlas = createAtlasClient({ auth: bearerToken("t"), deprecations: "silent", retry: false });
});
afterEach(() => mock.restore());

/** The status and the code of each example of an error. */
function examplesOf(source: unknown): [string, number][] {
  const components = isRecord(source) ? source["components"] : undefined;
  const responses = isRecord(components) && isRecord(components["responses"]) ? components["responses"] : {};
  const examples = JSON.stringify(responses, (name, value: unknown) => (name === "schema" ? undefined : value));
  return [...examples.matchAll(/\{[^{}]*"errorCode"[^{}]*\}/g)].map(([text]) => {
    const { error, errorCode } = JSON.parse(text) as { error: number; errorCode: string };
    return [errorCode, error];
  });
}

describe("the statuses of error codes", () => {
  it("are those of the examples in the document", () => {
    const examples = examplesOf(document);
    expect(examples.length).toBeGreaterThan(5);
    for (const [code, status] of examples) expect(`${code} ${statusesOf(code)[0]}`).toBe(`${code} ${status}`);
  });

  it.skipIf(upstreamSpec() === undefined)(
    "are those of the examples in the official document (skipped: without one)",
    () => {
      const examples = examplesOf(parse(readFileSync(upstreamSpec() ?? "", "utf8"), { maxAliasCount: -1 }));
      const known = examples.filter(([code]) => statusesOf(code).length > 0);
      expect(known.length).toBeGreaterThan(9);
      for (const [code, status] of known) expect(`${code} ${statusesOf(code)[0]}`).toBe(`${code} ${status}`);
    },
    60_000,
  );

  it("are known for every code that the conformance suite knows", () => {
    const codes = errorCodesOf(checkDocument(document, "the trimmed spec"));
    expect(codes.size).toBeGreaterThan(50);
    for (const code of codes) mock.getOrg().replyError(code, { undocumented: true });
  });

  it("are told apart in the documentation, where they are our reading", () => {
    const page = readFileSync("docs/testing.md", "utf8");
    const [, list = ""] = /our reading:\n\n([^\n]*(?:\n[^\n]+)*)/.exec(page) ?? [];
    expect([...list.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code)).toEqual(readErrorCodes);
  });
});

describe("replyError", () => {
  const statusOf = async (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => undefined,
      (error: unknown) => (error as { status: number }).status,
    );

  it("takes the status that the operation documents, where a code has several", async () => {
    using next = mockAtlas("2025-03-12");
    const later = atlas.withVersion("2025-03-12");
    const body = { username: "ada@example.com", roles: ["ORG_MEMBER" as const] };
    mock.createOrgInvite().replyError("USER_ALREADY_EXISTS");
    expect(await statusOf(atlas.organizations.createOrgInvite({ orgId, body }))).toBe(400);
    next.createOrgUser().replyError("USER_ALREADY_EXISTS");
    const user = { username: "ada@example.com", roles: { orgRoles: ["ORG_MEMBER" as const] } };
    expect(await statusOf(later.mongoDbCloudUsers.createOrgUser({ orgId, body: user }))).toBe(409);
    mock.getOrgApiKey().replyError("API_KEY_NOT_FOUND");
    expect(await statusOf(atlas.programmaticApiKeys.getOrgApiKey({ orgId, apiUserId }))).toBe(404);
    mock.updateOrgApiKey().replyError("API_KEY_NOT_FOUND");
    expect(await statusOf(atlas.programmaticApiKeys.updateOrgApiKey({ orgId, apiUserId, body: {} }))).toBe(400);
    mock.createGroup().replyError("GROUP_ALREADY_EXISTS");
    expect(await statusOf(atlas.projects.createGroup({ body: { orgId, name: "One" } }))).toBe(409);
    mock.updateGroup().replyError("GROUP_ALREADY_EXISTS");
    expect(await statusOf(atlas.projects.updateGroup({ groupId, body: { name: "One" } }))).toBe(400);
  });

  it("takes the status that is given", async () => {
    mock.createGroup().replyError("GROUP_ALREADY_EXISTS", { status: 400 });
    expect(await statusOf(atlas.projects.createGroup({ body: { orgId, name: "One" } }))).toBe(400);
  });

  it("refuses a status that the operation does not document", () => {
    const declare = (): unknown => mock.createGroupInvite().replyError("USER_ALREADY_EXISTS");
    expect(declare).toThrow(
      expect.objectContaining({ code: "UNDOCUMENTED_STATUS", operationId: "createGroupInvite" }) as Error,
    );
    expect(declare).toThrow(
      "createGroupInvite (API date 2023-11-15) does not document 409 or 400, the status of USER_ALREADY_EXISTS; it has: " +
        "200, 401, 403, 404, 429, 500. Give one of these as `status`, or `undocumented: true`.",
    );
    expect(() => mock.createGroupInvite().replyError("OF_MY_OWN", { status: 409 })).toThrow("does not document 409");
    expect(mock.pending()).toEqual(Array.from({ length: 3 }, () => "createGroupInvite(): it has no reply"));
  });

  it("takes one on purpose", async () => {
    mock.listControlPlaneIpAddresses().replyError("UNAUTHORIZED", { undocumented: true });
    await expect(atlas.root.listControlPlaneIpAddresses()).rejects.toMatchObject({ status: 401 });
  });

  it.each(["INVALID_VERSION_DATE", "VERSION_GONE", "RATE_LIMITED", "SERVICE_UNAVAILABLE"] as const)(
    "gives %s to every operation",
    (code) => {
      expect(() => mock.deleteGroupInvite().replyError(code)).not.toThrow();
    },
  );

  it.each([200, 302, 399, 600, Number.NaN])("refuses the status %d", (status) => {
    expect(() => mock.getOrg().replyError("OF_MY_OWN", { status, undocumented: true })).toThrow(RangeError);
  });

  it("gives rate limits of every shape to every operation", () => {
    for (const shape of ["token-bucket", "legacy", "invitations"] as const) {
      expect(() => mock.createGroupInvite().replyRateLimited({ shape })).not.toThrow();
    }
  });

  it("checks the error body of statuses that come from everywhere", () => {
    expect(() => mock.getOrg().reply(410, { error: 410, errorCode: "VERSION_GONE" })).not.toThrow();
    expect(() => mock.getOrg().reply(410, { error: 410 } as never)).toThrow("property 'errorCode'");
    expect(() => mock.getOrg().replyError("USER_NOT_FOUND", { detail: 7 as never })).toThrow("/detail must be string");
  });
});
