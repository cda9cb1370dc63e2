import { answerSchema } from "../answer-schema.js";
import { fixturesOf } from "../fixture-run.js";
import { exchanges, getGadget, withBody } from "../fixtures.js";
import type { Matched } from "../matched.js";
import { anyIndex, showAt } from "../show.js";
import { entriesFor } from "../spec-index.js";
import { judgeValue } from "../tolerance.js";
import { fail, pass, type ExchangeCheck, type Finding, type TrafficContext } from "../traffic-check.js";

export const undocumentedField: ExchangeCheck = {
  info: {
    id: "traffic-undocumented-field",
    severity: "warning",
    sentence:
      "Nothing is sent or answered that the spec does not have: no other field, no other value of a list, no other parameter.",
  },
  idle: "no exchange has a body or a parameter that the spec describes",
  judge(matched, context) {
    // Probes send what the spec does not have, and may get it back.
    if (matched.exchange.kind === "probe" && matched.exchange.request.body !== undefined) return [];
    const found = [...answerFindings(matched, context), ...requestFindings(matched, context)];
    const hasBody = answerSchema(matched) !== undefined && matched.responseJson.kind === "json";
    return found.length === 0 && (hasBody || matched.query.size > 0) ? [pass] : found;
  },
  fixtures: fixturesOf(() => undocumentedField, exchanges(), [
    withBody(getGadget(), { id: "a1", size: 3, colour: "red" }),
  ]),
};

const NO_FIELD = "a field that the spec has";

function answerFindings(matched: Matched, { answers, answerProperties }: TrafficContext): Finding[] {
  const { responseJson } = matched;
  const schema = answerSchema(matched);
  if (schema === undefined || responseJson.kind !== "json") return [];
  const { value } = responseJson;
  const fields = answerProperties.unknown(schema, value);
  const { added } = judgeValue(answers, schema, value);
  const values = new Map(
    added
      .filter(({ keyword }) => keyword === "enum")
      .map(({ pointer }) => [`${anyIndex(pointer)} ${showAt(value, pointer)}`, pointer]),
  );
  return [
    ...fields.map((place) => fail(NO_FIELD, "one that it does not have", place)),
    ...[...values.values()].map((pointer) =>
      fail("a value that the spec has", showAt(value, pointer), `${anyIndex(pointer)} value`),
    ),
  ];
}

function requestFindings(matched: Matched, { requests, requestProperties }: TrafficContext): Finding[] {
  const { exchange, operation, query, requestJson, judgedVersion } = matched;
  // What a server refuses is no drift of it.
  if (exchange.response.status >= 400) return [];
  const known = new Set(operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
  const parameters = [...new Set(query.keys())].filter((name) => !known.has(name));
  const found = parameters.map((name) =>
    fail("a parameter that the spec has", "one that it does not have", `query ${name}`),
  );
  const schema = entriesFor(operation.body?.content ?? {}, judgedVersion)[0]?.[1].schema;
  if (schema === undefined || requestJson.kind !== "json") return found;
  const { added } = judgeValue(requests, schema, requestJson.value);
  return [
    ...found,
    ...requestProperties
      .unknown(schema, requestJson.value)
      .map((place) => fail(NO_FIELD, "one that it does not have", `body${place}`)),
    ...added
      .filter(({ keyword }) => keyword === "enum")
      .map(({ pointer }) =>
        fail("a value that the spec has", showAt(requestJson.value, pointer), `body${anyIndex(pointer)} value`),
      ),
  ];
}
