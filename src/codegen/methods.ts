/**
 * Writes the interfaces of the operation methods of one API date as plain declarations, so that an editor reads names
 * instead of evaluating conditional types over all paths.
 */
import type { OperationTable } from "../operation.js";
import { deprecationText } from "./deprecation-text.js";
import { operationsOf, type LocatedOperation, type OpenApiDocument, type OperationObject } from "./document.js";
import { docsUrlOf, groupOf, rolesOf } from "./extensions.js";
import { inputInterface, inputName, isInputOptional } from "./input-type.js";
import { outputType } from "./output-type.js";
import { versionsOf } from "./slice.js";
import { jsdoc, key, prose, quote, typeName } from "./source.js";

export interface MethodsOptions {
  /** One API date, with its hierarchies rewritten and its directions split. */
  document: OpenApiDocument;
  table: OperationTable;
  apiDate: string;
  /** Where the generated file finds the runtime types, for example `atlas-fetch`. */
  runtime: string;
}

const METHOD_TYPES = ["NegotiatedMethod", "OperationMethod", "OptionalInputMethod", "OptionalInputNegotiatedMethod"];

/** The source of `api.ts` for one API date. */
export function methodsOf(options: MethodsOptions): string {
  const { apiDate, runtime } = options;
  const { groups, inputs, ids } = partsOf(options, () => true);
  const interfaces = [...groups].map(([group, methods]) => groupInterface(group, methods));
  const names = [...groups.keys()].map(groupMember);
  const code = [...inputs, ...interfaces].join("\n");
  const used = usedIn(code);
  return [
    `import type { ${METHOD_TYPES.filter(used).join(", ")} } from ${quote(runtime)};`,
    `import type { components${used("operations") ? ", operations" : ""} } from "./types.js";\n`,
    `/** The schemas of API date ${apiDate}, by name. */\nexport type Schemas = components["schemas"];\n`,
    code,
    `/** The operation methods of API date ${apiDate}, grouped by tag. */\nexport interface Api {\n${names.join("")}}\n`,
    `/** The operations that API date ${apiDate} has. */\nexport type OperationId =${ids
      .sort()
      .map((id) => `\n  | "${id}"`)
      .join("")};\n`,
  ].join("\n");
}

/** The same operations with other types, where they have other types; it stands on `api.ts`. */
export function otherMethodsOf(
  options: MethodsOptions,
  isOther: (operation: OperationObject) => boolean,
): { imports: string; code: string } {
  const { apiDate, runtime } = options;
  const { groups, inputs } = partsOf(options, isOther);
  const interfaces = [...groups].map(([group, methods]) => {
    const own = [...methods.keys()].map(quote).join(" | ");
    return groupInterface(group, methods, `Omit<standard.${typeName(group)}Api, ${own}>`);
  });
  const names = [...groups.keys()].map(groupMember);
  const code = [...inputs, ...interfaces].join("\n");
  const others = `Omit<standard.Api, ${[...groups.keys()].map(quote).join(" | ")}>`;
  return {
    imports: [
      `import type { ${METHOD_TYPES.filter(usedIn(code)).join(", ")} } from ${quote(runtime)};\n`,
      `import type * as standard from "./api.js";\n`,
    ].join(""),
    code: [
      `/** The schemas of API date ${apiDate}, by name. */\nexport type Schemas = components["schemas"];\n`,
      code,
      `/** The operation methods of API date ${apiDate}, grouped by tag. */`,
      `export interface Api extends ${others} {\n${names.join("")}}\n`,
    ].join("\n"),
  };
}

/** The source of the methods of a group, by operationId. */
type Methods = Map<string, string>;

function partsOf(
  options: MethodsOptions,
  isWanted: (operation: OperationObject) => boolean,
): { groups: Map<string, Methods>; inputs: string[]; ids: string[] } {
  const { document, apiDate } = options;
  const groups = new Map<string, Methods>();
  const inputs: string[] = [];
  const ids: string[] = [];
  for (const located of operationsOf(document)) {
    if (!isWanted(located.operation)) continue;
    const group = groupOf(located.operation);
    const methods = groups.get(group) ?? new Map<string, string>();
    groups.set(group, methods);
    methods.set(located.operation.operationId, methodOf(options, located));
    inputs.push(inputInterface(document, located, apiDate));
    ids.push(located.operation.operationId);
  }
  return { groups, inputs, ids };
}

function groupInterface(group: string, methods: Methods, others?: string): string {
  const base = others === undefined ? "" : ` extends ${others}`;
  return `export interface ${typeName(group)}Api${base} {\n${[...methods.values()].join("\n")}}\n`;
}

function groupMember(group: string): string {
  return `  readonly ${key(group)}: ${typeName(group)}Api;\n`;
}

/** A user's own compiler may refuse imports that nothing uses. */
function usedIn(code: string): (name: string) => boolean {
  return (name) => new RegExp(`\\b${name}[<[]`).test(code);
}

function methodOf(options: MethodsOptions, located: LocatedOperation): string {
  const { operationId } = located.operation;
  return (
    jsdoc(methodDoc(options, located), "  ") +
    `  readonly ${operationId}: ${methodType(options.document, located, inputName(operationId))};\n`
  );
}

function methodType(document: OpenApiDocument, located: LocatedOperation, input: string): string {
  const isOptional = isInputOptional(document, located);
  const { kind, types } = outputType(document, located);
  const [only] = types.values();
  if (types.size <= 1)
    return `${isOptional ? "OptionalInputMethod" : "OperationMethod"}<${input}, ${only ?? "undefined"}>`;
  const kinds = [...types].map(([name, type]) => `${name}: ${type}`).join("; ");
  return `${isOptional ? "OptionalInputNegotiatedMethod" : "NegotiatedMethod"}<${input}, { ${kinds} }, "${kind}">`;
}

function methodDoc(
  { document, table, apiDate }: MethodsOptions,
  { operation, method, path }: LocatedOperation,
): string[] {
  const [version] = versionsOf(document, operation);
  const lines = [prose(operation.summary ?? operation.operationId)];
  if (operation.description !== undefined) lines.push("", prose(operation.description));
  lines.push("", `\`${method.toUpperCase()} ${path}\`, resource version ${version ?? apiDate}`);
  const roles = rolesOf(operation);
  if (roles.length > 0) lines.push(`Required role: ${prose(roles.join(" or "))}`);
  lines.push("", `@see ${docsUrlOf(operation)}`);
  const deprecation = deprecationText(table, operation, version);
  if (deprecation !== undefined) lines.push(`@deprecated ${deprecation}`.trimEnd());
  return lines;
}
