/**
 * The server of most cases: nock, with the network off. Each step is an interceptor that is used once; what nothing was
 * prepared for gets no answer, and is recorded.
 */
import type nock from "nock";
import { Readable } from "node:stream";
import { loadPeer } from "../../peer.js";
import type { Answer, ExpectedRequest, Step } from "./case.js";
import type { Server } from "./exchange.js";
import { wireRequest, type WireRequest } from "./wire.js";

type Nock = typeof nock;

let loaded: Promise<Nock> | undefined;

/** nock, which takes the place of `fetch` as soon as it is loaded. */
export function loadNock(): Promise<Nock> {
  return (loaded ??= loadPeer("nock", () => import("nock")).then((module) => module.default));
}

/**
 * A host of its own for each case that is under way; RFC 6761 keeps `.invalid` free. Hosts are used again, because nock
 * looks through every host that it ever saw.
 */
const hosts = { free: new Array<string>(), made: 0 };

/** Who hears of requests that nothing was prepared for, by host. */
const strays = new Map<string, (request: WireRequest) => void>();

/** Loopback servers that may be reached although the network is off, as `host:port`. */
export const reachable: Set<string> = new Set<string>();

/** Takes the network away and listens for requests that nothing was prepared for. */
export async function networkOff(): Promise<void> {
  const tool = await loadNock();
  tool.disableNetConnect();
  tool.enableNetConnect((host) => reachable.has(host));
  tool.emitter.on("no match", onStray);
}

/** Ends what {@link networkOff} began; the network stays off. */
export async function forgetStrays(): Promise<void> {
  const tool = await loadNock();
  tool.emitter.off("no match", onStray);
  tool.disableNetConnect();
}

/** The origin that a case redirects to: another host of its own. */
export function elsewhere(host: string): string {
  return `https://elsewhere-${host}`;
}

/** Serves the steps of a case. */
export async function openWire(steps: readonly Step[]): Promise<Server> {
  const tool = await loadNock();
  const host = hosts.free.pop() ?? `atlas-${++hosts.made}.invalid`;
  const origin = `https://${host}`;
  const requests: WireRequest[] = [];
  const onRequest = (request: WireRequest): void => void requests.push(request);
  strays.set(host, onRequest);
  strays.set(new URL(elsewhere(host)).host, onRequest);
  const scope = tool(origin);
  const interceptors = steps.map(({ request, answer }) => {
    const interceptor = scope.intercept((target) => isMeant(request, target), request.method);
    reply(interceptor, answer, host);
    return interceptor;
  });
  scope.on("request", (req: StrayRequest, interceptor: nock.Interceptor, body: string) => {
    const facts = { step: interceptors.indexOf(interceptor), origin, method: req.method ?? "", body };
    onRequest(wireRequest(facts, req.path ?? "", req.headers ?? {}));
  });
  return {
    baseUrl: origin,
    requests,
    close() {
      for (const interceptor of interceptors) tool.removeInterceptor(interceptor);
      strays.delete(host);
      strays.delete(new URL(elsewhere(host)).host);
      hosts.free.push(host);
      return Promise.resolve(undefined);
    },
  };
}

/** Whether a step is about a request, as far as its target tells. */
export function isMeant({ to = "api", page }: ExpectedRequest, target: string): boolean {
  const { pathname, searchParams } = new URL(target, "https://atlas.invalid");
  const isToken = pathname === "/api/oauth/token";
  return isToken === (to === "token") && (page === undefined || (searchParams.get("pageNum") ?? "1") === page);
}

/** The reply is fixed: for a function, nock would parse the body of the request, which may be no JSON. */
function reply(interceptor: nock.Interceptor, answer: Answer, host: string): void {
  const { status, fault } = answer;
  const headers = { ...answer.headers };
  const { location } = headers;
  if (location !== undefined) headers["location"] = location.replace("{elsewhere}", elsewhere(host));
  if (fault === "no-answer") {
    interceptor.replyWithError(Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }));
  } else {
    interceptor.reply(status, fault === "broken-body" ? broken(bytesOf(answer)) : bytesOf(answer), headers);
  }
}

/** The bytes of an answer's body. */
export function bytesOf({ body }: Answer): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if ("json" in body) return Buffer.from(JSON.stringify(body.json));
  return "text" in body ? Buffer.from(body.text) : Buffer.from(body.base64, "base64");
}

/** Half of a body, and then an error. */
function broken(bytes: Buffer): Readable {
  return Readable.from(
    (function* () {
      yield bytes.subarray(0, Math.ceil(bytes.length / 2));
      throw Object.assign(new Error("terminated"), { code: "ECONNRESET" });
    })(),
  );
}

interface StrayRequest {
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  readonly hostname?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** nock tells of a request with one argument or, for a host that it knows, with three. */
function onStray(request: StrayRequest, options: StrayRequest = request, body = ""): void {
  const host = (options.hostname ?? options.host ?? "").split(":")[0] ?? "";
  const method = options.method ?? request.method ?? "";
  const headers = options.headers ?? request.headers ?? {};
  strays.get(host)?.(wireRequest({ origin: `https://${host}`, method, body }, options.path ?? "", headers));
}
