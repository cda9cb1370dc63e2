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
  const resources = new Set(Object.values(operations).flatMap(({ path }) => customised(path)));
  const hasMethods = (resource: string): boolean => resources.has(anonymous(resource));
  const routes = Object.entries(operations)
    .map(([operationId, operation]): CompiledRoute => {
      return { operationId, operation, ...compileTemplate(operation.path, hasMethods) };
    })
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
 * @param hasMethods - whether there are custom methods of the resource at the beginning of a template. Default: there can be
 * @example
 * compileTemplate("/orgs/{orgId}/users/{userId}:addRole").names; // ["orgId", "userId"]
 */
export function compileTemplate(
  template: string,
  hasMethods: (resource: string) => boolean = () => true,
): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const parts = template.split(/(\{[^{}]+\})/);
  const source = parts
    .map((part, index) => {
      if (!/^\{.+\}$/.test(part)) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      // A colon begins a custom method, so a parameter ends before it; elsewhere it is one of an IPv6 address.
      return hasMethods(parts.slice(0, index + 1).join("")) ? "([^/:]+)" : "([^/]+)";
    })
    .join("");
  return { pattern: new RegExp(`^${source}$`), names };
}

/** The resource of which a template is a custom method. */
function customised(template: string): string[] {
  const end = template.lastIndexOf("}:");
  return end < 0 ? [] : [anonymous(template.slice(0, end + 1))];
}

/** A template without the names of its parameters, which say nothing. */
function anonymous(template: string): string {
  return template.replace(/\{[^{}]+\}/g, "{}");
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
