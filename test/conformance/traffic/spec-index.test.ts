/** What is read of a document: bodies, answers, header fields, and who may call. */
import { describe, expect, it } from "vitest";
import type { OpenApiDocument, OperationObject } from "../../../src/codegen/document.js";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import {
  entriesFor,
  entryFor,
  essenceOf,
  isDocumented,
  responseOf,
  specIndexOf,
  type SpecOperation,
} from "../../../src/conformance/traffic/spec-index.js";

const V1 = "application/vnd.atlas.2023-01-01+json";
const V2 = "application/vnd.atlas.2024-05-30+json";
const CSV = "application/vnd.atlas.2023-01-01+csv";

/** The operation of a document that has one, with something of its own. */
function operationWith(parts: Partial<OperationObject>, document: Partial<OpenApiDocument> = {}): SpecOperation {
  const operation: OperationObject = {
    operationId: "shopOperation",
    tags: ["Gadgets"],
    responses: { "200": { description: "", content: { [V1]: {} } } },
    ...parts,
  };
  const paths = { "/api/atlas/v2/shops": { post: operation } };
  const { security: _, ...rest } = gadgetDocument();
  const [found] = specIndexOf({ ...rest, paths, ...document }).operations;
  if (found === undefined) throw new Error("The document has no operation.");
  return found;
}

describe("a document", () => {
  it("has its operations in order, and by path and method", () => {
    const index = specIndexOf(gadgetDocument());
    expect(index.operations.map(({ operationId }) => operationId)).toEqual([
      "listGadgets",
      "createGadget",
      "getGadget",
      "deleteGadget",
    ]);
    expect([...(index.paths.get("/api/atlas/v2/gadgets")?.keys() ?? [])]).toEqual(["GET", "POST"]);
    expect(index.find("/api/atlas/v2/gadgets/a1")?.value.get("DELETE")?.operationId).toBe("deleteGadget");
  });
});

describe("a body", () => {
  const content = { [V1]: {} };
  it.each<[what: string, requestBody: OperationObject["requestBody"], body: unknown]>([
    ["that is required", { required: true, content }, { required: true, content }],
    ["that is not", { required: false, content }, { required: false, content }],
    ["that does not say", { content }, { required: false, content }],
    ["that stands elsewhere", { $ref: "#/components/requestBodies/Shop" }, { required: true, content }],
    ["that is not there", undefined, undefined],
  ])("%s", (_what, requestBody, body) => {
    const components = { requestBodies: { Shop: { required: true, content } } };
    const parts = requestBody === undefined ? {} : { requestBody };
    expect(operationWith(parts, { components }).body).toEqual(body);
  });
});

describe("who may call", () => {
  const account = { serviceAccount: [] };
  it.each<
    [
      who: string,
      own: Record<string, string[]>[] | undefined,
      all: Record<string, string[]>[] | undefined,
      open: boolean,
    ]
  >([
    ["everybody, where nothing is said", undefined, undefined, true],
    ["everybody, where nothing is asked for", [], [account], true],
    ["everybody, where nothing is one of the ways", [account, {}], undefined, true],
    ["who has credentials", [account], undefined, false],
    ["who has credentials of one of two kinds", [account, { digest: [] }], [], false],
    ["who has credentials for all operations", undefined, [account], false],
  ])("%s", (_who, own, all, open) => {
    const operation = operationWith(
      own === undefined ? {} : { security: own },
      all === undefined ? {} : { security: all },
    );
    expect(operation.open).toBe(open);
  });
});

describe("answers", () => {
  const schema = { type: "integer" };
  const answering = (): SpecOperation =>
    operationWith(
      {
        responses: {
          "200": {
            description: "",
            content: { [V1]: {} },
            headers: {
              "RateLimit-Limit": { required: true, schema },
              "X-Old": { required: false },
              "X-Named": { $ref: "#/components/headers/Named" },
              "X-Odd": true,
            },
          },
          "4xx": { description: "A range.", content: { "text/plain": {} } },
          default: { description: "The rest.", content: { "text/html": {} } },
        },
      },
      { components: { headers: { Named: { required: true, schema } } } },
    );

  it.each<[status: number, types: readonly string[]]>([
    [200, [V1]],
    [404, ["text/plain"]],
    [201, ["text/html"]],
    [500, ["text/html"]],
  ])("are found for %i: by themselves, by their range, or among the rest", (status, types) => {
    expect(Object.keys(responseOf(answering(), status)?.content ?? {})).toEqual(types);
  });

  it("are not found where nothing is said of a status", () => {
    expect(responseOf(operationWith({}), 404)).toBeUndefined();
  });

  it("have header fields by their names in lower case", () => {
    expect([...(responseOf(answering(), 200)?.headers ?? [])]).toEqual([
      ["ratelimit-limit", { name: "RateLimit-Limit", required: true, schema }],
      ["x-old", { name: "X-Old", required: false, schema: undefined }],
      ["x-named", { name: "X-Named", required: true, schema }],
      ["x-odd", { name: "X-Odd", required: false, schema: undefined }],
    ]);
  });

  it("need neither content nor header fields", () => {
    const found = responseOf(
      operationWith({ responses: { "200": { description: "", content: { [V1]: {} } }, "204": { description: "" } } }),
      204,
    );
    expect(found).toEqual({ content: {}, headers: new Map() });
  });
});

describe("the entries of a content", () => {
  const content = { [V1]: {}, [CSV]: {}, [V2]: {}, "text/plain; charset=utf-8": {} };
  const [day, later] = ["2023-01-01", "2024-05-30"];

  it.each<[version: string | undefined, names: readonly string[]]>([
    [day, [V1, CSV, "text/plain; charset=utf-8"]],
    [later, [V2, "text/plain; charset=utf-8"]],
    [undefined, ["text/plain; charset=utf-8"]],
  ])("of version %s are its own and those without a version", (version, names) => {
    expect(entriesFor(content, version).map(([name]) => name)).toEqual(names);
  });

  it.each<[mediaType: string, version: string, name: string | undefined]>([
    [V1, day, V1],
    [CSV, day, CSV],
    [V2, day, V1],
    [CSV, later, undefined],
    [" TEXT/Plain ", day, "text/plain; charset=utf-8"],
    ["text/plain;charset=ascii", later, "text/plain; charset=utf-8"],
    ["text/html", day, undefined],
    ["", day, undefined],
  ])("for %j in version %s", (mediaType, version, name) => {
    expect(entryFor(content, version, mediaType)?.[0]).toBe(name);
  });

  it.each<[content: object, version: string | undefined, documented: boolean]>([
    [{}, day, true],
    [{ [V1]: {} }, undefined, true],
    [{ [V1]: {} }, day, true],
    [{ [V1]: {} }, later, false],
    [{ "text/plain": {} }, later, true],
  ])("%j documents version %s: %s", (given, version, documented) => {
    expect(isDocumented({ content: { ...given }, headers: new Map() }, version)).toBe(documented);
  });

  it("have an essence: the type without parameters, in lower case", () => {
    expect(essenceOf(" Text/PLAIN ; charset=utf-8")).toBe("text/plain");
    expect(essenceOf("")).toBe("");
  });
});
