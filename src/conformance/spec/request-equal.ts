import { compareContent } from "./compare-content.js";
import { SchemaComparison } from "./compare-schema.js";
import { sharedParts } from "./content.js";
import type { BareSpecCheck } from "./context.js";
import type { OperationFacts } from "./facts.js";
import { comparedValue } from "./results.js";

const info = {
  id: "spec-request-equal",
  severity: "error",
  sentence: "Request bodies agree property by property, and in whether they must be sent.",
} as const;

export const requestEqual: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "no operation that both documents have takes a body",
  run: ({ pairs, ourView, upstreamView }) => {
    const schemas = new SchemaComparison(upstreamView.schemas, ourView.schemas);
    return pairs.flatMap(({ ours, upstream }) => {
      if (ours.body === undefined && upstream.body === undefined) return [];
      const { operationId } = ours;
      return [
        comparedValue(info, { operationId, where: "request body" }, bodyOf(upstream), bodyOf(ours)),
        ...sharedParts(upstream, ours)
          .filter(({ part }) => part === "request")
          .flatMap((part) => compareContent(info, schemas, operationId, part)),
      ];
    });
  },
};

function bodyOf({ body }: OperationFacts): string {
  if (body === undefined) return "none";
  return body.required ? "required" : "optional";
}
