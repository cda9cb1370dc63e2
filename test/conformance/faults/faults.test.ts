import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { operationsOf } from "../../../src/codegen/document.js";
import { loadSpec, type OpenApiDocument } from "../../../src/codegen/index.js";
import {
  allFaults,
  checkUntouched,
  countFaults,
  faultList,
  faultTable,
  groupFaults,
  isEnough,
  runFaults,
  sumOf,
  untouchedOperations,
  type AnyFault,
  type FaultResult,
} from "../../../src/conformance/faults/index.js";
import { pairedSpecChecks } from "../../../src/conformance/spec/index.js";
import { clientChecks } from "../../../src/conformance/client/index.js";
import { trafficChecks } from "../../../src/conformance/traffic/index.js";

let document: OpenApiDocument;
let faults: AnyFault[];
beforeAll(async () => {
  ({ document } = await loadSpec(fileURLToPath(new URL("../../../openapi/openapi.yaml", import.meta.url))));
  faults = allFaults(document);
}, 60_000);

describe("the faults", () => {
  test("are many, in every direction", () => {
    const count = (direction: string): number => faults.filter((fault) => fault.direction === direction).length;
    expect(faults.length).toBeGreaterThanOrEqual(300);
    expect(Math.min(count("spec"), count("client"), count("traffic"))).toBeGreaterThanOrEqual(100);
  });

  test("have names of their own", () => {
    const names = faults.map(({ direction, name }) => `${direction} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("are there for every check", () => {
    const meant = new Set(faults.map(({ intended }) => intended));
    const checks = [...pairedSpecChecks, ...clientChecks, ...trafficChecks].map(({ info }) => info.id);
    expect(checks.filter((id) => !meant.has(id))).toEqual([]);
    expect([...meant].filter((id) => !checks.includes(id))).toEqual([]);
  });

  test("are the same each time", () => {
    expect(allFaults(document).map(({ name }) => name)).toEqual(faults.map(({ name }) => name));
  });
});

// `npm run faults` lets every check look for every fault.
test("some of them are found, by the check that is meant to", { timeout: 120_000 }, async () => {
  const some = ["spec", "client", "traffic"].flatMap((direction) =>
    faults.filter((fault) => fault.direction === direction).filter((_, index) => index % 60 === 3),
  );
  const results = await runFaults({ document, faults: some });
  expect(results.length).toBeGreaterThan(9);
  expect(results.filter(({ caughtBy, intended }) => !caughtBy.includes(intended))).toEqual([]);
  expect(isEnough(countFaults(results))).toBe(true);
});

test("nothing fails where there is no fault, in any direction", { timeout: 60_000 }, async () => {
  const results = await checkUntouched(document, 1);
  expect(results.filter(({ status }) => status === "fail")).toEqual([]);
  const passed = new Set(results.filter(({ status }) => status === "pass").map(({ check }) => check.split("-")[0]));
  expect(passed).toEqual(new Set(["spec", "client", "traffic"]));
});

test("fifty runs without a fault look at every operation", () => {
  const all = [...operationsOf(document)].map(({ operation }) => operation.operationId);
  const seen = new Set(Array.from({ length: 50 }, (_, seed) => untouchedOperations(document, seed)).flat());
  expect(all.filter((operationId) => !seen.has(operationId))).toEqual([]);
});

test("a fault is not found by what fails without it too", async () => {
  // No answer has this status, with the fault or without.
  const wrong: AnyFault = {
    name: "a fault in what is wrong already",
    direction: "traffic",
    intended: "traffic-status-documented",
    exchange: { operationId: "getOrg", status: 418 },
    seed: (exchange) => ({ ...exchange, response: { ...exchange.response, status: 419 } }),
  };
  const [result] = await runFaults({ document, faults: [wrong] });
  expect(result?.caughtBy).toEqual([]);
  expect(result?.finding).toContain("without it something fails too: traffic-status-documented");
});

test("faults of one input are put together, none twice and none left out", () => {
  const groups = groupFaults(document, faults);
  expect(groups.flat().sort((a, b) => a - b)).toEqual(faults.map((_, index) => index));
  expect(groups.length).toBeLessThan(faults.length / 2);
});

test("a fault that cannot be put in is one that nobody found", async () => {
  const broken: AnyFault = {
    name: "a fault in nothing",
    direction: "traffic",
    intended: "traffic-schema",
    exchange: { operationId: "noSuchOperation" },
    seed: (exchange) => exchange,
  };
  const [result] = await runFaults({ document, faults: [broken] });
  expect(result?.caughtBy).toEqual([]);
  expect(result?.finding).toContain("noSuchOperation");
});

test("a fault that is none is not found", async () => {
  const none: AnyFault = {
    name: "no fault at all",
    direction: "traffic",
    intended: "traffic-schema",
    exchange: { operationId: "getOrg" },
    seed: (exchange) => exchange,
  };
  const results = await runFaults({ document, faults: [none] });
  expect(results).toMatchObject([{ caughtBy: [] }]);
  expect(isEnough(countFaults(results))).toBe(false);
});

describe("the table", () => {
  const found: FaultResult = { name: "x", direction: "spec", intended: "spec-x", caughtBy: ["spec-x", "spec-y"] };
  const elsewhere: FaultResult = { ...found, name: "y", caughtBy: ["spec-y"] };
  const own: FaultResult = { ...found, name: "w", intended: "spec-y", caughtBy: ["spec-y"] };
  const missed: FaultResult = { ...found, name: "z", intended: "traffic-z", direction: "traffic", caughtBy: [] };

  test("has a line for each check, then what was not found as it should be; the sum is the last line", () => {
    expect(faultTable([missed, found, elsewhere, own]).split("\n")).toEqual([
      "check       faults    found    by it   others",
      "spec-x           2        2        1        0",
      "spec-y           1        1        1        2",
      "traffic-z        1        0        0        0",
      "",
      "traffic: z: not found, meant for traffic-z",
      "spec: y: found by spec-y, meant for spec-x",
    ]);
    expect(sumOf([missed, found, elsewhere])).toBe("2 of 3 seeded faults caught, 1 by the intended check");
  });

  test("a line for each fault says who found it", () => {
    expect(faultList([{ ...found, finding: "spec-x a: expected 1, found 2" }, missed])).toBe(
      "spec: x: spec-x, spec-y; spec-x a: expected 1, found 2\ntraffic: z: not found",
    );
  });

  test.each<[string, FaultResult[], boolean]>([
    ["no faults", [], false],
    ["one that is not found", [found, missed], false],
    ["nine in ten found as intended", [...Array.from({ length: 9 }, () => found), elsewhere], true],
    ["fewer than that", [...Array.from({ length: 8 }, () => found), elsewhere], false],
  ])("%s", (_title, results, expected) => {
    expect(isEnough(countFaults(results))).toBe(expected);
  });
});
