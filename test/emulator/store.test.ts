/** A state in an SQLite file, and what is left of it after a crash. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startEmulator, type Emulator } from "../../src/emulator/index.js";
import { openStore } from "../../src/emulator/store.js";
import { folderWith } from "../codegen/fixture.js";
import { emulated, tokenOf } from "../helpers/emulated.js";
import { startCommand, type StartedCommand } from "../helpers/emulator-command.js";

let db: string;
let folder: string;
let running: StartedCommand | undefined;
beforeEach(async () => {
  folder = await folderWith({});
  db = join(folder, "atlas.db");
});
afterEach(() => running?.end("SIGKILL"));

describe("a state in a file", () => {
  it("is there again, in its order and with the same credentials", async () => {
    const first = await emulated({ db });
    for (const name of ["b", "c", "a"]) await first.atlas.projects.createGroup({ body: { name, orgId: first.orgId } });
    const [group] = first.emulator.state.groups.where("name", "c");
    await first.atlas.projects.deleteGroup({ groupId: group?.id ?? "" });
    await first.close();
    const snapshot = first.emulator.snapshot();
    const second = await emulated({ db });
    expect(second.emulator.snapshot()).toEqual(snapshot);
    expect(second.emulator.credentials).toEqual(first.emulator.credentials);
    expect((await second.atlas.projects.listGroups()).results.map(({ name }) => name)).toEqual(["b", "a"]);
    await second.close();
  });

  it("holds what was changed outside of a request, and what a reset undid", async () => {
    const first = await emulated({ db });
    const [org] = first.emulator.state.organizations.values();
    if (org === undefined) throw new Error("no organization");
    await first.atlas.projects.createGroup({ body: { name: "Rocket", orgId: org.id } });
    first.emulator.reset();
    first.emulator.state.organizations.put({ ...org, name: "Renamed" });
    await first.close();
    const second = await startEmulator({ db });
    expect(second.state.organizations.get(org.id)?.name).toBe("Renamed");
    expect(second.state.groups.size).toBe(0);
    await second.close();
  });

  it("keeps tokens, and what is left of rate limits", async () => {
    const rateLimits = [
      {
        endpointSetId: "orgs",
        endpointSetName: "Organizations",
        scope: "ORGANIZATION" as const,
        operations: ["getOrg"],
        capacity: 2,
        refillRate: 1,
        refillDurationSeconds: 3600,
      },
    ];
    const first = await startEmulator({ db, rateLimits });
    const token = await tokenOf(first);
    const get = async (emulator: Emulator): Promise<[number, string | null]> => {
      const [orgId = ""] = emulator.state.organizations.keys();
      const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.atlas.2023-01-01+json" };
      const { status, headers: limits } = await emulator.fetch(
        new Request(`${emulator.url}/api/atlas/v2/orgs/${orgId}`, { headers }),
      );
      return [status, limits.get("ratelimit-remaining")];
    };
    expect(await get(first)).toEqual([200, "1"]);
    await first.close();
    const second = await startEmulator({ db, rateLimits });
    expect(await get(second)).toEqual([200, "0"]);
    expect(await get(second)).toEqual([429, "0"]);
    // A snapshot has them too.
    const third = await startEmulator({ snapshot: second.snapshot(), rateLimits });
    expect(await get(third)).toEqual([429, "0"]);
    second.reset();
    expect(await get(second)).toEqual([200, "0"]);
    await second.close();
    await third.close();
  });

  it("is the owner's alone, because it holds secrets", async () => {
    await using _emulator = await startEmulator({ db });
    expect((await stat(db)).mode & 0o777).toBe(0o600);
  });

  it("is used by one emulator at a time", async () => {
    await using first = await startEmulator({ db });
    await expect(startEmulator({ db })).rejects.toThrow(`${db} cannot hold a state: another emulator uses it.`);
    await first.close();
    await (await startEmulator({ db })).close();
  });

  it("does not touch the database of something else", async () => {
    const other = new Database(db);
    other.exec("CREATE TABLE mine (id)");
    other.close();
    await expect(startEmulator({ db })).rejects.toThrow("it is the database of something else");
    const again = new Database(db);
    expect(again.prepare("SELECT name FROM sqlite_schema").all()).toMatchObject([{ name: "mine" }]);
    again.close();
  });

  it("is given back if the emulator cannot start", async () => {
    await expect(startEmulator({ db, host: "203.0.113.7" })).rejects.toThrow("no address of this machine");
    await (await startEmulator({ db })).close();
  });
});

describe("after kill -9", { timeout: 60_000 }, () => {
  it("a token that was handed out is good, and one that was revoked is not", async () => {
    running = await startCommand(folder, "--db", db);
    const credentials = {
      clientId: running.printed["clientId"] ?? "",
      clientSecret: running.printed["clientSecret"] ?? "",
    };
    const [kept, revoked] = [await tokenOf({ ...running, credentials }), await tokenOf({ ...running, credentials })];
    await fetch(`${running.url}/api/oauth/revoke`, { method: "POST", body: new URLSearchParams({ token: revoked }) });
    await running.end("SIGKILL");
    running = await startCommand(folder, "--db", db);
    const { url } = running;
    const status = async (token: string): Promise<number> => {
      const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.atlas.2023-01-01+json" };
      return (await fetch(`${url}/api/atlas/v2/orgs`, { headers })).status;
    };
    expect([await status(kept), await status(revoked)]).toEqual([200, 401]);
  });

  it("every acknowledged write is there, and none by half", async () => {
    const acknowledged: string[] = [];
    let [sent, orgId] = [0, ""];
    for (const kills of [1, 9, 23]) {
      running = await startCommand(folder, "--db", "atlas.db");
      const { end } = running;
      const atlas = running.atlas.withVersion("2025-03-12");
      orgId = (await atlas.organizations.listOrgs()).results[0]?.id ?? "";
      let count = 0;
      let ended: Promise<unknown> | undefined;
      // Four at a time, so that the end comes in the middle of others.
      const writer = async (): Promise<void> => {
        while (ended === undefined) {
          const username = `user${++sent}@example.com`;
          const isDone = await atlas.mongoDbCloudUsers
            .createOrgUser({ orgId, body: { username, roles: { orgRoles: ["ORG_MEMBER"] } } })
            .then(() => true)
            .catch(() => false);
          if (!isDone) return;
          acknowledged.push(username);
          if (++count === kills) ended = end("SIGKILL");
        }
      };
      await Promise.all([writer(), writer(), writer(), writer()]);
      await ended;
    }
    await using emulator = await startEmulator({ db });
    const { state } = emulator;
    const usernames = state.members.where("org", orgId).map(({ username }) => username);
    expect(acknowledged.length).toBeGreaterThanOrEqual(33);
    expect(usernames).toEqual(expect.arrayContaining(acknowledged));
    // An invitation makes an account and a member, in one transaction.
    expect([...state.users.keys()].sort()).toEqual([...state.members.values()].map(({ userId }) => userId).sort());
  });
});

describe("without the library", () => {
  const missing = (name: string): Error =>
    Object.assign(new Error(`Cannot find module '${name}'\nRequire stack:\n- x`), { code: "MODULE_NOT_FOUND" });

  it.each([
    ["libsql", "The package `libsql` is needed for this and is not installed: npm install --save-dev libsql"],
    [
      "@libsql/linux-x64-gnu",
      "The package `libsql` is installed without `@libsql/linux-x64-gnu`, its part for this platform: " +
        "npm install --save-dev libsql --include=optional",
    ],
  ])("the error says what to install: %s", async (name, message) => {
    const load = (): Promise<never> => Promise.reject(missing(name));
    await expect(openStore(db, load)).rejects.toMatchObject({ code: "MISSING_PEER", message });
    await expect(stat(db)).rejects.toMatchObject({ code: "ENOENT" });
  });
});
