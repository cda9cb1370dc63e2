/** Every page of a list: the types, and a list that loads what it needs when it is iterated. */
import type { DefaultOutputOf, InputArgument, InputOf, MethodOf, OutputOf } from "./named-operation.js";
import type { CallOptions } from "./operation-method.js";

/** What one pagination can be told, beside its input. */
export interface PaginateOptions extends Omit<CallOptions, "accept"> {
  /**
   * How many pages are asked for, or held ready, at the same time once the number of items is known. With 1 a page is
   * asked for when it is needed and not before; more than 100 count as 100.
   *
   * @default 4
   */
  readonly concurrency?: number | undefined;
}

/** An `AsyncIterable` that ends with nothing; before TypeScript 5.6 that type has no parameter which says so. */
export interface AsyncItems<Item> {
  [Symbol.asyncIterator](): AsyncIterator<Item, undefined, undefined>;
}

/**
 * The items of a list, page after page. Nothing is asked for before the iteration starts; each iteration asks anew.
 * Leaving the loop ends the requests that are on their way.
 */
export interface Paginated<Item, Page> extends AsyncItems<Item> {
  /** The pages instead of the items. */
  pages(): AsyncItems<Page>;
  /** All items at once. */
  toArray(): Promise<Item[]>;
}

/** The items in what a list operation gives: of a bare array, or of a page's `results`. */
export type PageItem<Page> = unknown extends Page
  ? unknown
  : Page extends readonly (infer Item)[]
    ? Item
    : "results" extends keyof Page
      ? NonNullable<Page["results"]> extends readonly (infer Item)[]
        ? Item
        : never
      : never;

/** The ids of the operations that give lists; those with a body change something. Without types it is any id. */
export type PaginatedIdOf<Api> = string extends keyof Api
  ? string
  : {
      [Group in keyof Api]: {
        [Id in keyof Api[Group]]: [PageItem<OutputOf<Api[Group][Id]>>] extends [never]
          ? never
          : "body" extends keyof InputOf<Api[Group][Id]>
            ? never
            : Id;
      }[keyof Api[Group]];
    }[keyof Api] &
      string;

/** One item of a list operation. */
export type PaginateItem<Api, Id> = PageItem<DefaultOutputOf<MethodOf<Api, Id>>>;

/** `paginate` of a client. */
export type Paginate<Api> = <Id extends PaginatedIdOf<Api>>(
  operationId: Id,
  ...args: [...InputArgument<MethodOf<Api, Id>>, options?: PaginateOptions | undefined]
) => Paginated<PaginateItem<Api, Id>, DefaultOutputOf<MethodOf<Api, Id>>>;

/** Loads what iterates over the items or the pages. */
type Start = (what: "items" | "pages") => Promise<Iterator>;

/** The list of one call of `paginate`. */
export function paginated(start: Start): Paginated<unknown, unknown> {
  const items = lazy(async () => start("items"));
  return {
    ...items,
    pages: () => lazy(async () => start("pages")),
    async toArray() {
      const all: unknown[] = [];
      for await (const item of items) all.push(item);
      return all;
    },
  };
}

type Iterator = AsyncIterator<unknown, undefined, undefined>;

/** Starts nothing before the first `next`. */
function lazy(start: () => Promise<Iterator>): AsyncItems<unknown> {
  return {
    [Symbol.asyncIterator]() {
      let ready: Iterator | undefined;
      let starting: Promise<Iterator> | undefined;
      let waiting = 0;
      const iterator = async (): Promise<Iterator> => (ready = await (starting ??= start()));
      return {
        next() {
          // Without one more promise for each item: there may be very many.
          if (ready !== undefined && waiting === 0) return ready.next();
          waiting++;
          return iterator().then((it) => {
            waiting--;
            return it.next();
          });
        },
        return: async () => (await iterator()).return?.() ?? { done: true, value: undefined },
      };
    },
  };
}
