import { header } from "../exchange.js";
import { fixturesOf } from "../fixture-run.js";
import { exchanges, getGadget, withHeader } from "../fixtures.js";
import { readText } from "../parameters.js";
import { findingsOf } from "../problems.js";
import { responseOf } from "../spec-index.js";
import { fail, pass, type ExchangeCheck, type Finding } from "../traffic-check.js";

export const headers: ExchangeCheck = {
  info: {
    id: "traffic-headers",
    severity: "error",
    sentence:
      "The documented header fields of an answer have values that the spec allows, and required ones are there.",
  },
  idle: "no answer has a header field that the spec documents",
  judge({ exchange, operation }, { document, answers }) {
    const { status, headers: fields } = exchange.response;
    const documented = responseOf(operation, status);
    if (documented === undefined || fields === undefined) return [];
    return [...documented.headers.values()].flatMap(({ name, required, schema }): Finding[] => {
      const text = header(fields, name);
      if (text === undefined) return required ? [fail("must be there", "nothing", name)] : [];
      if (schema === undefined) return [];
      const value = readText(document, schema, text.trim());
      const found = findingsOf(answers.problems(schema, value), value, name);
      return found.length === 0 ? [{ ...pass, place: name }] : found;
    });
  },
  fixtures: fixturesOf(() => headers, exchanges(), [withHeader(getGadget(), "ratelimit-limit", "many")]),
};
