/** The client against the emulator's buckets, over sockets: small ones, so that it takes a second or two. */
import { expect, it } from "vitest";
import { createAtlasClient, serviceAccount, type AtlasClient } from "../../src/index.js";
import { startEmulator, type RateLimitSet } from "../../src/emulator/index.js";

const SET: RateLimitSet = {
  ...{ endpointSetId: "all", endpointSetName: "All", scope: "ORGANIZATION" },
  ...{ capacity: 80, refillRate: 40, refillDurationSeconds: 1 },
};
const CALLS = 120;

type Call = (atlas: AtlasClient, orgId: string) => Promise<unknown>;
const calls: readonly Call[] = [
  (atlas, orgId) => atlas.organizations.getOrg({ orgId }),
  (atlas, orgId) => atlas.mongoDbCloudUsers.listOrgUsers({ orgId }),
  (atlas, orgId) => atlas.organizations.listOrgInvites({ orgId }),
  (atlas) => atlas.organizations.listOrgs(),
  (atlas) => atlas.projects.listGroups(),
];

it.each([
  ["one endpoint", 1],
  ["a set of five", 5],
])("a burst at %s loses no call, and is hardly ever refused", async (_, many) => {
  await using emulator = await startEmulator({ rateLimits: [SET] });
  const [orgId = ""] = emulator.state.organizations.keys();
  let refused = 0;
  const atlas = createAtlasClient({
    baseUrl: emulator.url,
    auth: serviceAccount(emulator.credentials),
    deprecations: "silent",
    logger: (event) => {
      if (event.type === "response" && event.status === 429) refused += 1;
    },
  });
  const burst = Array.from({ length: CALLS }, async (_, index) => calls[index % many]?.(atlas, orgId));
  const ends = await Promise.allSettled(burst);
  await atlas.close();
  expect(ends.filter(({ status }) => status === "rejected")).toEqual([]);
  expect(refused).toBeLessThanOrEqual(5);
});
