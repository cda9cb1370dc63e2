/** Runs every example against the emulator. */
import { createHmac } from "node:crypto";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { auditOwners } from "../../examples/audit-owners.js";
import { downloadLogs } from "../../examples/download-logs.js";
import { exportInvoices } from "../../examples/export-invoices.js";
import { moveInvitations } from "../../examples/move-invitations.js";
import { offboardUser } from "../../examples/offboard-user.js";
import { rotateSecrets } from "../../examples/rotate-secrets.js";
import { createWebhook, type Alert } from "../../examples/webhook.js";
import worker from "../../examples/worker.js";
import { startEmulator, type Emulator } from "../../src/emulator/index.js";
import { createAtlasClient, serviceAccount, type AtlasClient } from "../../src/index.js";
import { run } from "../helpers/run.js";

const ORG = "0123456789abcdef01234567";
const GROUP = "aaaaaaaaaaaaaaaaaaaaaaaa";
const DAY = "2026-11-22";
const LINE = `{"t":{"$date":"${DAY}T12:00:00Z"},"msg":"ready"}\n`;

let emulator: Emulator;
let atlas: AtlasClient<"2025-03-12">;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-fetch-examples-"));
  emulator = await startEmulator({
    seed: {
      organizations: [
        {
          id: ORG,
          name: "Acme",
          users: [{ username: "owner@example.com", roles: ["ORG_OWNER"] }, { username: "ada@example.com" }],
          invitations: [{ username: "eve@example.com" }],
          projects: [
            {
              id: GROUP,
              name: "Bakery",
              users: [{ username: "ada@example.com" }],
              hosts: [{ hostName: "oven.example.net", logs: { mongodb: LINE } }],
            },
          ],
          invoices: [
            {
              startDate: "2026-09-01",
              endDate: "2026-10-01",
              lineItems: [{ sku: "M10", quantity: 2, unitPriceDollars: 1 }],
            },
            { startDate: "2026-10-01", endDate: "2026-11-01" },
          ],
        },
      ],
    },
  });
  atlas = clientWith(emulator.credentials.clientSecret);
});
afterEach(async () => {
  await atlas.close();
  await emulator.close();
});

function clientWith(clientSecret: string): AtlasClient<"2025-03-12"> {
  const { clientId } = emulator.credentials;
  return createAtlasClient({
    version: "2025-03-12",
    baseUrl: emulator.url,
    auth: serviceAccount({ clientId, clientSecret }),
  });
}

describe("examples", () => {
  it("offboard a user everywhere, and tell who could not go", async () => {
    expect(await offboardUser(atlas, "ada@example.com")).toEqual([{ organization: "Acme", outcome: "removed" }]);
    expect(await offboardUser(atlas, "eve@example.com")).toEqual([{ organization: "Acme", outcome: "removed" }]);
    expect(await offboardUser(atlas, "owner@example.com")).toMatchObject([{ organization: "Acme", outcome: "kept" }]);
    expect(emulator.state.members.size).toBe(1);
    expect(emulator.state.members.count("group", GROUP)).toBe(0);
  });

  it("audit organization owners", async () => {
    expect(await auditOwners(atlas)).toEqual([
      { organization: "Acme", owners: ["owner@example.com"], warning: "one owner is one too few" },
    ]);
  });

  it("rotate service account secrets, and keep the old one until the new one works", async () => {
    const { clientId } = emulator.credentials;
    const stored: string[] = [];
    const store = (secret: string): Promise<void> => Promise.resolve(void stored.push(secret));
    expect(await rotateSecrets(atlas, { orgId: ORG, clientId, store, clientWith })).toBe(1);
    expect(emulator.state.serviceAccounts.get(clientId)?.secrets.map(({ secret }) => secret)).toEqual(stored);
    await using renewed = clientWith(stored[0] ?? "");
    const broken = rotateSecrets(renewed, { orgId: ORG, clientId, store, clientWith: () => clientWith("wrong") });
    await expect(broken).rejects.toMatchObject({ name: "AtlasAuthError" });
    expect(emulator.state.serviceAccounts.get(clientId)?.secrets).toHaveLength(2);
    expect(await rotateSecrets(renewed, { orgId: ORG, clientId, store, clientWith })).toBe(2);
  });

  it("move invitations to pending users, those that are about to end", async () => {
    expect(await moveInvitations(atlas, ORG)).toEqual([]);
    expect(await moveInvitations(atlas, ORG, 31)).toEqual(["eve@example.com"]);
    expect(emulator.state.members.first("pending", ORG)?.username).toBe("eve@example.com");
  });

  it("export all invoices", async () => {
    const files = await exportInvoices(atlas, ORG, join(folder, "invoices"));
    expect((await readdir(join(folder, "invoices"))).map((name) => name.slice(0, 10)).sort()).toEqual([
      "2026-10-01",
      "2026-11-01",
    ]);
    const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
    expect(texts.some((text) => text.includes("M10"))).toBe(true);
  });

  it("download a day of logs", async () => {
    const files = await downloadLogs(atlas, { groupId: GROUP, hostName: "oven.example.net", day: DAY, folder });
    expect(files).toHaveLength(2);
    expect(gunzipSync(await readFile(files[0] ?? "")).toString()).toBe(LINE);
    await expect(
      downloadLogs(atlas, { groupId: GROUP, hostName: "oven.example.net", day: "soon", folder }),
    ).rejects.toThrow("soon is no day");
  });

  it("take alerts, if Atlas signed them", async () => {
    const seen: [Alert, string][] = [];
    const app = createWebhook(atlas, "s3cret", (alert, project) => void seen.push([alert, project]));
    const server = app.listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/atlas`;
    const send = async (body: string, secret: string): Promise<number> => {
      const signature = createHmac("sha1", secret).update(body).digest("base64");
      const headers = { "content-type": "application/json", "x-mms-signature": signature };
      return (await fetch(url, { method: "POST", headers, body })).status;
    };
    const alert = { id: "1", groupId: GROUP, status: "OPEN" };
    expect(await send(JSON.stringify(alert), "s3cret")).toBe(204);
    expect(await send(JSON.stringify(alert), "other")).toBe(401);
    expect(await send("{", "s3cret")).toBe(400);
    expect(await send(JSON.stringify({ ...alert, groupId: "f".repeat(24) }), "s3cret")).toBe(204);
    expect(seen).toEqual([[alert, "Bakery"]]);
    await new Promise((done) => server.close(done));
  });

  it("answer as a worker", async () => {
    const { clientId, clientSecret } = emulator.credentials;
    const env = { ATLAS_CLIENT_ID: clientId, ATLAS_CLIENT_SECRET: clientSecret, ATLAS_BASE_URL: emulator.url };
    const ask = (path: string): Promise<Response> => worker.fetch(new Request(`https://worker.example${path}`), env);
    expect(await (await ask("/organizations")).json()).toEqual([{ id: ORG, name: "Acme" }]);
    expect((await ask("/")).status).toBe(404);
    emulator.state.organizations.clear();
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    emulator.faults.set([{ answer: 403 }]);
    const failed = await ask("/organizations");
    expect([failed.status, await failed.text()]).toEqual([502, "Atlas cannot be asked now."]);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it("run from the command line", async () => {
    const { clientId, clientSecret } = emulator.credentials;
    const env = {
      MONGODB_ATLAS_CLIENT_ID: clientId,
      MONGODB_ATLAS_CLIENT_SECRET: clientSecret,
      MONGODB_ATLAS_BASE_URL: emulator.url,
    };
    const { code, stdout } = await run("node_modules/.bin/tsx", ["examples/run.ts", "audit-owners"], { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ organization: "Acme" }]);
  });
});
