/**
 * Bursts of calls against token buckets: how many fail, and how often the server has to refuse. With the client, with the
 * client without its limiter, and with openapi-fetch, which neither waits nor tries again. On a virtual clock, so that the
 * figures are the same everywhere; latencies that differ are seeded.
 *
 *   npm run bench:limits              # measure and print
 *   npm run bench:limits -- --save    # write bench/results/limits.json too
 */
import createClient from "openapi-fetch";
import type { paths } from "../src/generated/2023-11-15/types.js";
import { bearerToken, createAtlasClient, type AtlasClient } from "../src/index.js";
import { bucketServer, seeded, type BucketOptions, type BucketServer } from "../test/helpers/bucket-server.js";
import { virtualTime, type VirtualTime } from "../test/helpers/virtual-time.js";
import { printTable } from "./measure.js";
import { rowOfCounts, type Row } from "./rows.js";
import { save } from "./save.js";

const CALLS = 500;
const CAPACITY = 100;
const PER_SECOND = 50;
/** "A handful" of 429s. */
const GOAL = 5;
const orgId = "4888442a3354817a7320eb61";

/** One call; says whether it was answered. */
type Call = (index: number) => Promise<boolean>;
type Send = (atlas: AtlasClient, index: number) => Promise<unknown>;

interface Scenario extends BucketOptions {
  /** What is called. Default: one endpoint. */
  readonly send?: Send;
}

const one: Send = (atlas) => atlas.organizations.listOrgs();
const FIVE: readonly Send[] = [
  (atlas) => atlas.organizations.getOrg({ orgId }),
  (atlas) => atlas.teams.listOrgTeams({ orgId }),
  (atlas) => atlas.projects.listGroups(),
  (atlas) => atlas.organizations.getOrgSettings({ orgId }),
  one,
];
const five: Send = (atlas, index) => FIVE[index % FIVE.length]?.(atlas, index) ?? Promise.resolve();
const fifty: Send = (atlas, index) =>
  atlas.organizations.getOrg({ orgId: `${orgId.slice(0, -2)}${(index % 50) + 10}` });

const JITTER = [50, 250] as const;
/** Those that tell what is left. The first is the one that the peer is measured with, too. */
const TELLING: Readonly<Record<string, Scenario>> = {
  "40 ms": {},
  "20 to 60 ms": { latency: [20, 60] },
  "50 to 250 ms": { latency: JITTER },
  "10 to 410 ms": { latency: [10, 410] },
  "40 ms, filled once a second": { step: 1000 },
  "50 to 250 ms, filled once a second": { step: 1000, latency: JITTER },
  "refusals that say nothing": { body: "nothing", retryAfter: false, latency: JITTER },
};
/** One bucket for what looks like several. */
const SHARED: Readonly<Record<string, Scenario>> = {
  "five endpoints": { send: five },
  "five endpoints, 10 to 410 ms": { send: five, latency: [10, 410] },
  "five endpoints, 50 to 250 ms, filled once a second": { send: five, latency: JITTER, step: 1000 },
  "fifty organizations": { send: fifty },
  "fifty organizations, 50 to 250 ms": { send: fifty, latency: JITTER },
};
/** Those that tell nothing until they refuse. */
const SILENT: Readonly<Record<string, Scenario>> = {
  "only refusals": { headers: false },
  "only refusals, 50 to 250 ms": { headers: false, latency: JITTER },
  "only refusals, the older body, no Retry-After": { headers: false, body: "legacy", retryAfter: false },
  "only refusals, filled once a second": { headers: false, step: 1000 },
  "only Retry-After": { headers: false, body: "nothing" },
  "only the status": { headers: false, body: "nothing", retryAfter: false },
  "only refusals, five endpoints": { headers: false, send: five },
  "only refusals, fifty organizations": { headers: false, send: fifty },
};

function withClient(limits: boolean, send: Send) {
  return ({ fetch }: BucketServer, { now, sleep }: VirtualTime): Call => {
    const random = seeded(1);
    const auth = bearerToken("token");
    const atlas = createAtlasClient({ auth, fetch, now, sleep, random, limits, timeout: 0, deprecations: "silent" });
    return (index) =>
      send(atlas, index).then(
        () => true,
        () => false,
      );
  };
}

function withOpenapiFetch({ fetch }: BucketServer): Call {
  const client = createClient<paths>({ baseUrl: "https://cloud.mongodb.com", fetch });
  return async () => (await client.GET("/api/atlas/v2/orgs")).response.ok;
}

interface Figure {
  readonly failed: number;
  readonly refused: number;
  readonly seconds: number;
}

async function measure(scenario: Scenario, way: (server: BucketServer, time: VirtualTime) => Call): Promise<Figure> {
  const time = virtualTime();
  const server = bucketServer(time, { capacity: CAPACITY, perSecond: PER_SECOND, ...scenario });
  const call = way(server, time);
  const answered = await time.run(Promise.all(Array.from({ length: CALLS }, (_, index) => call(index))));
  const failed = answered.filter((isAnswered) => !isAnswered).length;
  return { failed, refused: server.refused(), seconds: Number((time.now() / 1000).toFixed(2)) };
}

const figures: Record<string, Figure> = {};
for (const [name, scenario] of Object.entries({ ...TELLING, ...SHARED, ...SILENT })) {
  figures[name] = await measure(scenario, withClient(true, scenario.send ?? one));
}
figures["limits: false"] = await measure({}, withClient(false, one));
const peer = await measure({}, withOpenapiFetch);
figures["openapi-fetch"] = peer;
console.table(figures);

/** The highest figure of these scenarios. */
function most(scenarios: Readonly<Record<string, Scenario>>, id: "failed" | "refused"): number {
  return Math.max(...Object.keys(scenarios).map((name) => figures[name]?.[id] ?? Number.NaN));
}

const ours = {
  failed: most({ ...TELLING, ...SHARED, ...SILENT }, "failed"),
  refused: most(TELLING, "refused"),
  shared: most(SHARED, "refused"),
  silent: most(SILENT, "refused"),
};
const bucket = `bucket of ${CAPACITY} with ${PER_SECOND} a second`;
console.log(`beside openapi-fetch: ${peer.failed} failed, ${peer.refused} refused`);
console.log(`where only refusals tell of the limit: ${ours.silent} refused at most`);
printTable(`${CALLS} calls, ${bucket}: the most in any of ${Object.keys(figures).length - 2} cases`, [
  { what: "calls that fail", ours: ours.failed, unit: "", goal: 0 },
  { what: "429s where answers tell what is left", ours: ours.refused, unit: "", goal: GOAL },
  { what: "429s where endpoints or organizations share it", ours: ours.shared, unit: "", goal: GOAL },
]);

const row = (id: keyof typeof ours, of: "failed" | "refused", text: string, goal?: number): Row =>
  rowOfCounts({
    ...{ id, what: text, unit: "", better: "less", ours: ours[id] },
    peers: { "openapi-fetch": peer[of] },
    ...(goal === undefined ? {} : { goal: { value: goal, of: "value" } }),
  });
const rows = [
  row("failed", "failed", `calls that fail, of ${CALLS}, ${bucket}, in the worst case`, 0),
  row("refused", "refused", `429s for ${CALLS} calls, ${bucket}, at any latency`, GOAL),
  row("shared", "refused", `429s when five endpoints or fifty organizations share it`, GOAL),
  row("silent", "refused", `429s when only refusals tell of the limit`),
];
const what = { calls: CALLS, capacity: CAPACITY, perSecond: PER_SECOND, goalFailed: 0, goalRefused: GOAL };
await save("limits", rows, ["openapi-fetch"], { what, figures });
