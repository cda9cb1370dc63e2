/** `--set name=value`: sets fields of a body, typed by its schema. */
import { isRecord, type OpenApiDocument, type Schema } from "../../codegen/document.js";
import { AtlasInputError } from "../../errors/input-error.js";
import { nearest } from "../../nearest.js";
import type { Json } from "./json.js";
import { fieldsOf, isNullable, itemsOf, othersOf, typeOf } from "./schema-fields.js";
import { isScalarType, readScalar, typeName } from "./text-value.js";

/** What setting fields needs to know. */
export interface FieldRules {
  readonly document: OpenApiDocument;
  /** The schema of the body; `undefined` if nothing is known of it. */
  readonly schema: Schema | undefined;
  readonly json: Json;
  /** Whether names and types that the schema does not have are refused. */
  readonly check: boolean;
}

/** What is at a place of the body, and what must be there. */
interface Place {
  readonly schema: Schema | undefined;
  /** The way to it, for messages. */
  readonly name: string;
}

/**
 * The body with fields set.
 *
 * @param body - what they are set in; `undefined` for nothing yet. It is not changed
 * @param settings - each `name=value`
 * @throws {AtlasInputError} naming the field
 */
export function setFields(rules: FieldRules, body: unknown, settings: readonly string[]): unknown {
  const seen = new Set<string>();
  return settings.reduce<unknown>((whole, setting) => {
    const end = setting.indexOf("=");
    if (end < 1) throw refuse(`--set ${setting} sets nothing: write --set name=value.`);
    const name = setting.slice(0, end);
    const isAgain = seen.has(name);
    seen.add(name);
    return put(rules, { schema: rules.schema, name: "" }, whole, pathOf(name), (place, old) => {
      const value = read(rules, place, setting.slice(end + 1));
      return isAgain && Array.isArray(old) && Array.isArray(value) ? [...asList(old), ...asList(value)] : value;
    });
  }, body);
}

function asList(value: readonly unknown[]): readonly unknown[] {
  return value;
}

/** More than any body has. */
const DEEPEST = 100;

/** `a.b[0].c` as its parts. */
function pathOf(name: string): readonly string[] {
  const parts = name
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .replace(/^\./, "")
    .split(".");
  if (parts.includes("")) throw refuse(`--set ${name}: a part of the name is empty.`);
  if (parts.length > DEEPEST) throw refuse(`--set ${name.slice(0, 40)}…: no body is that deep.`);
  if (parts.includes("__proto__")) throw refuse(`--set ${name}: __proto__ is no name of a field.`);
  return parts;
}

/** A copy of `value` with something else at the end of the path. */
function put(
  rules: FieldRules,
  place: Place,
  value: unknown,
  [part, ...rest]: readonly string[],
  change: (place: Place, old: unknown) => unknown,
): unknown {
  if (part === undefined) return change(place, value);
  const type = place.schema === undefined ? undefined : typeOf(rules.document, place.schema);
  const isIndex = /^\d+$/.test(part);
  if (Array.isArray(value) || type === "array" || (type === undefined && isIndex && value === undefined)) {
    if (!isIndex)
      throw refuse(`--set ${nameIn(place, part)}: ${called(place)} is a list; write ${place.name}[0].${part}.`);
    const list = Array.isArray(value) ? asList(value).slice() : [];
    const index = Number(part);
    if (index > list.length) {
      throw refuse(`--set ${place.name}[${part}]: the next item of ${called(place)} is [${list.length}].`);
    }
    const items = place.schema && itemsOf(rules.document, place.schema);
    list[index] = put(rules, { schema: items, name: `${place.name}[${part}]` }, list[index], rest, change);
    return list;
  }
  if (isScalarType(type) && rules.check) throw refuse(`--set ${nameIn(place, part)}: ${called(place)} has no fields.`);
  const fields = isRecord(value) ? value : {};
  const next: Place = { schema: fieldSchema(rules, place, part), name: nameIn(place, part) };
  return { ...fields, [part]: put(rules, next, Object.hasOwn(fields, part) ? fields[part] : undefined, rest, change) };
}

function fieldSchema({ document, check }: FieldRules, place: Place, part: string): Schema | undefined {
  if (place.schema === undefined) return undefined;
  const fields = fieldsOf(document, place.schema);
  const field = fields.get(part);
  if (field !== undefined) {
    if (field.isReadOnly && check) throw refuse(`--set ${nameIn(place, part)}: it can be read and not set.`);
    return field.schema;
  }
  const others = othersOf(document, place.schema);
  if (others === false && check)
    throw unknownField(
      place,
      part,
      [...fields.values()].filter((one) => !one.isReadOnly),
    );
  return typeof others === "object" ? others : undefined;
}

function unknownField(place: Place, part: string, fields: readonly { readonly name: string }[]): AtlasInputError {
  const names = fields.map(({ name }) => name);
  const near = nearest(part, names);
  const hint = near === undefined ? `It has: ${names.join(", ")}.` : `Did you mean ${nameIn(place, near)}?`;
  return refuse(`--set ${nameIn(place, part)}: ${called(place)} has no field ${part}. ${hint}`);
}

/** The text as the schema wants it. */
function read(rules: FieldRules, { schema, name }: Place, text: string): unknown {
  const { document, json, check } = rules;
  if (schema === undefined) return guess(json, text);
  if (text === "null" && isNullable(document, schema)) return null;
  const type = typeOf(document, schema);
  if (type === "array") {
    if (text.startsWith("[")) return json.parse(text, `--set ${name}`);
    const items = itemsOf(document, schema);
    return text === "" ? [] : text.split(",").map((item) => read(rules, { schema: items, name }, item.trim()));
  }
  if (type === "object") {
    if (text.startsWith("{")) return json.parse(text, `--set ${name}`);
    if (!check) return guess(json, text);
    const [example = "field"] = fieldsOf(document, schema).keys();
    throw refuse(`--set ${name} is an object: set its fields, such as ${name}.${example}=…, or give JSON.`);
  }
  if (!isScalarType(type)) return guess(json, text);
  const value = readScalar(type, text);
  if (value !== undefined) return value;
  if (!check) return guess(json, text);
  throw refuse(`--set ${name} must be ${typeName(type)}, and is ${JSON.stringify(text)}.`);
}

/** JSON if it is some, and text otherwise. */
function guess(json: Json, text: string): unknown {
  if (!/^(?:[[{"]|-?\d|true$|false$|null$)/.test(text)) return text;
  try {
    return json.parse(text, "");
  } catch {
    return text;
  }
}

function nameIn({ name }: Place, part: string): string {
  return name === "" ? part : `${name}.${part}`;
}

function called({ name }: Place): string {
  return name === "" ? "the body" : name;
}

function refuse(message: string): AtlasInputError {
  return new AtlasInputError("INVALID_PARAMETER", message, { parameter: "body" });
}
