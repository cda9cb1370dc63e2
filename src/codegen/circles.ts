/** Finds schemas that are defined by themselves: TypeScript would silently make them `any`. */
import { isReference, referenceName, type OpenApiDocument, type Schema } from "./document.js";
import { SpecError } from "./spec-error.js";

/**
 * Refuses a document with such a circle. A schema may well contain itself in a property; what it may not do is to be
 * itself, a part of itself or a list of itself.
 *
 * @throws {SpecError} `SPEC_INVALID`, naming every schema of the circle
 */
export function checkCircles(document: OpenApiDocument): void {
  const schemas = document.components?.schemas ?? {};
  const done = new Set<string>();
  const open: string[] = [];
  const enter = (name: string): void => {
    if (done.has(name)) return;
    if (open.includes(name)) {
      const circle = [...open.slice(open.indexOf(name)), name].join(" → ");
      throw new SpecError("SPEC_INVALID", `#/components/schemas/${name} is defined by itself: ${circle}.`);
    }
    open.push(name);
    const schema = schemas[name];
    if (schema !== undefined) for (const next of namesIn(schema)) enter(next);
    open.pop();
    done.add(name);
  };
  for (const name of Object.keys(schemas)) enter(name);
}

function namesIn(schema: Schema): string[] {
  if (isReference(schema)) return [referenceName(schema.$ref)];
  const { allOf = [], oneOf = [], anyOf = [], items } = schema;
  return [...allOf, ...oneOf, ...anyOf, ...(items === undefined ? [] : [items])].flatMap(namesIn);
}
