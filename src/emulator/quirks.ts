/** What the document says of answers and no server does. */
import { isRecord, type OpenApiDocument, type Schema } from "../codegen/document.js";

interface Quirk {
  readonly schema: string;
  readonly property: string;
  /** What is not checked: that the property is there, or its pattern. */
  readonly unchecked: "required" | "pattern";
  readonly reason: string;
}

const QUIRKS: readonly Quirk[] = [
  {
    schema: "CloudAppUser",
    property: "password",
    unchecked: "required",
    reason: "It is required because the same schema is the body of a creation; no answer holds a password.",
  },
  {
    schema: "CloudAppUser",
    property: "mobileNumber",
    unchecked: "pattern",
    reason: "Its backslashes are doubled, so that it matches no telephone number.",
  },
  {
    schema: "OrgActiveUserResponse",
    property: "mobileNumber",
    unchecked: "pattern",
    reason: "Its backslashes are doubled, so that it matches no telephone number.",
  },
];

/** The document as answers keep it. */
export function withoutQuirks(document: OpenApiDocument): OpenApiDocument {
  const schemas: Record<string, Schema> = { ...document.components?.schemas };
  for (const { schema: name, property, unchecked } of QUIRKS) {
    const schema = schemas[name];
    if (schema !== undefined) schemas[name] = relax(schema, property, unchecked);
  }
  return { ...document, components: { ...document.components, schemas } };
}

/** The schema, and the parts of its `allOf`, without one rule. */
function relax(schema: Schema, property: string, unchecked: Quirk["unchecked"]): Schema {
  if ("$ref" in schema) return schema;
  const { allOf, required, properties } = schema;
  const relaxed = { ...schema };
  if (allOf !== undefined) relaxed.allOf = allOf.map((part) => relax(part, property, unchecked));
  if (unchecked === "required" && required !== undefined)
    relaxed.required = required.filter((name) => name !== property);
  const own = properties?.[property];
  if (unchecked === "pattern" && isRecord(own)) {
    const { pattern: _, ...rest } = own;
    relaxed.properties = { ...properties, [property]: rest };
  }
  return relaxed;
}
