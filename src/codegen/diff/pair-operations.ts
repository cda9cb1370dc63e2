/** Finds the same operation in two documents. */
import { operationsOf, type LocatedOperation, type OpenApiDocument } from "../document.js";

/** The operations of two documents, paired by method and path. */
export interface PairedOperations {
  readonly shared: readonly (readonly [before: LocatedOperation, after: LocatedOperation])[];
  readonly removed: readonly LocatedOperation[];
  readonly added: readonly LocatedOperation[];
}

/**
 * What an operation is, whatever it is called: the method and the path, in which only the positions of the parameters
 * count, for their names never go over the wire.
 */
export function identityOf({ method, path }: Pick<LocatedOperation, "method" | "path">): string {
  return `${method.toUpperCase()} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
}

/** The names of the path parameters, in their order. */
export function pathParameterNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** Pairs the operations of two documents. */
export function pairOperations(before: OpenApiDocument, after: OpenApiDocument): PairedOperations {
  const left = new Map([...operationsOf(before)].map((located) => [identityOf(located), located]));
  const shared: [LocatedOperation, LocatedOperation][] = [];
  const added: LocatedOperation[] = [];
  for (const located of operationsOf(after)) {
    const identity = identityOf(located);
    const old = left.get(identity);
    if (old === undefined) added.push(located);
    else shared.push([old, located]);
    left.delete(identity);
  }
  return { shared, removed: [...left.values()], added };
}
