/** From a document to the files of a generated folder: slices, types, methods, table. */
import { createHash } from "node:crypto";
import type { Operation, OperationTable, Parameter } from "../operation.js";
import { untangle } from "./hierarchy.js";
import type { LoadedSpec } from "./load.js";
import { methodsOf } from "./methods.js";
import { splitDirections } from "./read-write.js";
import { slice } from "./slice.js";
import { key, literal } from "./source.js";
import { buildTable } from "./table.js";
import { typesOf } from "./types.js";

/** Counts up when the same document would give other files. */
export const GENERATOR_VERSION = 1;

export interface GenerateOptions {
  spec: LoadedSpec;
  /** The API dates to make types for; the first one is the default of a client. */
  apiDates: readonly [string, ...string[]];
  /** How the generated files import the runtime: `atlas-fetch`, or a relative path inside this package. */
  runtime: string;
}

/** The files of a generated folder, by path relative to it. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Generates the client's types and operation table. The same input gives the same bytes.
 *
 * @throws {SpecError} if the document cannot be sliced or expressed
 */
export async function generate({ spec, apiDates, runtime }: GenerateOptions): Promise<GeneratedFiles> {
  const table = buildTable(spec.document);
  const files = new Map<string, string>();
  for (const apiDate of apiDates) {
    const document = splitDirections(untangle(slice(spec.document, apiDate)));
    const header = headerOf(spec, apiDate);
    files.set(`${apiDate}/types.ts`, `${header}\n${await typesOf(document)}\n`);
    files.set(
      `${apiDate}/api.ts`,
      `${header}\n${methodsOf({ document, table, apiDate, runtime: fromSubfolder(runtime) })}`,
    );
  }
  files.set("operations.ts", `${headerOf(spec)}\n${operationsSource(table, runtime)}`);
  files.set("index.ts", `${headerOf(spec)}\n${indexSource(apiDates, runtime)}`);
  return files;
}

function fromSubfolder(runtime: string): string {
  return runtime.startsWith(".") ? `../${runtime.replace(/^\.\//, "")}` : runtime;
}

function headerOf({ source, hash }: LoadedSpec, apiDate?: string): string {
  const date = apiDate === undefined ? "" : `, API date ${apiDate}`;
  return (
    `// Generated, not edited: the generator writes this file again from the document (\`npm run generate\`).\n` +
    `// Document ${JSON.stringify(source)}, sha256 ${hash}, generator ${GENERATOR_VERSION}${date}.\n` +
    `/* eslint-disable */\n`
  );
}

function operationsSource(table: OperationTable, runtime: string): string {
  const constants = new SharedParameters(Object.values(table).flatMap(({ parameters }) => parameters));
  const entries = Object.entries(table).map(
    ([id, operation]) => `  ${key(id)}: ${operationSource(operation, constants)},\n`,
  );
  const ids = Object.keys(table).map((id) => `\n  | ${JSON.stringify(id)}`);
  return [
    `import type { Operation, Parameter } from ${JSON.stringify(runtime)};\n`,
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
    const used = new Set<string>();
    for (const source of [
      ...new Set(parameters.map((parameter) => `${parameter.name} ${literal(parameter)}`)),
    ].sort()) {
      const wanted = `p_${source.slice(0, source.indexOf(" ")).replace(/\W/g, "_")}`;
      let name = wanted;
      for (let count = 2; used.has(name); count++) name = `${wanted}_${count}`;
      used.add(name);
      this.#names.set(source.slice(source.indexOf(" ") + 1), name);
    }
  }

  nameOf(parameter: Parameter): string {
    return this.#names.get(literal(parameter)) ?? literal(parameter);
  }

  source(): string {
    return [...this.#names].map(([value, name]) => `const ${name}: Parameter = ${value};\n`).join("");
  }
}

function indexSource(apiDates: readonly [string, ...string[]], runtime: string): string {
  const dates = apiDates.map((date) => ({ date, id: `V${date.replace(/\W/g, "_")}` }));
  return [
    `import type { ApiDefinition } from ${JSON.stringify(runtime)};`,
    ...dates.flatMap(({ date, id }) => [
      `import type { Api as ${id}Api, Schemas as ${id}Schemas } from "./${date}/api.js";`,
      `import type { paths as ${id}Paths } from "./${date}/types.js";`,
    ]),
    `import { operations } from "./operations.js";\n`,
    `export { operations, type OperationId } from "./operations.js";\n`,
    `/** The types of each generated API date. */`,
    `export interface ApiTypes {`,
    ...dates.map(
      ({ date, id }) => `  ${JSON.stringify(date)}: { api: ${id}Api; paths: ${id}Paths; schemas: ${id}Schemas };`,
    ),
    `}\n`,
    `/** What \`createAtlasClient({ api })\` takes. */`,
    `export const api: ApiDefinition<ApiTypes, ${JSON.stringify(apiDates[0])}> = { operations, version: ${JSON.stringify(apiDates[0])} };\n`,
  ].join("\n");
}

/** The hash of a set of files, to compare two runs. */
export function hashOf(files: GeneratedFiles): string {
  const hash = createHash("sha256");
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex");
}
