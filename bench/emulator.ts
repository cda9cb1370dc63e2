/**
 * Counts how many checked requests the emulator answers in a second, and how long its start takes.
 *
 *   npm run bench:emulator              # print
 *   npm run bench:emulator -- --save    # also write bench/results/emulator.json
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { isRecord } from "../src/codegen/document.js";
import { median } from "./measure.js";
import type { Row } from "./rows.js";
import { roundsOf, save } from "./save.js";

const USERS = 10_000;
const ROUNDS = roundsOf(5, 3);
const CONNECTIONS = 16;
const WARM_UP = 5_000;
const REQUESTS = 20_000;
/** Of ten requests, the last so many ask for a page of users rather than for one. */
const PAGES_OF_TEN = 2;
const PAGE = 20;
const ACCEPT = "application/vnd.atlas.2025-03-12+json";
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

interface Running {
  readonly child: ChildProcess;
  readonly start: { readonly wall: number; readonly cpu: number };
  readonly url: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  readonly orgId: string;
  readonly userIds: readonly string[];
}

/** Starts the built emulator, with so many users or with its default seed. */
async function start(users: number): Promise<Running> {
  const child = fork("bench/children/emulator.mjs", [String(users)], { execArgv: [] });
  const first: Promise<readonly unknown[]> = once(child, "message");
  const [message] = await first;
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the child says so
  return { ...(message as Omit<Running, "child">), child };
}

async function stop({ child }: Running): Promise<void> {
  child.disconnect();
  await once(child, "exit");
}

/** Processor time of the emulator so far, in ms. */
async function cpuOf({ child }: Running): Promise<number> {
  const answered: Promise<readonly unknown[]> = once(child, "message");
  child.send("cpu");
  const [message]: readonly unknown[] = await answered;
  const cpu = isRecord(message) && isRecord(message["cpu"]) ? message["cpu"] : {};
  return (Number(cpu["user"]) + Number(cpu["system"])) / 1000;
}

async function tokenOf({ url, credentials }: Running): Promise<string> {
  const basic = Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString("base64");
  const answer: unknown = await (
    await fetch(`${url}/api/oauth/token`, {
      method: "POST",
      headers: { Authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    })
  ).json();
  return isRecord(answer) ? String(answer["access_token"]) : "";
}

/** The requests in their order, the same in each run: users and pages all over the organization. */
function pathOf({ orgId, userIds }: Running, index: number): string {
  const users = `/api/atlas/v2/orgs/${orgId}/users`;
  const place = (index * 7919) % USERS;
  if (index % 10 < 10 - PAGES_OF_TEN) return `${users}/${userIds[place] ?? ""}`;
  return `${users}?itemsPerPage=${PAGE}&pageNum=${1 + Math.floor(place / PAGE)}`;
}

/** Sends requests over a few connections that stay open. */
async function send(running: Running, token: string, count: number): Promise<void> {
  let next = 0;
  const headers = { Accept: ACCEPT, Authorization: `Bearer ${token}` };
  const one = (path: string): Promise<void> =>
    new Promise((resolve, reject) => {
      request(`${running.url}${path}`, { agent, headers }, (response) => {
        response.resume();
        response.once("end", () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`${path} is answered ${String(response.statusCode)}`));
        });
      })
        .once("error", reject)
        .end();
    });
  const worker = async (): Promise<void> => {
    while (next < count) await one(pathOf(running, next++));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
}

interface Rate {
  readonly wall: number;
  readonly cpu: number;
}

/** Requests a second, by the clock and by the processor time of the emulator alone. */
async function rate(running: Running, token: string): Promise<Rate> {
  const [cpu, wall] = [await cpuOf(running), performance.now()];
  await send(running, token, REQUESTS);
  const passed = performance.now() - wall;
  return { wall: REQUESTS / (passed / 1000), cpu: REQUESTS / (((await cpuOf(running)) - cpu) / 1000) };
}

async function starts(users: number): Promise<Running["start"][]> {
  const times: Running["start"][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const running = await start(users);
    times.push(running.start);
    await stop(running);
  }
  return times;
}

const middle = (rounds: readonly Rate[]): Rate => ({
  wall: Math.round(median(rounds.map(({ wall }) => wall))),
  cpu: Math.round(median(rounds.map(({ cpu }) => cpu))),
});

const plain = await starts(0);
const large = await starts(USERS);
const running = await start(USERS);
const token = await tokenOf(running);
await send(running, token, WARM_UP);
const rates: Rate[] = [];
for (let round = 0; round < ROUNDS; round++) rates.push(await rate(running, token));
agent.destroy();
await stop(running);

const figures = [
  { what: "requests a second", goal: "≥ 3000", ...middle(rates), met: middle(rates).cpu >= 3000 },
  { what: "start, ms", goal: "≤ 300", ...middle(plain), met: middle(plain).wall <= 300 },
  { what: `start with ${USERS} users, ms`, goal: "≤ 300", ...middle(large), met: middle(large).wall <= 300 },
];
const mix = `${10 - PAGES_OF_TEN} of 10 requests for one user, ${PAGES_OF_TEN} for a page of ${PAGE}`;
console.log(`\nThe emulator with ${USERS} users in an organization: ${mix}; ${CONNECTIONS} connections`);
console.table(figures);
const row = (id: string, what: string, unit: string, better: "less" | "more", value: number, goal: number): Row => ({
  ...{ id, what: `emulator: ${what}`, unit, better, ours: { value }, peers: {}, goal: { value: goal, of: "value" } },
});
const rows = [
  row("rate", "checked requests a second of processor time", "", "more", middle(rates).cpu, 3000),
  row("start", "start", "ms", "less", middle(plain).wall, 300),
  row("startWithUsers", `start with ${USERS.toLocaleString("en")} users`, "ms", "less", middle(large).wall, 300),
];
const rounds = { rates, start: plain, startWithUsers: large };
await save("emulator", rows, [], { mix, figures, rounds });
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;
