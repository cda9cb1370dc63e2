/**
 * How many HTTP requests 100 calls with an API key cost, beside other clients that know HTTP Digest.
 *
 *   npm run bench:digest              # a table
 *   npm run bench:digest -- --save    # also write bench/results/digest.json
 *
 * All of them talk to the same server on loopback. It offers what Atlas offers (MD5, qop=auth) and, as a server should,
 * refuses a nonce count that it has seen before.
 */
import { DigestClient } from "digest-fetch";
import { request } from "urllib";
import { isRecord } from "../src/codegen/document.js";
import { apiKey, createAtlasClient } from "../src/index.js";
import { PRIVATE_KEY, PUBLIC_KEY, startDigestServer } from "../test/helpers/digest-server.js";
import { loadMongodbAtlasApiClient } from "./peers.js";
import { rowOfCounts, type Row } from "./rows.js";
import { save } from "./save.js";

const makeAtlasApiClient = await loadMongodbAtlasApiClient();
const CALLS = 100;
const PATH = "/api/atlas/v2/orgs";

/** Each client: given the server, a function that makes one call and gives its status. */
const CLIENTS: Readonly<Record<string, (url: string) => () => Promise<number>>> = {
  "atlas-fetch": (baseUrl) => {
    const auth = apiKey({ publicKey: PUBLIC_KEY, privateKey: PRIVATE_KEY });
    const atlas = createAtlasClient({ auth, baseUrl });
    return async () => (await atlas.organizations.listOrgs.withResponse()).response.status;
  },
  "digest-fetch": (baseUrl) => {
    const client = new DigestClient(PUBLIC_KEY, PRIVATE_KEY);
    return async () => {
      // Its types name those of node-fetch, which it does not need here.
      const response: unknown = await client.fetch(`${baseUrl}${PATH}`);
      if (!(response instanceof Response)) throw new Error("digest-fetch gave no response");
      await response.arrayBuffer();
      return response.status;
    };
  },
  urllib: (baseUrl) => async () => {
    const { status } = await request(`${baseUrl}${PATH}`, { digestAuth: `${PUBLIC_KEY}:${PRIVATE_KEY}` });
    return status;
  },
  "mongodb-atlas-api-client": (url) => {
    const baseUrl = `${url}/api/atlas/v2`;
    const client = makeAtlasApiClient({ publicKey: PUBLIC_KEY, privateKey: PRIVATE_KEY, baseUrl });
    return async () => {
      // It gives the body alone, whatever the status.
      const body = await client.organization.getAll();
      return isRecord(body) && "results" in body ? 200 : 401;
    };
  },
};

type Call = () => Promise<number>;

const together = (call: Call): Promise<number[]> => Promise.all(Array.from({ length: CALLS }, call));

/** Ways of making calls; a warm client has made one before, which is not counted. */
const WAYS: Readonly<Record<string, { goal: number; isWarm?: boolean; run: (call: Call) => Promise<number[]> }>> = {
  "one after another": {
    goal: CALLS + 1,
    run: async (call) => {
      const statuses: number[] = [];
      for (let i = 0; i < CALLS; i++) statuses.push(await call());
      return statuses;
    },
  },
  "all at once": { goal: CALLS + 1, run: together },
  "all at once, after a first call": { goal: CALLS, isWarm: true, run: together },
};

interface Figure {
  readonly what: string;
  readonly client: string;
  readonly requests: number;
  /** Requests with a nonce count that had been used before. */
  readonly replays: number;
  /** Calls that were not let in. */
  readonly failed: number;
  readonly goal: number;
}

async function measure(what: string, client: string): Promise<Figure> {
  const way = WAYS[what];
  const make = CLIENTS[client];
  if (way === undefined || make === undefined) throw new Error(`there is no ${what} for ${client}`);
  await using server = await startDigestServer({ nonceEnd: "==" });
  const call = make(server.url);
  if (way.isWarm === true) await call();
  const [requests, replays] = [server.seen.length, server.replays.length];
  const statuses = await way.run(call);
  return {
    what,
    client,
    requests: server.seen.length - requests,
    replays: server.replays.length - replays,
    failed: statuses.filter((status) => status !== 200).length,
    goal: way.goal,
  };
}

const figures: Figure[] = [];
for (const what of Object.keys(WAYS)) {
  for (const client of Object.keys(CLIENTS)) figures.push(await measure(what, client));
}
console.log(`HTTP requests for ${CALLS} calls`);
console.table(figures);
const counts = (key: "requests" | "replays", of: readonly Figure[]): Record<string, number> =>
  Object.fromEntries(
    Object.keys(CLIENTS).map((client) => [
      client,
      of.filter((figure) => figure.client === client).reduce((sum, figure) => sum + figure[key], 0),
    ]),
  );
const row = (id: string, what: string, all: Record<string, number>, goal: number): Row => {
  const { "atlas-fetch": own = Number.NaN, ...peers } = all;
  return rowOfCounts({ id, what, unit: "", better: "less", ours: own, peers, goal: { value: goal, of: "value" } });
};
const rows = Object.entries(WAYS).map(([what, { goal }]) =>
  row(
    what,
    `requests for ${CALLS} digest calls, ${what}`,
    counts(
      "requests",
      figures.filter((figure) => figure.what === what),
    ),
    goal,
  ),
);
rows.push(row("replays", "replayed nonce counts in all of them", counts("replays", figures), 0));
await save("digest", rows, ["digest-fetch", "urllib", "mongodb-atlas-api-client"], { calls: CALLS, figures });
const ours = figures.filter(({ client }) => client === "atlas-fetch");
if (ours.some(({ requests, goal, replays, failed }) => requests > goal || replays > 0 || failed > 0)) {
  process.exitCode = 1;
}
