/** The packed command line on a real terminal and in a real pipe. */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { gadgets } from "../../src/conformance/spec/gadgets.js";
import { startEmulator, type Emulator } from "../../src/emulator/index.js";
import { createAtlasClient, serviceAccount } from "../../src/index.js";
import { folderWith } from "../codegen/fixture.js";
import { packedBinary } from "../helpers/packed.js";
import { KEYS, onTerminal, plainEnvironment, type TerminalOptions, type TerminalRun } from "../helpers/terminal.js";
import type { Ended } from "../helpers/run.js";

const GROUP = "32b6e34b3d91647abb20e7b8";
/** Colours and movements of the cursor. */
const ESCAPE = /\u001b/;
const COLOUR = /\u001b\[\d+(?:;\d+)*m/;

let binary = "";
let folder = "";
let emulator: Emulator;
const running: TerminalRun[] = [];
beforeAll(async () => {
  [binary, folder, emulator] = await Promise.all([
    packedBinary(),
    folderWith({ "gadgets.json": JSON.stringify(gadgets()) }),
    startEmulator(),
  ]);
}, 120_000);
afterEach(() => running.splice(0).forEach((run) => run.close()));
afterAll(() => emulator.close());

function terminal(args: readonly string[], options: TerminalOptions = {}): TerminalRun {
  const run = onTerminal(binary, args, { cwd: folder, ...options });
  running.push(run);
  return run;
}

/** Runs a program to its end, with pipes in place of a terminal. */
function pipe(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(file, args, { cwd: folder, env: plainEnvironment(env), stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

function account(): Record<string, string> {
  const { clientId, clientSecret } = emulator.credentials;
  return { MONGODB_ATLAS_CLIENT_ID: clientId, MONGODB_ATLAS_CLIENT_SECRET: clientSecret };
}

// No pseudo-terminals there, and other signals.
describe.skipIf(process.platform === "win32")("the command line", { timeout: 120_000 }, () => {
  it("is helped with in 80 columns", async () => {
    for (const args of [["--help"], ["doctor", "--help"]]) {
      const help = terminal(args);
      expect(await help.ended).toBe(0);
      const text = await help.screen();
      expect(text).toMatch(/^Usage: atlas-fetch /);
      for (const line of help.raw().split("\r\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it("has colours and folded lines on a terminal, and neither in a pipe", async () => {
    const args = ["doctor", "--base-url", emulator.url];
    const shown = terminal(args, { env: account(), columns: 60 });
    expect(await shown.ended).toBe(0);
    expect(shown.raw()).toMatch(COLOUR);
    const text = await shown.screen();
    expect(text).toMatch(/^✓ credentials {4}a service account from the environment\n/);
    expect(text).toMatch(/\nAtlas can be called\.$/);
    // No line is broken by the terminal itself, which would be in the middle of a word.
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);

    const plain = terminal(args, { env: { ...account(), NO_COLOR: "1" } });
    expect(await plain.ended).toBe(0);
    expect(plain.raw()).not.toMatch(COLOUR);

    const { code, stdout, stderr } = await pipe(binary, args, account());
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^✓ credentials {4}a service account from the environment\n/);
    expect(stdout).not.toMatch(ESCAPE);
  });

  it("shows progress on a terminal, and Ctrl-C ends it with 130 and leaves nothing", async () => {
    const args = ["conformance", "--direction", "client", "--processes", "1", "--report", "deep/report.json"];
    const run = terminal(args, { columns: 60 });
    const text = await run.shows(/client [━─]{20} [\d,]+ of [\d,]+/);
    expect(text.split("\n")).toHaveLength(1);
    run.press(KEYS.ctrlC);
    expect(await run.ended).toBe(130);
    // The line of the progress is gone; what is left is the echo of the key.
    expect(await run.screen()).toMatch(/^(?:\^C)?$/);
    expect(await readdir(folder)).toEqual(["gadgets.json"]);
  });

  it("shows no progress in a pipe, where a signal ends it in the same way", async () => {
    const begun = new Promise<void>((done) => {
      const watcher = watch(folder, () => {
        watcher.close();
        done();
      });
    });
    const args = ["conformance", "--direction", "client", "--report", "report.json"];
    const child = spawn(binary, args, { cwd: folder, env: plainEnvironment(), stdio: ["ignore", "pipe", "pipe"] });
    let written = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (written += chunk.toString()));
    const ended = new Promise((done) => child.once("close", done));
    await begun;
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(written).toBe("");
    expect(await readdir(folder)).toEqual(["gadgets.json"]);
  });

  it("ends the emulator with Ctrl-C, which is how it is meant to end", async () => {
    const run = terminal(["emulator", "--snapshot", "kept.json"]);
    const text = await run.shows("its private key");
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
    expect((await fetch(`${url}/api/atlas/v2`)).status).toBe(401);
    run.press(KEYS.ctrlC);
    expect(await run.ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
    expect((await readdir(folder)).sort()).toEqual(["gadgets.json", "kept.json"]);
    await pipe("rm", ["kept.json"]);
  });

  it("ends doctor with Ctrl-C while it waits, and says before what for", async () => {
    // Takes connections and never answers.
    const { createServer } = await import("node:net");
    const sockets = new Set<{ destroy(): void }>();
    const server = createServer((socket) => void sockets.add(socket.on("error", () => undefined)));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      const address = server.address();
      const port = typeof address === "object" ? (address?.port ?? 0) : 0;
      const run = terminal(["doctor", "--base-url", `http://127.0.0.1:${port}`], { env: account() });
      await run.shows(/looking at: answer … \d s/);
      run.press(KEYS.ctrlC);
      expect(await run.ended).toBe(130);
      const text = await run.screen();
      expect(text).toMatch(/^✓ credentials/);
      expect(text).not.toMatch(/looking at|Error| {4}at /);
    } finally {
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  });

  it("asks before it deletes: y does it, no key but y does, and Ctrl-C ends with 130", async () => {
    const deleted = (): number => 3 - emulator.state.groups.size;
    const [orgId = ""] = emulator.state.organizations.keys();
    const admin = createAtlasClient({ baseUrl: emulator.url, auth: serviceAccount(emulator.credentials) });
    const make = (name: string): Promise<{ id?: string }> => admin.projects.createGroup({ body: { name, orgId } });
    const ids = (await Promise.all(["a", "b", "c"].map(make))).map(({ id }) => id ?? "");
    const asked = async (keys: string, id = ""): Promise<[code: number, deleted: number]> => {
      const args = ["api", "projects", "deleteGroup", "--groupId", id, "--base-url", emulator.url];
      const run = terminal(args, { env: account() });
      await run.shows("delete it?");
      run.press(keys);
      const code = await run.ended;
      expect(await run.screen()).not.toMatch(/Error| {4}at /);
      return [code, deleted()];
    };
    expect(await asked("y", ids[0])).toEqual([0, 1]);
    expect(await asked("n", ids[1])).toEqual([1, 1]);
    expect(await asked(KEYS.ctrlC, ids[2])).toEqual([130, 1]);
    await admin.close();
  });

  it("does not mind that the reader of a pipe leaves", async () => {
    const script = `set -o pipefail
"$0" --help | head -1 || exit 10
"$0" doctor --base-url "$1" | head -1 || exit 11
"$0" doctor --base-url "$1" --output json | true || exit 12`;
    const { code, stdout, stderr } = await pipe("bash", ["-c", script, binary, emulator.url], account());
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^Usage: .*\n✓ credentials .*\n$/);
    expect(code).toBe(0);
  });

  it("refuses bad input with exit code 2 and one line, without a stack trace", async () => {
    await writeFile(join(folder, "broken.json"), "{");
    const bad: readonly (readonly [readonly string[], string])[] = [
      [["docter"], "unknown command 'docter'"],
      [["api", "organisations"], 'There is no tag "organisations"'],
      [["api", "organizations", "getOrg", "--orgId", "x"], "orgId"],
      [["api", "projects", "deleteGroup", "--groupId", GROUP], "there is nobody to ask: give --force"],
      [["deprecations", "--within", "soon"], "--within soon"],
      [["generate", "--spec", "none.yaml", "--all", "--out", "made"], "none.yaml cannot be read"],
      [["trim", "--spec", "broken.json", "--all", "--out", "made.json"], "broken.json"],
      [["diff", "gadgets.json"], "missing required argument 'new'"],
      [["conformance", "--spec", "gadgets.json", "--seed", "x"], "--seed x is not a whole number"],
      [["emulator", "--port", "http"], "--port http is not a whole number"],
      [["doctor", "--output", "pdf"], "--output pdf is none of text, json"],
      [["doctor", "--base-url", "ftp://x"], '--base-url "ftp://x" is refused'],
      [["doctor", "--colour"], "unknown option '--colour'"],
    ];
    for (const [args, sentence] of bad) {
      const { code, stdout, stderr } = await pipe(binary, args, { ...account(), MONGODB_ATLAS_BASE_URL: emulator.url });
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: "" });
      expect(stderr).toContain(sentence);
      const lines = stderr.trimEnd().split("\n");
      expect(lines.filter((line) => !line.startsWith("(Did you mean"))).toHaveLength(1);
      expect(stderr).not.toMatch(ESCAPE);
    }
    expect((await readdir(folder)).sort()).toEqual(["broken.json", "gadgets.json"]);
    await pipe("rm", ["broken.json"]);
    const { code, stderr } = await pipe(binary, ["doctor", "--output", "pdf", "--debug"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^atlas-fetch: --output pdf is none of text, json\.\nAtlasConfigError: .*\n {4}at /);
  });
});

describe.skipIf(process.platform === "win32")("the terminal of these tests", () => {
  it("is a terminal: it knows its size, passes keys on, draws, and gives the exit code", async () => {
    const script = `tty -s && stty size && printf 'one\\rtwo ' && read -r line && stty size && echo "$line" && exit 7`;
    const run = onTerminal("bash", ["-c", script], { columns: 40, rows: 10 });
    running.push(run);
    expect(await run.shows("two")).toMatch(/^10 40\ntwo/);
    run.resize(50, 12);
    run.press(`yes${KEYS.enter}`);
    expect(await run.ended).toBe(7);
    expect(await run.screen()).toBe("10 40\ntwo yes\n12 50\nyes");
  });

  it("tells when a program ends without what was waited for", async () => {
    const run = onTerminal("bash", ["-c", "echo other"]);
    running.push(run);
    await expect(run.shows("this")).rejects.toThrow("ended without showing this:\nother");
  });
});
