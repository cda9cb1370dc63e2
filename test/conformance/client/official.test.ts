import { describe, expect, it } from "vitest";
import { loadSpec } from "../../../src/codegen/index.js";
import { checkClient, conforms, tally } from "../../../src/conformance/index.js";
import { upstreamSpec } from "../../helpers/upstream.js";
import { everyPath } from "./documents.js";

const upstream = upstreamSpec();

describe.skipIf(upstream === undefined)(
  `the official document${upstream === undefined ? " (skipped: ATLAS_UPSTREAM_SPEC names no file)" : ""}`,
  () => {
    it("is conformed to by a client made from it, in every hundredth path", async () => {
      const { document } = await loadSpec(upstream ?? "");
      const results = await checkClient({ document: everyPath(document, 100), apiDates: ["2025-03-12"], seed: 7 });
      expect(results.filter(({ status }) => status === "fail")).toEqual([]);
      expect(tally(results)).toMatchObject({ "not-applicable": 0 });
      expect(conforms(results)).toBe(true);
      expect(results.length).toBeGreaterThan(150);
    }, 120_000);
  },
);
