import { fixturesOf } from "../fixture-run.js";
import { exchanges, getGadget, withBody } from "../fixtures.js";
import { answerSchema } from "../answer-schema.js";
import { findingsOf } from "../problems.js";
import { judgeValue } from "../tolerance.js";
import { fail, notExercised, pass, type ExchangeCheck } from "../traffic-check.js";

export const schema: ExchangeCheck = {
  info: {
    id: "traffic-schema",
    severity: "error",
    sentence: "The body of an answer, a success or an error, is one that the schema of its status and version allows.",
  },
  idle: "no answer has a JSON body with a schema",
  judge(matched, { answers }) {
    const { responseJson } = matched;
    const found = answerSchema(matched);
    if (found === undefined) return [];
    switch (responseJson.kind) {
      case "none":
        return [];
      case "unknown":
        return [notExercised(responseJson.reason)];
      case "broken":
        return [fail("a JSON body", responseJson.problem)];
      case "json": {
        const findings = findingsOf(judgeValue(answers, found, responseJson.value).wrong, responseJson.value);
        return findings.length === 0 ? [pass] : findings;
      }
    }
  },
  fixtures: fixturesOf(() => schema, exchanges(), [withBody(getGadget(), { id: "a1", size: "large" })]),
};
