/** A call that was given up ends, whatever the garbage collector has taken by then. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { builtEntry } from "../helpers/built-package.js";
import { drip, GZIP_TYPE, silent, stalled, startFaultServer } from "../helpers/fault-server.js";

it("ends in a process that collects garbage all the time, and the process ends after it", async () => {
  await using silence = await startFaultServer(silent);
  await using trickle = await startFaultServer(drip());
  await using gzip = await startFaultServer(drip(200, 5, GZIP_TYPE));
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  await using stall = await startFaultServer(stalled(GZIP_TYPE));
  const urls = { STALLED_URL: stall.url, SILENT_URL: silence.url, DRIP_URL: trickle.url, GZIP_URL: gzip.url };
  const child = fork(resolve("test/helpers/garbage-process.mjs"), {
    execArgv: ["--expose-gc"],
    env: { ...inherited, ...urls, MODULE: builtEntry("index") },
  });
  try {
    const exit = once(child, "exit");
    const [report] = (await once(child, "message")) as [unknown];
    const ends = { timeout: /^AtlasTimeoutError$/, signal: /^enough$/, "signal beside a timeout": /^enough$/ };
    const expected: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
      "GET before the headers": ends,
      "POST before the headers": ends,
      "GET during the body": ends,
      "POST during the body": ends,
      "stream that stalls": ends,
      // It may take as long as it likes, as long as something comes.
      "stream during the body": { signal: ends.signal, "signal beside a timeout": ends.signal },
    };
    const flat = Object.entries(expected).flatMap(([what, ways]) =>
      Object.entries(ways).map(([way, end]): [string, unknown] => [`${what}: ${way}`, expect.stringMatching(end)]),
    );
    expect(report).toEqual(Object.fromEntries(flat));
    // No timer and no socket keeps it from ending, the time limits of 20 s included.
    const start = performance.now();
    await exit;
    expect(performance.now() - start).toBeLessThan(3_000);
    await Promise.all([silence.quiet(), trickle.quiet(), gzip.quiet(), stall.quiet()]);
  } finally {
    child.kill();
  }
}, 20_000);
