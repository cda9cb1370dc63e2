/**
 * Asks for the pages of a list, several at a time where it is known how many there are, and gives them in order.
 * Loaded when a pagination is iterated.
 */
import { isAtlasApiError } from "./errors/api-error.js";
import { AtlasInputError } from "./errors/input-error.js";
import { findOperation, type NamedOperation, type NamedOperations } from "./named-operation.js";
import type { WithResponse } from "./operation-method.js";
import { horizon, type Plan } from "./paginate-horizon.js";
import { readPage, type Page } from "./paginate-page.js";
import { endedBy, type WithSignal } from "./paginate-signals.js";
import type { PaginateOptions } from "./paginate.js";

type Values = Readonly<Record<string, unknown>>;

/** What `paginate` takes. */
export type PaginateArguments = [
  operationId: string,
  input?: Values | undefined,
  options?: PaginateOptions | undefined,
];

interface PageSource extends NamedOperation {
  readonly input: Values | undefined;
  readonly options: PaginateOptions | undefined;
}

/** The iterators of this module; `return` ends what is under way, even while a `next` waits for it. */
type Pages<Value> = AsyncGenerator<Value, undefined, undefined>;

/** The largest page that Atlas gives: the fewest requests. */
const LARGEST_PAGE = 500;
const DEFAULT_CONCURRENCY = 4;
/** More would go beyond any rate limit, and a count that is much too large must not lead to any number of requests. */
const MOST_CONCURRENCY = 100;

/**
 * Iterates over the items of a list, or over its pages as the server sent them.
 *
 * @throws {AtlasInputError} `NOT_PAGINATED`, or as the call would
 */
export function iterate(
  operations: NamedOperations,
  what: "items" | "pages",
  ...[operationId, input, options]: PaginateArguments
): AsyncIterator<unknown, undefined, undefined> {
  const named = findOperation(operations, operationId);
  if (named.operation.pagination === undefined) {
    throw new AtlasInputError("NOT_PAGINATED", `${operationId} gives no list; call its method instead.`, {
      call: named.call,
    });
  }
  const stop = new AbortController();
  const pages = walk({ ...named, input, options }, stop);
  return stoppable(what === "items" ? itemsOf(pages, options?.signal) : dataOf(pages), stop);
}

async function* dataOf(pages: Pages<Page>): Pages<unknown> {
  for await (const { data } of pages) yield data;
  return undefined;
}

async function* itemsOf(pages: Pages<Page>, signal: AbortSignal | undefined): Pages<unknown> {
  for await (const { items } of pages) {
    for (const item of items) {
      signal?.throwIfAborted();
      yield item;
    }
  }
  return undefined;
}

/** A generator takes a `return` only where it yields; here it ends the wait for an answer as well. */
function stoppable<Value>(generator: Pages<Value>, stop: AbortController): AsyncIterator<Value, undefined, undefined> {
  return {
    next: () => generator.next(),
    return() {
      stop.abort();
      return generator.return(undefined);
    },
  };
}

/** The pages in order, with up to `concurrency` of them under way or ready. */
async function* walk(source: PageSource, stop: AbortController): Pages<Page> {
  const signal = source.options?.signal;
  const plan = planOf(source);
  const ends = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  const load = loader(source, plan, endedBy(ends));
  const lastAfter = horizon(source.call, plan);
  const queue: Promise<WithResponse<unknown>>[] = [];
  let failed = false;
  let asked = plan.first;
  let last = plan.first;
  const fill = (): void => {
    while (!failed && !ends.aborted && asked <= last && queue.length < plan.concurrency) {
      const answer = load(asked++);
      // It is thrown when its turn comes; until then no page after it is asked for.
      answer.catch(() => (failed = true));
      queue.push(answer);
    }
  };
  try {
    for (let number = plan.first; number <= last; number++) {
      signal?.throwIfAborted();
      fill();
      const answer = await queue.shift();
      if (answer === undefined) break;
      const page = readPage(source.call, answer);
      last = lastAfter(number, page);
      if (last === number) stop.abort();
      else if (plan.concurrency > 1) fill();
      if (number === plan.first || page.items.length > 0) yield page;
    }
    return undefined;
  } catch (error) {
    // Whoever left the iteration wants to hear nothing of what was under way.
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    stop.abort();
  }
}

function planOf({ call, operation, input, options }: PageSource): Plan {
  const { pagination, parameters } = operation;
  const most = parameters.find(({ name }) => name === "itemsPerPage")?.maximum ?? LARGEST_PAGE;
  const whole = (name: string, value: unknown): number => {
    if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
    const message = `${call.operationId}: \`${name}\` must be a whole number from 1 on.`;
    throw new AtlasInputError("INVALID_PARAMETER", message, { call, parameter: name });
  };
  return {
    paged: pagination === "counted" || pagination === "uncounted",
    first: whole("pageNum", input?.["pageNum"] ?? 1),
    size: whole("itemsPerPage", input?.["itemsPerPage"] ?? Math.min(most, LARGEST_PAGE)),
    concurrency: Math.min(whole("concurrency", options?.concurrency ?? DEFAULT_CONCURRENCY), MOST_CONCURRENCY),
  };
}

type Load = (number: number) => Promise<WithResponse<unknown>>;

/** Asks for one page. Where counting takes the server too long, that page and all after it are asked for without. */
function loader(
  { operation, method, input, options }: PageSource,
  { paged, size }: Plan,
  withSignal: WithSignal,
): Load {
  const { concurrency: _, ...callOptions } = options ?? {};
  let counting = operation.pagination === "counted" && input?.["includeCount"] !== false;
  const ask = (number: number, extra: Values): Promise<WithResponse<unknown>> =>
    withSignal((signal) =>
      method.withResponse(
        { ...input, ...(paged ? { itemsPerPage: size, pageNum: number } : {}), ...extra },
        { ...callOptions, signal },
      ),
    );
  return async (number) => {
    if (!counting) return ask(number, operation.pagination === "counted" ? { includeCount: false } : {});
    try {
      return await ask(number, {});
    } catch (error) {
      if (!isAtlasApiError(error, "TIMEOUT_WHILE_PAGING")) throw error;
      counting = false;
      return ask(number, { includeCount: false });
    }
  };
}
