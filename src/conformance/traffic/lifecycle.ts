/** Which operations make, read and remove the same kind of thing. */
import { isRecord } from "../../codegen/document.js";
import type { TrafficExchange } from "./exchange.js";
import { answerOf, type Explorer, type Reachable } from "./explorer.js";
import { collectionOf } from "./maker.js";
import { showValue } from "./show.js";

/** The operations of one kind of thing. */
export interface Lifecycle {
  /** The path of one of them. */
  readonly template: string;
  readonly create: Reachable;
  readonly read?: Reachable;
  readonly remove?: Reachable;
}

/** Everything that can be made at an API date and then be read, or removed; what others are in comes first. */
export function lifecycles(explorer: Explorer): Lifecycle[] {
  const depth = (template: string): number => template.split("/").length;
  const templates = [...explorer.context.index.paths.keys()].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  return templates.flatMap((template): Lifecycle[] => {
    if (!/\/\{[^{}/]+\}$/.test(template)) return [];
    const create = explorer.find("POST", collectionOf(template));
    const read = explorer.find("GET", template);
    const remove = explorer.find("DELETE", template);
    if (create === undefined || (read === undefined && remove === undefined)) return [];
    return [{ template, create, ...(read === undefined ? {} : { read }), ...(remove === undefined ? {} : { remove }) }];
  });
}

/** Fields that change by themselves. */
const MOVING = /At$|^(?:links|results|totalCount|lastUsed.*|state.*|status)$/i;

/**
 * How what was read differs from what the server said when it was made: in plain values that both have. Secrets are
 * shown once only, and are not compared.
 */
export function readBack(
  made: TrafficExchange,
  read: TrafficExchange,
): { readonly expected: string; readonly actual: string } | undefined {
  const [before, after] = [answerOf(made), answerOf(read)];
  if (!isRecord(before) || !isRecord(after)) return undefined;
  for (const [name, value] of Object.entries(before)) {
    const other = after[name];
    const isPlain = typeof value !== "object" && typeof other !== "object" && other !== undefined;
    if (!isPlain || MOVING.test(name) || value === other || isMasked(value, other)) continue;
    return { expected: `${name} ${showValue(value, name)}`, actual: showValue(other, name) };
  }
  return undefined;
}

function isMasked(...values: readonly unknown[]): boolean {
  return values.some((value) => typeof value === "string" && value.includes("****"));
}
