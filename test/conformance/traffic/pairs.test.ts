import { describe, expect, test, vi } from "vitest";
import { directionOf, tally } from "../../../src/conformance/check.js";
import { checkTraffic, trafficChecks } from "../../../src/conformance/traffic/index.js";
import { exchanges, gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";

// Documents are compiled again and again, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const CATALOGUE = [
  ...["operation-match", "request-valid", "status-documented", "content-type", "headers", "schema", "no-5xx"],
  ...["undocumented-field", "version-echo", "version-gone", "version-invalid", "sunset-header", "error-status"],
  ...["error-code-known", "page-consistent", "fixture-clean", "negative-rejected", "positive-accepted"],
  ...["auth-enforced", "use-after-free", "created-readable", "method-unsupported"],
].map((name) => `traffic-${name}`);

test("the catalogue is complete", () => {
  expect(trafficChecks.map(({ info }) => info.id)).toEqual(CATALOGUE);
  expect(new Set(trafficChecks.map(({ info }) => directionOf(info.id)))).toEqual(new Set(["traffic"]));
});

describe.each(trafficChecks.map((check) => [check.info.id, check] as const))("%s", (id, check) => {
  test("passes what is right", async () => {
    const results = await check.fixtures.passes();
    expect(results.filter(({ status }) => status === "fail")).toEqual([]);
    expect(tally(results).pass).toBeGreaterThan(0);
    expect(new Set(results.map((result) => result.check))).toEqual(new Set([id]));
  });

  test("finds what is wrong, and says how to see it", async () => {
    const results = await check.fixtures.fails();
    const failures = results.filter(({ status }) => status === "fail");
    expect(failures.length).toBeGreaterThan(0);
    for (const { expected = "", actual = "", curl = "" } of failures) {
      expect(expected).not.toBe("");
      expect(actual).not.toBe("");
      expect(curl).toMatch(/^curl .*https:\/\//);
    }
  });

  test("gives the same results each time, under names of their own", async () => {
    const results = await check.fixtures.fails();
    expect(await check.fixtures.fails()).toEqual(results);
    expect(new Set(results.map(({ name }) => name)).size).toBe(results.length);
  });

  test("says why when there is nothing to do", async () => {
    const [listing] = exchanges().slice(1);
    const alone = listing === undefined ? [] : [{ ...listing, kind: "live" as const, response: { status: 299 } }];
    const results = await checkTraffic({ document: gadgetDocument(), exchanges: alone, checks: [check] });
    expect(results.length).toBeGreaterThan(0);
    for (const { status, reason } of results) if (status.startsWith("not-")) expect(reason).toBeTruthy();
  });
});
