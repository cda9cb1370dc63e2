/**
 * Every fault, with every method and every kind of credentials, on real sockets. For each: the call ends in time, an
 * answer that can be had is had, what may not be repeated is not, the next call on the same client gets its own answer,
 * and no socket is left.
 */
import { describe, expect, it } from "vitest";
import {
  AUTH_KINDS,
  call,
  credentials,
  good,
  goodAnswer,
  isIdempotent,
  METHODS,
  startGuarded,
  type AuthKind,
  type Method,
} from "../helpers/fault-matrix.js";
import {
  badEncoding,
  cutOff,
  drip,
  endlessRedirect,
  flood,
  garbage,
  halfClosed,
  html,
  refuse,
  resetBefore,
  resetWithin,
  silent,
  startFaultServer,
  text,
  truncated,
  unfinished,
  type Fault,
} from "../helpers/fault-server.js";
import { patient } from "../helpers/hostile.js";
import { watchLeaks, within } from "../helpers/leaks.js";

watchLeaks();

interface Case {
  readonly fault: Fault;
  /** How often it comes before the server is good. */
  readonly times?: number;
  /** Who is sent again: those whose repetition changes nothing, everybody because nothing was done, or nobody. */
  readonly again: "idempotent" | "everybody" | "nobody";
  /** The error of those who are not. */
  readonly error: object;
  /** The waits of those who are, in milliseconds. */
  readonly waits?: readonly number[];
  /** The time limit of a try, in milliseconds. */
  readonly timeout?: number;
  /** The methods that it is something wrong for. Default: all. */
  readonly methods?: readonly Method[];
}

const NOW = Date.UTC(2026, 0, 1);
const SLOW = 500;
const MEGABYTE = 1 << 20;

const network = { name: "AtlasNetworkError", code: "NETWORK_ERROR" };
const late = { name: "AtlasTimeoutError", timeout: SLOW };
const unknown = { again: "idempotent", error: network, waits: [250] } as const;
const slow = { again: "idempotent", error: late, waits: [250], timeout: SLOW } as const;
const limited = { again: "everybody", error: { name: "AtlasRateLimitError", status: 429 } } as const;
const status = (number: number): object => ({ name: "AtlasApiError", status: number });
const response = (code: string): object => ({ name: "AtlasResponseError", code });
const nothing = { name: "AtlasResponseError" };

const busy = (headers: Record<string, string> = {}): Fault => refuse(429, "RATE_LIMITED", headers);
const bucket = refuse(429, "RATE_LIMITED_TOKEN_BUCKET", {}, ["/api/atlas/v2/orgs", 3, 100, 50, 1]);

const CASES: Readonly<Record<string, Case>> = {
  "reset before the answer": { ...unknown, fault: resetBefore },
  "reset before the answer, three times": { ...unknown, fault: resetBefore, times: 3, waits: [250, 500, 1000] },
  "reset within the body": { ...unknown, fault: resetWithin() },
  "half-closed before the answer": { ...unknown, fault: halfClosed },
  "half-closed within the body": { ...unknown, fault: truncated },
  "half-closed before the last chunk": { ...unknown, fault: unfinished },
  "something that is no HTTP": { ...unknown, fault: garbage },
  "a body that is not compressed as it says": { ...unknown, fault: badEncoding },

  "no answer": { ...slow, fault: silent },
  "a byte now and then": { ...slow, fault: drip(200, 50) },
  "a byte now and then, in a 404": { fault: drip(404, 50), again: "nobody", error: status(404), timeout: SLOW },
  "a byte now and then, in a 429": { ...limited, fault: drip(429, 50), waits: [250], timeout: SLOW },
  "a byte now and then, in a 503": { fault: drip(503, 50), again: "idempotent", error: status(503), timeout: SLOW },

  "429 without Retry-After": { ...limited, fault: busy(), waits: [250] },
  "a storm of 429 without Retry-After": { ...limited, fault: busy(), times: 3, waits: [250, 500, 1000] },
  "429 with seconds": { ...limited, fault: busy({ "retry-after": "2" }), waits: [2000] },
  "a storm of 429 with seconds": {
    ...limited,
    fault: busy({ "retry-after": "2" }),
    times: 3,
    waits: [2000, 2000, 2000],
  },
  "429 with a date": { ...limited, fault: busy({ "retry-after": "Thu, 01 Jan 2026 00:00:03 GMT" }), waits: [3000] },
  "429 with a date that is past": {
    ...limited,
    fault: busy({ "retry-after": "Thu, 01 Jan 2015 00:00:03 GMT" }),
    waits: [0],
  },
  "429 with nonsense": { ...limited, fault: busy({ "retry-after": "in a while" }), waits: [250] },
  "429 with a negative number": { ...limited, fault: busy({ "retry-after": "-3" }), waits: [250] },
  "429 with a day": { ...limited, fault: busy({ "retry-after": "86400" }), again: "nobody" },
  "429 with the wait in its body": { ...limited, fault: bucket, waits: [3000] },
  "429 of HTML": { ...limited, fault: html(429), waits: [250] },
  "429 that breaks off": { ...limited, fault: resetWithin(429), waits: [250] },
  "429 of 50 MB": { ...limited, fault: flood(429, 50 * MEGABYTE), waits: [250] },
  "the 400 that is a limit": {
    fault: refuse(400, "INVITATIONS_RATE_LIMITED_IP"),
    again: "everybody",
    error: { name: "AtlasRateLimitError", status: 400 },
    waits: [250],
  },

  "500": { fault: refuse(500, "UNEXPECTED_ERROR"), again: "nobody", error: status(500) },
  "500 that breaks off": { fault: resetWithin(500), again: "nobody", error: status(500) },
  "500 of 50 MB": { fault: flood(500, 50 * MEGABYTE), again: "nobody", error: status(500) },
  "a burst of 502": { fault: html(502), times: 3, again: "idempotent", error: status(502), waits: [250, 500, 1000] },
  "503 with seconds": {
    fault: refuse(503, "SERVICE_UNAVAILABLE", { "retry-after": "5" }),
    again: "idempotent",
    error: status(503),
    waits: [5000],
  },
  "504 without a body": { fault: text(504, "text/plain", ""), again: "idempotent", error: status(504), waits: [250] },

  "HTML from a proxy": { fault: html(200), again: "nobody", error: response("UNEXPECTED_CONTENT_TYPE") },
  "HTML from a proxy, with 403": { fault: html(403), again: "nobody", error: status(403) },
  "HTML as JSON": { fault: text(200, "application/json", "<html>"), again: "nobody", error: response("INVALID_JSON") },
  "text of another type": { fault: text(200, "text/plain", "ok"), again: "nobody", error: response("INVALID_JSON") },
  "an empty body": {
    fault: text(200, "application/json", ""),
    again: "nobody",
    error: response("EMPTY_BODY"),
    // The others answer with a body; for this one it is as good as none.
    methods: METHODS.filter((method) => method !== "DELETE"),
  },
  "a body that is longer than it says": { fault: cutOff, again: "nobody", error: nothing },
};

async function meets(kind: AuthKind, method: Method, one: Case): Promise<void> {
  const { fault, times = 1, again, error, waits, timeout = 5_000 } = one;
  await using server = await startGuarded({}, ...Array.from({ length: times }, () => fault), good);
  const client = patient(server.url, { auth: credentials[kind](), now: () => NOW, timeout });
  const isRepeated = again === "everybody" || (again === "idempotent" && isIdempotent(method));
  const end = within(3_000, "the call", call(client.atlas, method));
  if (isRepeated) {
    await expect(end, method).resolves.toEqual(goodAnswer(method));
    if (waits !== undefined) expect(client.waits, method).toEqual(waits);
  } else {
    await expect(end, method).rejects.toMatchObject(error);
    expect(client.waits, method).toEqual([]);
  }
  const sent = server.admitted.map((request) => `${request.method} ${request.body}`);
  expect(sent, method).toHaveLength(isRepeated ? times + 1 : 1);
  expect(new Set(sent).size, `${method}: the same request each time`).toBe(1);
  // Those that are not repeated have the other faults still before them.
  for (let left = isRepeated ? 0 : times - 1; left > 0; left--) await call(client.atlas, method).catch(() => undefined);
  await expect(within(3_000, "the next call", call(client.atlas, method)), method).resolves.toEqual(goodAnswer(method));
  expect(server.minted(), method).toBe(kind === "serviceAccount" ? 1 : 0);
  await within(3_000, "the last socket", server.quiet());
  expect(server.connections(), `${method}: connections kept`).toBeLessThanOrEqual(2);
}

describe.each(Object.entries(CASES))("%s", (_, one) => {
  it.concurrent.each(AUTH_KINDS)("with %s", async (kind) => {
    await Promise.all((one.methods ?? METHODS).map((method) => meets(kind, method, one)));
  });
});

describe.each(["another port", "another host", "the same origin"])("a redirect to %s", (where) => {
  it.concurrent.each(AUTH_KINDS)("with %s is not followed", async (kind) => {
    await using elsewhere = await startFaultServer(good);
    const locations: Record<string, string> = {
      "another port": `http://127.0.0.1:${elsewhere.port}/`,
      "another host": `http://localhost:${elsewhere.port}/`,
      "the same origin": "/elsewhere",
    };
    const error = { name: "AtlasNetworkError", code: "REDIRECT_REFUSED" };
    const fault = endlessRedirect(locations[where] ?? "");
    await Promise.all(METHODS.map((method) => meets(kind, method, { fault, again: "nobody", error })));
    expect(elsewhere.requests).toEqual([]);
  });
});

it.each(AUTH_KINDS)("reads a body of 50 MB with %s", async (kind) => {
  await using server = await startGuarded({}, flood(200, 50 * MEGABYTE));
  const { atlas } = patient(server.url, { auth: credentials[kind](), timeout: 30_000 });
  await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
  await within(3_000, "the last socket", server.quiet());
});
