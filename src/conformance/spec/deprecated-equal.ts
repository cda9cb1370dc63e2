import type { CaseResult } from "../check.js";
import type { BareSpecCheck, SpecContext } from "./context.js";
import type { OperationFacts } from "./facts.js";
import { comparedValue, failed, passed } from "./results.js";

const info = {
  id: "spec-deprecated-equal",
  severity: "error",
  sentence: "The same operations are deprecated, and each names a replacement that exists in the version it gives.",
} as const;

export const deprecatedEqual: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "both documents have no operation in common",
  run: (context) =>
    context.pairs.flatMap(({ ours, upstream }) => [
      comparedValue(info, { operationId: ours.operationId, where: "deprecated" }, upstream.deprecated, ours.deprecated),
      ...checkReplacement(context, ours),
    ]),
};

/** The official document names replacements only in prose, so ours are checked for being usable. */
function checkReplacement({ ourView }: SpecContext, operation: OperationFacts): CaseResult[] {
  const { replacement, deprecated, operationId } = operation;
  const subject = { operationId, where: "x-replaced-by" };
  if (replacement === undefined) return deprecated ? [failed(info, subject, "a replacement", "none")] : [];
  const target = [...ourView.operations.values()].find(
    (candidate) => candidate.operationId === replacement.operationId,
  );
  if (target === undefined) return [failed(info, subject, "an operation of ours", replacement.operationId)];
  return [
    target.versions.includes(replacement.version)
      ? passed(info, subject)
      : failed(info, subject, `${target.operationId} in ${target.versions.join(", ")}`, replacement.version),
  ];
}
