import { first, same, show, type ClientCheck } from "./client-check.js";
import { exchange } from "./exchange.js";

export const noContent: ClientCheck = {
  info: {
    id: "client-no-content",
    severity: "error",
    sentence: "A success without a body (202, 204) gives undefined, not an error and not an empty object.",
  },
  applies: ({ status, answer }) => status >= 200 && status < 300 && answer.body === undefined,
  async run(testCase, subject) {
    const { outcome } = await exchange(subject, testCase);
    if ("error" in outcome) return { expected: "undefined", actual: show(outcome.error) };
    return first(same(undefined, outcome.data));
  },
};
