/** Makes one call of a client against nock, and records what was on the wire and what came of it. */
import nock from "nock";
import { bearerToken } from "../../auth/bearer-token.js";
import { createAtlasClient, type UntypedApi } from "../../client.js";
import type { DeprecationNotice } from "../../deprecation.js";
import type { FetchFunction } from "../../transport/fetch.js";
import type { ClientCase } from "./cases.js";

/** What of a client the checks can choose. */
export interface SubjectOptions {
  readonly baseUrl: string;
  readonly version: string;
  readonly accept?: "pinned" | "exact";
  readonly deprecations: (notice: DeprecationNotice) => void;
  readonly fetch: FetchFunction;
}

/** The client under test: its methods by group and operationId. */
export type Subject = (options: SubjectOptions) => UntypedApi;

/** This package's own client. */
export const ownClient: Subject = (options) =>
  createAtlasClient({ ...options, auth: bearerToken("conformance"), timeout: 5_000, retry: false, limits: false })
    .untyped;

/** What one exchange is to be like, beside its case. */
export interface ExchangeOptions {
  readonly accept?: "pinned" | "exact";
  /** Added to the input of the case. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly answer?: ClientCase["answer"];
  /** How often the call is made. */
  readonly times?: number;
}

export interface WireRequest {
  readonly method: string;
  readonly pathname: string;
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Exchange {
  /** The requests that reached the wire. */
  readonly requests: readonly WireRequest[];
  /** What the last call gave. */
  readonly outcome: { readonly data: unknown } | { readonly error: unknown };
  readonly notices: readonly DeprecationNotice[];
}

/**
 * A host of its own for each exchange that is under way; RFC 6761 keeps `.invalid` free. Hosts are used again, because
 * nock looks through every host that it ever saw.
 */
const hosts = { free: new Array<string>(), made: 0 };

function takeHost(): string {
  return hosts.free.pop() ?? `https://atlas-${++hosts.made}.invalid`;
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/**
 * Calls the operation of a case. The network is off while it does.
 *
 * @throws if the client has no such operation
 */
export async function exchange(
  subject: Subject,
  testCase: ClientCase,
  options: ExchangeOptions = {},
): Promise<Exchange> {
  const requests: WireRequest[] = [];
  const notices: DeprecationNotice[] = [];
  const answer = options.answer ?? testCase.answer;
  const times = options.times ?? 1;
  const baseUrl = takeHost();
  nock.disableNetConnect();
  const interceptors = METHODS.map((method) =>
    nock(baseUrl)
      .persist()
      .intercept(() => true, method),
  );
  for (const [index, interceptor] of interceptors.entries()) {
    const method = METHODS[index] ?? "";
    interceptor.reply(function (uri, body) {
      requests.push(wireRequest(method, uri, this.req.headers, body));
      const headers = answer.contentType === undefined ? {} : { "Content-Type": answer.contentType };
      return answer.body === undefined
        ? [testCase.status, "", headers]
        : [testCase.status, JSON.stringify(answer.body), headers];
    });
  }
  try {
    const client = subject({
      baseUrl,
      version: testCase.apiDate,
      deprecations: (notice) => notices.push(notice),
      fetch: (request) => globalThis.fetch(request),
      ...(options.accept === undefined ? {} : { accept: options.accept }),
    });
    const method = client[testCase.group]?.[testCase.operationId];
    if (method === undefined) throw new Error(`the client has no method ${testCase.group}.${testCase.operationId}`);
    let outcome: Exchange["outcome"] = { data: undefined };
    for (let call = 0; call < times; call++) outcome = await outcomeOf(method({ ...testCase.input, ...options.input }));
    return { requests, outcome, notices };
  } finally {
    for (const interceptor of interceptors) nock.removeInterceptor(interceptor);
    hosts.free.push(baseUrl);
  }
}

async function outcomeOf(promise: Promise<unknown>): Promise<Exchange["outcome"]> {
  try {
    return { data: await promise };
  } catch (error) {
    return { error };
  }
}

type NockHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

function wireRequest(method: string, uri: string, headers: NockHeaders, body: unknown): WireRequest {
  const url = new URL(uri, "https://atlas.invalid");
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
  const flat = Object.entries(headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    typeof value === "string" ? value : (value ?? []).join(", "),
  ]);
  return {
    method,
    pathname: url.pathname,
    query,
    headers: Object.fromEntries(flat),
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}
