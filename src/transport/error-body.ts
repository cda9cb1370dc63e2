import type { Attempt } from "./ending.js";

/** The most that is read of an error's body, in bytes. Those of Atlas are below a thousandth of this. */
const LIMIT = 1_048_576;

/**
 * Reads the body of an answer that is no 2xx, up to 1 MiB, so that no memory is used up by what something between here and
 * Atlas may send. The status counts even if the body breaks off.
 *
 * @param attempt - the try that it is the answer of
 * @param signal - ends the reading for good: the caller's
 * @returns the same answer with a body that is there already; an answer with a 2xx as it is
 */
export async function readErrorBody(
  response: Response,
  attempt: Attempt | undefined,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const { body, headers, status, statusText } = response;
  // A status from 600 on is none, but servers can send it; no Response can be made with it.
  if (response.ok || body === null || status > 599) return response;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  try {
    for (let size = 0; size < LIMIT;) {
      const next = reader.read();
      const { done, value } = await (attempt?.orEnd(next) ?? next);
      if (done) break;
      parts.push(value);
      size += value.byteLength;
    }
  } catch {
    // What has come by then is all there is, unless the caller has given up.
    signal?.throwIfAborted();
  }
  reader.cancel().catch(() => undefined);
  return new Response(new Blob(parts), { headers, status, statusText });
}
