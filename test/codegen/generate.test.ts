import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { generate, loadSpec, type GeneratedFiles } from "../../src/codegen/index.js";
import type { OpenApiDocument, OperationObject, ParameterObject } from "../../src/codegen/document.js";
import { errorsOf, errorsOfUse } from "../helpers/compile.js";
import { bodyOf, documentOf, failureOf, generateFrom, loadDocument, media, operation, RUNTIME } from "./fixture.js";

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const id: ParameterObject = {
  name: "id",
  in: "path",
  required: true,
  description: "Which one.",
  schema: { type: "string", pattern: "^[a-f]*/$" },
};
const max: ParameterObject = {
  name: "max",
  in: "query",
  description: "How many.",
  schema: { type: "integer", minimum: 1, maximum: 9, default: 5 },
};

/** The answers of an operation in several kinds. */
const answers = (kinds: Record<string, object | undefined>): OperationObject["responses"] => ({
  "200": {
    description: "OK",
    content: Object.fromEntries(
      Object.entries(kinds).map(([kind, schema]) => [
        media("2023-01-01", kind),
        schema === undefined ? {} : { schema },
      ]),
    ),
  },
});

const bakery: OpenApiDocument = documentOf({
  paths: {
    "/breads": {
      get: operation("listBreads", {
        schema: { type: "array", items: ref("Bread") },
        parameters: [max],
        "x-required-roles": ["Baker", "Owner"],
      }),
      post: operation("createBread", {
        schema: ref("Bread"),
        requestBody: bodyOf(ref("Bread"), { version: "2024-05-30" }),
        versions: ["2024-05-30"],
      }),
    },
    "/breads/{id}": {
      parameters: [id],
      get: operation("getBread", {
        tags: ["Breads"],
        deprecated: true,
        "x-replaced-by": { operationId: "listBreads", version: "2023-01-01" },
        responses: answers({ csv: { type: "string" }, json: ref("Bread") }),
      }),
      delete: operation("deleteBread", { responses: { "204": { description: "", content: { [media()]: {} } } } }),
      patch: operation("mayPatchBread", {
        requestBody: bodyOf({ type: "object", properties: { name: { type: "string" } } }, { required: false }),
      }),
    },
    "/breads/{id}/log": {
      parameters: [id],
      get: operation("downloadLog", {
        tags: ["Bread Logs"],
        responses: answers({ gzip: { type: "string", format: "binary" } }),
      }),
    },
    "/report": {
      get: operation("getReport", {
        tags: ["Bread Logs"],
        responses: answers({
          json: { type: "object" },
          csv: { type: "string" },
          gzip: { type: "string", format: "binary" },
        }),
      }),
    },
  },
  components: {
    schemas: {
      Bread: {
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { type: "string", readOnly: true },
          name: { type: "string" },
          weight: { type: "integer", format: "int64", nullable: true },
          baked: { type: "string", format: "date-time" },
          secret: { type: "string", writeOnly: true },
        },
      },
    },
  },
});

const textOf = (files: GeneratedFiles, name: string): string => files.get(name) ?? "";

describe("generate", { timeout: 60_000 }, () => {
  it("makes the same files each time, marked with what made them", async () => {
    const files = await generateFrom(bakery, ["2023-01-01", "2024-05-30", "2023-01-01"]);
    expect([...files.keys()]).toEqual([
      "2023-01-01/types.ts",
      "2023-01-01/api.ts",
      "2023-01-01/lossless.ts",
      "2024-05-30/types.ts",
      "2024-05-30/api.ts",
      "2024-05-30/lossless.ts",
      "operations.ts",
      "int64.ts",
      "index.ts",
    ]);
    const again = await generate({
      spec: await loadDocument(bakery),
      apiDates: ["2023-01-01", "2024-05-30"],
      runtime: RUNTIME,
      command: "the command",
    });
    const withoutSource = (all: GeneratedFiles): string[] =>
      [...all.values()].map((text) => text.replace(/Document "[^"]*"/, ""));
    expect(withoutSource(again)).toEqual(withoutSource(files));
    for (const text of files.values())
      expect(text).toMatch(
        /^\/\/ Generated, not edited\. To write this file again: the command\n\/\/ Document ".*", sha256 [0-9a-f]{64}, generator \d+/,
      );
  });

  it("compiles strictly, as .ts and without skipLibCheck", async () => {
    expect(errorsOf(await generateFrom(bakery, ["2023-01-01", "2024-05-30"]))).toEqual([]);
    // Without an inline type or a kind, imports that nothing uses would be errors.
    expect(errorsOf(await generateFrom(bakery, ["2024-05-30"], ["deleteBread"]))).toEqual([]);
    expect(errorsOf(await generateFrom(bakery, ["2024-05-30"], ["getReport"]))).toEqual([]);
  });

  it("takes only the selected operations, and gives the table all their versions", async () => {
    const files = await generateFrom(bakery, ["2023-01-01"], ["createBread", "listBreads"]);
    expect(textOf(files, "2023-01-01/api.ts")).not.toContain("createBread");
    expect(textOf(files, "operations.ts")).toContain('version: "2024-05-30"');
    expect([...files.values()].join("")).not.toContain("deleteBread");
  });

  it("does not change with what is not selected", async () => {
    const { "/report": _report, ...paths } = bakery.paths;
    const hash = (files: GeneratedFiles): string[] =>
      [...files.values()].map((text) => text.replace(/Document "[^"]*"/, ""));
    expect(hash(await generateFrom({ ...bakery, paths }, ["2023-01-01"], ["breads"]))).toEqual(
      hash(await generateFrom(bakery, ["2023-01-01"], ["breads"])),
    );
  });

  it("types calls: input, output and kinds", async () => {
    const use = `
      import type { Api, Schemas } from "./2024-05-30/api.js";
      declare const api: Api;
      export const all: Promise<Schemas["BreadOutput"][]>[] = [];
      all.push(api.breads.listBreads(), api.breads.listBreads({ max: 3 }, { timeout: 5 }));
      export const one: Promise<Schemas["BreadOutput"]> = api.breads.getBread({ id: "a" });
      export const table: Promise<string> = api.breads.getBread({ id: "a" }, { accept: "csv" });
      export const json: Promise<{ data: Schemas["BreadOutput"] }> = api.breads.getBread.withResponse({ id: "a" }, { accept: "json" });
      export const answer: Promise<{ data: string; response: Response }> = api.breads.getBread.withResponse({ id: "a" }, { accept: "csv" });
      export const stream: Promise<ReadableStream<Uint8Array>> = api.breadLogs.downloadLog({ id: "a" });
      export const report: Promise<ReadableStream<Uint8Array>> = api.breadLogs.getReport(undefined, { accept: "gzip" });
      export const either = async (accept: "json" | "csv"): Promise<string | Record<string, unknown>> => api.breadLogs.getReport({}, { accept });
      export const gone: Promise<undefined> = api.breads.deleteBread({ id: "a" });
      export const made = api.breads.createBread({ body: { name: "a", weight: null, secret: "s" } });
      export const patched = api.breads.mayPatchBread({ id: "a" });
      // @ts-expect-error -- the id is read-only
      void api.breads.createBread({ body: { name: "a", id: "b" } });
      // @ts-expect-error -- the secret is write-only
      void made.then(({ secret }) => secret);
      // @ts-expect-error -- there is no gzip
      void api.breads.getBread({ id: "a" }, { accept: "gzip" });
      // @ts-expect-error -- the id is needed
      void api.breads.getBread();
      // @ts-expect-error -- the body is needed
      void api.breads.createBread();
      // @ts-expect-error -- a number
      void api.breads.listBreads({ max: "3" });`;
    expect(errorsOfUse(await generateFrom(bakery, ["2024-05-30"]), use)).toEqual([]);
  });

  it("types path methods alike", async () => {
    const use = `
      import type { paths } from "./2024-05-30/types.js";
      type Body = paths["/breads"]["post"]["requestBody"]["content"]["${media()}"];
      type Bread = paths["/breads"]["post"]["responses"][200]["content"]["${media()}"];
      type Log = paths["/breads/{id}/log"]["get"]["responses"][200]["content"]["${media("2023-01-01", "gzip")}"];
      export const body: Body = { name: "a", secret: "s" };
      export const read = (log: Log, bread: Bread): [ReadableStream<Uint8Array>, string] => [log, bread.id];
      // @ts-expect-error -- the id is read-only
      export const wrong: Body = { name: "a", id: "b" };
      // @ts-expect-error -- the secret is write-only
      export const secret = (bread: Bread): unknown => bread.secret;`;
    const post = operation("createBread", { schema: ref("Bread"), requestBody: bodyOf(ref("Bread")) });
    const document = { ...bakery, paths: { ...bakery.paths, "/breads": { post } } };
    expect(errorsOfUse(await generateFrom(document, ["2024-05-30"]), use)).toEqual([]);
  });

  it("is what createAtlasClient takes, and withVersion knows its dates", async () => {
    const use = `
      import { createAtlasClient } from ${JSON.stringify(RUNTIME.replace("runtime.js", "index.js"))};
      import { api } from "./index.js";
      const atlas = createAtlasClient({ api });
      export const version: string = atlas.version;
      export const breads: Promise<{ name: string }[]> = atlas.breads.listBreads();
      export const made = atlas.withVersion("2024-05-30").breads.createBread({ body: { name: "a" } });
      export const path = atlas.GET("/breads", { params: { query: { max: 3 } } });
      // @ts-expect-error -- newer than the default date
      void atlas.breads.createBread;`;
    expect(errorsOfUse(await generateFrom(bakery, ["2023-01-01", "2024-05-30"]), use)).toEqual([]);
  });

  it("has bigint for 64-bit integers in a client that asks for it, and nothing else changes", async () => {
    const use = `
      import { createAtlasClient, type ApiTypes } from ${JSON.stringify(RUNTIME.replace("runtime.js", "index.js"))};
      import { api, type ApiTypes as Own } from "./index.js";
      const atlas = createAtlasClient({ api, json: "lossless" });
      const [bread] = await atlas.breads.listBreads();
      export const weight: bigint | null | undefined = bread?.weight;
      void atlas.withVersion("2024-05-30").breads.createBread({ body: { name: "a", weight: 5n } });
      void atlas.withVersion("2024-05-30").breads.createBread({ body: { name: "a", weight: null } });
      // @ts-expect-error -- a number is none
      void atlas.withVersion("2024-05-30").breads.createBread({ body: { name: "a", weight: 5 } });
      void createAtlasClient({ api, version: "2024-05-30" }).breads.createBread({ body: { name: "a", weight: 5 } });
      const { data } = await atlas.GET("/breads", { params: { query: { max: 3 } } });
      export const byPath: bigint | null | undefined = data?.[0]?.weight;
      export const log: Promise<ReadableStream<Uint8Array>> = atlas.breadLogs.downloadLog({ id: "a" });
      // @ts-expect-error -- 32 bits
      void atlas.breads.listBreads({ max: 3n });
      export type Both = [ApiTypes, Own];`;
    expect(errorsOfUse(await generateFrom(bakery, ["2023-01-01", "2024-05-30"]), use)).toEqual([]);
  });

  it("writes again only what has 64-bit integers, and nothing where there are none", async () => {
    const files = await generateFrom(bakery, ["2023-01-01"]);
    const lossless = textOf(files, "2023-01-01/lossless.ts");
    expect([...lossless.matchAll(/^export interface (\w+Input) /gm)].map(([, name]) => name)).toEqual([
      "ListBreadsInput",
      "GetBreadInput",
    ]);
    expect(lossless).toContain("readonly breadLogs: standard.BreadLogsApi;");
    expect(lossless).toContain("Summary of listBreads");
    expect(lossless).toContain(`extends Omit<plain.paths, "/breads" | "/breads/{id}">`);
    const without = await generateFrom(bakery, ["2023-01-01"], ["Bread Logs"]);
    expect([...without.keys()]).toEqual([
      "2023-01-01/types.ts",
      "2023-01-01/api.ts",
      "operations.ts",
      "int64.ts",
      "index.ts",
    ]);
    const use = `
      import { createAtlasClient } from ${JSON.stringify(RUNTIME.replace("runtime.js", "index.js"))};
      import { api } from "./index.js";
      export const log: Promise<ReadableStream<Uint8Array>> =
        createAtlasClient({ api, json: "lossless" }).breadLogs.downloadLog({ id: "a" });`;
    expect(errorsOfUse(without, use)).toEqual([]);
  });

  it("takes either kind of number for a parameter of 64 bits", async () => {
    const since: ParameterObject = { name: "since", in: "query", schema: { type: "integer", format: "int64" } };
    const sizes: ParameterObject = {
      name: "sizes",
      in: "query",
      schema: { type: "array", items: { type: "integer", format: "int64" } },
    };
    const get = operation("listBreads", { parameters: [since, { $ref: "#/components/parameters/sizes" }] });
    const document = documentOf({ paths: { "/breads": { get } }, components: { parameters: { sizes: { ...sizes } } } });
    const use = `
      import { createAtlasClient } from ${JSON.stringify(RUNTIME.replace("runtime.js", "index.js"))};
      import { api } from "./index.js";
      const atlas = createAtlasClient({ api, json: "lossless" });
      void atlas.breads.listBreads({ since: 5n, sizes: [5, 5n] });
      void atlas.breads.listBreads({ since: 5 });
      void atlas.GET("/breads", { params: { query: { since: 5n, sizes: [5n, 5] } } });
      // @ts-expect-error -- no number
      void atlas.breads.listBreads({ since: "5" });
      // @ts-expect-error -- only with json: "lossless"
      void createAtlasClient({ api }).breads.listBreads({ since: 5n });`;
    expect(errorsOfUse(await generateFrom(document), use)).toEqual([]);
  });

  it("documents methods and parameters", async () => {
    const api = textOf(await generateFrom(bakery, ["2023-01-01"]), "2023-01-01/api.ts");
    expect(api).toContain(
      [
        "  /**",
        "   * Summary of getBread",
        "   *",
        "   * `GET /breads/{id}`, resource version 2023-01-01",
        "   *",
        "   * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getbread",
        "   * @deprecated Use `listBreads` at API date 2023-01-01 or later.",
        "   */",
        "  readonly getBread: NegotiatedMethod<",
      ].join("\n"),
    );
    expect(api).toContain("   * Required role: Baker or Owner\n");
    expect(api).toContain(
      "  /**\n   * How many.\n   * minimum: `1`, maximum: `9`\n   * @default 5\n   */\n  max?: number | undefined;\n",
    );
    expect(api).toContain("  /**\n   * Which one.\n   * pattern: `^[a-f]*\\/$`\n   */\n  id: string;\n");
  });

  it("reads an official document of one date, with its own names for facts", async () => {
    const get = {
      ...operation("getBread"),
      "x-rolesRequirements": ["Baker"],
      "x-xgen-docs-url": "https://example.com/bread",
      "x-xgen-operation-id-override": "bread",
    };
    const files = await generateFrom(documentOf({ paths: { "/bread": { get } } }), ["2023-11-15"], ["bread"]);
    expect(textOf(files, "2023-11-15/api.ts")).toContain(
      "   * Required role: Baker\n   *\n   * @see https://example.com/bread\n",
    );
  });

  it.each<[string, OpenApiDocument["paths"], RegExp]>([
    [
      "a parameter collision",
      { "/a/{id}": { get: operation("a", { parameters: [id, { ...id, in: "query" }] }) } },
      /spec\.json: a \(GET \/a\/\{id\}\): `id` would stand twice/,
    ],
    [
      "a tag without letters",
      { "/a": { get: operation("a", { tags: ["3D"] }) } },
      /spec\.json: a \(GET \/a\): the tag "3D" cannot name a method group/,
    ],
    [
      "names that differ in case",
      { "/a": { get: operation("getA"), put: operation("GetA") } },
      /GetA \(PUT \/a\).*getA \(GET \/a\).*differ only in the case/,
    ],
  ])("refuses %s, naming file and place", async (_what, paths, message) => {
    expect(await failureOf(() => generateFrom(documentOf({ paths })))).toMatch(message);
  });

  it("refuses a date before the first version, and an unknown selection", async () => {
    expect(await failureOf(() => generateFrom(bakery, ["2022-01-01"]))).toMatch(
      /^SPEC_VERSION_TOO_OLD .*spec\.json: No operation/,
    );
    expect(await failureOf(() => generateFrom(bakery, ["2023-01-01"], ["bread"]))).toMatch(
      /^SPEC_UNKNOWN_SELECTION .*spec\.json: .*"breads"/,
    );
  });

  it("gives a tag that collides with a member of the client a safe name, at run time too", async () => {
    const paths = Object.fromEntries(
      ["Version", "With Version", "Close", "Paginate", "Then", "To Curl", "Untyped", "Constructor"].map(
        (tag, index) => [`/a${index}`, { get: operation(`get${index}a`, { tags: [tag] }) }],
      ),
    );
    const use = `
      import type { Api } from "./2023-01-01/api.js";
      export const names: (keyof Api)[] = ["versionApi", "withVersionApi", "closeApi", "paginateApi", "thenApi", "toCurlApi", "untypedApi", "constructorApi"];`;
    expect(errorsOfUse(await generateFrom(documentOf({ paths })), use)).toEqual([]);
  });

  it("gives operations the names of client members without harm", async () => {
    const names = [
      "close",
      "version",
      "GET",
      "then",
      "delete",
      "constructor",
      "toString",
      "hasOwnProperty",
      "arguments",
    ];
    const paths = Object.fromEntries(names.map((name) => [`/${name}`, { get: operation(name) }]));
    const files = await generateFrom(documentOf({ paths }));
    expect(errorsOf(files)).toEqual([]);
    expect(textOf(files, "2023-01-01/api.ts")).toContain("readonly constructor: OptionalInputMethod<");
  });
});

describe("src/generated", () => {
  it("is what the trimmed document gives", async () => {
    const spec = await loadSpec("openapi/openapi.yaml");
    const files = await generate({ spec, apiDates: ["2023-11-15", "2025-03-12"], runtime: "../runtime.js" });
    for (const [name, text] of files) expect(await readFile(`src/generated/${name}`, "utf8")).toBe(text);
  });
});
