/** Workers: the tests are a module that is asked over HTTP to run them, in workerd itself or in Miniflare. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Bundles } from "../bundle.js";
import { startStage } from "../stage/stage.js";
import { stageAt, type Stage } from "../suite/stage.js";
import { equal } from "../suite/assert.js";
import { runTests, type Result, type Tests } from "../suite/test.js";
import type { Report } from "./host.js";
import { output } from "./process.js";

/** The day whose behaviour of the platform is asked for; nothing of Node's is. */
const COMPATIBILITY_DATE = "2026-07-01";

/** workerd, with a configuration of its own. */
export async function runWorkerd(binary: string, bundles: Bundles): Promise<Report> {
  const files = (await readdir(bundles.worker)).filter((file) => file.endsWith(".js"));
  // The first one is the worker.
  files.sort((a, b) => Number(b === "worker.js") - Number(a === "worker.js"));
  const modules = files.map((file) => `(name = "${file}", esModule = embed "${file}")`).join(", ");
  const config = join(bundles.worker, "config.capnp");
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [${modules}], compatibilityDate = "${COMPATIBILITY_DATE}", globalOutbound = "loopback")),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
  );
  const child = spawn(binary, ["serve", config, "--control-fd=3"], { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  const version = /\S+$/.exec((await output(binary, ["--version"])).trim())?.[0] ?? "unknown";
  return { version, results: await askWorker(child, child.stdio[3] as Readable) };
}

/**
 * Miniflare, as a program of a Node that it takes.
 *
 * @param node - a Node of 22 or newer
 */
export async function runMiniflare(node: string, bundles: Bundles): Promise<Report> {
  const args = [resolve(import.meta.dirname, "miniflare.mjs"), bundles.worker, COMPATIBILITY_DATE];
  const child = spawn(node, args, { stdio: ["pipe", "pipe", "inherit"] });
  const results = await askWorker(child, child.stdout);
  const { version } = JSON.parse(
    await output(node, ["-p", "JSON.stringify({ version: require('miniflare/package.json').version })"], {
      cwd: resolve(import.meta.dirname, ".."),
    }),
  ) as { version: string };
  return { version, results };
}

/** Waits until the worker tells its port, and has it run the tests. */
async function askWorker(child: ChildProcess, told: Readable): Promise<Result[]> {
  const gone = once(child, "exit").then(([code]) => {
    throw new Error(`it ended with ${String(code)}`);
  });
  try {
    return await Promise.race([gone, ask(told)]);
  } finally {
    gone.catch(() => undefined);
    child.kill();
  }
}

async function ask(told: Readable): Promise<Result[]> {
  const [line] = (await once(createInterface(told), "line")) as [string];
  const { port } = JSON.parse(line) as { port: number };
  const url = `http://127.0.0.1:${port}`;
  await using running = await startStage();
  const response = await fetch(url, { method: "POST", body: JSON.stringify({ stageUrl: running.url }) });
  if (!response.ok) throw new Error(`it answered with ${response.status}: ${await response.text()}`);
  const results = (await response.json()) as Result[];
  const stage = stageAt(running.url);
  return [...results, ...(await runTests(keptClient(url, stage), { platform: "workerd", stage }))];
}

/** A worker keeps what is outside its handler for the requests to come; what belongs to a request ends with it. */
function keptClient(url: string, stage: Stage): Tests {
  const post = async (path: string, body: string, signal?: AbortSignal): Promise<string> => {
    const response = await fetch(`${url}/${path}`, { method: "POST", body, ...(signal && { signal }) });
    return response.ok ? "" : response.text();
  };
  const several = async (call: () => Promise<string>, what: string): Promise<void> => {
    const answers = await Promise.all(Array.from({ length: 5 }, call));
    const failed = answers.filter((answer) => answer !== "");
    if (failed.length > 0) throw new Error(`${failed.length} calls ${what} failed: ${failed[0] ?? ""}`);
  };
  return {
    async "a client that is kept between requests works in all of them, and can be closed in another one"() {
      const body = JSON.stringify(await stage.emulator());
      const call = (): Promise<string> => post("kept", body);
      await several(call, "at the start");
      await several(call, "later");
      await stage.advance(3_601_000);
      await several(call, "whose token is dead");
      const failure = await post("kept/close", body);
      if (failure !== "") throw new Error(`it cannot be closed: ${failure}`);
      const seen = (await stage.seen()).map(({ path }) => path);
      equal(seen.filter((path) => path.endsWith("/oauth/token")).length, 2, "the number of token requests");
      // By the clock of the worker, which nobody advances, neither has expired.
      equal(seen.filter((path) => path.endsWith("/oauth/revoke")).length, 2, "the number of revoked tokens");
    },

    async "a request that goes away while it gets the token leaves nobody waiting"() {
      const body = JSON.stringify(await stage.emulator({ faults: [] }));
      await stage.hold(500);
      const gone = post("kept", body, AbortSignal.timeout(100)).catch(() => "");
      await new Promise((resolve) => setTimeout(resolve, 50));
      await several(() => post("kept", body), "after it");
      await gone;
      await post("kept/close", body);
    },
  };
}
