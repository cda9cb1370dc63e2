import { sunsetsOf } from "./content.js";
import type { BareSpecCheck } from "./context.js";
import type { OperationFacts } from "./facts.js";
import { failed, passed } from "./results.js";

const info = {
  id: "spec-sunset-horizon",
  severity: "warning",
  sentence: "No resource version stops working soon.",
} as const;

const DAY = 86_400_000;

export const sunsetHorizon: BareSpecCheck = {
  info,
  against: "itself",
  idle: "no resource version of ours has a sunset date",
  run: ({ ourView, today, horizonDays }) =>
    [...ourView.operations.values()].flatMap((operation) =>
      [...firstSunsets(operation)].map(([version, sunset]) => {
        const subject = { operationId: operation.operationId, where: version };
        const days = Math.round((Date.parse(sunset) - Date.parse(today)) / DAY);
        if (days > horizonDays) return passed(info, subject);
        const distance = days < 0 ? `${-days} days ago` : `in ${days} days`;
        return failed(info, subject, `more than ${horizonDays} days left on ${today}`, `sunset ${sunset}, ${distance}`);
      }),
    ),
};

/** The earliest sunset of each resource version that has one. */
function firstSunsets(operation: OperationFacts): Map<string, string> {
  const first = new Map<string, string>();
  for (const [version, entries] of sunsetsOf(operation)) {
    const [sunset] = [...entries.values()].filter((date) => date !== undefined).sort();
    if (sunset !== undefined) first.set(version, sunset);
  }
  return first;
}
