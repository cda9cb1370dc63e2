import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReport, renderJson } from "../../../src/conformance/report/json.js";
import { reportSchema } from "../../../src/conformance/report/report-schema.js";
import { hostileReport, operation, reportOf, result } from "./reports.js";

const full = reportOf(
  [
    result("client-error-map", "fail", {
      operationId: "getGadget",
      apiDate: "2023-11-15",
      expected: "a",
      actual: "b",
      curl: "curl https://gadgets.example",
      shared: "Fault",
    }),
    result("spec-valid", "not-exercised", { reason: "there is nothing" }),
  ],
  {
    upstream: { source: "v2.yaml" },
    traffic: [{ source: "a.har", sha256: "0".repeat(64) }, { source: "https://gadgets.example" }],
    exemptions: [{ check: "spec-valid", case: "*", reason: "Known.", expires: "2027-01-01", uses: 0 }],
    operations: [
      operation("getGadget", {
        versions: [{ version: "2023-01-01", deprecated: true, sunset: "2027-07-01" }],
        replacedBy: "listGadgets",
        location: { file: "a.yaml", line: 1 },
      }),
    ],
  },
);

describe("the report in JSON", () => {
  test("fits its schema, which is valid and knows every field", () => {
    const ajv = new Ajv({ strict: true, allErrors: true });
    expect(ajv.validateSchema(reportSchema)).toBe(true);
    const validate = ajv.compile(reportSchema);
    validate(JSON.parse(renderJson(full)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("read back is the same report, whatever is in it", () => {
    expect(readReport(renderJson(full))).toEqual(full);
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(readReport(renderJson(report))).toEqual(report);
      }),
    );
  });

  test.each([
    ["that is cut off", '{"schemaVersion": 1,', "is no report of atlas-fetch: "],
    ["of something else", '{"log":{"entries":[]}}', "must have required property 'schemaVersion'"],
    ["of another version", JSON.stringify({ ...full, schemaVersion: 2 }), "/schemaVersion must be equal to constant"],
    ["with a field that nobody knows", JSON.stringify({ ...full, x: 1 }), "must NOT have additional properties"],
    [
      "with a result of no kind",
      JSON.stringify({ ...full, results: [{ ...full.results[0], status: "maybe" }] }),
      "/results/0/status must be equal to one of the allowed values",
    ],
  ])("a file %s is refused", (_title, text, message) => {
    expect(() => readReport(text, "old.json")).toThrow(/^old\.json is no report of atlas-fetch: /);
    expect(() => readReport(text, "old.json")).toThrow(message);
  });
});
