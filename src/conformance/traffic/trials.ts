/** The values that an operation is tried with: what its parameters and its body can be, and what they cannot. */
import { keywordCases } from "../values/keyword-cases.js";
import type { Explorer, Reachable } from "./explorer.js";
import type { Maker } from "./maker.js";
import { queryTexts, readQueryValue } from "./parameters.js";

/** One request, apart from its path. */
export interface Trial {
  /** What is tried, unique for the operation. */
  readonly what: string;
  /** The query, with its question mark. */
  readonly query: string;
  readonly body?: unknown;
}

/**
 * The trials of an operation. The query of one that is about the body is the one that has to be there.
 *
 * @param valid - whether the server has to take them or to refuse them
 * @param most - how many there are at most
 */
export function trialsOf(
  explorer: Explorer,
  maker: Maker,
  reachable: Reachable,
  valid: boolean,
  most: number,
): Trial[] {
  const required = explorer.requiredQuery(reachable);
  if (required === undefined) return [];
  const body = maker.body(reachable);
  const base = body === undefined ? {} : { body };
  const isBodyMissing = body === undefined && reachable.operation.body?.required === true;
  const own = valid && !isBodyMissing ? [{ what: "a value of each", query: required, ...base }] : [];
  const queries = isBodyMissing
    ? []
    : queryTrials(explorer, reachable, required, valid).map((trial) => ({ ...trial, ...base }));
  const bodies = bodyTrials(explorer, maker, reachable, valid).map((trial) => ({ ...trial, query: required }));
  return spread([...own, ...queries, ...bodies], most);
}

/** So many of a list, from all over it. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}

function queryTrials({ context, seed }: Explorer, { operation }: Reachable, required: string, valid: boolean): Trial[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: where, schema } = parameter;
    // An envelope changes what an answer looks like, and has nothing to do with the operation.
    if (where !== "query" || schema === undefined || (valid && name === "envelope")) return [];
    return safeCases(() => keywordCases(context.document, schema, "request", seed)).flatMap(
      ({ keyword, pointer, valid: isValid, value }) => {
        if (isValid !== valid || value === undefined || value === null) return [];
        const query = new URLSearchParams(required);
        query.delete(name);
        for (const text of queryTexts(value)) query.append(name, text);
        // Written as text, a value can become another one: the number 5 is also the text "5".
        const read = readQueryValue(context.document, parameter, query.getAll(name));
        if (!query.has(name) || (context.requests.problems(schema, read).length === 0) !== valid) return [];
        return [{ what: `query ${name}${pointer} ${keyword} ${shown(value)}`, query: `?${query.toString()}` }];
      },
    );
  });
}

function bodyTrials(explorer: Explorer, maker: Maker, reachable: Reachable, valid: boolean): Omit<Trial, "query">[] {
  const schema = explorer.bodySchema(reachable);
  if (schema === undefined) return [];
  const { context, seed } = explorer;
  return safeCases(() => keywordCases(context.document, schema, "request", seed))
    .filter((found) => found.valid === valid && found.value !== undefined)
    .map(({ keyword, pointer, value }) => ({
      what: `body${pointer} ${keyword}`,
      body: maker.refer(reachable, value, valid, pointer),
    }));
}

/** A pattern that no text is known for leaves a schema without cases. */
function safeCases<T>(make: () => readonly T[]): readonly T[] {
  try {
    return make();
  } catch {
    return [];
  }
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
