/** Finds the operation that a request is for, and the parameters in its path. */
import type { Operation, OperationTable } from "../operation.js";

export interface RouteMatch {
  readonly operationId: string;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** What a path matched: an operation, a path without this method, or nothing. */
export type Route = RouteMatch | "method-unsupported" | undefined;

interface CompiledRoute {
  readonly operationId: string;
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** A router over an operation table. */
export function createRouter(operations: OperationTable): (method: string, pathname: string) => Route {
  const routes = Object.entries(operations)
    .map(([operationId, operation]): CompiledRoute => ({ operationId, operation, ...compileTemplate(operation.path) }))
    // Fixed segments go before parameters: `/users/byName/{name}` must not be taken for `/users/{id}/…`.
    .sort((a, b) => specificity(b.operation.path) - specificity(a.operation.path));
  return (method, pathname) => {
    const matches = routes.flatMap((route) => {
      const match = route.pattern.exec(pathname);
      return match === null ? [] : [{ route, values: match.slice(1) }];
    });
    const found = matches.find(({ route }) => route.operation.method === method);
    if (found === undefined) return matches.length === 0 ? undefined : "method-unsupported";
    const { route, values } = found;
    const path = Object.fromEntries(route.names.map((name, index) => [name, decode(values[index] ?? "")]));
    return { operationId: route.operationId, operation: route.operation, path };
  };
}

/**
 * A path template as a regular expression with one group for each parameter.
 *
 * @example
 * compileTemplate("/orgs/{orgId}/users/{userId}:addRole").names; // ["orgId", "userId"]
 */
export function compileTemplate(template: string): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const source = template
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      if (!/^\{.+\}$/.test(part)) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      // A colon begins a custom method, so a parameter ends before it.
      return "([^/:]+)";
    })
    .join("");
  return { pattern: new RegExp(`^${source}$`), names };
}

function specificity(template: string): number {
  return template.split("/").filter((segment) => !segment.includes("{")).length;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
