/** The fields of a request body, for the help. */
import { resolve, type OpenApiDocument, type Schema, type SchemaObject } from "../../codegen/document.js";
import { fieldsOf, itemsOf, typeOf } from "./schema-fields.js";

/** A field, the way `--set` names it, and what is to be known of it. */
export interface FieldHelp {
  readonly term: string;
  readonly text: string;
}

/** How far down fields are listed. */
const DEPTH = 3;

/** The fields of a body that can be set, fields of fields included. */
export function bodyHelp(document: OpenApiDocument, schema: Schema, prefix = "", depth = 0): FieldHelp[] {
  const items = itemsOf(document, schema);
  if (items !== undefined) return bodyHelp(document, items, `${prefix}[0]`, depth);
  if (depth === DEPTH) return [];
  return [...fieldsOf(document, schema).values()].flatMap(({ name, schema: field, isRequired, isReadOnly }) => {
    if (isReadOnly) return [];
    const own = prefix === "" ? name : `${prefix}.${name}`;
    const nested = bodyHelp(document, field, own, depth + 1);
    const shown = { term: `${own}=<${typeText(document, field)}>`, text: describe(document, field, isRequired) };
    return [shown, ...nested];
  });
}

function typeText(document: OpenApiDocument, schema: Schema): string {
  const items = itemsOf(document, schema);
  if (items !== undefined) return `${typeText(document, items)},…`;
  return typeOf(document, schema) ?? "any";
}

function describe(document: OpenApiDocument, schema: Schema, isRequired: boolean): string {
  const { description, default: standard, ...facts } = resolve<SchemaObject>(document, schema);
  const items = itemsOf(document, schema);
  const values = facts.enum ?? (items === undefined ? undefined : resolve<SchemaObject>(document, items).enum);
  const notes = [
    ...(isRequired ? ["required"] : []),
    ...(values === undefined ? [] : [`one of ${values.map(String).join(", ")}`]),
    ...(facts.pattern === undefined ? [] : [`pattern ${facts.pattern}`]),
    ...(["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const).flatMap((limit) =>
      facts[limit] === undefined ? [] : [`${limit} ${facts[limit]}`],
    ),
    ...(standard === undefined ? [] : [`default: ${JSON.stringify(standard)}`]),
  ];
  return [description ?? "", notes.length === 0 ? "" : `(${notes.join("; ")})`].filter((part) => part !== "").join(" ");
}
