/**
 * Writes the interfaces of the operation methods of one API date as plain declarations, so that an editor reads names
 * instead of evaluating conditional types over all paths.
 */
import type { OperationTable } from "../operation.js";
import { deprecationText } from "./deprecation-text.js";
import { operationsOf, type LocatedOperation, type OpenApiDocument } from "./document.js";
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
  const { document, apiDate, runtime } = options;
  const groups = new Map<string, string[]>();
  const inputs: string[] = [];
  const ids: string[] = [];
  for (const located of operationsOf(document)) {
    const group = groupOf(located.operation);
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    members.push(methodOf(options, located));
    inputs.push(inputInterface(document, located, apiDate));
    ids.push(located.operation.operationId);
  }
  const interfaces = [...groups].map(
    ([group, members]) => `export interface ${typeName(group)}Api {\n${members.join("\n")}}\n`,
  );
  const names = [...groups.keys()].map((group) => `  readonly ${key(group)}: ${typeName(group)}Api;\n`);
  const code = [...inputs, ...interfaces].join("\n");
  // A user's own compiler may refuse imports that nothing uses.
  const isUsed = (name: string): boolean => new RegExp(`\\b${name}[<[]`).test(code);
  return [
    `import type { ${METHOD_TYPES.filter(isUsed).join(", ")} } from ${quote(runtime)};`,
    `import type { components${isUsed("operations") ? ", operations" : ""} } from "./types.js";\n`,
    `/** The schemas of API date ${apiDate}, by name. */\nexport type Schemas = components["schemas"];\n`,
    code,
    `/** The operation methods of API date ${apiDate}, grouped by tag. */\nexport interface Api {\n${names.join("")}}\n`,
    `/** The operations that API date ${apiDate} has. */\nexport type OperationId =${ids
      .sort()
      .map((id) => `\n  | "${id}"`)
      .join("")};\n`,
  ].join("\n");
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
