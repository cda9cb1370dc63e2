/** Faults between request and answer: credentials, repetitions, pages, and calls that are given up. */
import { AtlasNetworkError } from "../../../errors/network-error.js";
import type { Paginated } from "../../../paginate.js";
import { tampered, withHeader, withUrl } from "../../client/tamper.js";
import { ownClient, type Subject, type SubjectClient, type SubjectOptions } from "../../client/subject.js";
import type { ClientFault } from "../fault.js";
import { around, failing, lackingHeaders, options, rethrown, row } from "./row.js";

type Send = (request: Request) => Promise<Response>;

function isToken({ url }: Request): boolean {
  return new URL(url).pathname.startsWith("/api/oauth/");
}

/** The request with its digest changed. */
const digest =
  (change: (field: string) => string) =>
  (request: Request): Request => {
    const field = request.headers.get("authorization") ?? "";
    return field.startsWith("Digest ") ? withHeader(request, "authorization", change(field)) : request;
  };

/** Sends a request again as long as a condition holds, a few times at most. */
const again =
  (isWorth: (response: Response | undefined, request: Request) => boolean) =>
  async (send: Send, request: Request): Promise<Response> => {
    for (let count = 0; ; count++) {
      const copy = request.clone();
      const response = await send(copy).catch((error: unknown) => {
        if (count > 0 || !isWorth(undefined, request)) throw error;
        return undefined;
      });
      if (response !== undefined && (count > 0 || !isWorth(response, request))) return response;
    }
  };

/** A client whose lists are read in another way. */
function pages(change: (pages: AsyncIterable<unknown>) => AsyncIterable<unknown>): { readonly subject: Subject } {
  return {
    subject: around(({ paginate, ...client }) =>
      paginate === undefined ? client : { ...client, paginate: (...args) => changed(paginate(...args), change) },
    ),
  };
}

function changed(
  list: Paginated<unknown, unknown>,
  change: (pages: AsyncIterable<unknown>) => AsyncIterable<unknown>,
): Paginated<unknown, unknown> {
  const items = async function* (): AsyncGenerator<unknown, undefined, undefined> {
    for await (const page of change(list.pages())) {
      const results: unknown = typeof page === "object" && page !== null && "results" in page ? page.results : page;
      yield* Array.isArray(results) ? results.map((item: unknown) => item) : [];
    }
    return undefined;
  };
  const all = async function* (): AsyncGenerator<unknown, undefined, undefined> {
    yield* change(list.pages());
    return undefined;
  };
  return {
    [Symbol.asyncIterator]: items,
    pages: all,
    async toArray() {
      const found: unknown[] = [];
      for await (const item of items()) found.push(item);
      return found;
    },
  };
}

async function* firstOnly(list: AsyncIterable<unknown>): AsyncGenerator {
  for await (const page of list) {
    yield page;
    return;
  }
}

async function* twice(list: AsyncIterable<unknown>): AsyncGenerator {
  for await (const page of list) {
    yield page;
    yield page;
  }
}

async function* backwards(list: AsyncIterable<unknown>): AsyncGenerator {
  const found: unknown[] = [];
  for await (const page of list) found.unshift(page);
  yield* found;
}

async function* quietly(list: AsyncIterable<unknown>): AsyncGenerator {
  try {
    yield* list;
  } catch {
    // A list that breaks ends here, as if it had no more pages.
  }
}

/** Asks for another page than it should. */
const page =
  (change: (number: number) => number) =>
  (request: Request): Request =>
    withUrl(request, (url) => {
      const number = url.searchParams.get("pageNum");
      if (number !== null) url.searchParams.set("pageNum", String(change(Number(number))));
    });

export const transportFaults: readonly ClientFault[] = [
  // Credentials
  row("no credentials are sent", "auth", "getOrg", {
    request: (request) => withHeader(request, "authorization", undefined),
  }),
  row("a token is sent as another kind", "auth", "getOrg", {
    request: (request) =>
      withHeader(request, "authorization", request.headers.get("authorization")?.replace("Bearer ", "Token ")),
  }),
  row("a token is sent in the address", "auth", "listOrgTeams", {
    request: (request) =>
      isToken(request) ? request : withUrl(request, (url) => url.searchParams.set("access_token", "conformance")),
  }),
  row("credentials follow a redirect to another origin", "auth", "getOrg", {
    fetch: async (send, request) => {
      const response = await send(request.clone());
      const location = response.headers.get("location");
      if (response.status !== 307 || location === null || !URL.canParse(location)) return response;
      return send(new Request(location, request));
    },
  }),
  row("a token that is refused is tried again", "auth", "getOrg", {
    fetch: again((response) => response?.status === 401),
  }),
  row("a token is fetched twice", "auth", "getOrg", {
    fetch: async (send, request) => (isToken(request) ? (await send(request.clone()), send(request)) : send(request)),
  }),
  row("a token is fetched for each call", "auth", "getGroup", {
    fetch: async (send, request) => {
      if (isToken(request) || request.headers.get("authorization")?.startsWith("Bearer ") !== true)
        return send(request);
      const url = new URL("/api/oauth/token", request.url);
      const headers = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
      await send(new Request(url, { method: "POST", headers, body: "grant_type=client_credentials" })).catch(
        () => undefined,
      );
      return send(request);
    },
  }),
  row("a token is asked for with JSON", "auth", "getOrg", {
    request: (request) => (isToken(request) ? withHeader(request, "content-type", "application/json") : request),
  }),
  row("a token is asked for without the secret", "auth", "getOrg", {
    request: (request) => (isToken(request) ? withHeader(request, "authorization", undefined) : request),
  }),
  row("a token is not renewed", "auth", "getOrg", {
    response: (response, request) =>
      response.status === 401 && !isToken(request) && !isDigest(response)
        ? new Response(response.body, { status: 403, headers: response.headers })
        : response,
  }),
  row(
    "the secret of an account is in an error",
    "auth",
    "getOrg",
    failing((error) => {
      error.message +=
        " (bWRiX3NhX2lkX2NvbmZvcm1hbmNlOm1kYl9zYV9za19jb25mb3JtYW5jZV9zZWNyZXQ= mdb_sa_sk_conformance_secret)";
      throw error;
    }),
  ),
  row(
    "a token is in an error",
    "auth",
    "listOrgs",
    failing((error) => {
      Object.assign(error, { request: { authorization: "Bearer conformance-token" } });
      throw error;
    }),
  ),
  row("an API key is sent as basic credentials", "auth", "getOrg", { request: digest(() => "Basic YTpi") }),
  row("the count of a digest is always the first", "auth", "getOrg", {
    request: digest((field) => field.replace(/nc=[0-9a-f]+/, "nc=00000001")),
  }),
  row("the count of a digest starts at nought", "auth", "getGroup", {
    request: digest((field) => field.replace("nc=00000001", "nc=00000000")),
  }),
  row("a digest has another realm", "auth", "getOrg", {
    request: digest((field) => field.replace(/realm="[^"]*"/, 'realm="Atlas"')),
  }),
  row("a digest has no response", "auth", "getOrg", {
    request: digest((field) => field.replace(/response="[^"]*"/, 'response=""')),
  }),
  row("a digest is of another algorithm", "auth", "getOrgTeam", {
    request: digest((field) => field.replace("algorithm=SHA-256", "algorithm=MD5")),
  }),
  // Repetitions
  row(
    "nothing is tried again",
    "retry-after",
    "getOrg",
    options(() => ({ retry: false })),
  ),
  row("a POST is tried again after 503", "retry-after", "createOrgTeam", {
    fetch: again((response, request) => response?.status === 503 && request.method === "POST"),
  }),
  row("a POST is tried again after a broken connection", "retry-after", "createOrgTeam", {
    fetch: again((response, request) => response === undefined && request.method === "POST"),
  }),
  row("a PATCH is tried again after 502", "retry-after", "updateOrg", {
    fetch: again((response, request) => response?.status === 502 && request.method === "PATCH"),
  }),
  row("404 is tried again", "retry-after", "getOrg", { fetch: again((response) => response?.status === 404) }),
  row("Retry-After is ignored", "retry-after", "getOrg", {
    response: (response) => lackingHeaders(response, "retry-after"),
  }),
  row(
    "Retry-After is taken for milliseconds",
    "retry-after",
    "getOrg",
    options(({ sleep }) => ({ sleep: (milliseconds, signal) => sleep(milliseconds / 1000, signal) })),
  ),
  row(
    "Retry-After has a random part",
    "retry-after",
    "listOrgTeams",
    options(({ sleep }) => ({ sleep: (milliseconds, signal) => sleep(milliseconds * 1.1, signal) })),
  ),
  row(
    "there is no wait at all",
    "retry-after",
    "getGroup",
    options(() => ({ sleep: () => Promise.resolve() })),
  ),
  row("a date in Retry-After is not understood", "retry-after", "getOrg", {
    response: (response) => {
      const headers = new Headers(response.headers);
      if (/[a-z]/i.test(headers.get("retry-after") ?? "")) headers.set("retry-after", "1");
      return new Response(response.body, { status: response.status, headers });
    },
  }),
  row(
    "it is tried once too often",
    "retry-after",
    "getOrg",
    options(({ retry }) => ({ retry: retry === false ? false : { ...retry, limit: (retry.limit ?? 3) + 1 } })),
  ),
  row(
    "it is tried once too seldom",
    "retry-after",
    "getOrg",
    options(({ retry }) => ({ retry: retry === false ? false : { ...retry, limit: (retry.limit ?? 3) - 1 } })),
  ),
  row(
    "the longest wait is ignored",
    "retry-after",
    "getOrgSettings",
    options(({ retry }) => ({ retry: retry === false ? false : { ...retry, maxDelay: 3_600_000 } })),
  ),
  row(
    "it is tried again although the caller forbids it",
    "retry-after",
    "getOrg",
    options(({ retry }) => ({ retry: retry === false ? {} : retry })),
  ),
  // Pages
  row("only the first page is read", "pagination", "listOrgTeams", pages(firstOnly)),
  row("every page is given twice", "pagination", "listOrgTeams", pages(twice)),
  row("pages are given backwards", "pagination", "listOrgs", pages(backwards)),
  row("a list that breaks ends as if it were whole", "pagination", "listOrgTeams", pages(quietly)),
  row("the same page is read again and again", "pagination", "listOrgTeams", { request: page(() => 1) }),
  row("a page is passed over", "pagination", "listOrgs", {
    request: page((number) => (number > 1 ? number + 1 : number)),
  }),
  row("a list begins at nought", "pagination", "listOrgTeams", { request: page((number) => number - 1) }),
  row("every page is fetched twice", "pagination", "listOrgTeams", {
    fetch: async (send, request) =>
      request.url.includes("pageNum=") ? (await send(request.clone()), send(request)) : send(request),
  }),
  row("a list is read with pages of one item", "pagination", "listOrgs", {
    request: (request) =>
      withUrl(request, (url) => {
        if (url.searchParams.has("itemsPerPage")) url.searchParams.set("itemsPerPage", "1");
      }),
  }),
  // Calls that are given up
  row("the caller's signal is not handed on", "cancel", "getOrg", {
    method: (method, input, callOptions) =>
      method(input, callOptions && { ...callOptions, signal: undefined, timeout: 400 }),
  }),
  row("a call that was given up keeps its connection", "cancel", "deleteOrgTeam", { subject: keeping }),
  row("a call that was given up is sent", "cancel", "getOrg", {
    method: (method, input, callOptions) =>
      method(input, callOptions?.signal?.aborted === true ? { ...callOptions, signal: undefined } : callOptions),
  }),
  row(
    "a call that was given up gives undefined",
    "cancel",
    "getGroup",
    failing((error) => (error.name === "AbortError" ? undefined : rethrown(error))),
  ),
  row(
    "a time limit gives a network error",
    "cancel",
    "getOrg",
    failing((error) =>
      rethrown(error.name === "AtlasTimeoutError" ? new AtlasNetworkError("NETWORK_ERROR", error.message, {}) : error),
    ),
  ),
  row(
    "the time limit of the client is ignored",
    "cancel",
    "getOrg",
    options(({ timeout }) => ({ timeout: timeout < 1000 ? 300 : timeout })),
  ),
];

/**
 * A client whose requests go on for ever. For each connection that is kept the check waits a few seconds, so those that a
 * time limit ends are let go: one is enough.
 */
function keeping(given: SubjectOptions): SubjectClient {
  const { signal } = new AbortController();
  const endless = tampered({ fetch: (send, request) => send(new Request(request, { signal })) });
  return given.timeout < 1000 ? ownClient(given) : endless(given);
}

function isDigest(response: Response): boolean {
  return response.headers.has("www-authenticate");
}
