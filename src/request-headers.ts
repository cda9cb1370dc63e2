/** The header fields that one call is given. */
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasInputError } from "./errors/input-error.js";

/**
 * Header fields in all the forms that `fetch` and openapi-fetch take. A field that is `undefined` or `null` is left out; a list
 * is several fields.
 */
export type HeaderFields =
  | Headers
  | readonly (readonly [name: string, value: string])[]
  | Readonly<Record<string, HeaderValue | readonly HeaderValue[] | null | undefined>>;

type HeaderValue = string | number | boolean;

/** @throws {AtlasInputError} for what HTTP does not allow */
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

function isIterable(given: HeaderFields): given is Extract<HeaderFields, Iterable<readonly [string, string]>> {
  return Symbol.iterator in given;
}
