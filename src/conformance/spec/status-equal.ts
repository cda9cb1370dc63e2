import type { BareSpecCheck } from "./context.js";
import { comparedValue } from "./results.js";

const info = {
  id: "spec-status-equal",
  severity: "error",
  sentence: "An operation documents the same statuses.",
} as const;

export const statusEqual: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "both documents have no operation in common",
  run: ({ pairs }) =>
    pairs.flatMap(({ ours, upstream }) =>
      [...new Set([...upstream.responses.keys(), ...ours.responses.keys()])]
        .sort()
        .map((status) =>
          comparedValue(
            info,
            { operationId: ours.operationId, where: status },
            documented(upstream.responses.has(status)),
            documented(ours.responses.has(status)),
          ),
        ),
    ),
};

function documented(present: boolean): string {
  return present ? "documented" : "not documented";
}
