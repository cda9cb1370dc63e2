/** Which schemas extend which, over any number of steps. */
import { isReference, referenceName, type Schema } from "./document.js";
import { membersOf, type Member } from "./union.js";

export type Schemas = Record<string, Schema>;

/** The components that a schema extends directly: those in its `allOf`, at any depth of inline parts. */
function supersOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  if (isReference(schema)) return [referenceName(schema.$ref)];
  return (schema.allOf ?? []).flatMap(supersOf);
}

/** Whether a schema extends the component `parent`. */
export function isExtending(schemas: Schemas, schema: Schema | undefined, parent: string): boolean {
  const seen = new Set<string>();
  // The schema itself may be a reference to a member, whose own `allOf` is what counts.
  const queue = supersOf(schema);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name === parent) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...supersOf(schemas[name]));
  }
  return false;
}

/** The components that are reached from the members of a union without passing through a property. */
export function reachedFrom(schemas: Schemas, members: readonly Member[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = members.flatMap(namesIn);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const schema = schemas[name];
    if (schema === undefined) continue;
    queue.push(...supersOf(schema));
    if (!isReference(schema)) queue.push(...(membersOf(schema, name) ?? []).flatMap(namesIn));
  }
  return reached;
}

function namesIn({ name, schema }: Member): string[] {
  return name === undefined ? supersOf(schema) : [name];
}
