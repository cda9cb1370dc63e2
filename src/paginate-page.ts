/** One page of a list, as far as it can be understood. */
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasResponseError, type AtlasResponseErrorCode } from "./errors/response-error.js";
import type { WithResponse } from "./operation-method.js";

/** A page, and what it says of the list. */
export interface Page {
  /** The page as the server sent it. */
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** How many items the list has, about. */
  readonly total: number | undefined;
  /** Whether a page is said to follow. Its absence says nothing: not every server links. */
  readonly hasNext: boolean;
  readonly response: Response;
}

/** @throws {AtlasResponseError} `INVALID_PAGE` */
export function readPage(call: CallInfo, { data, response }: WithResponse<unknown>): Page {
  const fields = isObject(data) ? data : {};
  const items = Array.isArray(data) ? data : fields["results"];
  if (!Array.isArray(items)) throw pageError("INVALID_PAGE", call, response, "with a page that has no `results`");
  const count = fields["totalCount"];
  const total = typeof count === "bigint" ? Number(count) : count;
  // What they lead to is nobody's business: a page is asked for by its number, and no link is followed.
  const links: readonly unknown[] = Array.isArray(fields["links"]) ? fields["links"] : [];
  return {
    data,
    items,
    total: typeof total === "number" && total >= 0 && total <= Number.MAX_SAFE_INTEGER ? total : undefined,
    hasNext: links.some((link) => isObject(link) && link["rel"] === "next"),
    response,
  };
}

/** The error for a page that cannot be, or that cannot go on like that. */
export function pageError(
  code: AtlasResponseErrorCode,
  call: CallInfo,
  response: Response,
  how: string,
): AtlasResponseError {
  const message = `${call.operationId} (${call.method} ${call.path}) was answered ${how}.`;
  return new AtlasResponseError(code, message, { call, response });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
