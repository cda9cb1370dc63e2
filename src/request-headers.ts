/** The header fields that one call is given. */
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasInputError } from "./errors/input-error.js";

/** Header fields. One that is `undefined` or `null` is left out. */
export type HeaderFields = Headers | Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Reads header fields in all the forms that `fetch` and openapi-fetch take: path methods may be given pairs, and lists.
 *
 * @throws {AtlasInputError} for what HTTP does not allow
 */
export function readHeaders(call: CallInfo, given: HeaderFields | undefined): Headers {
  const headers = new Headers();
  try {
    for (const [name, value] of entriesOf(given ?? {})) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined && one !== null) headers.append(name, String(one));
      }
    }
  } catch {
    // The value is left out of the message: a header may hold a secret.
    const message = `${call.operationId}: \`headers\` has a name or value that HTTP does not allow.`;
    throw new AtlasInputError("INVALID_PARAMETER", message, { call, parameter: "headers" });
  }
  return headers;
}

function entriesOf(given: HeaderFields): Iterable<readonly [string, unknown]> {
  return isIterable(given) ? given : Object.entries(given);
}

function isIterable(given: object): given is Iterable<readonly [string, unknown]> {
  return Symbol.iterator in given;
}
