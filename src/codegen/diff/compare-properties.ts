/** Compares the properties of two objects. */
import type { PairContext } from "./compare-schema.js";
import type { FacetName, Subject } from "./rules.js";
import type { Property, Shape } from "./shape.js";
import type { Shapes } from "./shapes.js";

/** What a direction does not carry, and what the rules call a change of that. */
const HIDDEN: Readonly<Record<Subject, "readOnly" | "writeOnly">> = {
  parameter: "readOnly",
  request: "readOnly",
  response: "writeOnly",
};
const BECAME_HIDDEN = { readOnly: "became-read-only", writeOnly: "became-write-only" } as const;
const BECAME_VISIBLE = { readOnly: "became-writable", writeOnly: "became-readable" } as const;

/** Reports the properties that were added, removed or hidden, and descends into those that both have. */
export function compareProperties(context: PairContext, before: Shape, after: Shape): void {
  for (const name of new Set([...before.properties.keys(), ...after.properties.keys()])) {
    const [old, current] = [context.old, context.new].map((shapes, index) => {
      const declarations = (index === 0 ? before : after).properties.get(name);
      return declarations && shapes.property(declarations);
    });
    if (old !== undefined && current !== undefined) compareProperty(context, name, { before, after, old, current });
    else if (old !== undefined) reportRemoved(context, name, old);
    else if (current !== undefined) reportAdded(context, name, current, after.required.has(name));
  }
}

interface PropertyPair {
  readonly before: Shape;
  readonly after: Shape;
  readonly old: Property;
  readonly current: Property;
}

function compareProperty(context: PairContext, name: string, { before, after, old, current }: PropertyPair): void {
  const { subject, report } = context;
  const place = `${current.owner}.${name}`;
  const [wasHidden, isHidden] = [hides(context.old, subject, old), hides(context.new, subject, current)];
  const hidden = HIDDEN[subject];
  if (wasHidden && isHidden) return;
  if (isHidden) {
    report(BECAME_HIDDEN[hidden], place, context.old.label(old.schema), null);
    return;
  }
  if (wasHidden) {
    // To a request it is a new property, and one that has to be there breaks calls like any other.
    const required = subject !== "response" && after.required.has(name);
    report(required ? "added-required" : BECAME_VISIBLE[hidden], place, null, context.new.label(current.schema));
    return;
  }
  const [oldRequired, newRequired] = [before.required.get(name), after.required.get(name)];
  if (oldRequired === undefined && newRequired !== undefined) {
    report("became-required", `${newRequired}.${name}`, "optional", "required");
  }
  if (oldRequired !== undefined && newRequired === undefined) {
    report("became-optional", `${oldRequired}.${name}`, "required", "optional");
  }
  context.descend(old.schema, current.schema, place);
}

function reportRemoved(context: PairContext, name: string, property: Property): void {
  if (hides(context.old, context.subject, property)) return;
  // If the declaring component still has it, only this schema has lost it.
  const owner = context.new.declares(property.owner, name) ? context.place : property.owner;
  context.report("removed", `${owner}.${name}`, context.old.label(property.schema), null);
}

function reportAdded(context: PairContext, name: string, property: Property, required: boolean): void {
  if (hides(context.new, context.subject, property)) return;
  const owner = context.old.declares(property.owner, name) ? context.place : property.owner;
  const facet: FacetName = context.subject === "response" ? "added" : required ? "added-required" : "added-optional";
  context.report(facet, `${owner}.${name}`, null, context.new.label(property.schema));
}

function hides(shapes: Shapes, subject: Subject, property: Property): boolean {
  return shapes.shape(property.schema)[HIDDEN[subject]];
}
