import { describe, expect, it } from "vitest";
import { operationsOf, type OpenApiDocument } from "../../src/codegen/document.js";
import { formatDocument, loadSpec, select, trim } from "../../src/codegen/index.js";
import { documentOf, failureOf, folderWith, loadDocument, media, operation } from "./fixture.js";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const document = documentOf({
  tags: [{ name: "Breads" }, { name: "Cake Shop" }],
  security: [{ digest: [] }],
  paths: {
    "/bakeries/{bakeryId}/breads": {
      parameters: [{ name: "bakeryId", in: "path", required: true, schema: { type: "string" } }],
      get: operation("listBreads", { schema: ref("BreadList"), "x-former-operation-ids": ["listLoaves"] }),
      post: operation("createBread", { schema: ref("Bread"), versions: ["2024-05-30"] }),
    },
    "/bakeries/{bakeryId}/breads/{breadId}": { get: operation("getBread", { schema: ref("Bread") }) },
    "/bakeries/{bakeryId}/breads:bake": { post: operation("bakeBreads") },
    "/bakeries/{bakeryId}/breadsticks": { get: operation("listSticks") },
    "/cakes": { get: operation("listCakes", { tags: ["Cake Shop"], schema: ref("Cake"), security: [{ oauth: [] }] }) },
  },
  components: {
    schemas: {
      BreadList: { type: "array", items: ref("Bread") },
      Bread: { type: "object", properties: { flour: ref("Flour") } },
      Flour: { type: "string" },
      Cake: { type: "object" },
      Orphan: { type: "object" },
    },
    securitySchemes: { digest: {}, oauth: {}, none: {} },
  },
});

const ids = (selected: OpenApiDocument): string[] =>
  [...operationsOf(selected)].map(({ operation: { operationId } }) => operationId);

describe("select", () => {
  it.each([
    [["Cake Shop"], ["listCakes"]],
    [["cakeShop"], ["listCakes"]],
    [["CAKESHOP"], ["listCakes"]],
    [["getBread"], ["getBread"]],
    [["listLoaves"], ["listBreads"]],
    [["/bakeries/{x}/breads"], ["listBreads", "createBread", "getBread", "bakeBreads"]],
    [["/bakeries/{bakeryId}/breads/"], ["listBreads", "createBread", "getBread", "bakeBreads"]],
    [["/bakeries"], ["listBreads", "createBread", "getBread", "bakeBreads", "listSticks"]],
    [
      ["listCakes", "getBread", "cakeShop"],
      ["getBread", "listCakes"],
    ],
  ])("%j takes %j", (include, expected) => {
    expect(ids(select(document, include))).toEqual(expected);
  });

  it("keeps what the operations reach and nothing else", () => {
    const selected = select(document, ["createBread"]);
    expect(Object.keys(selected.components?.schemas ?? {})).toEqual(["Bread", "Flour"]);
    expect(Object.keys(selected.components?.["securitySchemes"] ?? {})).toEqual(["digest"]);
    expect(selected.tags).toEqual([{ name: "Breads" }]);
    expect(Object.keys(selected.paths["/bakeries/{bakeryId}/breads"] ?? {})).toEqual(["parameters", "post"]);
  });

  it.each([
    ["breds", /"breds" selects nothing\. Did you mean "breads"\?/],
    ["listCake", /Did you mean "listCakes"\?/],
    ["/cake", /Did you mean "\/cakes"\?/],
    ["something else entirely", /The tags are: breads, cakeShop\./],
    ["/bakeries/{bakeryId}/bread", /selects nothing/],
    ["/bakeries//breads", /selects nothing/],
  ])("says what may have been meant by %j", async (item, message) => {
    const failure = await failureOf(() => select(document, [item]));
    expect(failure).toMatch(message);
    expect(failure).toMatch(/^SPEC_UNKNOWN_SELECTION /);
  });

  it("lists the tags in order, each once", () => {
    const paths = { "/b": { get: operation("b", { tags: ["Tarts", "Buns"] }) }, "/a": { get: operation("a") } };
    expect(() => select(documentOf({ paths }), ["something else entirely"])).toThrow(
      "The tags are: breads, buns, tarts.",
    );
  });

  it("takes an operation for any of its tags", () => {
    const paths = { "/b": { get: operation("b", { tags: ["Tarts", "Buns"] }) }, "/a": { get: operation("a") } };
    expect(ids(select(documentOf({ paths }), ["buns"]))).toEqual(["b"]);
  });

  it("tells tags without Latin letters from each other, in any case", () => {
    const paths = {
      "/ko": { get: operation("ko", { tags: ["사용자"] }) },
      "/el": { get: operation("el", { tags: ["ΨΩ"] }) },
    };
    expect(ids(select(documentOf({ paths }), [" ψω "]))).toEqual(["el"]);
    expect(ids(select(documentOf({ paths }), ["사용자"]))).toEqual(["ko"]);
    expect(() => select(documentOf({ paths }), ["조직"])).toThrow("selects nothing");
  });

  it("refuses a former name of several operations", () => {
    const twice = documentOf({
      paths: {
        "/a": { get: operation("a", { "x-former-operation-ids": ["old"] }) },
        "/b": { get: { ...operation("b"), ...{ "x-xgen-operation-id-override": "old" } } },
      },
    });
    expect(() => select(twice, ["old"])).toThrow(
      expect.objectContaining({
        code: "SPEC_UNKNOWN_SELECTION",
        message: '"old" is a name of several operations: a, b. Choose one.',
      }),
    );
  });
});

describe("trim", () => {
  it("gives a document that loads, in the versions of the dates", async () => {
    const spec = await loadDocument(document);
    const all = await trim({ spec, include: ["breads"] });
    expect(Object.keys(all.paths)).toHaveLength(4);
    const old = await trim({ spec, include: ["breads"], apiDates: ["2023-11-15"] });
    expect(ids(old)).not.toContain("createBread");
    const both = await trim({ spec, include: ["breads"], apiDates: ["2023-11-15", "2024-05-30"] });
    expect(ids(both)).toEqual(ids(all));
    for (const format of ["json", "yaml"] as const) {
      const text = await formatDocument(both, format);
      expect(await formatDocument(both, format)).toBe(text);
      const file = join(await folderWith(), `trimmed.${format}`);
      await writeFile(file, text);
      expect((await loadSpec(file)).document).toEqual(both);
    }
  });

  it("keeps several resource versions of one operation", async () => {
    const versions = ["2023-01-01", "2024-05-30", "2025-01-01"];
    const spec = await loadDocument(documentOf({ paths: { "/a": { get: operation("a", { versions }) } } }));
    const { paths } = await trim({ spec, apiDates: ["2023-05-05", "2025-02-02"] });
    expect(JSON.stringify(paths)).toContain(media("2023-01-01"));
    expect(JSON.stringify(paths)).toContain(media("2025-01-01"));
    expect(JSON.stringify(paths)).not.toContain(media("2024-05-30"));
  });

  it("names the file in errors", async () => {
    const spec = await loadDocument(document);
    await expect(trim({ spec, include: ["nope"] })).rejects.toThrow(/spec\.json: "nope" selects nothing/);
  });
});
