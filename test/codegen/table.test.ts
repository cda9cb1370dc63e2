import { describe, expect, it } from "vitest";
import type { OperationObject, ParameterObject, PathItemObject } from "../../src/codegen/document.js";
import { buildTable } from "../../src/codegen/index.js";
import { bodyOf, documentOf, failureOf, media, operation } from "./fixture.js";
import type { OperationTable } from "../../src/operation.js";

const table = (path: string, item: PathItemObject, components = {}): OperationTable =>
  buildTable(documentOf({ paths: { [path]: item }, components }));
const query = (name: string, schema: ParameterObject["schema"] = { type: "string" }): ParameterObject => ({
  name,
  in: "query",
  schema,
});

describe("buildTable", () => {
  it("has the facts about an operation in all its versions, sorted", () => {
    const get: OperationObject = {
      ...operation("listBreads"),
      deprecated: true,
      "x-replaced-by": { operationId: "listLoaves", version: "2025-03-12" },
      parameters: [
        query("after", { type: "string", pattern: "^a", maxLength: 3 }),
        { $ref: "#/components/parameters/Kinds" },
      ],
      responses: {
        "200": {
          description: "",
          content: {
            [media("2024-05-30")]: { schema: {} },
            [media("2023-01-01", "csv")]: { schema: {}, "x-sunset": "2026-01-01" },
            [media("2023-01-01")]: { schema: {}, "x-sunset": "2025-06-01" },
            [media("preview")]: { schema: {}, "x-sunset": "soon" },
          },
        },
        "204": { description: "", content: { [media("2024-05-30")]: {} } },
        "404": { description: "" },
      },
    };
    const parameters = [{ name: "shop", in: "path", required: true, schema: { type: "string" } }];
    const components = {
      parameters: {
        Kinds: {
          name: "kinds",
          in: "query",
          schema: { type: "array", maxItems: 2, items: { type: "string", enum: ["a", "b"] } },
        },
      },
    };
    expect(
      table(
        "/shops/{shop}/breads",
        { parameters, get, put: operation("add", { requestBody: bodyOf({}) }) },
        components,
      ),
    ).toEqual({
      add: {
        method: "PUT",
        path: "/shops/{shop}/breads",
        tag: "Breads",
        parameters: [{ name: "shop", in: "path", type: "string", required: true }],
        body: "required",
        versions: [{ version: "2023-01-01", request: ["json"], responses: { 200: ["json"] } }],
      },
      listBreads: {
        method: "GET",
        path: "/shops/{shop}/breads",
        tag: "Breads",
        parameters: [
          { name: "shop", in: "path", type: "string", required: true },
          { name: "after", in: "query", type: "string", pattern: "^a", maxLength: 3 },
          { name: "kinds", in: "query", type: "array", maxItems: 2, items: { type: "string", enum: ["a", "b"] } },
        ],
        versions: [
          { version: "2023-01-01", sunset: "2025-06-01", responses: { 200: ["csv", "json"] } },
          { version: "2024-05-30", responses: { 200: ["json"], 204: [] } },
          { version: "preview", responses: { 200: ["json"] } },
        ],
        deprecated: true,
        replacement: { operationId: "listLoaves", version: "2025-03-12" },
      },
    });
  });

  it.each<[string, Partial<OperationObject> & { schema?: object }, string | undefined]>([
    ["with a count", { parameters: [query("pageNum"), query("includeCount")] }, "counted"],
    ["without a count", { parameters: [query("pageNum")] }, "uncounted"],
    ["in one page", { schema: { type: "object", properties: { results: {} } } }, "single"],
    ["as a list", { schema: { type: "array", items: {} } }, "array"],
    ["not at all", {}, undefined],
  ])("sees that an operation pages %s", (_how, parts, pagination) => {
    expect(table("/a", { get: operation("a", parts) })["a"]?.pagination).toBe(pagination);
    expect(table("/a", { post: operation("a", parts) })["a"]?.pagination).toBeUndefined();
  });

  it.each<[string, string, Partial<OperationObject>, RegExp]>([
    [
      "two parameters of one name",
      "/a/{id}",
      { parameters: [query("id"), { name: "id", in: "path", required: true }] },
      /`id` would stand twice in the flat input/,
    ],
    [
      "a parameter that is called body",
      "/a",
      { parameters: [query("body")], requestBody: bodyOf({}) },
      /`body` would stand twice/,
    ],
    ["a path parameter that is not described", "/a/{id}", {}, /disagree about `id`/],
    [
      "a path parameter that the path lacks",
      "/a",
      { parameters: [{ name: "id", in: "path", required: true }] },
      /disagree about `id`/,
    ],
    ["a cookie", "/a", { parameters: [{ name: "c", in: "cookie" }] }, /c is in "cookie", which is not supported/],
  ])("refuses %s, naming the operation", async (_what, path, parts, message) => {
    const failure = await failureOf(() => table(path, { put: operation("putA", parts) }));
    expect(failure).toMatch(message);
  });

  it("lets an operation's parameter replace that of its path", () => {
    const item = { parameters: [query("q")], get: operation("a", { parameters: [query("q", { type: "integer" })] }) };
    expect(table("/a", item)["a"]?.parameters).toEqual([{ name: "q", in: "query", type: "integer" }]);
  });

  it("knows of no body of a GET, which OpenAPI has ignored and fetch cannot send", () => {
    const get = operation("find", { parameters: [query("body")], requestBody: bodyOf({}) });
    const { find } = table("/a", { get });
    expect(find).not.toHaveProperty("body");
    expect(find?.versions[0]).not.toHaveProperty("request");
  });

  it("takes the type of the choices where the official document says `object` beside texts", () => {
    const kind = {
      type: "object",
      oneOf: [
        { type: "string", enum: ["A"] },
        { type: "string", enum: ["B"] },
      ],
    };
    const parameters = [query("kinds", { type: "array", items: kind }), query("kind", kind)];
    const { find } = table("/a", { get: operation("find", { parameters }) });
    expect(find?.parameters).toEqual([
      { name: "kinds", in: "query", type: "array", items: { type: "string" } },
      { name: "kind", in: "query", type: "string" },
    ]);
  });
});
