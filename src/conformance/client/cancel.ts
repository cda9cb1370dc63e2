import { clientCheck, type ClientCheck } from "./client-check.js";
import type { Answer, ClientCase, ExpectedOutcome } from "./case.js";
import type { OperationContext } from "./context.js";
import { caseOf, stepOf, successOf } from "./make-case.js";
import { tampered } from "./tamper.js";

/** The time limit of the cases in which it runs out, in milliseconds. */
const LIMIT = 20;

const ABORTED: ExpectedOutcome = { aborted: true };
const LATE: ExpectedOutcome = { error: { name: "AtlasTimeoutError", is: ["AtlasError"], fields: { timeout: LIMIT } } };

export const cancel: ClientCheck = clientCheck({
  id: "client-cancel",
  sentence: "The caller's signal and the time limit end a call at any point, in a pause too, and free the connection.",
  cases(context) {
    const success = successOf(context);
    const silent: Answer = { ...success, fault: "silent" };
    const stalled: Answer = { ...success, fault: "stalled" };
    const limited: Answer = { status: 429, headers: { "retry-after": "5" } };
    const one = (what: string, answer: Answer, outcome: ExpectedOutcome, rest: Rest): ClientCase =>
      caseOf(context, what, {
        ...rest,
        // On a busy machine the time limit can run out before the request has arrived.
        steps: [{ ...stepOf(context, {}, answer), ...(outcome === LATE ? { optional: true } : {}) }],
        expect: { outcome },
      });
    return [
      caseOf(context, "before it is sent", { call: { abort: "before" }, steps: [], expect: { outcome: ABORTED } }),
      one("while it waits for an answer", silent, ABORTED, { call: { abort: "waiting" } }),
      one("by the time limit of the client", silent, LATE, { client: { timeout: LIMIT } }),
      one("by the time limit of the call", silent, LATE, { call: { options: { timeout: LIMIT } } }),
      caseOf(context, "in the pause before another try", {
        client: { retry: { limit: 3 } },
        call: { abort: "pausing" },
        steps: [stepOf(context, {}, limited)],
        expect: { outcome: ABORTED, waits: [[5000, 5000]] },
      }),
      ...(success.body === undefined ? [] : readingCases(context, stalled, one)),
    ];
  },
  fault: {
    subject: tampered({
      // A client that does not hear the caller's signal; its own limit ends the call, so that this is quick.
      method: (method, input, options) => method(input, options && { ...options, signal: undefined, timeout: 50 }),
    }),
  },
});

type Rest = Pick<Parameters<typeof caseOf>[2] & object, "call" | "client">;

function readingCases(
  context: OperationContext,
  stalled: Answer,
  one: (what: string, answer: Answer, outcome: ExpectedOutcome, rest: Rest) => ClientCase,
): ClientCase[] {
  const isStream = context.successes()[0]?.suffix === "gzip";
  return [
    one("while it reads the body", stalled, ABORTED, { call: { abort: "reading" } }),
    // Who reads a stream sees the error of the stream itself.
    ...(isStream
      ? []
      : [one("by the time limit while it reads the body", stalled, LATE, { client: { timeout: LIMIT } })]),
  ];
}
