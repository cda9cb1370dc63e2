/** What is put in the place of the network and of time. */
import { bearerToken, createAtlasClient, type AtlasClient, type AtlasClientOptions } from "atlas-fetch";

export const ORG = "4888442a3354817a7320eb61";
export const USER = "32b6e34b3d91647abb20e7b8";

/** A `fetch` that remembers what it was asked. */
export interface FakeFetch {
  (request: Request): Promise<Response>;
  readonly requests: Request[];
}

/** Gives the answers one after another, and the last one again and again. */
export function answering(...answers: readonly (() => Response | Promise<Response>)[]): FakeFetch {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone());
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    if (answer === undefined) throw new Error("there is no answer");
    return answer();
  };
  return Object.assign(fetch, { requests });
}

/** A JSON answer, as Atlas gives it. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): () => Response {
  const type = status < 400 ? "application/vnd.atlas.2023-01-01+json" : "application/json";
  return () => new Response(JSON.stringify(body), { status, headers: { "content-type": type, ...headers } });
}

/** An answer without a body. */
export function empty(status: number, headers: Record<string, string> = {}): () => Response {
  return () => new Response(null, { status, headers });
}

/** A client on a fake fetch, with a token, without repetitions. */
export function clientOn(
  fetch: (request: Request) => Promise<Response>,
  options: Omit<AtlasClientOptions, "fetch"> = {},
): AtlasClient {
  return createAtlasClient({ auth: bearerToken("token"), deprecations: "silent", retry: false, ...options, fetch });
}

/** A clock that waits for nothing. */
export interface FakeTime {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** How long the waits were, in milliseconds. */
  readonly waits: number[];
}

export function fakeTime(start: number = Date.parse("2026-12-01T09:00:00Z")): FakeTime {
  let time = start;
  const waits: number[] = [];
  return {
    now: () => time,
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    waits,
  };
}
