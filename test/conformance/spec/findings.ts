/** What each check finds in the document of its fixtures that must fail. */
import type { CheckInfo } from "../../../src/conformance/check.js";

/** Name of each failing case, what was expected, and what was found. */
export type Findings = readonly (readonly [name: string, expected: string, actual: string])[];

export const findings: readonly (readonly [check: CheckInfo["id"], findings: Findings])[] = [
  [
    "spec-valid",
    [
      [
        "getGadget operation #/paths/~1gadgets~1{gadgetId}/get/responses/404",
        "valid OpenAPI 3.0",
        "The field `description` must be present on this level.",
      ],
    ],
  ],
  [
    "spec-ref-closed",
    [
      ["component schemas Unused", "a reference to it", "none"],
      ["part schemas.yaml#/Forgotten", "a reference to it", "none"],
    ],
  ],
  [
    "spec-operation-exists",
    [
      ["getGadget GET /gadgets/{gadgetId} operationId", "readGadget", "getGadget, formerly fetchGadget"],
      ["createGadget POST /gadgets tag", '"Things"', '"Gadgets"'],
    ],
  ],
  [
    "spec-params-equal",
    [
      ["getGadget path gadgetId pattern", '"^[a-f0-9]{2}$"', '"^[a-f0-9]{3}$"'],
      ["deleteGadget path gadgetId pattern", '"^[a-f0-9]{2}$"', '"^[a-f0-9]{3}$"'],
    ],
  ],
  ["spec-request-equal", [[`createGadget request ${json("2024-05-30")} .secret writeOnly`, "true", "absent"]]],
  [
    "spec-response-equal",
    [
      [`getGadget 200 ${json("2023-01-01")} <SQUARE>.side nullable`, "true", "absent"],
      [`getGadget 200 ${json("2024-05-30")} <SQUARE>.side nullable`, "true", "absent"],
      [`createGadget 201 ${json("2024-05-30")} <SQUARE>.side nullable`, "true", "absent"],
    ],
  ],
  ["spec-status-equal", [["getGadget 404", '"documented"', '"not documented"']]],
  ["spec-headers-equal", [["getGadget 200 RateLimit-Limit type", '"integer"', '"string"']]],
  ["spec-security-equal", [["getGadget roles", '["Gadget Reader"]', '["Gadget Owner"]']]],
  ["spec-versions-equal", [[`getGadget 200 ${json("2024-05-30")}`, "present", "absent"]]],
  ["spec-version-resolve", [["getGadget 2024-05-30", '"2024-05-30"', '"2023-01-01"']]],
  ["spec-deprecated-equal", [["deleteGadget x-replaced-by", "createGadget in 2024-05-30", "2025-01-01"]]],
  [
    "spec-sunset-drift",
    [[`deleteGadget DELETE /gadgets/{gadgetId} 2023-01-01 204 ${json("2023-01-01")}`, '"2027-07-01"', '"2027-08-01"']],
  ],
  [
    "spec-sunset-horizon",
    [
      ["getGadget 2023-01-01", "more than 221 days left on 2026-11-22", "sunset 2027-07-01, in 221 days"],
      ["deleteGadget 2023-01-01", "more than 221 days left on 2026-11-22", "sunset 2027-07-01, in 221 days"],
    ],
  ],
  [
    "spec-examples-valid",
    [
      [
        `getGadget 200 ${json("2024-05-30")} example`,
        '/radius must be >= 1; must match "then" schema',
        '{"kind":"ROUND","id":"a1","radius":0}',
      ],
    ],
  ],
  ["spec-pattern-compiles", [["parameters gadgetId", "a regular expression with the u flag", "^\\p{L}\\:$"]]],
  [
    "spec-no-any",
    [
      ["2023-01-01/types.ts components.schemas.Gadget", "no any", "any at .id[]"],
      ["2024-05-30/types.ts components.schemas.Gadget", "no any", "any at .id[]"],
    ],
  ],
  ["spec-generated-fresh", [["types.ts", "as the generator makes it", "changed"]]],
  ["spec-exemption-live", [["spec-security-equal getGadget ro*", "a day after 2026-11-23", "expired on 2026-11-22"]]],
];

function json(version: string): string {
  return `application/vnd.atlas.${version}+json`;
}
