/**
 * How much memory it takes to stream a 1 GB log to disk, over what the process has when it does nothing; with the client
 * and with bare fetch, each in a process of its own.
 *
 *   npm run bench:gzip              # measure and print
 *   npm run bench:gzip -- --save    # write bench/results/gzip.json too
 */
import { fork } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { median, printTable, runNode } from "./measure.js";
import { rowOver } from "./rows.js";
import { roundsOf, save } from "./save.js";

const SIZE = 1_000_000_000;
const MB = 1_000_000;
/** MB above idle. */
const GOAL = 40;
const WAYS = ["atlas-fetch", "fetch"] as const;
const ROUNDS = roundsOf(5, 3);

/** One member of a gzip file, which may have many of them. */
function makeMember(): Buffer {
  const line = (): string =>
    `{"t":{"$date":"2026-01-01T00:00:00.000Z"},"s":"I","c":"NETWORK","id":"${randomBytes(24).toString("base64")}"}\n`;
  return gzipSync(Array.from({ length: 20_000 }, line).join(""));
}

// The server has a process of its own, as a real one has.
if (process.argv.includes("--serve")) {
  const member = makeMember();
  const members = Math.ceil(SIZE / member.length);
  const hash = createHash("sha256");
  for (let count = 0; count < members; count++) hash.update(member);
  const send = (response: ServerResponse, count: number): void => {
    response.writeHead(200, { "content-type": "application/vnd.atlas.2023-02-01+gzip" });
    let left = count;
    const pump = (): void => {
      while (left-- > 0) if (!response.write(member)) return;
      response.end();
    };
    response.on("drain", pump);
    pump();
  };
  // The log of `mongos` is a short one.
  const server = createServer(({ url }, response) => send(response, url?.includes("mongos") === true ? 1 : members));
  server.listen(0, "127.0.0.1", () =>
    process.send?.({ address: server.address(), size: members * member.length, hash: hash.digest("hex") }),
  );
  // Forked by the measurement; ends with it.
  process.on("disconnect", () => process.exit());
  await new Promise(() => undefined);
}

interface Served {
  readonly address: { readonly port: number };
  readonly size: number;
  readonly hash: string;
}

interface Report {
  readonly idle: number;
  readonly samples: number[];
  readonly seconds: number;
}

/** Downloads once and checks that every byte is there. */
async function download(way: string, { address, size, hash }: Served, folder: string): Promise<Report> {
  const file = join(folder, "log.gz");
  const script = fileURLToPath(new URL("children/download.mjs", import.meta.url));
  try {
    const { output } = await runNode([script, way, `http://127.0.0.1:${address.port}`, file]);
    const written = createHash("sha256");
    await pipeline(createReadStream(file), written);
    if ((await stat(file)).size !== size || written.digest("hex") !== hash)
      throw new Error(`${way}: not the same file`);
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- printed by our own child
    return JSON.parse(output) as Report;
  } finally {
    await rm(file, { force: true });
  }
}

interface Figure {
  /** MB. */
  readonly idle: number;
  /** The most over that, in MB. */
  readonly aboveIdle: number;
  /** The most over that in each quarter of the time, in MB: alike where memory is flat. */
  readonly quarters: number[];
  readonly seconds: number;
}

function summarize({ idle, samples, seconds }: Report): Figure {
  const most = (values: readonly number[]): number => Math.round((Math.max(...values) - idle) / MB);
  const quarter = Math.ceil(samples.length / 4);
  const quarters = [0, 1, 2, 3].map((nth) => most(samples.slice(nth * quarter, (nth + 1) * quarter)));
  return { idle: Math.round(idle / MB), aboveIdle: most(samples), quarters, seconds: Number(seconds.toFixed(1)) };
}

const server = fork(fileURLToPath(import.meta.url), ["--serve"]);
const folder = await mkdtemp(join(tmpdir(), "atlas-fetch-gzip-"));
const runs: Record<string, Figure[]> = {};
try {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- sent by this file
  const served = await new Promise<Served>((resolve) => server.once("message", (value) => resolve(value as Served)));
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of WAYS) (runs[way] ??= []).push(summarize(await download(way, served, folder)));
  }
} finally {
  server.kill();
  await rm(folder, { recursive: true, force: true });
}

for (const [way, figures] of Object.entries(runs)) {
  for (const { idle, aboveIdle, quarters, seconds } of figures) {
    console.log(`${way.padEnd(12)} idle ${idle} MB, above idle ${aboveIdle} MB (${quarters.join(", ")}), ${seconds} s`);
  }
}
const aboveIdle = (way: string): number => median((runs[way] ?? []).map((figure) => figure.aboveIdle));
const ours = aboveIdle("atlas-fetch");
printTable(`${SIZE / MB} MB to disk`, [
  { what: "memory above idle", ours, unit: "MB", goal: GOAL },
  { what: "memory above idle, bare fetch", ours: aboveIdle("fetch"), unit: "MB", goal: GOAL },
]);

const row = rowOver("fetch", {
  id: "memory",
  what: "memory above idle, 1 GB log to disk",
  unit: "MB",
  better: "less",
  ours,
  peers: { fetch: aboveIdle("fetch") },
  goal: { value: GOAL, of: "value" },
});
const what = { megabytes: SIZE / MB, rounds: ROUNDS, goalMegabytesAboveIdle: GOAL, unit: "MB" };
await save("gzip", [row], [], { what, runs });
