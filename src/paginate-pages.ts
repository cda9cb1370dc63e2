/**
 * Asks for the pages of a list, several at a time where it is known how many there are, and gives them in order.
 * Loaded when a pagination is iterated.
 */
import { isAtlasApiError } from "./errors/api-error.js";
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasInputError } from "./errors/input-error.js";
import { AtlasResponseError, type AtlasResponseErrorCode } from "./errors/response-error.js";
import { findOperation, type NamedOperation, type NamedOperations } from "./named-operation.js";
import type { WithResponse } from "./operation-method.js";
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

/** A page, and what it says of the list. */
interface Page {
  /** The page as the server sent it. */
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** How many items the list has, about. */
  readonly total: number | undefined;
  /** Whether a page is said to follow. Its absence says nothing: not every server links. */
  readonly hasNext: boolean;
  readonly response: Response;
}

/** The iterators of this module; `return` ends what is under way, even while a `next` waits for it. */
type Pages<Value> = AsyncGenerator<Value, undefined, undefined>;

/** The largest page that Atlas gives: the fewest requests. */
const LARGEST_PAGE = 500;
const DEFAULT_CONCURRENCY = 4;
/** So many pages beyond twice the announced ones, and the list counts as endless. */
const SLACK = 100;

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
  // A new one for each page: whoever listens to a signal is let go with the signal only.
  const either = (): AbortSignal => AbortSignal.any(signal === undefined ? [stop.signal] : [signal, stop.signal]);
  const load = loader(source, plan, either);
  const lastAfter = horizon(source.call, plan);
  const queue: Promise<WithResponse<unknown>>[] = [];
  let failed = false;
  let asked = plan.first;
  let last = plan.first;
  const fill = (): void => {
    while (!failed && asked <= last && queue.length < plan.concurrency) {
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

interface Plan {
  /** Whether there is more than one page. */
  readonly paged: boolean;
  readonly first: number;
  readonly size: number;
  readonly concurrency: number;
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
    concurrency: whole("concurrency", options?.concurrency ?? DEFAULT_CONCURRENCY),
  };
}

type Load = (number: number) => Promise<WithResponse<unknown>>;

/** Asks for one page. Where counting takes the server too long, that page and all after it are asked for without. */
function loader(
  { operation, method, input, options }: PageSource,
  { paged, size }: Plan,
  signal: () => AbortSignal,
): Load {
  const { concurrency: _, ...callOptions } = options ?? {};
  let counting = operation.pagination === "counted" && input?.["includeCount"] !== false;
  const ask = (number: number, extra: Values): Promise<WithResponse<unknown>> =>
    method.withResponse(
      { ...input, ...(paged ? { itemsPerPage: size, pageNum: number } : {}), ...extra },
      { ...callOptions, signal: signal() },
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

/**
 * Decides after each page which page is the last one worth asking for. `totalCount` is an estimate: it says how far to
 * look ahead, and the list ends with the page that is not full and that nothing is said to follow.
 *
 * @throws {AtlasResponseError} (the function that it gives) if the list would never end
 */
function horizon(call: CallInfo, plan: Plan): (number: number, page: Page) => number {
  const seen = new Set<string>();
  let { size } = plan;
  let total = 0;
  return (number, page) => {
    const { items, response } = page;
    if (!plan.paged || items.length === 0 || Array.isArray(page.data)) return number;
    const key = keyOf(items);
    if (seen.has(key)) throw failure("REPEATED_PAGE", call, response, `with a page ${number} that was there before`);
    seen.add(key);
    total = page.total ?? total;
    // A server may have a smaller largest page than was asked for.
    const isAll = (number - 1) * size + items.length >= total;
    if (number === plan.first && (page.hasNext || !isAll)) size = Math.min(size, items.length);
    if (items.length < size && !page.hasNext && number * size >= total) return number;
    const announced = Math.floor(total / size) + 1;
    if (page.total !== undefined && number - plan.first > 2 * announced + SLACK) {
      const what = `with full pages up to page ${number}, having announced ${total} items`;
      throw failure("ENDLESS_PAGES", call, response, what);
    }
    return Math.max(number + 1, announced);
  };
}

/** What tells a page from the others: its first and last item. */
function keyOf(items: readonly unknown[]): string {
  const ends = [items.length, identityOf(items[0]), identityOf(items.at(-1))];
  return JSON.stringify(ends, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

function identityOf(item: unknown): unknown {
  return isObject(item) && typeof item["id"] === "string" ? item["id"] : item;
}

function readPage(call: CallInfo, { data, response }: WithResponse<unknown>): Page {
  const fields = isObject(data) ? data : {};
  const items = Array.isArray(data) ? data : fields["results"];
  if (!Array.isArray(items)) throw failure("INVALID_PAGE", call, response, "with a page that has no `results`");
  const count = fields["totalCount"];
  const total = typeof count === "bigint" ? Number(count) : count;
  const links = Array.isArray(fields["links"]) ? fields["links"] : [];
  return {
    data,
    items,
    total: typeof total === "number" && total >= 0 ? total : undefined,
    hasNext: links.some((link) => isObject(link) && link["rel"] === "next"),
    response,
  };
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null;
}

function failure(code: AtlasResponseErrorCode, call: CallInfo, response: Response, how: string): AtlasResponseError {
  const message = `${call.operationId} (${call.method} ${call.path}) was answered ${how}.`;
  return new AtlasResponseError(code, message, { call, response });
}
