import type { BareSpecCheck } from "./context.js";
import { sunsetsOf } from "./content.js";
import { comparedValue } from "./results.js";

const info = {
  id: "spec-sunset-drift",
  severity: "error",
  sentence: "Every resource version of an operation stops working on the same day.",
} as const;

/** Upstream gives dates for each media type; a version that only one side has is for `spec-versions-equal`. */
export const sunsetDrift: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "both documents have no resource version in common",
  run: ({ pairs }) =>
    pairs.flatMap(({ ours, upstream }) => {
      const theirs = sunsetsOf(upstream);
      return [...sunsetsOf(ours)].flatMap(([version, entries]) =>
        [...entries].flatMap(([entry, sunset]) => {
          const others = theirs.get(version);
          if (others?.has(entry) !== true) return [];
          const subject = { operationId: ours.operationId, where: `${ours.key} ${version} ${entry}` };
          return [comparedValue(info, subject, others.get(entry) ?? "no sunset", sunset ?? "no sunset")];
        }),
      );
    }),
};
