/** Writes the flat input of an operation as an interface. */
import { preferredEntry } from "./content.js";
import { factsOf } from "./describe.js";
import {
  requestBodyOf,
  resolve,
  type LocatedOperation,
  type OpenApiDocument,
  type ParameterObject,
  type SchemaObject,
} from "./document.js";
import { schemaType } from "./schema-type.js";
import { jsdoc, key, literal, prose, quote, typeName } from "./source.js";
import { parametersOf } from "./table.js";

/** The name of the interface. */
export function inputName(operationId: string): string {
  return `${typeName(operationId)}Input`;
}

/** The interface of one operation's path, query and header parameters, and its body. */
export function inputInterface(document: OpenApiDocument, located: LocatedOperation, apiDate: string): string {
  const { operationId, summary } = located.operation;
  const members = parametersOf(document, located).map((parameter) => memberOf(document, operationId, parameter));
  const body = bodyOf(document, located);
  if (body !== undefined) {
    members.push(`  body${body.required ? "" : "?"}: ${body.type}${body.required ? "" : " | undefined"};\n`);
  }
  return (
    jsdoc([`Input of \`${operationId}\` at API date ${apiDate}: ${prose(summary ?? operationId)}`]) +
    `export interface ${inputName(operationId)} {\n${members.join("")}}\n`
  );
}

/** Whether the operation can be called without input. */
export function isInputOptional(document: OpenApiDocument, located: LocatedOperation): boolean {
  const isFree = parametersOf(document, located).every(({ required }) => required !== true);
  return isFree && bodyOf(document, located)?.required !== true;
}

function memberOf(document: OpenApiDocument, operationId: string, parameter: ParameterObject): string {
  const schema = resolve<SchemaObject>(document, parameter.schema ?? {});
  const type =
    schemaType(schema) ??
    `NonNullable<operations["${operationId}"]["parameters"]["${parameter.in}"]>[${quote(parameter.name)}]`;
  const optional = parameter.required !== true;
  return (
    jsdoc(parameterDoc(parameter, schema), "  ") +
    `  ${key(parameter.name)}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};\n`
  );
}

function parameterDoc(parameter: ParameterObject, schema: SchemaObject): string[] {
  return [
    ...(parameter.description === undefined ? [] : [prose(parameter.description)]),
    ...factsOf(schema),
    ...(schema.default === undefined ? [] : [`@default ${literal(schema.default)}`]),
    ...(parameter.deprecated === true ? ["@deprecated"] : []),
  ];
}

function bodyOf(document: OpenApiDocument, located: LocatedOperation): { type: string; required: boolean } | undefined {
  const { operation } = located;
  const body = requestBodyOf(document, located);
  const [name, media] = preferredEntry(body?.content ?? {}) ?? [];
  if (body === undefined || name === undefined || media?.schema === undefined) return undefined;
  const inline = `NonNullable<operations["${operation.operationId}"]["requestBody"]>["content"][${quote(name)}]`;
  return { type: schemaType(media.schema) ?? inline, required: body.required === true };
}
