/**
 * Writes the interfaces of the operation methods of one API date as plain declarations, so that an editor reads names
 * instead of evaluating conditional types over all paths.
 */
import { parseMediaType, type Suffix } from "../media-type.js";
import { groupName, type OperationTable } from "../operation.js";
import {
  operationsOf,
  resolve,
  type LocatedOperation,
  type OpenApiDocument,
  type ParameterObject,
  type ResponseObject,
  type SchemaObject,
} from "./document.js";
import { schemaType } from "./schema-type.js";
import { successes } from "./slice.js";
import { jsdoc, key, literal, typeName } from "./source.js";
import { parametersOf } from "./table.js";

/** The official page of an operation ends in its id, in lower case. */
const DOCS = "https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-";

export interface MethodsOptions {
  document: OpenApiDocument;
  table: OperationTable;
  apiDate: string;
  /** Where the generated file finds the runtime types, for example `atlas-fetch`. */
  runtime: string;
}

/** The source of `api.ts` for one API date. */
export function methodsOf({ document, table, apiDate, runtime }: MethodsOptions): string {
  const groups = new Map<string, string[]>();
  const inputs: string[] = [];
  const ids: string[] = [];
  for (const located of operationsOf(document)) {
    const { operationId, tags } = located.operation;
    const group = groupName(tags[0] ?? "");
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    members.push(methodOf(document, table, located, apiDate));
    inputs.push(inputOf(document, located, apiDate));
    ids.push(operationId);
  }
  const interfaces = [...groups].map(
    ([group, members]) => `export interface ${typeName(group)}Api {\n${members.join("\n")}}\n`,
  );
  const names = [...groups.keys()].map((group) => `  readonly ${key(group)}: ${typeName(group)}Api;\n`);
  const code = [...inputs, ...interfaces].join("\n");
  // A user's own compiler may refuse imports that nothing uses.
  const used = (...names: string[]): string =>
    names.filter((name) => new RegExp(`\\b${name}[<[]`).test(code)).join(", ");
  return [
    `import type { ${used("OperationMethod", "OptionalInputMethod")} } from ${JSON.stringify(runtime)};`,
    `import type { components${used("operations") === "" ? "" : ", operations"} } from "./types.js";\n`,
    `/** The schemas of API date ${apiDate}, by name. */\nexport type Schemas = components["schemas"];\n`,
    code,
    `/** The operation methods of API date ${apiDate}, grouped by tag. */\nexport interface Api {\n${names.join("")}}\n`,
    `/** The operations that API date ${apiDate} has. */\nexport type OperationId =${ids
      .sort()
      .map((id) => `\n  | "${id}"`)
      .join("")};\n`,
  ].join("\n");
}

function methodOf(
  document: OpenApiDocument,
  table: OperationTable,
  located: LocatedOperation,
  apiDate: string,
): string {
  const { operationId } = located.operation;
  const optional =
    parametersOf(document, located).every(({ required }) => required !== true) && !needsBody(document, located);
  const generic = optional ? "OptionalInputMethod" : "OperationMethod";
  return (
    jsdoc(methodDoc(document, table, located, apiDate), "  ") +
    `  readonly ${operationId}: ${generic}<${typeName(operationId)}Input, ${outputOf(document, located)}>;\n`
  );
}

function methodDoc(
  document: OpenApiDocument,
  table: OperationTable,
  { operation, method, path }: LocatedOperation,
  apiDate: string,
): string[] {
  const { operationId } = operation;
  const facts = table[operationId];
  const version = versionOf(document, operation);
  const sunset = facts?.versions.find((candidate) => candidate.version === version)?.sunset;
  const newer = facts?.versions.find((candidate) => candidate.sunset === undefined);
  const lines = [operation.summary ?? operationId];
  if (operation.description !== undefined) lines.push("", operation.description);
  lines.push("", `\`${method.toUpperCase()} ${path}\`, resource version ${version ?? apiDate}`);
  const roles = operation["x-required-roles"];
  if (roles !== undefined) lines.push(`Required role: ${roles.join(" or ")}`);
  lines.push("", `@see ${DOCS}${operationId.toLowerCase()}`);
  const stops = sunset === undefined ? "" : `Stops working on ${sunset}. `;
  if (operation.deprecated === true) {
    const replacement = facts?.replacement;
    const use = replacement && `Use \`${replacement.operationId}\` at API date ${replacement.version} or later.`;
    lines.push(`@deprecated ${stops}${use ?? ""}`.trimEnd());
  } else if (sunset !== undefined) {
    const move = newer === undefined ? "" : `Move to API date ${newer.version} or later.`;
    lines.push(`@deprecated Resource version ${version ?? ""} stops working on ${sunset}. ${move}`.trimEnd());
  }
  return lines;
}

function versionOf(document: OpenApiDocument, operation: LocatedOperation["operation"]): string | undefined {
  const names = successes(document, operation).flatMap(([, { content }]) => Object.keys(content ?? {}));
  return names.map((name) => parseMediaType(name)?.version).find((version) => version !== undefined);
}

function inputOf(document: OpenApiDocument, located: LocatedOperation, apiDate: string): string {
  const { operationId, summary } = located.operation;
  const members = parametersOf(document, located).map((parameter) => {
    const schema = resolve<SchemaObject>(document, parameter.schema ?? {});
    const type =
      schemaType(schema) ??
      `NonNullable<operations["${operationId}"]["parameters"]["${parameter.in}"]>["${parameter.name}"]`;
    const optional = parameter.required !== true;
    return (
      jsdoc(parameterDoc(parameter, schema), "  ") +
      `  ${key(parameter.name)}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};\n`
    );
  });
  const body = bodyOf(document, located);
  if (body !== undefined) members.push(`  body${body.required ? "" : "?"}: ${body.type};\n`);
  return (
    jsdoc([`Input of \`${operationId}\` at API date ${apiDate}: ${summary ?? operationId}`]) +
    `export interface ${typeName(operationId)}Input {\n${members.join("")}}\n`
  );
}

function parameterDoc(parameter: ParameterObject, schema: SchemaObject): string[] {
  const facts = (["pattern", "format", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const)
    .filter((name) => schema[name] !== undefined)
    .map((name) => `${name}: \`${String(schema[name])}\``);
  return [
    ...(parameter.description === undefined ? [] : [parameter.description]),
    ...(facts.length === 0 ? [] : [facts.join(", ")]),
    ...(schema.default === undefined ? [] : [`@default ${literal(schema.default)}`]),
    ...(parameter.deprecated === true ? ["@deprecated"] : []),
  ];
}

function needsBody(document: OpenApiDocument, located: LocatedOperation): boolean {
  return bodyOf(document, located)?.required ?? false;
}

function bodyOf(
  document: OpenApiDocument,
  { operation }: LocatedOperation,
): { type: string; required: boolean } | undefined {
  if (operation.requestBody === undefined) return undefined;
  const body = resolve(document, operation.requestBody);
  const [name, media] = Object.entries(body.content)[0] ?? [];
  if (name === undefined || media?.schema === undefined) return undefined;
  const inline = `NonNullable<operations["${operation.operationId}"]["requestBody"]>["content"][${JSON.stringify(name)}]`;
  return { type: schemaType(media.schema) ?? inline, required: body.required === true };
}

/** What each kind of body becomes; JSON has a type of its own. */
const BODY_TYPES: Readonly<Record<Exclude<Suffix, "json">, string>> = {
  csv: "string",
  gzip: "ReadableStream<Uint8Array>",
};

function outputOf(document: OpenApiDocument, { operation }: LocatedOperation): string {
  const types = new Set<string>();
  for (const [status, response] of successes(document, operation)) {
    for (const type of responseTypes(operation.operationId, status, response)) types.add(type);
  }
  return types.size === 0 ? "undefined" : [...types].join(" | ");
}

function responseTypes(operationId: string, status: string, response: ResponseObject): string[] {
  const entries = Object.entries(response.content ?? {}).map(([name, media]) => ({
    name,
    media,
    suffix: parseMediaType(name)?.suffix ?? "json",
  }));
  // JSON is what a call gets unless it asks for another kind.
  const preferred = entries.find(({ suffix }) => suffix === "json") ?? entries[0];
  if (preferred?.media.schema === undefined) return ["undefined"];
  if (preferred.suffix !== "json") return [BODY_TYPES[preferred.suffix]];
  const inline = `operations["${operationId}"]["responses"]["${status}"]["content"][${JSON.stringify(preferred.name)}]`;
  return [schemaType(preferred.media.schema) ?? inline];
}
