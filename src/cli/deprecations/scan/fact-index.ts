/** Finds operations by what source code says of them: a name, or a path with values in it. */
import { identityOf } from "../../../codegen/diff/pair-operations.js";
import { groupName, type HttpMethod } from "../../../operation.js";
import type { Facts, OperationFacts } from "../facts.js";
import { HOLE } from "./evaluator.js";

/** What every path begins with. */
export const ROOT = "/api/atlas/v2";

interface Route {
  readonly operation: OperationFacts;
  readonly pattern: RegExp;
  /** How much of the path is written out: what matches more of it is meant. */
  readonly weight: number;
}

/** The facts, to look up. */
export class FactIndex {
  readonly operations: readonly OperationFacts[];
  /** Every name of any operation. */
  readonly names: ReadonlySet<string>;
  readonly #byName = new Map<string, OperationFacts[]>();
  readonly #byIdentity: ReadonlyMap<string, OperationFacts>;
  readonly #routes: readonly Route[];

  constructor({ operations }: Facts) {
    this.operations = operations;
    for (const operation of operations) {
      for (const name of operation.names) this.#byName.set(name, [...(this.#byName.get(name) ?? []), operation]);
    }
    this.names = new Set(this.#byName.keys());
    this.#byIdentity = new Map(operations.map((operation) => [identity(operation.method, operation.path), operation]));
    this.#routes = operations.map(routeOf).sort((a, b) => b.weight - a.weight);
  }

  /** The operation of a name, if only one has it; with the name of its method group if that is known. */
  byName(name: string, group?: string): OperationFacts | undefined {
    const all = this.#byName.get(name) ?? [];
    const own = group === undefined ? all : all.filter(({ tag }) => groupName(tag) === group);
    return own.find(({ operationId }) => operationId === name) ?? (own.length === 1 ? own[0] : undefined);
  }

  /** The operation of a method and a path template. */
  byTemplate(method: string, path: string): OperationFacts | undefined {
    return this.#byIdentity.get(identity(method, path));
  }

  /**
   * The operations that a URL can mean.
   *
   * @param url - a path or more, with {@link HOLE} for what is not known
   * @param method - `undefined` if it is not known
   */
  byUrl(url: string, method: string | undefined): OperationFacts[] {
    const start = url.indexOf(ROOT);
    const [path = ""] = (start < 0 ? "" : url.slice(start)).split(/[?#]/);
    if (path === "" || /[\s<>"]/.test(path)) return [];
    const own = this.#matching(path.replace(/\/$/, ""), method);
    // What comes after a whole path is a query.
    return own.length > 0 || !path.endsWith(HOLE) ? own : this.#matching(path.slice(0, -1), method);
  }

  #matching(path: string, method: string | undefined): OperationFacts[] {
    const found = this.#routes.filter(
      ({ operation, pattern }) => (method === undefined || operation.method === method) && pattern.test(path),
    );
    return found.filter(({ weight }) => weight === found[0]?.weight).map(({ operation }) => operation);
  }
}

function identity(method: string, path: string): string {
  return identityOf({ method: LOWER.get(method.toUpperCase()) ?? "get", path });
}

const LOWER: ReadonlyMap<string, "get" | "put" | "post" | "delete" | "patch"> = new Map([
  ["GET", "get"],
  ["PUT", "put"],
  ["POST", "post"],
  ["DELETE", "delete"],
  ["PATCH", "patch"],
]);

/** The methods of HTTP that Atlas uses. */
export const METHODS: readonly HttpMethod[] = ["GET", "PUT", "POST", "DELETE", "PATCH"];

function routeOf(operation: OperationFacts): Route {
  const parts = operation.path.split(/(\{[^{}]*\})/);
  const source = parts.map((part) => (/^\{[^{}]*\}$/.test(part) ? "[^/]+" : escaped(part))).join("");
  const written = parts.filter((part) => !part.startsWith("{"));
  return { operation, pattern: new RegExp(`^${source}$`), weight: written.join("").length };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
