/** The generator on the official document: no `any`, nothing that does not compile, nothing sliced wrongly. */
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFile } from "node:fs/promises";
import { operationsOf, type OpenApiDocument } from "../../src/codegen/document.js";
import { generate, loadSpec, slice, type LoadedSpec } from "../../src/codegen/index.js";
import { int64Places } from "../../src/codegen/int64.js";
import { int64PartsOf } from "../../src/codegen/lossless.js";
import { versionsOf } from "../../src/codegen/slice.js";
import { buildTable } from "../../src/codegen/table.js";
import { isStableVersion } from "../../src/version.js";
import { errorsOf, programOf } from "../helpers/compile.js";
import { silentTypes } from "../helpers/silent-types.js";
import { upstreamSpec, upstreamSpecOld } from "../helpers/upstream.js";
import { RUNTIME } from "./fixture.js";

const newer = upstreamSpec();
const older = upstreamSpecOld();
if (newer === undefined)
  process.stderr.write("Skipped: types of the official document; ATLAS_UPSTREAM_SPEC names no file.\n");
if (older === undefined)
  process.stderr.write("Skipped: slices of the older document; ATLAS_UPSTREAM_SPEC_OLD names no file.\n");

function versionNames(document: OpenApiDocument): [string, ...string[]] {
  const names = [...operationsOf(document)].flatMap(({ operation }) => versionsOf(document, operation));
  const [first = "", ...others] = [...new Set(names)].sort();
  return [first, ...others];
}

describe.skipIf(newer === undefined)("types of the official document, at all its dates", () => {
  let spec: LoadedSpec;
  let program: ts.Program;
  let sources: ts.SourceFile[];

  beforeAll(async () => {
    spec = await loadSpec(newer ?? "");
    const apiDates = versionNames(spec.document);
    const files = await generate({ spec, apiDates, runtime: RUNTIME, command: "" });
    program = programOf(files);
    sources = program.getSourceFiles().filter(({ fileName }) => fileName.includes("/in-memory/"));
  }, 60_000);

  it("covers every operation", () => {
    expect(sources.filter(({ fileName }) => fileName.endsWith("/types.ts"))).toHaveLength(11);
    expect(Object.keys(buildTable(spec.document))).toHaveLength(540);
  });

  it("know its 64-bit integers, of which no error has any", () => {
    const { operations, places } = int64Places(spec.document);
    expect(Object.keys(operations)).toHaveLength(64);
    expect(places.length).toBeLessThan(100);
    const { components } = int64PartsOf(slice(spec.document, "2025-03-12"));
    expect(components.size).toBeGreaterThan(50);
    expect([...components].filter((reference) => !reference.startsWith("#/components/schemas/"))).toEqual([]);
    expect(components.has("#/components/schemas/ApiError")).toBe(false);
  });

  it("compile as .ts, strictly and without skipLibCheck", { timeout: 60_000 }, () => {
    const errors = sources.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]);
    expect(errors.slice(0, 5).map(({ file, messageText }) => [file?.fileName, messageText])).toEqual([]);
  });

  it("hold no any and no never, in schemas, inputs and outputs", { timeout: 60_000 }, () => {
    expect(sources.flatMap((source) => silentTypes(program, source)).slice(0, 5)).toEqual([]);
  });

  it("narrow by each discriminator that leads to several schemas", { timeout: 60_000 }, () => {
    const checker = program.getTypeChecker();
    const failures: string[] = [];
    let count = 0;
    for (const source of sources.filter(({ fileName }) => fileName.endsWith("/types.ts"))) {
      const schemas = schemaTypes(checker, source);
      for (const [name, schema] of Object.entries(spec.document.components?.schemas ?? {})) {
        const type = schemas.get(name);
        const discriminator = "$ref" in schema ? undefined : schema.discriminator;
        if (type === undefined || new Set(Object.values(discriminator?.mapping ?? {})).size < 2) continue;
        count++;
        const property = discriminator?.propertyName ?? "";
        for (const part of type.isUnion() ? type.types : [type]) {
          const symbol = (part.flags & ts.TypeFlags.Null) !== 0 ? undefined : checker.getPropertyOfType(part, property);
          const kind = symbol && checker.getTypeOfSymbol(symbol);
          if (kind !== undefined && !isLiteral(kind))
            failures.push(`${name}.${property}: ${checker.typeToString(kind)}`);
          if (symbol === undefined && (part.flags & ts.TypeFlags.Null) === 0)
            failures.push(`${name} has no ${property}`);
        }
        if (!type.isUnion()) failures.push(`${name} is no union`);
      }
    }
    expect(failures.slice(0, 5)).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });
});

describe.skipIf(newer === undefined)("a part of the official document", () => {
  it("compiles alone, and has what was selected", { timeout: 60_000 }, async () => {
    const include = [
      "organizations",
      "listGroupClusters",
      "/api/atlas/v2/groups/{groupId}/clusters",
      "removeOrganizationRole",
    ];
    const spec = await loadSpec(newer ?? "");
    // A name of the older document is known only where the newer one says so.
    await expect(generate({ spec, apiDates: ["2023-11-15"], include, runtime: RUNTIME })).rejects.toThrow(
      /selects nothing/,
    );
    const known = include.slice(0, 3);
    const files = await generate({ spec, apiDates: ["2023-11-15", "2025-03-12"], include: known, runtime: RUNTIME });
    expect(errorsOf(files)).toEqual([]);
    const table = files.get("operations.ts") ?? "";
    const paths = [...table.matchAll(/^ {4}path: "([^"]*)"/gm)].map(([, path = ""]) => path);
    const isWanted = (path: string): boolean =>
      path.startsWith("/api/atlas/v2/orgs") || /\/groups\/\{groupId\}\/clusters\b/.test(path);
    expect(paths.filter((path) => !isWanted(path))).toEqual([]);
    expect(paths.length).toBeGreaterThan(60);
  });
});

/** Whether a type is a literal, or a union of literals. */
function isLiteral(type: ts.Type): boolean {
  return type.isUnion() ? type.types.every(isLiteral) : type.isLiteral();
}

function schemaTypes(checker: ts.TypeChecker, source: ts.SourceFile): Map<string, ts.Type> {
  const module = checker.getSymbolAtLocation(source);
  const components = module && checker.getExportsOfModule(module).find(({ name }) => name === "components");
  const schemas = components && checker.getDeclaredTypeOfSymbol(components).getProperty("schemas");
  const members = schemas === undefined ? [] : checker.getTypeOfSymbol(schemas).getProperties();
  return new Map(members.map((member) => [member.name, checker.getTypeOfSymbol(member)]));
}

/**
 * MongoDB publishes one document for each date too, but not here. Instead the slice is compared with the same rule
 * applied directly to the text of the document, without any of the generator's code: for each operation the greatest
 * date in its success media types that is not after the date asked for.
 */
describe.skipIf(older === undefined)("slices of the older document", () => {
  type Facts = Record<string, { version: string; status: string; types: string[] }[]>;
  interface Raw {
    paths: Record<string, Record<string, RawOperation>>;
    components: Record<string, Record<string, RawResponse>>;
  }
  interface RawOperation {
    operationId?: string;
    responses: Record<string, RawResponse>;
  }
  interface RawResponse {
    $ref?: string;
    content?: Record<string, unknown>;
  }
  const VERB = /^(?:get|put|post|delete|patch|head|options|trace)$/;
  let raw: Raw;
  let spec: LoadedSpec;

  beforeAll(async () => {
    spec = await loadSpec(older ?? "");
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the official document has this shape
    raw = parse(await readFile(older ?? "", "utf8"));
  }, 30_000);

  function expected(date: string): Facts {
    const facts: Facts = {};
    for (const [path, item] of Object.entries(raw.paths)) {
      for (const [verb, operation] of Object.entries(item).filter(([key]) => VERB.test(key))) {
        const answers = Object.entries(operation.responses).flatMap(([status, response]) => {
          if (!status.startsWith("2")) return [];
          const { $ref = "" } = response;
          const target = $ref === "" ? response : (raw.components["responses"]?.[$ref.split("/").at(-1) ?? ""] ?? {});
          return Object.keys(target.content ?? {}).map((type) => ({
            status,
            type,
            version: type.split(/atlas\.|\+/)[1] ?? "",
          }));
        });
        const dates = answers.map(({ version }) => version).filter((version) => /^[\d-]{10}$/.test(version));
        const newest = dates
          .filter((version) => version <= date)
          .sort()
          .at(-1);
        if (newest === undefined) continue;
        const kept = answers.filter(({ version }) => version === newest);
        facts[`${verb} ${path} ${operation.operationId ?? ""}`] = [...new Set(kept.map(({ status }) => status))]
          .sort()
          .map((status) => ({
            version: newest,
            status,
            types: kept
              .filter((one) => one.status === status)
              .map(({ type }) => type)
              .sort(),
          }));
      }
    }
    return facts;
  }

  function actual(date: string): Facts {
    const document = slice(spec.document, date);
    const facts: Facts = {};
    for (const { method, path, operation } of operationsOf(document)) {
      const [version = "", ...others] = versionsOf(document, operation);
      expect(others).toEqual([]);
      facts[`${method} ${path} ${operation.operationId}`] = Object.entries(operation.responses)
        .filter(([status]) => status.startsWith("2"))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([status, response]) => ({
          version,
          status,
          types: Object.keys("content" in response ? (response.content ?? {}) : {}).sort(),
        }));
    }
    return facts;
  }

  it("has ten stable dates", () => {
    expect(versionNames(spec.document).filter(isStableVersion)).toHaveLength(10);
  });

  it.each([
    ["2023-01-01", 337],
    ["2023-02-01", 357],
    ["2023-10-01", 357],
    ["2023-11-15", 370],
    ["2024-05-30", 390],
    ["2024-08-05", 428],
    ["2024-10-23", 428],
    ["2024-11-13", 443],
    ["2025-02-19", 454],
    ["2025-03-12", 455],
  ])("%s: %i operations, in the right versions and media types", (date, count) => {
    const facts = actual(date);
    expect(facts).toEqual(expected(date));
    expect(Object.keys(facts)).toHaveLength(count);
  });

  it("gives preview and upcoming versions by their exact names only", () => {
    expect([...operationsOf(slice(spec.document, "preview"))]).toHaveLength(13);
    expect([...operationsOf(slice(spec.document, "2025-09-22.upcoming"))]).toHaveLength(1);
    expect(() => slice(spec.document, "2025-09-23.upcoming")).toThrow(/there is 2025-09-22\.upcoming, preview/);
  });
});
