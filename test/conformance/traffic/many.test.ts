import { expect, it } from "vitest";
import { exchanges, gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import { checkTraffic } from "../../../src/conformance/traffic/index.js";

it("checks 10,000 exchanges in a few seconds", async () => {
  const many = Array.from({ length: 2_000 }, (_, round) =>
    exchanges().map((exchange, at) => ({ ...exchange, index: round * 5 + at })),
  ).flat();
  const began = performance.now();
  const results = await checkTraffic({ document: gadgetDocument(), exchanges: many, today: "2026-05-02" });
  expect(results.filter(({ status }) => status === "fail")).toEqual([]);
  expect(results.length).toBeGreaterThan(60_000);
  // Far more than it takes; the machine may be busy.
  expect(performance.now() - began).toBeLessThan(30_000);
}, 60_000);
