import { clientCheck, type ClientCheck } from "./client-check.js";
import type { Answer, ClientCase, ExpectedOutcome } from "./case.js";
import type { OperationContext } from "./context.js";
import { NOW } from "./exchange.js";
import { caseOf, stepOf, successOf } from "./make-case.js";
import { tampered } from "./tamper.js";

/** An answer that asks to come back later. */
function later(status: number, errorCode: string, retryAfter?: string): Answer {
  return {
    status,
    headers: { "content-type": "application/json", ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }) },
    body: { json: { error: status, errorCode, detail: "Later.", reason: "Later", parameters: [] } },
  };
}

const LIMITED = (retryAfter?: string): Answer => later(429, "RATE_LIMITED", retryAfter);
const UNAVAILABLE = later(503, "UNAVAILABLE", "2");
/** Methods whose repetition changes nothing (RFC 9110, section 9.2.2). */
const IDEMPOTENT: ReadonlySet<string> = new Set(["GET", "PUT", "DELETE"]);

/** The longest back-off before the first repetition, in milliseconds. */
const FIRST_BACK_OFF = 500;

export const retryAfter: ClientCheck = clientCheck({
  id: "client-retry-after",
  sentence:
    "Retry-After is obeyed to the letter; what may have been carried out is repeated only where that changes nothing, a POST never.",
  cases: (context) => [...limits(context), ...outages(context)],
  fault: { subject: tampered({ options: (options) => ({ ...options, retry: false }) }) },
});

interface Retried {
  readonly answers: readonly Answer[];
  readonly waits: readonly (readonly [number, number])[];
  readonly outcome?: ExpectedOutcome;
  readonly retry?: { readonly limit?: number; readonly maxDelay?: number } | false;
}

function retried(
  context: OperationContext,
  what: string,
  { answers, waits, outcome, retry = {} }: Retried,
): ClientCase {
  return caseOf(context, what, {
    client: { retry },
    steps: answers.map((answer) => stepOf(context, {}, answer)),
    expect: { waits, ...(outcome === undefined ? {} : { outcome }) },
  });
}

function limits(context: OperationContext): ClientCase[] {
  const success = successOf(context);
  const limited: ExpectedOutcome = {
    error: { name: "AtlasRateLimitError", fields: { status: 429, retryAfter: 7_000 } },
  };
  const date = new Date(NOW + 90_000).toUTCString();
  return [
    retried(context, "429 waits as many seconds as it says", {
      answers: [LIMITED("7"), success],
      waits: [[7000, 7000]],
    }),
    retried(context, "429 waits until the date that it names", {
      answers: [LIMITED(date), success],
      waits: [[90_000, 90_000]],
      retry: { maxDelay: 120_000 },
    }),
    retried(context, "429 that says nothing waits a random time", {
      answers: [LIMITED(), success],
      waits: [[0, FIRST_BACK_OFF]],
    }),
    retried(context, "429 that lasts is given back in the end", {
      answers: [LIMITED("7"), LIMITED("7"), LIMITED("7")],
      waits: [
        [7000, 7000],
        [7000, 7000],
      ],
      retry: { limit: 2 },
      outcome: limited,
    }),
    retried(context, "429 that asks for too long a wait is given back", {
      answers: [LIMITED("7")],
      waits: [],
      retry: { maxDelay: 6_999 },
      outcome: limited,
    }),
    retried(context, "without retries nothing is repeated", {
      answers: [LIMITED("7")],
      waits: [],
      retry: false,
      outcome: limited,
    }),
    retried(context, "a limit that comes as 400 counts too", {
      answers: [later(400, "INVITATIONS_RATE_LIMITED_IP", "3"), success],
      waits: [[3000, 3000]],
    }),
    retried(context, "404 is not repeated", {
      answers: [later(404, "RESOURCE_NOT_FOUND", "1")],
      waits: [],
      outcome: { error: { name: "AtlasApiError", fields: { status: 404 } } },
    }),
  ];
}

/** What leaves open whether the request was carried out. */
function outages(context: OperationContext): ClientCase[] {
  const { method } = context.operation;
  const success = successOf(context);
  const gone: Answer = { status: 0, fault: "no-answer" };
  if (IDEMPOTENT.has(method)) {
    return [
      retried(context, `503 to a ${method} waits as it says`, {
        answers: [UNAVAILABLE, success],
        waits: [[2000, 2000]],
      }),
      retried(context, `502 to a ${method} is repeated`, {
        answers: [{ status: 502 }, success],
        waits: [[0, FIRST_BACK_OFF]],
      }),
      retried(context, `a broken connection of a ${method} is repeated`, {
        answers: [gone, success],
        waits: [[0, FIRST_BACK_OFF]],
      }),
    ];
  }
  return [
    retried(context, `503 to a ${method} is not repeated`, {
      answers: [UNAVAILABLE],
      waits: [],
      outcome: { error: { name: "AtlasApiError", fields: { status: 503 } } },
    }),
    retried(context, `502 to a ${method} is not repeated`, {
      answers: [{ status: 502 }],
      waits: [],
      outcome: { error: { name: "AtlasApiError", fields: { status: 502 } } },
    }),
    retried(context, `a broken connection of a ${method} is not repeated`, {
      answers: [gone],
      waits: [],
      outcome: { error: { name: "AtlasNetworkError", fields: { code: "NETWORK_ERROR" } } },
    }),
  ];
}
