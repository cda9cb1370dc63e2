/**
 * Writes the facts that a type cannot hold into descriptions: patterns, limits, what a deprecated operation is replaced
 * by. openapi-typescript makes doc comments of descriptions, and knows only a few of these facts itself.
 */
import { docsUrlOf } from "./extensions.js";
import type { OpenApiDocument, OperationObject, ParameterObject, SchemaObject } from "./document.js";
import { isReference, METHODS } from "./document.js";
import { prose } from "./source.js";
import { mapDocumentSchemas, mapValues } from "./walk-schemas.js";

const LIMITS = [
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
] as const;

/** The limits of a value as one line, for example ``minimum: `1`, maximum: `500` ``; empty if there are none. */
export function limitsOf(schema: SchemaObject): string {
  return LIMITS.filter((name) => schema[name] !== undefined && schema[name] !== false)
    .map((name) => (name === "uniqueItems" ? "items differ" : `${name}: \`${String(schema[name])}\``))
    .join(", ");
}

/**
 * The document with these facts in its descriptions; `document` is left as it is.
 *
 * @param deprecation - the text after `@deprecated` for an operation, or `undefined` if it is not deprecated
 */
export function describe(
  document: OpenApiDocument,
  deprecation: (operation: OperationObject) => string | undefined,
): OpenApiDocument {
  const described = mapDocumentSchemas(document, describeSchema);
  const paths = mapValues(described.paths, (item) => {
    const copy = { ...item };
    for (const method of METHODS) {
      const operation = copy[method];
      if (operation !== undefined) copy[method] = describeOperation(operation, deprecation(operation));
    }
    return copy;
  });
  const parameters = mapValues(described.components?.["parameters"] ?? {}, (parameter) =>
    isParameter(parameter) ? describeParameter(parameter) : parameter,
  );
  return { ...described, paths, components: { ...described.components, parameters } };
}

function describeSchema(schema: SchemaObject): SchemaObject {
  return { ...schema, ...description([prose(schema.description ?? ""), limitsOf(schema)]) };
}

function describeParameter(parameter: ParameterObject): ParameterObject {
  const { schema } = parameter;
  if (schema === undefined || isReference(schema)) return parameter;
  return { ...parameter, ...description([prose(parameter.description ?? ""), factsOf(schema).join("\n")]) };
}

/** The facts of a parameter's value, as lines of a doc comment. */
export function factsOf(schema: SchemaObject): string[] {
  const format = schema.format === undefined ? "" : `format: \`${schema.format}\``;
  return [[limitsOf(schema), format].filter((text) => text !== "").join(", ")].filter((line) => line !== "");
}

/**
 * openapi-typescript writes a bare `@deprecated`, before the description. The summary comes first and is written as it
 * is, so that the whole text can stand there.
 */
function describeOperation(operation: OperationObject, deprecation: string | undefined): OperationObject {
  const {
    deprecated: _deprecated,
    description: text = "",
    summary = operation.operationId,
    parameters,
    ...rest
  } = operation;
  const lines = [prose(summary), prose(text), `@see ${docsUrlOf(operation)}`];
  if (deprecation !== undefined) lines.push(`@deprecated ${deprecation}`);
  return {
    ...rest,
    ...(parameters === undefined
      ? {}
      : { parameters: parameters.map((item) => (isReference(item) ? item : describeParameter(item))) }),
    summary: lines.filter((line) => line !== "").join("\n"),
  };
}

function description(parts: readonly string[]): { description?: string } {
  const text = parts.filter((part) => part !== "").join("\n");
  return text === "" ? {} : { description: text };
}

function isParameter(value: unknown): value is ParameterObject {
  return typeof value === "object" && value !== null && "name" in value && "in" in value;
}
