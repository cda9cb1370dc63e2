import { compareContent } from "./compare-content.js";
import { SchemaComparison } from "./compare-schema.js";
import { sharedParts } from "./content.js";
import type { BareSpecCheck } from "./context.js";

const info = {
  id: "spec-response-equal",
  severity: "error",
  sentence: "The bodies of answers and errors agree property by property.",
} as const;

export const responseEqual: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "no operation that both documents have answers with a body",
  run: ({ pairs, ourView, upstreamView }) => {
    const schemas = new SchemaComparison(upstreamView.schemas, ourView.schemas);
    return pairs.flatMap(({ ours, upstream }) =>
      sharedParts(upstream, ours)
        .filter(({ part }) => part !== "request")
        .flatMap((part) => compareContent(info, schemas, ours.operationId, part)),
    );
  },
};
