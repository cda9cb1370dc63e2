/** Runs `atlas-fetch emulator` as a user does. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Snapshot } from "../../src/emulator/index.js";
import { registerEmulator } from "../../src/cli/emulator.js";
import { folderWith } from "../codegen/fixture.js";
import { EMULATOR_COMMAND, startCommand, type StartedCommand } from "../helpers/emulator-command.js";
import { inProcess } from "../helpers/in-process.js";
import { run, type Ended } from "../helpers/run.js";

const SEED = { organizations: [{ name: "Acme", users: [{ username: "boss@acme.example", roles: ["ORG_OWNER"] }] }] };

let folder: string;
const running: StartedCommand[] = [];
beforeEach(async () => {
  folder = await folderWith({ "seed.json": JSON.stringify(SEED) });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ end }) => end("SIGKILL")));
});

/** Runs the command to its end. */
function refused(...args: string[]): Promise<Ended> {
  return inProcess([registerEmulator], ["emulator", ...args], { cwd: folder });
}

/** Runs the command until it has printed what to log in with. */
async function started(...args: string[]): Promise<StartedCommand> {
  const emulator = await startCommand(folder, ...args);
  running.push(emulator);
  return emulator;
}

async function names({ atlas }: StartedCommand): Promise<(string | undefined)[]> {
  return (await atlas.organizations.listOrgs()).results.map(({ name }) => name);
}

describe("atlas-fetch emulator", { timeout: 60_000 }, () => {
  it("prints one line for scripts, answers, and ends cleanly on Ctrl-C", async () => {
    const emulator = await started();
    expect(emulator.stdout.match(/\n/g)).toHaveLength(1);
    expect(Object.keys(emulator.printed)).toEqual(["url", "clientId", "clientSecret", "publicKey", "privateKey"]);
    expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await names(emulator)).toEqual(["Example"]);
    expect(await emulator.end()).toBe(0);
    expect(emulator.stderr()).toBe("");
  });

  it("tells people where it is, that it is on loopback, and what to log in with", async () => {
    const script = `(echo $BASHPID > pid; exec "$@") | { head -3; kill -TERM "$(cat pid)"; cat; }`;
    const { code, stdout, stderr } = await run(
      "bash",
      ["-o", "pipefail", "-c", script, "bash", process.execPath, ...EMULATOR_COMMAND],
      { cwd: folder },
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^The emulator is at http:\/\/127\.0\.0\.1:\d+, on loopback only\. Ctrl-C ends it\.\n/);
    expect(stdout).toMatch(/service account +mdb_sa_id_\w+\n/);
    expect(code).toBe(0);
  });

  it("starts with a seed, and goes on from a snapshot with the same credentials", async () => {
    const args = ["--seed", "seed.json", "--snapshot", "kept.json"];
    const first = await started(...args);
    expect(await names(first)).toEqual(["Acme"]);
    const [org] = (await first.atlas.organizations.listOrgs()).results;
    const group = await first.atlas.projects.createGroup({ body: { name: "Rocket", orgId: org?.id ?? "" } });
    expect(await first.end("SIGTERM")).toBe(0);
    const kept = JSON.parse(await readFile(join(folder, "kept.json"), "utf8")) as Snapshot;
    expect(kept.collections["groups"]).toHaveLength(1);
    const second = await started(...args);
    expect((await stat(join(folder, "kept.json"))).mode & 0o777).toBe(0o600);
    expect(second.printed["clientSecret"]).toBe(first.printed["clientSecret"]);
    expect(await second.atlas.projects.getGroup({ groupId: group.id ?? "" })).toMatchObject({ name: "Rocket" });
  });

  it("takes the clock, limits and faults as flags", async () => {
    const { atlas, stderr } = await started(
      ...["--now", "2040-01-01", "--latency", "1", "--token-limit", "1", "--token-lifetime", "600"],
      ...["--fault", "418,code=TEAPOT,operation=getSystemStatus", "--fault", "latency=1,method=GET"],
      ...["--rate-limit", "id=orgs,operations=listOrgs,capacity=1,refill=1,seconds=60,shape=legacy,headers=false"],
    );
    await expect(atlas.root.getSystemStatus()).rejects.toMatchObject({ status: 418, errorCode: "TEAPOT" });
    const { results } = await atlas.organizations.listOrgs();
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({ status: 429, errorCode: "RATE_LIMITED" });
    const orgId = results[0]?.id ?? "";
    await expect(atlas.organizations.listOrgInvites({ orgId })).rejects.toMatchObject({ status: 410 });
    expect(stderr()).toBe("");
  });

  it("takes the version rule as a flag", async () => {
    const { atlas } = await started("--version-rule", "exact");
    await expect(atlas.root.getSystemStatus()).rejects.toMatchObject({ status: 406 });
  });

  it("prints the token of the control endpoint, if that is wanted", async () => {
    const { url, printed } = await started("--control");
    const headers = { Authorization: `Bearer ${String(printed["controlToken"])}` };
    const response = await fetch(`${url}/__emulator/faults`, { headers });
    expect(await response.json()).toEqual([]);
  });

  it("listens on another address only if it is told to, and warns of it", async () => {
    const emulator = await started("--host", "0.0.0.0");
    expect(emulator.url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
    expect(emulator.stderr()).toMatch(/^atlas-fetch: 0\.0\.0\.0 is not loopback: .*\n$/);
    expect(await emulator.end()).toBe(0);
  });
});

describe("atlas-fetch emulator, what it cannot run", { timeout: 60_000 }, () => {
  it.each<[string, string[], string]>([
    ["a port that is none", ["--port", "http"], "--port http is not a whole number from 0 to 65535."],
    ["an address of somebody else", ["--host", "203.0.113.7"], "it is no address of this machine"],
    ["a seed that is not there", ["--seed", "none.json"], "none.json cannot be read: ENOENT."],
    ["a seed that is no JSON", ["--seed", "broken.json"], "broken.json is no JSON."],
    ["a seed that is none", ["--seed", "list.json"], "list.json is no seed: must be object."],
    ["a seed with a wrong name", ["--seed", "typo.json"], 'must NOT have additional properties ("user")'],
    ["a snapshot that is none", ["--snapshot", "seed.json"], "seed.json is no snapshot of an emulator"],
    ["a snapshot in no folder", ["--snapshot", "none/kept.json"], "The snapshot none/kept.json cannot be written"],
    ["two places for the state", ["--snapshot", "a", "--db", "b"], "Give --snapshot or --db, not both."],
    ["a database that is none", ["--db", "seed.json"], "seed.json cannot hold a state: it is no SQLite database."],
    ["a database in no folder", ["--db", "none/a.db"], "none/a.db cannot hold a state: its folder is not there."],
    ["a time that is none", ["--now", "soon"], "--now soon is no time"],
    ["a version rule that is none", ["--version-rule", "ceiling"], "--version-rule ceiling is none of floor, exact."],
    ["a hash that is none", ["--digest-algorithm", "md4"], "--digest-algorithm md4 is none of MD5, SHA-256."],
    ["a lifetime that is none", ["--token-lifetime", "1h"], "--token-lifetime 1h is not a whole number"],
    ["a fault without an answer that exists", ["--fault", "boom"], "--fault is no list of faults: /0/answer"],
    ["a seed of faults that is none", ["--fault-seed", "x"], "--fault-seed x is not a whole number"],
    ["a fault too often", ["--fault", "503:1.5"], "/0/rate must be <= 1"],
    ["a fault for nothing", ["--fault", "503,operation=createGrup"], "did you mean createGroup?"],
    ["a setting that is not there", ["--fault", "503,time=1"], '"time" is none of answer, code,'],
    ["a setting twice", ["--fault", "503:0.1,rate=0.2"], '"rate" is there twice.'],
    ["a limit without a capacity", ["--rate-limit", "id=x,refill=1,seconds=1"], "required property 'capacity'"],
    ["an output that is none", ["--output", "xml"], "--output xml is none of text, json."],
    ["an option that is not there", ["--prot", "1"], "unknown option '--prot'"],
  ])("%s: exit code 2, one sentence", async (_title, args, sentence) => {
    await writeFile(join(folder, "broken.json"), '{"organizations": ');
    await writeFile(join(folder, "list.json"), "[]");
    await writeFile(join(folder, "typo.json"), '{"organizations": [{"name": "Acme", "user": []}]}');
    const { code, stdout, stderr } = await refused(...args);
    expect(stderr).toContain(sentence);
    const lines = stderr.trim().split("\n");
    expect(lines.filter((line) => !line.startsWith("(Did you mean"))).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("a port in use", async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const { code, stdout, stderr } = await run(process.execPath, [...EMULATOR_COMMAND, "--port", String(port)], {
      cwd: folder,
    });
    const sentence = `Nothing can listen on 127.0.0.1:${port}: something else listens there (EADDRINUSE).`;
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `atlas-fetch: ${sentence}\n` });
    await new Promise((done) => server.close(done));
  });
});
