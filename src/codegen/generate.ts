/** From a document to the files of a generated folder: slices, types, methods, table. */
import { createHash } from "node:crypto";
import type { Int64Places } from "../int64.js";
import type { Operation, OperationTable, Parameter } from "../operation.js";
import { deprecationText } from "./deprecation-text.js";
import { describe } from "./describe.js";
import type { OpenApiDocument } from "./document.js";
import { untangle } from "./hierarchy.js";
import { int64Places } from "./int64.js";
import { hashDocument, type LoadedSpec } from "./load.js";
import { int64PartsOf, losslessOf } from "./lossless.js";
import { methodsOf } from "./methods.js";
import { checkNames } from "./names.js";
import { splitDirections } from "./read-write.js";
import { select } from "./select.js";
import { slice, versionsOf } from "./slice.js";
import { key, literal, quote } from "./source.js";
import { inFile } from "./spec-error.js";
import { buildTable } from "./table.js";
import { typesOf } from "./types.js";

/** Counts up when the same document would give other files. */
export const GENERATOR_VERSION = 3;

export interface GenerateOptions {
  spec: LoadedSpec;
  /** The API dates to make types for; the first one is the default of a client. */
  apiDates: readonly [string, ...string[]];
  /** The operations to take, as `select` takes them. Default: all. */
  include?: readonly string[] | undefined;
  /** How the generated files import the runtime: `atlas-fetch`, or a relative path inside this package. */
  runtime: string;
  /** Whether the document itself becomes a file too, all resource versions. Default: no. */
  embed?: boolean | undefined;
  /** The command that makes the files again, for their first line. Default: the one of this package itself. */
  command?: string | undefined;
}

/** The files of a generated folder, by path relative to it. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Generates the client's types and operation table. The same input gives the same bytes.
 *
 * @throws {SpecError} if the document cannot be sliced or expressed, or a selection finds nothing; the message names
 * the file and the place
 */
export async function generate(options: GenerateOptions): Promise<GeneratedFiles> {
  return inFile(options.spec.source, () => generateFiles(options));
}

async function generateFiles(options: GenerateOptions): Promise<GeneratedFiles> {
  const { spec, apiDates, include, runtime } = options;
  const selected = include === undefined ? spec.document : select(spec.document, include);
  checkNames(selected);
  const header = headerOf(options, include === undefined ? spec.hash : hashDocument(selected));
  const table = buildTable(selected);
  const files = new Map<string, string>();
  for (const apiDate of new Set(apiDates)) {
    const document = splitDirections(untangle(slice(selected, apiDate)));
    const described = describe(document, (operation) =>
      deprecationText(table, operation, versionsOf(document, operation)[0]),
    );
    const int64 = int64PartsOf(document);
    const options = { document, table, apiDate, runtime: fromSubfolder(runtime) };
    files.set(`${apiDate}/types.ts`, `${header(apiDate)}\n${await typesOf(described)}\n`);
    files.set(`${apiDate}/api.ts`, `${header(apiDate)}\n${methodsOf(options, int64.isSpecial)}`);
    const lossless = await losslessOf(options, int64, described);
    if (lossless !== undefined) files.set(`${apiDate}/lossless.ts`, `${header(apiDate)}\n${lossless}`);
  }
  if (options.embed === true) files.set("document.ts", `${header()}\n${documentSource(selected)}`);
  files.set("operations.ts", `${header()}\n${operationsSource(table, runtime)}`);
  files.set("int64.ts", `${header()}\n${int64Source(int64Places(selected), runtime)}`);
  const hasLossless = (date: string): boolean => files.has(`${date}/lossless.ts`);
  files.set("index.ts", `${header()}\n${indexSource([...new Set(apiDates)], runtime, hasLossless)}`);
  return files;
}

function fromSubfolder(runtime: string): string {
  return runtime.startsWith(".") ? `../${runtime.replace(/^\.\//, "")}` : runtime;
}

/** What every generated file begins with; it tells the generator's files from those that somebody wrote. */
export const GENERATED_MARK = "// Generated, not edited";

function headerOf({ spec, command = "npm run generate" }: GenerateOptions, hash: string): (apiDate?: string) => string {
  return (apiDate) => {
    const date = apiDate === undefined ? "" : `, API date ${apiDate}`;
    return (
      `${GENERATED_MARK}. To write this file again: ${oneLine(command)}\n` +
      `// Document ${quote(spec.source)}, sha256 ${hash}, generator ${GENERATOR_VERSION}${date}.\n` +
      `/* eslint-disable */\n`
    );
  };
}

/** Text that stays inside a line comment. */
function oneLine(text: string): string {
  return quote(text).slice(1, -1).replace(/\\"/g, '"');
}

function documentSource(document: OpenApiDocument): string {
  const comment = "/** The document itself, all resource versions. It is checked where it is used. */";
  return `${comment}\nexport const document: unknown = ${JSON.stringify(document, null, 1)};\n`;
}

function operationsSource(table: OperationTable, runtime: string): string {
  const constants = new SharedParameters(Object.values(table).flatMap(({ parameters }) => parameters));
  const entries = Object.entries(table).map(
    ([id, operation]) => `  ${key(id)}: ${operationSource(operation, constants)},\n`,
  );
  const ids = Object.keys(table).map((id) => `\n  | ${quote(id)}`);
  return [
    `import type { Operation${constants.isEmpty ? "" : ", Parameter"} } from ${quote(runtime)};\n`,
    `/** Every operation of the document, at any API date. */\nexport type OperationId =${ids.join("")};\n`,
    constants.source(),
    `/** The facts about every operation, in all its resource versions. */`,
    `export const operations: Readonly<Record<OperationId, Operation>> = {\n${entries.join("")}};\n`,
  ].join("\n");
}

function operationSource({ parameters, versions, ...facts }: Operation, constants: SharedParameters): string {
  const lines = [
    ...Object.entries(facts).map(([name, value]) => `${name}: ${literal(value)}`),
    `parameters: [${parameters.map((parameter) => constants.nameOf(parameter)).join(", ")}]`,
    `versions: [${versions.map((version) => literal(version)).join(", ")}]`,
  ];
  return `{\n${lines.map((line) => `    ${line},\n`).join("")}  }`;
}

/** Most parameters appear in many operations; each distinct one is written once. */
class SharedParameters {
  readonly #names = new Map<string, string>();

  constructor(parameters: readonly Parameter[]) {
    const byLiteral = new Map(parameters.map((parameter) => [literal(parameter), parameter.name]));
    const used = new Set<string>();
    const sorted = [...byLiteral].sort(([a, x], [b, y]) => compare(x, y) || compare(a, b));
    for (const [value, parameter] of sorted) {
      const wanted = `p_${parameter.replace(/\W/g, "_")}`;
      let name = wanted;
      for (let count = 2; used.has(name); count++) name = `${wanted}_${count}`;
      used.add(name);
      this.#names.set(value, name);
    }
  }

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }

  nameOf(parameter: Parameter): string {
    return this.#names.get(literal(parameter)) ?? literal(parameter);
  }

  source(): string {
    return [...this.#names].map(([value, name]) => `const ${name}: Parameter = ${value};\n`).join("");
  }
}

/** Order by code units, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function int64Source({ operations, places }: Int64Places, runtime: string): string {
  const entries = Object.entries(operations).map(([id, versions]) => `    ${key(id)}: ${literal(versions)},\n`);
  const lines = places.map((place) => `    ${literal(place)},\n`);
  const list = (open: string, inside: readonly string[], close: string): string =>
    inside.length === 0 ? `${open}${close}` : `${open}\n${inside.join("")}  ${close}`;
  return [
    `import type { Int64Places } from ${quote(runtime)};\n`,
    `/** Where 64-bit integers stand in answers. */`,
    `export const int64: Int64Places = {`,
    `  operations: ${list("{", entries, "}")},`,
    `  places: ${list("[", lines, "]")},`,
    `};\n`,
  ].join("\n");
}

function indexSource(apiDates: readonly string[], runtime: string, hasLossless: (apiDate: string) => boolean): string {
  const [first = ""] = apiDates;
  const dates = apiDates.map((date) => {
    const id = `V${date.replace(/\W/g, "_")}`;
    const types = `api: ${id}Api; paths: ${id}Paths; schemas: ${id}Schemas`;
    const lossless = hasLossless(date)
      ? `api: ${id}LosslessApi; paths: ${id}LosslessPaths; schemas: ${id}LosslessSchemas`
      : types;
    return { date, id, types, lossless };
  });
  return [
    `import type { ApiDefinition } from ${quote(runtime)};`,
    ...dates.flatMap(({ date, id, types, lossless }) => [
      `import type { Api as ${id}Api, Schemas as ${id}Schemas } from "./${date}/api.js";`,
      ...(lossless === types
        ? []
        : [
            `import type {`,
            `  Api as ${id}LosslessApi,`,
            `  paths as ${id}LosslessPaths,`,
            `  Schemas as ${id}LosslessSchemas,`,
            `} from "./${date}/lossless.js";`,
          ]),
      `import type { paths as ${id}Paths } from "./${date}/types.js";`,
    ]),
    `import { operations } from "./operations.js";\n`,
    `export { operations, type OperationId } from "./operations.js";\n`,
    `/** The types of each generated API date. */`,
    `export interface ApiTypes {`,
    ...dates.flatMap(({ date, types, lossless }) => [
      `  ${quote(date)}: {`,
      ...types.split("; ").map((line) => `    ${line};`),
      `    lossless: { ${lossless} };`,
      `  };`,
    ]),
    `}\n`,
    `/** What \`createAtlasClient({ api })\` takes. */`,
    `export const api: ApiDefinition<ApiTypes, ${quote(first)}> = {`,
    `  operations,`,
    `  version: ${quote(first)},`,
    `  int64: () => import("./int64.js"),`,
    `};\n`,
  ].join("\n");
}

/** The hash of a set of files, to compare two runs. */
export function hashOf(files: GeneratedFiles): string {
  const hash = createHash("sha256");
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex");
}
