import { Ajv } from "ajv";
import addFormatsModule from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderSarif } from "../../../src/conformance/report/sarif.js";
import { hostileReport, reportOf, result } from "./reports.js";
import { sarifSchema } from "./sarif-schema.js";

const ajv = new Ajv({ allErrors: true });
addFormatsModule.default(ajv);
const validate = ajv.compile(sarifSchema);

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Record<string, unknown>[];
  }[];
}

function parse(text: string): Log["runs"][number] {
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error("There is no run.");
  return run;
}

describe("the report for code scanning (SARIF)", () => {
  const run = parse(
    renderSarif(
      reportOf([
        result("client-error-map", "pass"),
        result("client-error-map", "fail", { operationId: "getGadget", name: "404", expected: "a", actual: "b" }),
        result("spec-sunset-horizon", "fail", { name: "all" }),
        result("spec-valid", "exempt", { reason: "Known." }),
      ]),
    ),
  );

  test("has a rule for each check, and a result for each failure", () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([
      "spec-valid",
      "spec-sunset-horizon",
      "client-accept-version",
      "client-error-map",
    ]);
    expect(run.results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ["client-error-map", 3, "error"],
      ["spec-sunset-horizon", 1, "warning"],
      ["spec-valid", 0, "error"],
    ]);
  });

  test("a result says what, where, and how to see it again", () => {
    expect(run.results[0]).toMatchObject({
      message: {
        text: "404: expected a, got b. Again: npx atlas-fetch conformance --seed 7 --check client-error-map --case 404",
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "openapi/paths/gadgets.yaml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: "getGadget" }],
        },
      ],
    });
    expect(run.results[1]).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: "openapi/gadgets.yaml" } } }],
    });
  });

  test("what is exempt is suppressed, with the reason", () => {
    expect(run.results[2]).toMatchObject({ suppressions: [{ kind: "external", justification: "Known." }] });
    expect(run.results[0]).not.toHaveProperty("suppressions");
  });

  test("a case has the same fingerprint in every run, and another one another", () => {
    const fingerprints = (seed: number): unknown[] =>
      parse(
        renderSarif(
          reportOf([result("spec-valid", "fail", { name: "a" }), result("spec-valid", "fail", { name: "b" })], {
            seed,
          }),
        ),
      ).results.map(({ partialFingerprints }) => partialFingerprints);
    expect(fingerprints(1)).toEqual(fingerprints(2));
    expect(fingerprints(1)[0]).not.toEqual(fingerprints(1)[1]);
  });

  test("fits the standard whatever is in it", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const found = report.results.filter(({ status }) => status === "fail" || status === "exempt");
        expect(parse(renderSarif(report)).results).toHaveLength(found.length);
      }),
    );
  });
});
