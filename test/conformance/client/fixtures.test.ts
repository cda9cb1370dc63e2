import { describe, expect, it } from "vitest";
import { clientChecks, conforms, tally } from "../../../src/conformance/index.js";

describe.each(clientChecks)("$info.id", ({ info, fixtures }) => {
  it("finds nothing wrong with a good client", async () => {
    const results = await fixtures.passes();
    expect(results.filter(({ status }) => status !== "pass")).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
    expect(new Set(results.map(({ check }) => check))).toEqual(new Set([info.id]));
  }, 30_000);

  it("finds what is wrong with a faulty one, and says what it expected and what came", async () => {
    const results = await fixtures.fails();
    expect(tally(results).fail).toBeGreaterThan(0);
    expect(conforms(results)).toBe(info.severity === "warning");
    for (const { expected, actual } of results.filter(({ status }) => status === "fail")) {
      expect(expected).toBeTruthy();
      expect(actual).toBeTruthy();
      expect(actual).not.toBe(expected);
    }
  }, 30_000);
});
