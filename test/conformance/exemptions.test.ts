import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SpecError } from "../../src/codegen/index.js";
import type { CaseResult } from "../../src/conformance/check.js";
import { checkExemptions, exempt, names, parseExemptions } from "../../src/conformance/exemptions.js";

const failure: CaseResult = { check: "spec-headers-equal", severity: "error", name: "getIt 200 Age", status: "fail" };
const exemption = { check: "spec-headers-equal", case: "getIt * Age", reason: "Why.", expires: "2027-01-31" };
const info = { id: "suite-exemptions", severity: "error", sentence: "Live." } as const;

describe("what an exemption does", () => {
  test("a current one that names a failure makes it exempt", () => {
    expect(exempt([failure], [exemption], "2027-01-31")).toEqual([{ ...failure, status: "exempt", reason: "Why." }]);
    expect(checkExemptions(info, [exemption], [failure], "2027-01-31")).toMatchObject([{ status: "pass" }]);
  });

  test("one that has expired changes nothing and fails", () => {
    expect(exempt([failure], [exemption], "2027-02-01")).toEqual([failure]);
    expect(checkExemptions(info, [exemption], [failure], "2027-02-01")).toMatchObject([
      { status: "fail", expected: "a day after 2027-02-01", actual: "expired on 2027-01-31" },
    ]);
  });

  test.each<[string, CaseResult]>([
    ["a case that passes", { ...failure, status: "pass" }],
    ["another check", { ...failure, check: "spec-params-equal" }],
    ["another case", { ...failure, name: "getIt 200 Age type" }],
  ])("one that fits only %s fails", (_title, result) => {
    expect(exempt([result], [exemption], "2027-01-01")).toEqual([result]);
    expect(checkExemptions(info, [exemption], [result], "2027-01-01")).toMatchObject([
      { status: "fail", actual: "none" },
    ]);
  });
});

describe("names of cases", () => {
  const named = (pattern: string, name: string): boolean =>
    names({ ...exemption, case: pattern }, { ...failure, name });

  test("a name fits itself, whatever is in it", () => {
    fc.assert(fc.property(fc.string(), (name) => named(name, name)));
  });

  test("a star stands for any text, and only a star does", () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => named(`${a}*${c}`, `${a}${b}${c}`)));
    expect(named("a.c", "abc")).toBe(false);
    expect(named("a*c", "abd")).toBe(false);
  });
});

describe("the file", () => {
  test("holds a list", () => {
    expect(parseExemptions("", "x.yaml")).toEqual([]);
    const text = `- { check: spec-headers-equal, case: "getIt * Age", reason: Why., expires: "2027-01-31" }`;
    expect(parseExemptions(text, "x.yaml")).toEqual([exemption]);
  });

  test.each([
    ["- [", "x.yaml:1 is not YAML."],
    ["check: a", "x.yaml is not a list of exemptions."],
    ["- 3", "x.yaml: exemption 1 is not an object."],
    ["- { check: a, case: b, expires: '2027-01-31' }", "x.yaml: exemption 1 needs `reason`, as text."],
    ["- { check: a, case: b, reason: c, expires: '2027-02-30' }", "is not a date (YYYY-MM-DD)."],
    ["- { check: a, case: b, reason: c, expires: '2027-02-03', until: x }", "has the unknown field `until`."],
  ])("%s is refused", (text, message) => {
    expect(() => parseExemptions(text, "x.yaml")).toThrow(SpecError);
    expect(() => parseExemptions(text, "x.yaml")).toThrow(message);
  });
});
