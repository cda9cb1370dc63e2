/** Small documents: a few operations with all that they need, so that many faults can be looked at quickly. */
import { operationsOf, type OpenApiDocument } from "../../../codegen/document.js";
import { forEachReference, lookup } from "../../../codegen/document.js";
import { select } from "../../../codegen/select.js";

/** The document with only some operations, and the operations that replace them. */
export function subsetOf(document: OpenApiDocument, operationIds: readonly string[]): OpenApiDocument {
  const all = [...operationsOf(document)].map(({ operation }) => operation);
  const chosen = new Set(
    operationIds.length === 0 ? all.slice(0, 1).map(({ operationId }) => operationId) : operationIds,
  );
  for (const id of chosen) {
    const replacement = all.find(({ operationId }) => operationId === id)?.["x-replaced-by"]?.operationId;
    if (replacement !== undefined) chosen.add(replacement);
  }
  return structuredClone(select(document, [...chosen]));
}

/** The operations that reach a component over any number of references, in the document's order. */
export function reaching(document: OpenApiDocument, component: string): string[] {
  return [...operationsOf(document)].flatMap(({ operation, item }) =>
    reachedFrom(document, [operation, item.parameters]).has(component) ? [operation.operationId] : [],
  );
}

/** The references that are reached from a part of a document. */
export function reachedFrom(document: OpenApiDocument, start: unknown): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [start];
  while (queue.length > 0) {
    forEachReference(queue.pop(), (reference) => {
      if (reached.has(reference)) return;
      reached.add(reference);
      queue.push(lookup(document, reference));
    });
  }
  return reached;
}
