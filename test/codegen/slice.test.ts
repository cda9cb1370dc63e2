import { describe, expect, it } from "vitest";
import { operationsOf, type OpenApiDocument } from "../../src/codegen/document.js";
import { slice, versionsOf } from "../../src/codegen/index.js";
import { bodyOf, documentOf, failureOf, media, operation } from "./fixture.js";

const document = documentOf({
  paths: {
    "/old": {
      get: operation("getOld", {
        versions: ["2023-01-01", "2024-05-30"],
        schema: { $ref: "#/components/schemas/Old" },
      }),
    },
    "/new": {
      get: operation("getNew", { versions: ["2025-03-12"] }),
      put: operation("putNew", { versions: ["preview"] }),
    },
    "/next": { get: operation("getNext", { versions: ["2026-01-01.upcoming"] }) },
  },
  components: { schemas: { Old: { type: "object" }, Unused: { type: "object" } } },
});
const ids = (sliced: OpenApiDocument): string[] =>
  [...operationsOf(sliced)].map(({ operation: { operationId } }) => operationId);
const versions = (sliced: OpenApiDocument): string[][] =>
  [...operationsOf(sliced)].map((one) => versionsOf(sliced, one.operation));

describe("slice", () => {
  it.each([
    ["2023-01-01", ["getOld"], [["2023-01-01"]]],
    ["2024-05-29", ["getOld"], [["2023-01-01"]]],
    ["2024-05-30", ["getOld"], [["2024-05-30"]]],
    ["2099-12-31", ["getOld", "getNew"], [["2024-05-30"], ["2025-03-12"]]],
    ["preview", ["putNew"], [["preview"]]],
    ["2026-01-01.upcoming", ["getNext"], [["2026-01-01.upcoming"]]],
  ])("at %s has %j in %j", (date, operationIds, expected) => {
    const sliced = slice(document, date);
    expect(ids(sliced)).toEqual(operationIds);
    expect(versions(sliced)).toEqual(expected);
  });

  it("drops components that nothing reaches, and leaves the document as it is", () => {
    const before = structuredClone(document);
    expect(Object.keys(slice(document, "2023-01-01").components?.schemas ?? {})).toEqual(["Old"]);
    expect(slice(document, "preview").components).toEqual({});
    expect(document).toEqual(before);
  });

  it.each([
    ["2022-12-31", "SPEC_VERSION_TOO_OLD", /at or before 2022-12-31; the first one is 2023-01-01/],
    ["2025-09-22.upcoming", "SPEC_UNKNOWN_VERSION", /there is 2026-01-01\.upcoming, preview/],
    ["2023-13-01", "SPEC_UNKNOWN_VERSION", /"2023-13-01" is no API date/],
    ["latest", "SPEC_UNKNOWN_VERSION", /write YYYY-MM-DD/],
  ])("refuses %s", async (date, code, message) => {
    const failure = await failureOf(() => slice(document, date));
    expect(failure).toMatch(message);
    expect(failure).toContain(`${code} `);
  });

  it("keeps only the statuses and bodies of the version", () => {
    const versioned = documentOf({
      paths: {
        "/a": {
          post: {
            ...operation("a"),
            requestBody: { content: { [media("2024-01-01")]: { schema: { type: "string" } } } },
            responses: {
              "200": { description: "", content: { [media("2023-01-01")]: { schema: { type: "object" } } } },
              "202": { description: "", content: { [media("2024-01-01")]: {} } },
              "404": { description: "", content: { "application/json": { schema: { type: "object" } } } },
            },
          },
        },
      },
    });
    const old = slice(versioned, "2023-01-01").paths["/a"]?.post;
    expect(Object.keys(old?.responses ?? {})).toEqual(["200", "404"]);
    expect(old?.requestBody).toBeUndefined();
    const newer = slice(versioned, "2024-01-01").paths["/a"]?.post;
    expect(Object.keys(newer?.responses ?? {})).toEqual(["202", "404"]);
    expect(newer?.requestBody).toEqual({ content: { [media("2024-01-01")]: { schema: { type: "string" } } } });
  });

  it("keeps bodies of every suffix, and bodies without a version", () => {
    const content = { [media("2023-01-01", "yaml")]: { schema: {} }, [media("2023-01-01", "json")]: { schema: {} } };
    const body = { content: { "application/json": { schema: {} } } };
    const post = { ...operation("a"), requestBody: body, responses: { "200": { description: "", content } } };
    const sliced = slice(documentOf({ paths: { "/a": { post } } }), "2023-01-01");
    expect(sliced.paths["/a"]?.post).toEqual(post);
  });

  it("follows references to responses and bodies", () => {
    const shared = documentOf({
      paths: {
        "/a": {
          post: {
            ...operation("a"),
            requestBody: { $ref: "#/components/requestBodies/B" },
            responses: { "200": { $ref: "#/components/responses/R" } },
          },
        },
      },
      components: {
        requestBodies: { B: bodyOf({ type: "string" }) },
        responses: { R: { description: "", content: { [media("2023-01-01")]: {}, [media("2024-01-01")]: {} } } },
      },
    });
    const sliced = slice(shared, "2023-05-05").paths["/a"]?.post;
    expect(sliced?.responses["200"]).toEqual({ description: "", content: { [media("2023-01-01")]: {} } });
    expect(sliced?.requestBody).toEqual(bodyOf({ type: "string" }));
  });

  it("leaves out the body of a GET, which OpenAPI has ignored and fetch cannot send", () => {
    const get = { ...operation("a"), requestBody: bodyOf({ type: "string" }) };
    const sliced = slice(documentOf({ paths: { "/a": { get } } }), "2023-01-01");
    expect(sliced.paths["/a"]?.get).not.toHaveProperty("requestBody");
  });
});
