/** For each check a document that passes it, and one that must fail. */
import type { GeneratedFiles } from "../../../src/codegen/index.js";
import type { CheckInfo } from "../../../src/conformance/check.js";
import type { SpecInput } from "../../../src/conformance/spec/index.js";
import { edit, GONE, media } from "./edit.js";
import { gadgets, upstreamGadgets } from "./gadgets.js";

export interface Pair {
  readonly check: CheckInfo["id"];
  readonly passes: SpecInput;
  readonly fails: SpecInput;
  /** Name of each failing case, what was expected, and what was found. */
  readonly findings: readonly (readonly [name: string, expected: string, actual: string])[];
}

export const TODAY = "2026-11-22";

/** Both documents as they should be. */
export const clean: SpecInput = {
  ours: gadgets(),
  upstream: upstreamGadgets(),
  parts: new Map([["schemas.yaml#/Gadget", true]]),
  today: TODAY,
  typesAt: typesAre("export interface components { schemas: { Gadget: { id?: string } } }"),
  generated: () => Promise.resolve({ files: ["types.ts", "api.ts"], stale: new Map() }),
  exemptions: [],
};

function ours(place: string, value: unknown): SpecInput {
  return { ...clean, ours: edit(clean.ours, place, value) };
}

function typesAre(text: string): (apiDate: string) => Promise<GeneratedFiles> {
  return (apiDate) => Promise.resolve(new Map([[`${apiDate}/types.ts`, text]]));
}

/** One failing case, and an exemption of it. */
const known: SpecInput = {
  ...ours("@getGadget/x-required-roles", ["Gadget Owner"]),
  exemptions: [
    { check: "spec-security-equal", case: "getGadget ro*", reason: "An invented one.", expires: "2026-11-22" },
  ],
};

export const pairs: readonly Pair[] = [
  {
    check: "spec-valid",
    passes: clean,
    fails: ours("@getGadget/responses/404/description", GONE),
    findings: [
      [
        "getGadget operation #/paths/~1gadgets~1{gadgetId}/get/responses/404",
        "valid OpenAPI 3.0",
        "The field `description` must be present on this level.",
      ],
    ],
  },
  {
    check: "spec-ref-closed",
    passes: clean,
    fails: {
      ...ours("@createGadget/responses/400", { $ref: "#/components/responses/Nowhere" }),
      parts: new Map([["schemas.yaml#/Forgotten", false]]),
    },
    findings: [
      ["#/components/responses/Nowhere", "something that it refers to", "nothing there"],
      ["part schemas.yaml#/Forgotten", "a reference to it", "none"],
    ],
  },
  {
    check: "spec-operation-exists",
    passes: clean,
    fails: {
      ...clean,
      upstream: edit(edit(clean.upstream, "@getGadget/operationId", "readGadget"), "@createGadget/tags", ["Things"]),
    },
    findings: [
      ["getGadget GET /gadgets/{gadgetId} operationId", "readGadget", "getGadget, formerly fetchGadget"],
      ["createGadget POST /gadgets tag", '"Things"', '"Gadgets"'],
    ],
  },
  {
    check: "spec-params-equal",
    passes: clean,
    fails: ours("components/parameters/gadgetId/schema/pattern", "^[a-f0-9]{3}$"),
    findings: [
      ["getGadget path gadgetId pattern", '"^[a-f0-9]{2}$"', '"^[a-f0-9]{3}$"'],
      ["deleteGadget path gadgetId pattern", '"^[a-f0-9]{2}$"', '"^[a-f0-9]{3}$"'],
    ],
  },
  {
    check: "spec-request-equal",
    passes: clean,
    fails: ours("#GadgetRequest/properties/secret/writeOnly", GONE),
    findings: [[`createGadget request ${json("2024-05-30")} .secret writeOnly`, "true", "absent"]],
  },
  {
    check: "spec-response-equal",
    passes: clean,
    fails: ours("#SquareGadget/allOf/1/properties/side/nullable", false),
    findings: [
      [`getGadget 200 ${json("2023-01-01")} <SQUARE>.side nullable`, "true", "absent"],
      [`getGadget 200 ${json("2024-05-30")} <SQUARE>.side nullable`, "true", "absent"],
      [`createGadget 201 ${json("2024-05-30")} <SQUARE>.side nullable`, "true", "absent"],
    ],
  },
  {
    check: "spec-status-equal",
    passes: clean,
    fails: ours("@getGadget/responses/404", GONE),
    findings: [["getGadget 404", '"documented"', '"not documented"']],
  },
  {
    check: "spec-headers-equal",
    passes: clean,
    fails: ours("@getGadget/responses/200/headers/RateLimit-Limit/schema/type", "string"),
    findings: [["getGadget 200 RateLimit-Limit type", '"integer"', '"string"']],
  },
  {
    check: "spec-security-equal",
    passes: clean,
    fails: ours("@getGadget/x-required-roles", ["Gadget Owner"]),
    findings: [["getGadget roles", '["Gadget Reader"]', '["Gadget Owner"]']],
  },
  {
    check: "spec-versions-equal",
    passes: clean,
    fails: ours(`@getGadget/responses/200/content/${media("2024-05-30")}`, GONE),
    findings: [[`getGadget 200 ${json("2024-05-30")}`, "present", "absent"]],
  },
  {
    check: "spec-version-resolve",
    passes: clean,
    fails: ours(`@getGadget/responses/200/content/${media("2024-05-30")}`, GONE),
    findings: [["getGadget 2024-05-30", '"2024-05-30"', '"2023-01-01"']],
  },
  {
    check: "spec-deprecated-equal",
    passes: clean,
    fails: ours("@deleteGadget/x-replaced-by/version", "2025-01-01"),
    findings: [["deleteGadget x-replaced-by", "createGadget in 2024-05-30", "2025-01-01"]],
  },
  {
    check: "spec-sunset-drift",
    passes: clean,
    fails: ours(`@deleteGadget/responses/204/content/${media("2023-01-01")}/x-sunset`, "2027-08-01"),
    findings: [
      [`deleteGadget DELETE /gadgets/{gadgetId} 2023-01-01 204 ${json("2023-01-01")}`, '"2027-07-01"', '"2027-08-01"'],
    ],
  },
  {
    check: "spec-sunset-horizon",
    passes: { ...clean, horizonDays: 220 },
    fails: { ...clean, horizonDays: 221 },
    findings: [
      ["getGadget 2023-01-01", "more than 221 days left on 2026-11-22", "sunset 2027-07-01, in 221 days"],
      ["deleteGadget 2023-01-01", "more than 221 days left on 2026-11-22", "sunset 2027-07-01, in 221 days"],
    ],
  },
  {
    check: "spec-examples-valid",
    passes: clean,
    fails: ours(`@getGadget/responses/200/content/${media("2024-05-30")}/example/radius`, 0),
    findings: [
      [
        `getGadget 200 ${json("2024-05-30")} example`,
        '/radius must be >= 1; must match "then" schema',
        '{"kind":"ROUND","id":"a1","radius":0}',
      ],
    ],
  },
  {
    check: "spec-pattern-compiles",
    passes: ours("components/parameters/gadgetId/schema/pattern", "^\\p{L}{2}$"),
    fails: ours("components/parameters/gadgetId/schema/pattern", "^\\p{L}\\:$"),
    findings: [["parameters gadgetId", "a regular expression with the u flag", "^\\p{L}\\:$"]],
  },
  {
    check: "spec-no-any",
    passes: clean,
    fails: { ...clean, typesAt: typesAre("export interface components { schemas: { Gadget: { id?: any[] } } }") },
    findings: [
      ["2023-01-01/types.ts components.schemas.Gadget", "no any", "any at .id[]"],
      ["2024-05-30/types.ts components.schemas.Gadget", "no any", "any at .id[]"],
    ],
  },
  {
    check: "spec-generated-fresh",
    passes: clean,
    fails: {
      ...clean,
      generated: () => Promise.resolve({ files: ["types.ts"], stale: new Map([["types.ts", "changed"]]) }),
    },
    findings: [["types.ts", "as the generator makes it", "changed"]],
  },
  {
    check: "spec-exemption-live",
    passes: known,
    fails: { ...known, today: "2026-11-23" },
    findings: [["spec-security-equal getGadget ro*", "a day after 2026-11-23", "expired on 2026-11-22"]],
  },
];

function json(version: string): string {
  return `application/vnd.atlas.${version}+json`;
}
