import { describe, expect, it } from "vitest";
import { operationsOf, type OpenApiDocument, type ResponseObject } from "../../src/codegen/document.js";
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

describe("versionsOf", () => {
  const entry = (...versions: readonly string[]): ResponseObject => ({
    description: "",
    content: Object.fromEntries(versions.map((version) => [media(version), {}])),
  });

  it("has the versions of successes, oldest first, and no other statuses and types", () => {
    const responses = {
      "200": entry("preview", "2024-05-30", "2023-01-01"),
      "201": { description: "", content: { "application/json": {}, [media("2025-01-01", "xml")]: {} } },
      "204": { description: "" },
      "404": entry("2022-01-01"),
      "2000": entry("2022-01-02"),
      "1200": entry("2022-01-03"),
    };
    expect(versionsOf(documentOf(), { ...operation("a"), responses })).toEqual([
      "2023-01-01",
      "2024-05-30",
      "2025-01-01",
      "preview",
    ]);
  });
});

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

  it.each([
    ["2022-12-31", ["preview"], "SPEC_VERSION_TOO_OLD", "there is none with a date"],
    ["2022-12-31", ["preview", "2024-05-30", "2023-01-01"], "SPEC_VERSION_TOO_OLD", "the first one is 2023-01-01"],
    ["preview", ["2023-01-01"], "SPEC_UNKNOWN_VERSION", "there are only dates"],
  ])("says at %s what there is in %j", async (date, own, code, known) => {
    // The newest operation first.
    const paths = Object.fromEntries(
      own.map((version) => [`/${version}`, { get: operation(version, { versions: [version] }) }]),
    );
    const failure = await failureOf(() => slice(documentOf({ paths }), date));
    expect(failure).toMatch(new RegExp(`^${code} .*; ${known}\\.$`));
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

  it("keeps what stands beside the operations of a path, and leaves out paths without any", () => {
    const parameters = [{ name: "verbose", in: "query" }];
    const paths = { ...document.paths, "/new": { ...document.paths["/new"], parameters } };
    const sliced = slice({ ...document, paths }, "preview");
    expect(sliced.paths).toEqual({ "/new": { parameters, put: document.paths["/new"]?.put } });
  });

  it("leaves answers without a body as they are, and takes entries without a version for no version", () => {
    const gone = { description: "Gone." };
    const mixed = { [media("2023-01-01")]: {}, "text/plain": {} };
    const responses = { "200": { description: "", content: mixed }, "204": gone };
    const sliced = slice(documentOf({ paths: { "/a": { get: { ...operation("a"), responses } } } }), "2023-01-01");
    expect(sliced.paths["/a"]?.get?.responses).toEqual({
      "200": { description: "", content: { [media("2023-01-01")]: {} } },
      "204": gone,
    });
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
