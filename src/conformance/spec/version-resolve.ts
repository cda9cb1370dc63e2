import { resolveVersion } from "../../version.js";
import type { BareSpecCheck, SpecContext } from "./context.js";
import { comparedValue } from "./results.js";

const info = {
  id: "spec-version-resolve",
  severity: "error",
  sentence: "Every API date leads to the same resource version of an operation.",
} as const;

/** Every date at which something changes in either document, and every name that is matched exactly. */
function apiDates({ ourView, upstreamView }: SpecContext): string[] {
  const operations = [...ourView.operations.values(), ...upstreamView.operations.values()];
  return [...new Set(operations.flatMap(({ versions }) => versions))].sort();
}

export const versionResolve: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "both documents have no operation in common",
  run: (context) => {
    const dates = apiDates(context);
    return context.pairs.flatMap(({ ours, upstream }) =>
      dates.map((date) =>
        comparedValue(
          info,
          { operationId: ours.operationId, where: date },
          resolveVersion(upstream.versions, date) ?? "none",
          resolveVersion(ours.versions, date) ?? "none",
        ),
      ),
    );
  },
};
