/** Removes the components and tags that nothing refers to any more. */
import { forEachReference, isRecord, lookup, operationsOf, type OpenApiDocument } from "./document.js";

/** The same document with only the components, security schemes and tags that its paths reach, over any number of steps. */
export function prune(document: OpenApiDocument): OpenApiDocument {
  const reached = reachedFrom(document);
  const schemes = schemesOf(document);
  const components: NonNullable<OpenApiDocument["components"]> = {};
  for (const [section, entries] of Object.entries(document.components ?? {})) {
    if (!isRecord(entries)) continue;
    const kept = Object.entries(entries).filter(([name]) =>
      section === "securitySchemes" ? schemes.has(name) : reached.has(`#/components/${section}/${encodePointer(name)}`),
    );
    if (kept.length > 0) components[section] = Object.fromEntries(kept);
  }
  const tags = tagsOf(document);
  return { ...document, ...(tags === undefined ? {} : { tags }), components };
}

function reachedFrom(document: OpenApiDocument): ReadonlySet<string> {
  const reached = new Set<string>();
  // `paths` is a map: a path could be named like a keyword.
  const queue: unknown[] = Object.values(document.paths);
  while (queue.length > 0) {
    forEachReference(queue.pop(), (reference) => {
      if (reached.has(reference)) return;
      reached.add(reference);
      queue.push(lookup(document, reference));
    });
  }
  return reached;
}

/** Security schemes are referred to by name. */
function schemesOf(document: OpenApiDocument): ReadonlySet<string> {
  const lists = [
    document.security ?? [],
    ...[...operationsOf(document)].map(({ operation }) => operation.security ?? []),
  ];
  return new Set(lists.flat().flatMap((requirement) => Object.keys(requirement)));
}

function tagsOf(document: OpenApiDocument): OpenApiDocument["tags"] {
  const used = new Set([...operationsOf(document)].flatMap(({ operation }) => operation.tags));
  return document.tags?.filter(({ name }) => used.has(name));
}

function encodePointer(segment: string): string {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
