import { compareFields } from "./compare-fields.js";
import { SchemaComparison } from "./compare-schema.js";
import type { BareSpecCheck } from "./context.js";
import { compared } from "./results.js";

const info = {
  id: "spec-params-equal",
  severity: "error",
  sentence:
    "The parameters of an operation agree in name, place, style, type, limits, pattern, enum, default and required.",
} as const;

export const paramsEqual: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "no operation that both documents have takes a parameter",
  run: ({ pairs, ourView, upstreamView }) => {
    const schemas = new SchemaComparison(upstreamView.schemas, ourView.schemas);
    return pairs.flatMap(({ ours, upstream }) =>
      [...new Set([...upstream.parameters.keys(), ...ours.parameters.keys()])].flatMap((key) =>
        compared(
          info,
          { operationId: ours.operationId, where: key },
          compareFields(schemas, upstream.parameters.get(key), ours.parameters.get(key)),
        ),
      ),
    );
  },
};
