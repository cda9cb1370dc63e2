/** The direction "spec against upstream", or the spec by itself where there is no upstream document. */
import { generate } from "../../codegen/generate.js";
import { ownExemptions, ownSpec } from "../own-spec.js";
import { specChecks, specCheckInfos } from "../spec/checks.js";
import { partsOf } from "../spec/parts.js";
import { findSpecResults } from "../spec/run.js";
import type { DirectionRunner } from "./direction.js";

/** Checks that take long and say nothing about a single operation. */
const WHOLE: ReadonlySet<string> = new Set(["spec-no-any", "spec-generated-fresh"]);

/** The check of the exemptions is among the checks; the runner does it itself, over all directions. */
export const specDirection: DirectionRunner = {
  direction: "spec",
  checks: specCheckInfos,
  async run({ spec, isOwnSpec, upstream, today, checks, filter, options, onProgress }) {
    const isWanted = (id: string): boolean => checks.has(id) && (filter.operations === undefined || !WHOLE.has(id));
    const selected = specChecks.filter(({ info }) => isWanted(info.id));
    const results = await findSpecResults(
      {
        ours: spec.document,
        ...(upstream === undefined ? {} : { upstream: upstream.document }),
        // The folder of any other document can hold what is no part of it.
        ...(isOwnSpec ? { parts: await partsOf(ownSpec, [ownExemptions.name]) } : {}),
        today,
        ...(options.horizonDays === undefined ? {} : { horizonDays: options.horizonDays }),
        typesAt: (apiDate) => generate({ spec, apiDates: [apiDate], runtime: "atlas-fetch" }),
        // They are made from the trimmed spec and from nothing else.
        ...(options.generated === undefined || !isOwnSpec ? {} : { generated: options.generated }),
      },
      selected,
      (what) => onProgress({ done: selected.findIndex(({ info }) => info.id === what), total: selected.length, what }),
    );
    return { results };
  },
};
