import { describe, expect, test } from "vitest";
import { SpecError, type OpenApiDocument } from "../../../src/codegen/index.js";
import { edit } from "../../../src/conformance/edit.js";
import { conforms } from "../../../src/conformance/check.js";
import { reportUnloadable, runSpecChecks, specCheckInfos, specChecks } from "../../../src/conformance/spec/index.js";
import { clean, FIXTURE_DAY as TODAY } from "../../../src/conformance/spec/fixtures.js";

const ids = specCheckInfos.map(({ id }) => id);

test("a document whose references lead nowhere fails one check, and the others say why they have nothing", async () => {
  const ours: OpenApiDocument = structuredClone(clean.ours);
  ours.components = { ...ours.components, parameters: {} };
  const { results } = await runSpecChecks({ ...clean, ours });
  expect(results.filter(({ status }) => status === "fail").map(({ check, name }) => [check, name])).toEqual([
    ["spec-ref-closed", "#/components/parameters/gadgetId"],
  ]);
  expect(new Set(results.map(({ check }) => check))).toEqual(new Set(ids));
  expect(conforms(results)).toBe(false);
});

test("types that cannot be generated are a finding", async () => {
  const typesAt = (): Promise<never> => Promise.reject(new SpecError("SPEC_INVALID", "It has two of them."));
  const check = specChecks.filter(({ info }) => info.id === "spec-no-any");
  const { results } = await runSpecChecks({ ...clean, typesAt }, check);
  expect(results[0]).toMatchObject({ check: "spec-no-any", status: "fail", actual: "It has two of them." });
});

test("a document that is no OpenAPI fails one check, and those that cannot read it say so", async () => {
  const ours = edit(clean.ours, "#Gadget/oneOf/0", { type: "object", required: true });
  const quick = specChecks.filter(({ info }) => info.id !== "spec-no-any");
  const { results } = await runSpecChecks({ ...clean, ours }, quick);
  const of = (check: string): string[] =>
    results.filter((result) => result.check === check).map(({ status }) => status);
  expect(of("spec-valid")).toContain("fail");
  expect(of("spec-response-equal")).toEqual(["not-exercised"]);
  expect(conforms(results)).toBe(false);
});

test("a mistake in a check is not taken for a finding", async () => {
  const typesAt = (): Promise<never> => Promise.reject(new TypeError("oops"));
  await expect(runSpecChecks({ ...clean, typesAt })).rejects.toThrow("oops");
});

test("documents that have nothing in common do not conform", async () => {
  const upstream = { ...clean.upstream, paths: {} };
  const { results } = await runSpecChecks({ ours: clean.ours, upstream, today: TODAY });
  expect(results.filter(({ check }) => check === "spec-operation-exists").map(({ status }) => status)).toEqual(
    Array.from({ length: 3 }, () => "fail"),
  );
  expect(results.find(({ check }) => check === "spec-response-equal")?.status).toBe("not-exercised");
  expect(conforms(results)).toBe(false);
});

describe("a spec that cannot be loaded", () => {
  test.each([
    ["SPEC_DANGLING_REFERENCE", "spec-ref-closed"],
    ["SPEC_NOT_OPENAPI", "spec-valid"],
    ["SPEC_INVALID", "spec-valid"],
  ] as const)("%s fails %s", (code, check) => {
    const results = reportUnloadable(new SpecError(code, "x.yaml: no"))?.results ?? [];
    expect(results.map((result) => result.check)).toEqual(ids);
    expect(results.filter(({ status }) => status === "fail")).toMatchObject([{ check, actual: "x.yaml: no" }]);
    expect(results.filter(({ status }) => status === "not-exercised")).toHaveLength(ids.length - 1);
  });

  test("any other error is no finding", () => {
    expect(reportUnloadable(new SpecError("SPEC_UNREADABLE", "no"))).toBeUndefined();
    expect(reportUnloadable(new TypeError("no"))).toBeUndefined();
  });
});
