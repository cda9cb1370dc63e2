/**
 * What the spec says of answers and no server does, and which differences are only drift that adds. Neither is a reason
 * to call an answer wrong.
 */
import { isRecord, type OpenApiDocument, type Schema } from "../../codegen/document.js";
import { withoutQuirks } from "../../emulator/quirks.js";
import type { SchemaProblem, SchemaValidator } from "../json-schema.js";

/** The document as answers keep it. */
export function answerDocument(document: OpenApiDocument): OpenApiDocument {
  const relaxed = withoutQuirks(document);
  const { schemas = {} } = relaxed.components ?? {};
  const entries = Object.entries(schemas).map(([name, schema]): [string, Schema] => [name, relaxError(schema)]);
  return { ...relaxed, components: { ...relaxed.components, schemas: Object.fromEntries(entries) } };
}

/**
 * The official document says that the parameters of an error are objects. They are what the detail mentions: texts and
 * numbers, as the bodies of 406, 410 and 429 show.
 */
function relaxError(schema: Schema): Schema {
  if ("$ref" in schema) return schema;
  const { properties } = schema;
  const parameters = properties?.["parameters"];
  if (properties?.["errorCode"] === undefined || !isRecord(parameters)) return schema;
  return { ...schema, properties: { ...properties, parameters: { ...parameters, items: {} } } };
}

/** Keywords that a server breaks when it adds something: a value, or a property. */
const ADDING: ReadonlySet<string> = new Set(["enum", "additionalProperties"]);

/** How often another documented value is tried in the place of an unknown one. */
const TRIES = 24;

/** What is wrong with a value, and what is only new in it. */
export interface Findings {
  readonly wrong: readonly SchemaProblem[];
  readonly added: readonly SchemaProblem[];
}

/**
 * Tells drift that adds from what is wrong. A value that no `enum` knows is drift if the rest of the body is right: with
 * a documented value in its place, the body is valid.
 */
export function judgeValue(validator: SchemaValidator, schema: Schema, value: unknown): Findings {
  const problems = validator.problems(schema, value);
  const mistyped = new Set(problems.filter(({ keyword }) => keyword === "type").map(({ pointer }) => pointer));
  // A number in the place of one of several texts is no new text.
  const added = problems.filter(({ keyword, pointer }) => ADDING.has(keyword) && !mistyped.has(pointer));
  if (added.length === 0) return { wrong: problems, added };
  const wrong = problems.filter(({ keyword }) => !ADDING.has(keyword));
  if (wrong.length === 0 || isValidWithKnownValues(validator, schema, value, added)) {
    return { wrong: [], added: distinct(added) };
  }
  return { wrong, added: [] };
}

function isValidWithKnownValues(
  validator: SchemaValidator,
  schema: Schema,
  value: unknown,
  added: readonly SchemaProblem[],
): boolean {
  const choices = new Map<string, unknown[]>();
  for (const { pointer, keyword, params } of added) {
    const { allowedValues } = params;
    if (keyword !== "enum" || !Array.isArray(allowedValues)) continue;
    const values: readonly unknown[] = allowedValues;
    choices.set(pointer, [...(choices.get(pointer) ?? []), ...values]);
  }
  const most = Math.min(TRIES, Math.max(0, ...[...choices.values()].map(({ length }) => length)));
  for (let attempt = 0; attempt < most; attempt++) {
    let replaced = value;
    for (const [pointer, values] of choices) {
      replaced = replaceAt(replaced, pointer.split("/").slice(1), values[Math.min(attempt, values.length - 1)]);
    }
    if (validator.problems(schema, replaced).every(({ keyword }) => ADDING.has(keyword))) return true;
  }
  return false;
}

/** A copy of a value with something else at one place. */
function replaceAt(value: unknown, [segment, ...rest]: readonly string[], replacement: unknown): unknown {
  if (segment === undefined) return replacement;
  const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === key ? replaceAt(item, rest, replacement) : item));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? replaceAt(item, rest, replacement) : item]),
  );
}

/** One problem for each place and keyword: several branches of a union say the same. */
function distinct(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const seen = new Map(problems.map((problem) => [`${problem.pointer} ${problem.keyword}`, problem]));
  return [...seen.values()];
}
