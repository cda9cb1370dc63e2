/** All that can be asked of the emulator, with the checks that make requests. */
import { beforeAll, describe, expect, it } from "vitest";
import { loadSpec } from "../../../src/codegen/index.js";
import type { OpenApiDocument } from "../../../src/codegen/document.js";
import { conforms, type CaseResult } from "../../../src/conformance/check.js";
import { checkTraffic, emulatorTarget, recordEmulator, trafficChecks } from "../../../src/conformance/traffic/index.js";

const apiDates = ["2023-11-15", "2025-03-12"];

function failed(results: readonly CaseResult[]): CaseResult[] {
  return results.filter(({ status }) => status === "fail");
}

describe("the emulator", () => {
  let document: OpenApiDocument;
  let results: readonly CaseResult[];
  beforeAll(async () => {
    ({ document } = await loadSpec("openapi/openapi.yaml"));
    const target = await emulatorTarget({ now: () => Date.parse("2026-11-01T09:00:00Z") });
    try {
      const recording = await recordEmulator({ document, apiDates, target });
      results = await checkTraffic({ document, ...recording, target, apiDates, today: "2026-11-01" });
    } finally {
      await target.close();
    }
  }, 300_000);

  it("conforms, in everything that it does", () => {
    expect(failed(results)).toEqual([]);
    expect(conforms(results)).toBe(true);
  });

  it("exercises every check but those of recordings", () => {
    const exercised = new Set(results.filter(({ status }) => status === "pass").map(({ check }) => check));
    const idle = trafficChecks.map(({ info }) => info.id).filter((id) => !exercised.has(id));
    expect(idle.filter((id) => id !== "traffic-headers")).toEqual(["traffic-fixture-clean"]);
  });

  it("has an exchange for every operation, or a reason why there is none", () => {
    const told = new Set(
      results.filter(({ check }) => check === "traffic-operation-match").map(({ operationId }) => operationId),
    );
    const ids = Object.values(document.paths).flatMap((item) => [
      item.get,
      item.put,
      item.post,
      item.delete,
      item.patch,
    ]);
    expect(
      ids.flatMap((operation) =>
        operation === undefined || told.has(operation.operationId) ? [] : [operation.operationId],
      ),
    ).toEqual([]);
    const reasons = results.filter(({ status }) => status === "not-exercised").map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === undefined || reason === "")).toEqual([]);
  });

  it("reaches what happens at a sunset", () => {
    const gone = results.filter(({ check, status }) => check === "traffic-version-gone" && status === "pass");
    expect(gone.map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(["listOrgInvites", "listOrgUsers"]),
    );
  });

  it("names every case once", () => {
    const names = results.map(({ check, name }) => `${check} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
