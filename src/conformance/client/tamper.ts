/** Makes faulty clients from a good one, to see whether the checks find what is wrong. */
import type { UntypedApi } from "../../client.js";
import type { UntypedMethod } from "../../operation-method.js";
import { ownClient, type Subject, type SubjectOptions } from "./subject.js";

/** What is done to a client. What is left out stays as it is. */
export interface Tampering {
  readonly options?: (options: SubjectOptions) => SubjectOptions;
  readonly request?: (request: Request) => Request;
  readonly response?: (response: Response, request: Request) => Response | Promise<Response>;
  /** Called in place of `fetch`. */
  readonly fetch?: (send: SubjectOptions["fetch"], request: Request) => Promise<Response>;
  /** Called in place of each operation method. */
  readonly method?: (
    method: UntypedMethod,
    input: Readonly<Record<string, unknown>> | undefined,
    options: Parameters<UntypedMethod>[1],
  ) => Promise<unknown>;
}

/** A client with a fault. */
export function tampered(how: Tampering, subject: Subject = ownClient): Subject {
  const {
    options: change = (same: SubjectOptions): SubjectOptions => same,
    request: tamperRequest,
    response: tamperResponse,
  } = how;
  return (given) => {
    const options = change(given);
    const send: SubjectOptions["fetch"] = async (request) => {
      const sent = tamperRequest?.(request) ?? request;
      const response = await (how.fetch?.(options.fetch, sent) ?? options.fetch(sent));
      return tamperResponse?.(response, sent) ?? response;
    };
    const client = subject({ ...options, fetch: send });
    const { method: tamperMethod } = how;
    if (tamperMethod === undefined) return client;
    const wrap = (method: UntypedMethod): UntypedMethod =>
      Object.assign(
        async (...[input, callOptions]: Parameters<UntypedMethod>) => tamperMethod(method, input, callOptions),
        { withResponse: method.withResponse },
      );
    return { ...client, untyped: mapMethods(client.untyped, wrap) };
  };
}

/** The same groups with other methods, each made when it is first used. */
function mapMethods(groups: UntypedApi, map: (method: UntypedMethod) => UntypedMethod): UntypedApi {
  const mapped: UntypedApi = {};
  for (const group of Object.keys(groups)) {
    const get = (): UntypedApi[string] =>
      Object.fromEntries(Object.entries(groups[group] ?? {}).map(([id, method]) => [id, map(method)]));
    Object.defineProperty(mapped, group, { enumerable: true, get });
  }
  return mapped;
}

/** The request with a header set, or taken away. */
export function withHeader(request: Request, name: string, value: string | undefined): Request {
  const headers = new Headers(request.headers);
  if (value === undefined) headers.delete(name);
  else headers.set(name, value);
  return new Request(request, { headers });
}

/** The request with another address. */
export function withUrl(request: Request, change: (url: URL) => void): Request {
  const url = new URL(request.url);
  change(url);
  return new Request(url, request);
}

/** The answer with another body. */
export async function withBody(response: Response, change: (body: string) => string): Promise<Response> {
  const { status, statusText, headers } = response;
  if (response.body === null) return response;
  return new Response(change(await response.text()), { status, statusText, headers });
}
