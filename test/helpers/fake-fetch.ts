/** A `fetch` that remembers what it was asked and answers what it was told. */
import { bearerToken, createAtlasClient, type AtlasClient, type AtlasClientOptions } from "../../src/index.js";

export interface FakeFetch {
  (request: Request): Promise<Response>;
  readonly requests: Request[];
}

type Answer = Response | Error | ((request: Request) => Response | Promise<Response>);

/** Gives the answers one after another; asking for more is an error. */
export function fakeFetch(...answers: readonly Answer[]): FakeFetch {
  const requests: Request[] = [];
  const left = [...answers];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone());
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer left for ${request.method} ${request.url}`);
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer(request) : answer;
  };
  return Object.assign(fetch, { requests });
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const contentType = status < 400 ? "application/vnd.atlas.2023-01-01+json" : "application/json";
  return new Response(JSON.stringify(body), { status, headers: { "content-type": contentType, ...headers } });
}

/** A client whose requests go to a fake fetch; silent about deprecations unless told otherwise. */
export function clientWith(fetch: FakeFetch, options: Omit<AtlasClientOptions, "fetch"> = {}): AtlasClient {
  return createAtlasClient({ auth: bearerToken("token"), deprecations: "silent", retry: false, ...options, fetch });
}

export const ORG = "4888442a3354817a7320eb61";
export const USER = "32b6e34b3d91647abb20e7b8";
