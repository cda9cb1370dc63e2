/** Removes the components that nothing refers to any more. */
import { forEachReference, isRecord, lookup, type OpenApiDocument } from "./document.js";

/**
 * The same document with only the components that its paths reach, over any number of steps. Security schemes stay:
 * they are referred to by name.
 */
export function prune(document: OpenApiDocument): OpenApiDocument {
  const reached = new Set<string>();
  const queue: unknown[] = [document.paths];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    forEachReference(value, (reference) => {
      if (reached.has(reference)) return;
      reached.add(reference);
      queue.push(lookup(document, reference));
    });
  }
  const components: NonNullable<OpenApiDocument["components"]> = {};
  for (const [section, entries] of Object.entries(document.components ?? {})) {
    if (!isRecord(entries)) continue;
    const kept = Object.entries(entries).filter(
      ([name]) => section === "securitySchemes" || reached.has(`#/components/${section}/${encodePointer(name)}`),
    );
    if (kept.length > 0) components[section] = Object.fromEntries(kept);
  }
  return { ...document, components };
}

function encodePointer(segment: string): string {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
