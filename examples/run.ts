/** Runs an example with credentials from the environment: `npx tsx examples/run.ts audit-owners`. */
import { writeFile } from "node:fs/promises";
import { createAtlasClient, type AtlasClient } from "atlas-fetch";
import { auditOwners } from "./audit-owners.js";
import { downloadLogs } from "./download-logs.js";
import { exportInvoices } from "./export-invoices.js";
import { moveInvitations } from "./move-invitations.js";
import { offboardUser } from "./offboard-user.js";
import { rotateSecrets } from "./rotate-secrets.js";

type Run = (atlas: AtlasClient<"2025-03-12">, args: readonly string[]) => Promise<unknown>;

const EXAMPLES: Readonly<Record<string, { readonly args: string; readonly run: Run }>> = {
  "offboard-user": { args: "<username>", run: (atlas, [username = ""]) => offboardUser(atlas, username) },
  "audit-owners": { args: "", run: (atlas) => auditOwners(atlas) },
  "rotate-secrets": {
    args: "<orgId> <clientId> <file>",
    run: (atlas, [orgId = "", clientId = "", file = ""]) =>
      rotateSecrets(atlas, {
        orgId,
        clientId,
        store: (secret) => writeFile(file, secret, { mode: 0o600, flag: "wx" }),
      }),
  },
  "move-invitations": { args: "<orgId>", run: (atlas, [orgId = ""]) => moveInvitations(atlas, orgId) },
  "export-invoices": {
    args: "<orgId> <folder>",
    run: (atlas, [orgId = "", folder = ""]) => exportInvoices(atlas, orgId, folder),
  },
  "download-logs": {
    args: "<groupId> <hostName> <YYYY-MM-DD> <folder>",
    run: (atlas, [groupId = "", hostName = "", day = "", folder = ""]) =>
      downloadLogs(atlas, { groupId, hostName, day, folder }),
  },
};

const count = (words: string): number => words.split(" ").filter((word) => word !== "").length;

const [name = "", ...args] = process.argv.slice(2);
const example = Object.hasOwn(EXAMPLES, name) ? EXAMPLES[name] : undefined;
if (example === undefined || args.length !== count(example.args)) {
  const usage = Object.entries(EXAMPLES).map(([known, { args: needed }]) => `  ${known} ${needed}`.trimEnd());
  console.error(`Usage: npx tsx examples/run.ts <example>\n${usage.join("\n")}`);
  process.exitCode = 2;
} else {
  await using atlas = createAtlasClient({ version: "2025-03-12" });
  console.log(JSON.stringify(await example.run(atlas, args), null, 2));
}
