import { compareFields } from "./compare-fields.js";
import { SchemaComparison } from "./compare-schema.js";
import type { BareSpecCheck } from "./context.js";
import { headerKey, type FieldFacts, type ResponseFacts } from "./facts.js";
import { compared } from "./results.js";

const info = {
  id: "spec-headers-equal",
  severity: "error",
  sentence: "An answer documents the same headers with the same values.",
} as const;

export const headersEqual: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "no answer that both documents have carries a documented header",
  run: ({ pairs, ourView, upstreamView }) => {
    const schemas = new SchemaComparison(upstreamView.schemas, ourView.schemas);
    return pairs.flatMap(({ ours, upstream }) =>
      [...ours.responses].flatMap(([status, response]) => {
        const other = upstream.responses.get(status);
        if (other === undefined) return [];
        const [theirs, mine] = [byKey(other), byKey(response)];
        return [...new Set([...theirs.keys(), ...mine.keys()])].flatMap((key) => {
          const name = (theirs.get(key) ?? mine.get(key))?.name ?? key;
          return compared(
            info,
            { operationId: ours.operationId, where: `${status} ${name}` },
            compareFields(schemas, theirs.get(key)?.field, mine.get(key)?.field),
          );
        });
      }),
    );
  },
};

function byKey({ headers }: ResponseFacts): Map<string, { name: string; field: FieldFacts }> {
  return new Map([...headers].map(([name, field]) => [headerKey(name), { name, field }]));
}
