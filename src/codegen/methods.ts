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

/**
 * The source of `api.ts` for one API date.
 *
 * @param isSpecial - the operations that `specialMethodsOf` writes again. The others of their groups get an interface of
 * their own that both can extend: a type computed from all of them would cost an editor time with each call.
 */
export function methodsOf(options: MethodsOptions, isSpecial: (operation: OperationObject) => boolean): string {
  const { apiDate, runtime } = options;
  const { groups, inputs, ids } = partsOf(options, () => true);
  const special = new Set(partsOf(options, isSpecial).ids);
  const interfaces = [...groups].flatMap(([group, methods]) => {
    const own = [...methods].filter(([id]) => special.has(id));
    if (own.length === 0 || own.length === methods.size) return [groupInterface(`${typeName(group)}Api`, methods)];
    const common = new Map([...methods].filter(([id]) => !special.has(id)));
    return [
      jsdoc([`The methods of \`${group}\` that are the same whatever 64-bit integers are.`]) +
        groupInterface(commonName(group), common),
      groupInterface(`${typeName(group)}Api`, new Map(own), commonName(group)),
    ];
  });
  const members = [...groups.keys()].map((group) => groupMember(group));
  const code = [...inputs, ...interfaces].join("\n");
  return [
    `${runtimeImport(code, runtime)}import type { components${isUsed(code, "operations") ? ", operations" : ""} } from "./types.js";\n`,
    schemasAlias(apiDate),
    code,
    apiInterface(apiDate, members),
    `/** The operations that API date ${apiDate} has. */\nexport type OperationId =${ids
      .sort()
      .map((id) => `\n  | "${id}"`)
      .join("")};\n`,
  ].join("\n");
}

/** Some operations with other types, on top of `api.ts`, which was written with the same `isSpecial`. */
export function specialMethodsOf(
  options: MethodsOptions,
  isSpecial: (operation: OperationObject) => boolean,
): { imports: string; code: string } {
  const { apiDate, runtime } = options;
  const all = partsOf(options, () => true).groups;
  const { groups, inputs } = partsOf(options, isSpecial);
  const interfaces = [...groups].map(([group, methods]) => {
    const isWhole = methods.size === all.get(group)?.size;
    return groupInterface(`${typeName(group)}Api`, methods, isWhole ? undefined : `standard.${commonName(group)}`);
  });
  const members = [...all.keys()].map((group) => groupMember(group, groups.has(group) ? "" : "standard."));
  const code = [...inputs, ...interfaces].join("\n");
  const own = [schemasAlias(apiDate), code, apiInterface(apiDate, members)].join("\n");
  const standard = own.includes(" standard.") ? `import type * as standard from "./api.js";\n` : "";
  return { imports: runtimeImport(code, runtime) + standard, code: own };
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

function commonName(group: string): string {
  return `${typeName(group)}ApiCommon`;
}

function groupInterface(name: string, methods: ReadonlyMap<string, string>, base?: string): string {
  const heritage = base === undefined ? "" : ` extends ${base}`;
  return `export interface ${name}${heritage} {\n${[...methods.values()].join("\n")}}\n`;
}

function groupMember(group: string, from = ""): string {
  return `  readonly ${key(group)}: ${from}${typeName(group)}Api;\n`;
}

function apiInterface(apiDate: string, members: readonly string[]): string {
  return `/** The operation methods of API date ${apiDate}, grouped by tag. */\nexport interface Api {\n${members.join("")}}\n`;
}

function schemasAlias(apiDate: string): string {
  return `/** The schemas of API date ${apiDate}, by name. */\nexport type Schemas = components["schemas"];\n`;
}

function runtimeImport(code: string, runtime: string): string {
  return `import type { ${METHOD_TYPES.filter((name) => isUsed(code, name)).join(", ")} } from ${quote(runtime)};\n`;
}

/** A user's own compiler may refuse imports that nothing uses. */
function isUsed(code: string, name: string): boolean {
  return new RegExp(`\\b${name}[<[]`).test(code);
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
  if (types.size <= 1) {
    const own = kind === "json" ? "" : `, "${kind}"`;
    return `${isOptional ? "OptionalInputMethod" : "OperationMethod"}<${input}, ${only ?? "undefined"}${own}>`;
  }
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
