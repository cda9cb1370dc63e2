/** Calls without middleware and without options for openapi-fetch: what its client does, at half of what it costs. */
import { createQuerySerializer } from "openapi-fetch";
import type { PreparedCall } from "./call.js";
import type { RequestParts } from "./input.js";
import { LightRequest } from "./light-request.js";
import type { WriteBody } from "./write-body.js";

const writeQuery = createQuerySerializer();

/**
 * Makes the same request as openapi-fetch's client.
 *
 * @param isLight - whether a {@link LightRequest} will do
 */
export function plainRequest(
  baseUrl: string,
  prepared: PreparedCall,
  parts: RequestParts,
  write: WriteBody,
  signal: AbortSignal | undefined,
  isLight: boolean,
): Request {
  let { headers } = prepared;
  for (const [name, value] of Object.entries(parts.header)) headers = { ...headers, [name.toLowerCase()]: value };
  let url = baseUrl;
  let isName = false;
  for (const part of prepared.template) {
    url += isName ? encodeURIComponent(parts.path[part] ?? "") : part;
    // Every second part is the name of a parameter.
    isName = !isName;
  }
  const query = writeQuery(parts.query);
  if (query !== "") url += `?${query}`;
  const { method } = prepared.call;
  if (isLight && parts.body === undefined) return new LightRequest(url, method, headers, signal);
  const init: RequestInit = { method, headers, redirect: "manual", signal: signal ?? null };
  if (parts.body !== undefined) init.body = write(parts.body) ?? null;
  return new Request(url, init);
}

/** The body of an error: JSON, or text where it is none. */
export async function readError(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
