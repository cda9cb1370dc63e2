/**
 * The main job from end to end, on an emulator: no account and no network needed.
 *
 *   npm start              # spec → types → client → emulator → conformance
 *   npm start -- --live    # lists organizations and users of the real service; credentials from MONGODB_ATLAS_* variables
 */
/* eslint-disable @typescript-eslint/no-deprecated -- what happens when a deprecated operation is called is what it shows */
import { parseArgs } from "node:util";
import { loadSpec, generate, writeGenerated } from "../src/codegen/index.js";
import { conforms, runConformance, tally, textReport } from "../src/conformance/index.js";
import { startEmulator } from "../src/emulator/index.js";
import {
  AtlasError,
  createAtlasClient,
  isAtlasApiError,
  serviceAccount,
  type AtlasClient,
  type DeprecationNotice,
} from "../src/index.js";
import { generation, root } from "./config.js";

/** The demonstration's day: before the sunset of the invitation operations, whenever it is run. */
const TODAY = "2026-12-01T09:00:00Z";

/** The operations that it shows. */
const CALLED = ["listOrgs", "listOrgInvites", "deleteOrgInvite", "listOrgUsers", "removeOrgUser"];

let steps = 0;
const step = (title: string): void => console.log(`\n${++steps}. ${title}`);
const say = (text: string): void => console.log(`   ${text}`);
const warn = ({ message }: DeprecationNotice): void => say(`! DeprecationWarning: ${message}`);

async function demonstrate(): Promise<boolean> {
  step(`Generate the client from ${generation.spec}`);
  const spec = await loadSpec(generation.spec);
  const files = await generate({ ...generation, spec });
  await writeGenerated(generation.out, files);
  say(
    `${files.size} files in ${generation.out}, API dates ${generation.apiDates.join(" and ")}, spec ${spec.hash.slice(0, 12)}`,
  );

  step("Start the emulator");
  const emulator = await startEmulator({ now: () => Date.parse(TODAY) });
  say(`${emulator.url}, its clock at ${TODAY}`);
  const atlas = createAtlasClient({
    baseUrl: emulator.url,
    auth: serviceAccount(emulator.credentials),
    deprecations: warn,
    now: emulator.clock.now,
  });
  try {
    const removed = await removeInvitation(atlas);
    await removePendingUser(atlas, removed.orgId);
    await callAfterSunset(atlas, removed.orgId, () => emulator.clock.set("2027-07-02"));
  } finally {
    await atlas.close();
    await emulator.close();
  }

  step("Check the client against the spec");
  say(`${CALLED.join(", ")}; npm run conformance checks every operation`);
  const { apiDates } = generation;
  const { checks, results } = await runConformance({ directions: ["client"], spec, apiDates, operations: CALLED });
  console.log(textReport(results, { checks }).replace(/^(?=.)/gm, "   "));

  const { pass, fail } = tally(results);
  console.log(
    `\nDone: one invitation and one pending user removed, ${pass.toLocaleString("en")} conformance cases passed, ${fail} failed.`,
  );
  return conforms(results);
}

async function removeInvitation(atlas: AtlasClient): Promise<{ orgId: string }> {
  step("List the pending invitations of an organization");
  const { results } = await atlas.organizations.listOrgs();
  const [organization] = results;
  const orgId = organization?.id ?? "";
  say(`organization ${organization?.name ?? ""} (${orgId}), API date ${atlas.version}`);
  const invitations = await atlas.organizations.listOrgInvites({ orgId });
  for (const { id, username, expiresAt } of invitations)
    say(`${id ?? ""}  ${username ?? ""}  until ${expiresAt ?? ""}`);

  step("Remove one with deleteOrgInvite");
  const invitationId = invitations[0]?.id ?? "";
  const { response } = await atlas.organizations.deleteOrgInvite.withResponse({ orgId, invitationId });
  say(`${response.status}: the invitation of ${invitations[0]?.username ?? ""} is gone`);

  step("Remove it again");
  try {
    await atlas.organizations.deleteOrgInvite({ orgId, invitationId });
    throw new Error("The second removal should have failed.");
  } catch (error) {
    if (!isAtlasApiError(error, "RESOURCE_NOT_FOUND")) throw error;
    say(`${error.name}, status ${error.status}, errorCode ${error.errorCode ?? ""}: ${error.detail ?? ""}`);
  }
  return { orgId };
}

async function removePendingUser(atlas: AtlasClient, orgId: string): Promise<void> {
  step("The supported way: removeOrgUser at API date 2025-03-12");
  const next = atlas.withVersion("2025-03-12");
  const { results } = await next.mongoDbCloudUsers.listOrgUsers({ orgId, orgMembershipStatuses: ["PENDING"] });
  const [user] = results;
  if (user === undefined) throw new Error("There is no pending user left.");
  await next.mongoDbCloudUsers.removeOrgUser({ orgId, userId: user.id });
  say(`${user.username} (${user.orgMembershipStatus}) is gone, without a warning`);
}

async function callAfterSunset(atlas: AtlasClient, orgId: string, wait: () => void): Promise<void> {
  step("The day after the sunset");
  wait();
  try {
    await atlas.organizations.listOrgInvites({ orgId });
    throw new Error("A call after the sunset should have failed.");
  } catch (error) {
    if (!isAtlasApiError(error, "VERSION_GONE")) throw error;
    say(`${error.name}: ${error.message}`);
  }
}

async function listLive(): Promise<boolean> {
  const atlas = createAtlasClient({ version: "2025-03-12", deprecations: warn });
  try {
    const { results, totalCount } = await atlas.organizations.listOrgs();
    console.log(`${totalCount ?? results.length} organizations`);
    for (const { id = "", name } of results) {
      const users = await atlas.mongoDbCloudUsers.listOrgUsers({ orgId: id, itemsPerPage: 10 });
      console.log(
        `\n${name} (${id}): ${users.totalCount ?? users.results.length} users, the first ${users.results.length}:`,
      );
      for (const user of users.results) console.log(`   ${user.username}  ${user.orgMembershipStatus}`);
    }
    return true;
  } finally {
    await atlas.close();
  }
}

try {
  const { values } = parseArgs({ options: { live: { type: "boolean", default: false } } });
  process.chdir(root);
  process.exitCode = (await (values.live ? listLive() : demonstrate())) ? 0 : 1;
} catch (error) {
  console.error(error instanceof AtlasError || error instanceof TypeError ? error.message : error);
  process.exitCode = 2;
}
