import { describe, expect, test } from "vitest";
import { causesByCheck, causesOf } from "../../../src/conformance/report/causes.js";
import { reportOf, result } from "./reports.js";

const fault = (operationId: string, expected: string, actual: string): ReturnType<typeof result> =>
  result("client-error-map", "fail", { operationId, name: `2023-11-15 ${operationId} 404`, expected, actual });

describe("failures have the same cause", () => {
  test.each([
    ["dates", "Accept 2023-11-15", "Accept 2025-03-12"],
    ["paths", "GET /gadgets/12/parts", "GET /gizmos/7"],
    ["ids", "id 507f1f77bcf86cd799439011", "id 5f1f77bcf86cd79943901150"],
    ["values of bodies", '{"id":"a","list":[1,2]}', '{"id":"b","list":[3]}'],
  ])("if they differ only in %s", (_title, one, other) => {
    const causes = causesOf(reportOf([fault("getA", one, "x"), fault("getB", other, "x"), fault("getB", one, "x")]));
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatchObject({ check: "client-error-map", operations: ["getA", "getB"] });
    expect(causes[0]?.failures).toHaveLength(3);
  });

  test.each([
    ["words", "an AtlasApiError", "an AtlasTimeoutError"],
    ["kinds of values", '{"id":"a"}', '{"id":1}'],
  ])("but not if they differ in %s", (_title, one, other) => {
    expect(causesOf(reportOf([fault("getA", one, "x"), fault("getB", other, "x")]))).toHaveLength(2);
  });

  test("if they stand in the same shared part", () => {
    const shared = "Fault .code type";
    const failures = ["getA", "getB"].map((operationId) =>
      result("spec-valid", "fail", {
        operationId,
        name: `${operationId} 404 .code`,
        expected: "1",
        actual: "2",
        shared,
      }),
    );
    expect(causesOf(reportOf(failures))).toHaveLength(1);
  });

  test("of a document in the same place, or not", () => {
    const failure = (operationId: string, place: string): ReturnType<typeof result> =>
      result("spec-valid", "fail", {
        operationId,
        name: `${operationId} ${place}`,
        expected: "true",
        actual: "absent",
      });
    expect(causesOf(reportOf([failure("getA", "404 .a"), failure("getB", "404 .a")]))).toHaveLength(1);
    expect(causesOf(reportOf([failure("getA", "404 .a"), failure("getB", "404 .b")]))).toHaveLength(2);
  });
});

test("errors come before warnings, and the most frequent first", () => {
  const warning = result("spec-sunset-horizon", "fail");
  const failures = [warning, warning, fault("getA", "1", "one"), ...["b", "c"].map((id) => fault(id, "1", "two"))];
  const causes = causesOf(reportOf(failures));
  expect(causes.map(({ severity, failures: own }) => [severity, own.length])).toEqual([
    ["error", 2],
    ["error", 1],
    ["warning", 2],
  ]);
  expect(causesByCheck(causes).map(({ check }) => check)).toEqual(["client-error-map", "spec-sunset-horizon"]);
});
