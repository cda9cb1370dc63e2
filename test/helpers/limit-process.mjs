// One of many processes that make their calls at the same moment, and together keep within one limit.
import { createClient } from "@redis/client";
import { RateLimiterRedis } from "rate-limiter-flexible";

const { MODULE, BASE_URL, REDIS_URL, CALLS, POINTS } = process.env;
const { bearerToken, createAtlasClient, sharedLimits } = await import(MODULE);

const storeClient = REDIS_URL === undefined ? undefined : await createClient({ url: REDIS_URL }).connect();
const limiter =
  storeClient && new RateLimiterRedis({ storeClient, useRedisPackage: true, points: Number(POINTS), duration: 1 });
const atlas = createAtlasClient({
  auth: bearerToken("token"),
  baseUrl: BASE_URL,
  deprecations: "silent",
  limits: limiter === undefined ? false : sharedLimits(limiter),
});

process.once("message", async () => {
  const calls = Array.from({ length: Number(CALLS) }, () => atlas.organizations.listOrgs());
  const failed = (await Promise.allSettled(calls)).filter(({ status }) => status === "rejected");
  storeClient?.destroy();
  process.send({ failed: failed.map(({ reason }) => String(reason)) }, () => process.disconnect());
});
process.send("ready");
