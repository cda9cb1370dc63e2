/** The host of Atlas as nock knows it: shared by all mocks of an address, so that a call is refused only if none has it. */
import type nock from "nock";
import type { OperationTable } from "../operation.js";
import { errorBody } from "./api-error.js";
import type { Expectation, ReceivedRequest } from "./expectation.js";
import type { MockAtlasError } from "./mock-error.js";
import { explain, routerOf, type Explanation } from "./explain.js";
import { keepText, METHODS, targetMatcher, textOf, type Nock } from "./nock.js";
import { headerText, type Declaration } from "./reply-queue.js";

/** What a host knows of a mock. */
export interface Guest {
  readonly operations: OperationTable;
  readonly declarations: readonly Declaration[];
  readonly unmatched: string[];
  readonly failures: MockAtlasError[];
  readonly scopes: nock.Scope[];
}

/** A host of Atlas. */
export interface Host {
  /** A scope for one interceptor. */
  scope(): nock.Scope;
  /** The path parameters, if a path is that of the expected operation and not of a more specific one. */
  route(method: string, pathname: string, expectation: Expectation): Readonly<Record<string, string>> | undefined;
  /** A call as it arrived. */
  received(method: string, target: string, headers: Readonly<Record<string, unknown>>, text: string): ReceivedRequest;
  /** Puts what answers unmatched calls behind everything else. */
  renewFallback(): void;
}

/** What is at one address. */
export interface Site {
  readonly guests: Set<Guest>;
  renewFallback(): void;
  /** Takes a mock away, and everything with the last one. */
  leave(guest: Guest): void;
}

const sites = new Map<string, Site>();

/** The site of an address, made with its first mock. */
export function siteOf(tool: Nock, baseUrl: string): Site {
  const known = sites.get(baseUrl);
  if (known !== undefined) return known;
  const guests = new Set<Guest>();
  const { origin, prefix, address } = partsOf(baseUrl);
  let fallback: { readonly scope: nock.Scope; readonly interceptors: readonly nock.Interceptor[] } | undefined;

  const removeFallback = (): void => {
    for (const interceptor of fallback?.interceptors ?? []) tool.removeInterceptor(interceptor);
    fallback = undefined;
  };
  /** Others of nock's interceptors for this host: their calls are not ours to answer. */
  const hasForeign = (): boolean => {
    const ours = [...guests].flatMap(({ scopes }) => scopes.flatMap((scope) => scope.activeMocks()));
    const all = tool.activeMocks().filter((name) => name.includes(` ${address}`));
    return all.length > ours.length + (fallback?.scope.activeMocks().length ?? 0);
  };
  const record = (request: ReceivedRequest): Explanation => {
    const [first] = guests;
    const declarations = [...guests].flatMap((guest) => guest.declarations);
    const explanation = explain(request, declarations, first?.operations ?? {});
    for (const { unmatched } of guests) unmatched.push(explanation.detail);
    return explanation;
  };
  const onNoMatch = (request: StrayRequest, options: StrayRequest = request, body = ""): void => {
    const host = options.hostname ?? options.host?.split(":")[0];
    if (host !== new URL(origin).hostname) return;
    const method = options.method ?? request.method ?? "GET";
    const { headers } = options;
    const seen = received(method, options.path ?? "/", prefix, headers ?? {}, body);
    record({ ...seen, isBare: headers === undefined });
  };
  const site: Site = {
    guests,
    renewFallback() {
      removeFallback();
      const scope = keepText(tool(origin).persist());
      const interceptors = METHODS.map((method) => {
        const interceptor = scope
          .intercept(
            targetMatcher(() => !hasForeign(), "(not mocked)"),
            method,
          )
          .optionally();
        interceptor.reply(function (this: { readonly req: StrayRequest }, target, body) {
          const { errorCode, detail } = record(received(method, target, prefix, this.req.headers ?? {}, textOf(body)));
          return [501, JSON.stringify(errorBody(501, errorCode, { detail })), { "Content-Type": "application/json" }];
        });
        return interceptor;
      });
      fallback = { scope, interceptors };
    },
    leave(guest) {
      guests.delete(guest);
      if (guests.size > 0) return;
      removeFallback();
      tool.emitter.off("no match", onNoMatch);
      sites.delete(baseUrl);
    },
  };
  tool.emitter.on("no match", onNoMatch);
  sites.set(baseUrl, site);
  return site;
}

/** The host as one mock sees it. */
export function hostFor(tool: Nock, baseUrl: string, site: Site, guest: Guest): Host {
  const { origin, prefix } = partsOf(baseUrl);
  const router = routerOf(guest.operations);
  return {
    scope() {
      const scope = keepText(tool(origin));
      guest.scopes.push(scope);
      return scope;
    },
    route(method, pathname, { operationId }) {
      if (!pathname.startsWith(prefix)) return undefined;
      const route = router(method, pathname.slice(prefix.length));
      return typeof route === "object" && route.operationId === operationId ? route.path : undefined;
    },
    received: (method, target, headers, text) => received(method, target, prefix, headers, text),
    renewFallback: () => site.renewFallback(),
  };
}

/** An address as nock writes it, with its port. */
function partsOf(baseUrl: string): { readonly origin: string; readonly prefix: string; readonly address: string } {
  const { origin, pathname, protocol, hostname, port } = new URL(baseUrl);
  const usual = protocol === "https:" ? "443" : "80";
  const address = `${protocol}//${hostname}:${port === "" ? usual : port}`;
  return { origin, prefix: pathname.replace(/\/+$/, ""), address };
}

interface StrayRequest {
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  readonly hostname?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** A call as it arrived, with its path as the operation table has it. */
function received(
  method: string,
  target: string,
  prefix: string,
  headers: Readonly<Record<string, unknown>>,
  text: string,
): ReceivedRequest {
  const { pathname, searchParams } = new URL(target, "https://atlas.invalid");
  const own = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname;
  return { method, pathname: own, query: searchParams, accept: headerText(headers["accept"]), text };
}
