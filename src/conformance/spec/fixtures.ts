/** For each check of the spec a pair of documents that passes it, and one that must fail. */
import type { GeneratedFiles } from "../../codegen/generate.js";
import type { CheckInfo, Fixtures } from "../check.js";
import { edit, GONE, media } from "../edit.js";
import { checkExemptions } from "../exemptions.js";
import { contextOf, type BareSpecCheck, type SpecInput } from "./context.js";
import { exemptionLive } from "./exemption-live.js";
import { gadgets, upstreamGadgets } from "./gadgets.js";
import { securityEqual } from "./security-equal.js";

/** The day on which the fixtures are looked at. */
export const FIXTURE_DAY = "2026-11-22";

/** Both documents as they should be. */
export const clean: SpecInput = {
  ours: gadgets(),
  upstream: upstreamGadgets(),
  parts: new Map([["schemas.yaml#/Gadget", true]]),
  today: FIXTURE_DAY,
  typesAt: typesAre("export interface components { schemas: { Gadget: { id?: string } } }"),
  generated: () => Promise.resolve({ files: ["types.ts", "api.ts"], stale: new Map() }),
  exemptions: [],
};

/** What a check is run on. */
export interface SpecPair {
  readonly passes: SpecInput;
  readonly fails: SpecInput;
}

function ours(place: string, value: unknown): SpecInput {
  return { ...clean, ours: edit(clean.ours, place, value) };
}

function typesAre(text: string): (apiDate: string) => Promise<GeneratedFiles> {
  return (apiDate) => Promise.resolve(new Map([[`${apiDate}/types.ts`, text]]));
}

function fails(place: string, value: unknown): SpecPair {
  return { passes: clean, fails: ours(place, value) };
}

/** One failing case, and an exemption of it. */
const known: SpecInput = {
  ...ours("@getGadget/x-required-roles", ["Gadget Owner"]),
  exemptions: [
    { check: "spec-security-equal", case: "getGadget ro*", reason: "An invented one.", expires: FIXTURE_DAY },
  ],
};

/** The documents by check; each pair differs in what the check is about. */
export const specPairs: Readonly<Record<string, SpecPair>> = {
  "spec-valid": fails("@getGadget/responses/404/description", GONE),
  "spec-ref-closed": {
    passes: clean,
    fails: { ...ours("#Unused", { type: "string" }), parts: new Map([["schemas.yaml#/Forgotten", false]]) },
  },
  "spec-operation-exists": {
    passes: clean,
    fails: {
      ...clean,
      upstream: edit(edit(clean.upstream, "@getGadget/operationId", "readGadget"), "@createGadget/tags", ["Things"]),
    },
  },
  "spec-params-equal": fails("components/parameters/gadgetId/schema/pattern", "^[a-f0-9]{3}$"),
  "spec-request-equal": fails("#GadgetRequest/properties/secret/writeOnly", GONE),
  "spec-response-equal": fails("#SquareGadget/allOf/1/properties/side/nullable", false),
  "spec-status-equal": fails("@getGadget/responses/404", GONE),
  "spec-headers-equal": fails("@getGadget/responses/200/headers/RateLimit-Limit/schema/type", "string"),
  "spec-security-equal": fails("@getGadget/x-required-roles", ["Gadget Owner"]),
  "spec-versions-equal": fails(`@getGadget/responses/200/content/${media("2024-05-30")}`, GONE),
  "spec-version-resolve": fails(`@getGadget/responses/200/content/${media("2024-05-30")}`, GONE),
  "spec-deprecated-equal": fails("@deleteGadget/x-replaced-by/version", "2025-01-01"),
  "spec-sunset-drift": fails(`@deleteGadget/responses/204/content/${media("2023-01-01")}/x-sunset`, "2027-08-01"),
  "spec-sunset-horizon": { passes: { ...clean, horizonDays: 220 }, fails: { ...clean, horizonDays: 221 } },
  "spec-examples-valid": fails(`@getGadget/responses/200/content/${media("2024-05-30")}/example/radius`, 0),
  "spec-pattern-compiles": {
    passes: ours("components/parameters/gadgetId/schema/pattern", "^\\p{L}{2}$"),
    fails: ours("components/parameters/gadgetId/schema/pattern", "^\\p{L}\\:$"),
  },
  "spec-no-any": {
    passes: clean,
    fails: { ...clean, typesAt: typesAre("export interface components { schemas: { Gadget: { id?: any[] } } }") },
  },
  "spec-generated-fresh": {
    passes: clean,
    fails: {
      ...clean,
      generated: () => Promise.resolve({ files: ["types.ts"], stale: new Map([["types.ts", "changed"]]) }),
    },
  },
  "spec-exemption-live": { passes: known, fails: { ...known, today: "2026-11-23" } },
};

/**
 * The fixtures of a check.
 *
 * @throws {Error} if the check has no pair of documents
 */
export function fixturesOf({ info, run }: BareSpecCheck): Fixtures {
  const pair = pairOf(info.id);
  const on = async (input: SpecInput): ReturnType<Fixtures["passes"]> => run(contextOf(input));
  return { passes: () => on(pair.passes), fails: () => on(pair.fails) };
}

/** The fixtures of the check of the exemptions, which looks at what another check found. */
export const exemptionFixtures: Fixtures = {
  passes: () => checkKnown(pairOf(exemptionLive.id).passes),
  fails: () => checkKnown(pairOf(exemptionLive.id).fails),
};

async function checkKnown(input: SpecInput): ReturnType<Fixtures["passes"]> {
  const found = await securityEqual.run(contextOf(input));
  return checkExemptions(exemptionLive, input.exemptions ?? [], found, input.today);
}

function pairOf(id: CheckInfo["id"]): SpecPair {
  const pair = specPairs[id];
  if (pair === undefined) throw new Error(`${id} has no fixtures`);
  return pair;
}
