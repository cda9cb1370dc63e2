/**
 * A burst of calls against a token bucket: how many fail, and how often the server has to refuse. With the client, with
 * the client without its limiter, and with openapi-fetch, which neither waits nor tries again. On a virtual clock.
 *
 *   npm run bench:limits              # measure and print
 *   npm run bench:limits -- --save    # write bench/results/limits.json too
 */
import createClient from "openapi-fetch";
import type { paths } from "../src/generated/2023-11-15/types.js";
import { bearerToken, createAtlasClient } from "../src/index.js";
import { virtualTime, type VirtualTime } from "../test/helpers/virtual-time.js";
import { printTable } from "./measure.js";
import { rowOfCounts, type Row } from "./rows.js";
import { save } from "./save.js";

const CALLS = 500;
const CAPACITY = 100;
const PER_SECOND = 50;
/** How long a request takes to the server, and its answer back, in milliseconds. */
const ONE_WAY = 20;
/** "A handful" of 429s. */
const GOAL = 5;

interface Bucket {
  readonly fetch: () => Promise<Response>;
  readonly refused: () => number;
}

function startBucket(time: VirtualTime): Bucket {
  let [tokens, updatedAt, refused] = [CAPACITY, time.now(), 0];
  const fetch = async (): Promise<Response> => {
    await time.sleep(ONE_WAY);
    tokens = Math.min(CAPACITY, tokens + ((time.now() - updatedAt) * PER_SECOND) / 1000);
    updatedAt = time.now();
    const isTaken = tokens >= 1;
    if (isTaken) tokens -= 1;
    else refused += 1;
    const limits = { "ratelimit-limit": `${CAPACITY}`, "ratelimit-remaining": `${Math.floor(tokens)}` };
    const parameters = ["/api/atlas/v2/orgs", 1, CAPACITY, PER_SECOND, 1];
    const refusal = { error: 429, errorCode: "RATE_LIMITED_TOKEN_BUCKET", parameters };
    await time.sleep(ONE_WAY);
    return isTaken
      ? Response.json({ results: [] }, { headers: limits })
      : Response.json(refusal, { status: 429, headers: { ...limits, "retry-after": "1" } });
  };
  return { fetch, refused: () => refused };
}

/** One call; says whether it was answered. */
type Call = () => Promise<boolean>;

function withClient(limits: boolean): (bucket: Bucket, time: VirtualTime) => Call {
  return ({ fetch }, { now, sleep }) => {
    const random = seeded();
    const auth = bearerToken("token");
    const atlas = createAtlasClient({ auth, fetch, now, sleep, random, limits, timeout: 0, deprecations: "silent" });
    return () =>
      atlas.organizations.listOrgs().then(
        () => true,
        () => false,
      );
  };
}

const WAYS: Readonly<Record<string, (bucket: Bucket, time: VirtualTime) => Call>> = {
  "atlas-fetch": withClient(true),
  "atlas-fetch, limits: false": withClient(false),
  "openapi-fetch": ({ fetch }) => {
    const client = createClient<paths>({ baseUrl: "https://cloud.mongodb.com", fetch });
    return async () => (await client.GET("/api/atlas/v2/orgs")).response.ok;
  },
};

/** The same numbers in each run. */
function seeded(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

interface Figure {
  readonly failed: number;
  readonly refused: number;
  readonly seconds: number;
}

const figures: Record<string, Figure> = {};
for (const [name, way] of Object.entries(WAYS)) {
  const time = virtualTime();
  const bucket = startBucket(time);
  const call = way(bucket, time);
  const answered = await time.run(Promise.all(Array.from({ length: CALLS }, call)));
  const failed = answered.filter((isAnswered) => !isAnswered).length;
  figures[name] = { failed, refused: bucket.refused(), seconds: time.now() / 1000 };
}

console.table(figures);
const ours = figures["atlas-fetch"];
const peer = figures["openapi-fetch"];
console.log(`beside openapi-fetch: ${peer?.failed} failed, ${peer?.refused} refused`);
printTable(`${CALLS} calls, bucket of ${CAPACITY} with ${PER_SECOND} a second`, [
  { what: "calls that fail", ours: ours?.failed ?? Number.NaN, unit: "", goal: 0 },
  { what: "429s", ours: ours?.refused ?? Number.NaN, unit: "", goal: GOAL },
]);

const row = (id: "failed" | "refused", text: string, goal: number): Row =>
  rowOfCounts({
    ...{ id, what: text, unit: "", better: "less", ours: ours?.[id] ?? Number.NaN },
    ...{ peers: { "openapi-fetch": peer?.[id] ?? Number.NaN }, goal: { value: goal, of: "value" } },
  });
const bucket = `bucket of ${CAPACITY} with ${PER_SECOND} a second`;
const rows = [
  row("failed", `calls that fail, of ${CALLS}, ${bucket}`, 0),
  row("refused", `429s for ${CALLS} calls, ${bucket}`, GOAL),
];
const what = { calls: CALLS, capacity: CAPACITY, perSecond: PER_SECOND, goalFailed: 0, goalRefused: GOAL };
await save("limits", rows, ["openapi-fetch"], { what, figures });
