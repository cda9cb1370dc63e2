import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSpec, type OpenApiDocument } from "../../../src/codegen/index.js";
import type { CaseResult } from "../../../src/conformance/check.js";
import { runSpecChecks, specChecks } from "../../../src/conformance/spec/index.js";
import { edit } from "./edit.js";
import { faults } from "./faults.js";
import { TODAY } from "./pairs.js";
import { seededFaults } from "./seeded-faults.js";

const SCHEMA_CHECKS = ["spec-params-equal", "spec-request-equal", "spec-response-equal", "spec-headers-equal"];
const SLOW = ["spec-valid", "spec-no-any", "spec-generated-fresh", "spec-sunset-horizon"];
const checks = specChecks.filter(({ info }) => !SLOW.includes(info.id));
const comparing = checks.filter(({ against }) => against === "upstream");

let trimmed: OpenApiDocument;
beforeAll(async () => {
  trimmed = (await loadSpec(fileURLToPath(new URL("../../../openapi/openapi.yaml", import.meta.url)))).document;
});

async function failures(ours: OpenApiDocument, upstream: OpenApiDocument, which = checks): Promise<CaseResult[]> {
  const { results } = await runSpecChecks({ ours, upstream, today: TODAY }, which);
  return results.filter(({ status }) => status === "fail");
}

function checksOf(results: readonly CaseResult[]): string[] {
  return [...new Set(results.map(({ check }) => check))].sort();
}

test("the trimmed spec does not differ from a copy of itself", async () => {
  expect(await failures(structuredClone(trimmed), trimmed)).toEqual([]);
});

test("there are faults of every kind", () => {
  const named = new Set(faults.flatMap((fault) => fault.checks));
  expect([...named].sort()).toEqual(checks.map(({ info }) => info.id).sort());
  expect(faults.length).toBeGreaterThan(60);
});

describe("a fault is found by the check that is meant to, and by no other", () => {
  test.each(faults)("$title: $place", async ({ place, value, checks: expected, names }) => {
    const found = await failures(edit(trimmed, place, value), trimmed);
    expect(checksOf(found)).toEqual([...expected].sort());
    if (expected.length > 0)
      expect(found.map(({ name }) => name).filter((name) => name.includes(names))).not.toEqual([]);
  });
});

describe("a fault upstream is found as well", () => {
  const ids = new Set<string>(comparing.map(({ info }) => info.id));
  const mirrored = faults.flatMap((fault) => {
    // Whether a replacement exists is asked of our document alone.
    const ownOnly = fault.place.endsWith("/deprecated") ? undefined : "spec-deprecated-equal";
    const expected = fault.checks.filter((check) => ids.has(check) && check !== ownOnly);
    return expected.length === 0 ? [] : [{ ...fault, expected }];
  });
  test.each(mirrored)("$title: $place", async ({ place, value, expected }) => {
    const found = await failures(trimmed, edit(trimmed, place, value), comparing);
    expect(checksOf(found)).toEqual([...expected].sort());
  });
});

test("seeded faults in schemas are all found, and only by checks of schemas", { timeout: 60_000 }, async () => {
  const seeded = seededFaults(trimmed, { seed: 20261122, count: 48 });
  expect(new Set(seeded.map(({ keyword }) => keyword)).size).toBeGreaterThan(10);
  for (const { place, keyword, value } of seeded) {
    const found = await failures(edit(trimmed, `${place}/${keyword}`, value), trimmed, comparing);
    const where = `${place} ${keyword}`;
    expect(found.length, where).toBeGreaterThan(0);
    for (const { check, name } of found) {
      expect(SCHEMA_CHECKS, where).toContain(check);
      expect(name.endsWith(` ${keyword}`), `${where} is reported as ${name}`).toBe(true);
    }
  }
});
