/** A Redis server of our own on a free loopback port, where the program is installed (Debian: redis-server). */
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Redis {
  readonly url: string;
  stop(): Promise<void>;
}

const PROGRAM = process.env["REDIS_SERVER"] ?? "redis-server";

/** Whether there is a Redis to test against; says so once if there is none. */
export function hasRedis(skipped: string): boolean {
  const found = spawnSync(PROGRAM, ["--version"]).status === 0;
  if (!found) process.stderr.write(`skipped: ${skipped} (no redis-server; set REDIS_SERVER or install it)\n`);
  return found;
}

export async function startRedis(): Promise<Redis> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-fetch-redis-"));
  const port = await freePort();
  const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
  const server = spawn(PROGRAM, options, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (text: Buffer) => {
      if (text.includes("Ready to accept connections")) resolve();
    });
    server.once("error", reject);
    void ended.then(() => reject(new Error("redis-server ended at once")));
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
