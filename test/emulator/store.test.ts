/** A state in an SQLite file, and what is left of it after a crash. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../../src/emulator/index.js";
import { folderWith } from "../codegen/fixture.js";
import { emulated } from "../helpers/emulated.js";
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
    const snapshot = first.emulator.snapshot();
    await first.close();
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
