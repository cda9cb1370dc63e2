import { exchange } from "./exchange.js";
import { first, same, type ClientCheck } from "./client-check.js";

export const methodPath: ClientCheck = {
  info: {
    id: "client-method-path",
    severity: "error",
    sentence: "Each operation sends exactly one request, with its own method and path.",
  },
  applies: () => true,
  async run(testCase, subject) {
    const { requests } = await exchange(subject, testCase);
    const [request] = requests;
    const { method } = testCase.operation;
    return first(
      same(1, requests.length),
      same(`${method} ${testCase.wire.pathname}`, `${request?.method ?? ""} ${request?.pathname ?? ""}`),
    );
  },
};
