/**
 * What a client has beside single calls: pagination, waiting, command lines. Each is a module of its own that is loaded
 * when it is first used.
 */
import { callInfo, type CallEnvironment } from "./call.js";
import { AtlasInputError } from "./errors/input-error.js";
import { findOperation } from "./named-operation.js";
import type { UntypedMethod } from "./operation-method.js";
import type { Operation } from "./operation.js";
import { paginate, type Paginate, type PaginateOptions } from "./paginate.js";
import type { CurlOptions, ToCurl } from "./to-curl.js";
import { sleep } from "./transport/sleep.js";
import type { WaitFor, WaitSource } from "./wait-for.js";

/** The methods of a client that take the id of an operation. */
export interface ClientTools<Api> {
  /**
   * Every item of a list, page after page; `.pages()` for the pages. It is lazy, keeps the order, and asks for several
   * pages at a time once the number of items is known. `itemsPerPage` is 500 unless the input says otherwise, and
   * `pageNum` is the page to start from.
   *
   * @throws {AtlasInputError} `NOT_PAGINATED` if the operation gives no list
   * @throws {AtlasResponseError} while iterating, `REPEATED_PAGE` or `ENDLESS_PAGES` for a list that would never end
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

/** Makes the method of an operation. */
export type MakeMethod = (environment: CallEnvironment, operationId: string, operation: Operation) => UntypedMethod;

type Values = Readonly<Record<string, unknown>>;

/** The tools of a client, without types: those come from the client's API date. */
export function clientTools(environment: CallEnvironment, makeMethod: MakeMethod): Record<string, unknown> {
  const { operations, now } = environment.settings;
  return {
    paginate(operationId: string, input?: Values, options?: PaginateOptions) {
      const operation = findOperation(operations, operationId);
      const call = callInfo(operationId, operation);
      if (operation.pagination === undefined) {
        throw new AtlasInputError("NOT_PAGINATED", `${operationId} gives no list; call its method instead.`, { call });
      }
      return paginate({ call, operation, method: makeMethod(environment, operationId, operation), input, options });
    },
    async waitFor(
      operationId: string,
      input: Values | undefined,
      until: WaitSource["until"],
      options?: WaitSource["options"],
    ) {
      const operation = findOperation(operations, operationId);
      const call = callInfo(operationId, operation);
      if (operation.method !== "GET") {
        throw new AtlasInputError("NOT_REPEATABLE", `${operationId} changes something; wait with what reads it.`, {
          call,
        });
      }
      const { waitFor } = await import("./wait-for.js");
      const method = makeMethod(environment, operationId, operation);
      return waitFor({ call, method, input, until, options, now, sleep, random: Math.random });
    },
    async toCurl(operationId: string, input?: Values, options?: CurlOptions) {
      const operation = findOperation(operations, operationId);
      const { toCurl } = await import("./to-curl.js");
      return toCurl({ environment, operationId, operation, input, options });
    },
  };
}
