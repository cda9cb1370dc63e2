/** What is drift that adds, and what is wrong, in exchanges of the official document. */
import { describe, expect, it } from "vitest";
import { loadSpec, sliceAll } from "../../../src/codegen/index.js";
import { checkTraffic, type TrafficExchange } from "../../../src/conformance/traffic/index.js";
import { upstreamSpec } from "../../helpers/upstream.js";

const official = upstreamSpec();

describe("the official document", () => {
  it.skipIf(official === undefined)(
    official === undefined ? "checks exchanges (skipped: the official document is not at hand)" : "checks exchanges",
    async () => {
      const { document } = await loadSpec(official ?? "");
      const sliced = sliceAll(document, ["2023-11-15", "2025-03-12"]);
      const exchange = (path: string, status: number, value: unknown): TrafficExchange => ({
        source: "made-up.har",
        kind: "har",
        index: 0,
        request: {
          method: "GET",
          url: `https://cloud.mongodb.com/api/atlas/v2${path}`,
          headers: { accept: "application/vnd.atlas.2025-03-12+json" },
        },
        response: {
          status,
          headers: { "content-type": status < 400 ? "application/vnd.atlas.2024-08-05+json" : "application/json" },
          body: { encoding: "text", data: JSON.stringify(value) },
        },
      });
      const cluster = {
        name: "one",
        clusterType: "REPLICASET",
        stateName: "IDLE",
        replicationSpecs: [
          { zoneName: "Zone 1", regionConfigs: [{ providerName: "AWS", priority: 7, regionName: "EU_WEST_1" }] },
        ],
      };
      const group = "32b6e34b3d91647abb20e7b8";
      const run = async (value: object): Promise<string[]> => {
        const results = await checkTraffic({
          document: sliced,
          exchanges: [
            exchange(`/groups/${group}/clusters/one`, 200, value),
            {
              ...exchange(`/groups/${group}/clusters/two`, 404, {
                error: 404,
                errorCode: "RESOURCE_NOT_FOUND",
                parameters: ["two", 1],
              }),
              index: 1,
            },
          ],
        });
        return results
          .filter(({ status }) => status === "fail")
          .map(({ check, name, actual }) => `${check} ${name}: ${actual ?? ""}`);
      };
      expect(await run(cluster)).toEqual([]);
      expect(await run({ ...cluster, clusterType: 7 })).toEqual(
        expect.arrayContaining([
          expect.stringContaining("traffic-schema getGroupCluster 200 made-up.har #1 /clusterType"),
        ]),
      );
      expect(await run({ ...cluster, clusterType: "SPIRAL", shards: 3 })).toEqual([
        "traffic-undocumented-field getGroupCluster 200 made-up.har #1 /shards: one that it does not have",
        'traffic-undocumented-field getGroupCluster 200 made-up.har #1 /clusterType value: "SPIRAL"',
      ]);
    },
    120_000,
  );
});
