/**
 * What a client has beside single calls: pagination, waiting, command lines. Each is a module of its own that is loaded
 * when it is first used.
 */
import type { NamedOperations } from "./named-operation.js";
import { paginated, type Paginate } from "./paginate.js";
import type { PaginateArguments } from "./paginate-pages.js";
import type { CurlArguments, ToCurl } from "./to-curl.js";
import type { WaitArguments, WaitFor } from "./wait-for.js";

/** The methods of a client that take the id of an operation. */
export interface ClientTools<Api> {
  /**
   * Every item of a list, page after page; `.pages()` for the pages. It is lazy, keeps the order, and asks for several
   * pages at a time once the number of items is known. `itemsPerPage` is 500 unless the input says otherwise, and
   * `pageNum` is the page to start from.
   *
   * Errors come while iterating.
   *
   * @throws {AtlasInputError} `NOT_PAGINATED` if the operation gives no list
   * @throws {AtlasResponseError} `REPEATED_PAGE` or `ENDLESS_PAGES` for a list that would never end
   * @example
   * for await (const user of atlas.paginate("listOrgUsers", { orgId })) console.log(user.username);
   */
  readonly paginate: Paginate<Api>;
  /**
   * Calls an operation again and again until what it gives is as it should be, or until it is `"gone"` (404). Pauses grow
   * from a second to half a minute; a 404 right after something was made, 5xx, HTML and broken connections are put up
   * with for a while.
   *
   * @throws {AtlasInputError} `NOT_REPEATABLE` if the operation is not a GET
   * @throws {AtlasWaitTimeoutError} after half an hour, unless `timeout` says otherwise
   * @throws {AtlasError} that of a call which waiting does not mend
   * @example
   * await atlas.waitFor("getOrg", { orgId }, (org) => org.name === "Renamed", { timeout: 60_000 });
   */
  readonly waitFor: WaitFor<Api>;
  /**
   * The command line that does what a call would do, for a POSIX shell. The input is checked as it is for a call. It
   * names variables where a credential belongs, and holds none; what the body holds is in it.
   *
   * @throws {AtlasInputError} as the call would
   * @example
   * console.log(await atlas.toCurl("getOrg", { orgId }, { auth: "api-key" }));
   */
  readonly toCurl: ToCurl<Api>;
}

/**
 * The tools of a client, without types: those come from the client's API date.
 *
 * @param load - gives what the tools call operations with
 */
export function clientTools(load: () => Promise<NamedOperations>): Record<string, unknown> {
  return {
    paginate: (...args: PaginateArguments) =>
      paginated(async (what) => (await import("./paginate-pages.js")).iterate(await load(), what, ...args)),
    waitFor: async (...args: WaitArguments) => (await import("./wait-for.js")).waitFor(await load(), ...args),
    toCurl: async (...args: CurlArguments) => (await import("./to-curl.js")).toCurl(await load(), ...args),
  };
}
