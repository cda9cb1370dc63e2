import { same, show, type ClientCheck } from "./client-check.js";
import { exchange } from "./exchange.js";

export const responseDecode: ClientCheck = {
  info: {
    id: "client-response-decode",
    severity: "error",
    sentence: "The body of each documented success arrives as it was sent.",
  },
  applies: ({ status, answer }) => status >= 200 && status < 300 && answer.contentType?.endsWith("+json") === true,
  async run(testCase, subject) {
    const { outcome } = await exchange(subject, testCase);
    if ("error" in outcome) return { expected: show(testCase.answer.body), actual: show(outcome.error) };
    return same(testCase.answer.body, outcome.data);
  },
};
