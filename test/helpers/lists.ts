/** A client with one operation of each kind of list, and a `fetch` that serves them. */
import {
  bearerToken,
  createAtlasClient,
  type ApiDefinition,
  type AtlasClient,
  type Operation,
  type OperationMethod,
  type OptionalInputMethod,
  type Pagination,
  type Parameter,
} from "../../src/index.js";
import { json } from "./fake-fetch.js";

export interface Thing {
  readonly id: string;
}

export interface ThingPage {
  readonly results: Thing[];
  readonly totalCount?: number;
}

interface Paging {
  itemsPerPage?: number | undefined;
  pageNum?: number | undefined;
}

interface ListsApi {
  readonly lists: {
    readonly listCounted: OptionalInputMethod<Paging & { includeCount?: boolean | undefined }, ThingPage>;
    readonly listUncounted: OptionalInputMethod<Paging, ThingPage>;
    readonly listSingle: OptionalInputMethod<{ pretty?: boolean | undefined }, ThingPage>;
    readonly listArray: OptionalInputMethod<{ pretty?: boolean | undefined }, Thing[]>;
    readonly getThing: OperationMethod<{ thingId: string }, Thing>;
    readonly changeThing: OperationMethod<{ thingId: string; body: Thing }, Thing>;
  };
}

interface ListsTypes {
  "2023-11-15": { api: ListsApi; paths: object; schemas: object };
}

const pageNum: Parameter = { name: "pageNum", in: "query", type: "integer", minimum: 1 };
const itemsPerPage: Parameter = { name: "itemsPerPage", in: "query", type: "integer", minimum: 1, maximum: 500 };
const includeCount: Parameter = { name: "includeCount", in: "query", type: "boolean" };
const pretty: Parameter = { name: "pretty", in: "query", type: "boolean" };
const thingId: Parameter = { name: "thingId", in: "path", type: "string", required: true };

function list(name: string, pagination: Pagination | undefined, ...parameters: Parameter[]): Operation {
  return {
    method: "GET",
    path: `/api/atlas/v2/${name}`,
    tag: "Lists",
    parameters,
    ...(pagination === undefined ? {} : { pagination }),
    versions: [{ version: "2023-01-01", responses: { 200: ["json"] } }],
  };
}

const api: ApiDefinition<ListsTypes, "2023-11-15"> = {
  version: "2023-11-15",
  operations: {
    listCounted: list("counted", "counted", includeCount, itemsPerPage, pageNum),
    listUncounted: list("uncounted", "uncounted", itemsPerPage, pageNum),
    listSingle: list("single", "single", pretty),
    listArray: list("array", "array", pretty),
    getThing: list("things/{thingId}", undefined, thingId),
    changeThing: { ...list("things/{thingId}", undefined, thingId), method: "PUT", body: "required" },
  },
};

export type ListsClient = AtlasClient<"2023-11-15", ListsTypes>;

export function listsClient(
  fetch: (request: Request) => Promise<Response>,
  now: () => number = Date.now,
  limits = true,
): ListsClient {
  return createAtlasClient({ api, auth: bearerToken("token"), fetch, now, limits });
}

/** Things named by their place, from `from` on. */
export function things(count: number, from = 0): Thing[] {
  return Array.from({ length: count }, (_, index) => ({ id: `thing-${from + index}` }));
}

/** What was asked of a page. */
export interface Asked {
  readonly pageNum: number;
  readonly itemsPerPage: number;
  readonly counted: boolean;
  /** Which request this is, from 1 on. */
  readonly nth: number;
}

export interface ListServer {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly asked: Asked[];
  /** The most requests that were under way at the same time. */
  readonly most: () => number;
  /** How many are under way now. */
  readonly underWay: () => number;
  /** How many were given up by the client. */
  readonly aborted: () => number;
}

type Serve = (asked: Asked) => Response | Promise<Response>;

/**
 * @param serve - the answer to a request
 * @param ticks - how many turns of the event loop the answer to a request takes
 */
export function listServer(serve: Serve, ticks: (nth: number) => number = () => 1): ListServer {
  const asked: Asked[] = [];
  let [underWay, most, aborted] = [0, 0, 0];
  const fetch = async (request: Request): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const one: Asked = {
      pageNum: Number(query.get("pageNum") ?? 1),
      itemsPerPage: Number(query.get("itemsPerPage") ?? 100),
      counted: query.get("includeCount") !== "false",
      nth: asked.length + 1,
    };
    asked.push(one);
    most = Math.max(most, ++underWay);
    try {
      for (let left = ticks(one.nth); left > 0; left--) {
        await new Promise((resolve) => setImmediate(resolve));
        request.signal.throwIfAborted();
      }
      return await serve(one);
    } catch (error) {
      if (request.signal.aborted) aborted++;
      throw error;
    } finally {
      underWay--;
    }
  };
  return { fetch, asked, most: () => most, underWay: () => underWay, aborted: () => aborted };
}

/** The page of a list that was asked for. */
export function pageOf(all: readonly Thing[], asked: Asked, total: number | null = all.length): Response {
  const { pageNum, itemsPerPage, counted } = asked;
  const results = all.slice((pageNum - 1) * itemsPerPage, pageNum * itemsPerPage);
  return json({ results, links: [], ...(counted && total !== null ? { totalCount: total } : {}) });
}

/** What Atlas answers where counting takes too long. */
export function timeoutWhilePaging(): Response {
  return json({ error: 500, errorCode: "TIMEOUT_WHILE_PAGING", detail: "Try without a count." }, 500);
}

/** Lets everything that waits for nothing but its turn happen. */
export async function settle(turns = 20): Promise<void> {
  for (let left = turns; left > 0; left--) await new Promise((resolve) => setImmediate(resolve));
}
