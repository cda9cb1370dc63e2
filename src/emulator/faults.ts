/** Things that go wrong on purpose, at a rate or on a route. */
import { nearest } from "../nearest.js";
import { EmulatedError } from "./atlas-error.js";

/** What goes wrong, and for which requests. */
export interface FaultRule {
  /** The operationId that is hit. Default: every operation. */
  readonly operationId?: string;
  /** The method that is hit. Default: every one. */
  readonly method?: string;
  /** How often, from 0 to 1. Default: 1. */
  readonly rate?: number;
  /** How many requests are hit before the rule is over. Default: no end. */
  readonly times?: number;
  /** How long the answer is held back, in milliseconds. */
  readonly latency?: number;
  /**
   * What the answer is in place of the right one: an error status, a body that breaks off in the middle, HTML as a proxy
   * sends it, or a connection that is closed. Without a socket, the last one is a rejected `fetch`.
   */
  readonly answer?: number | "truncated" | "html" | "reset";
  /**
   * The error code of an `answer` that is a status.
   *
   * @default a code that Atlas sends with this status
   */
  readonly errorCode?: string;
  /** Whether the operation is done all the same, so that the caller does not know. Default: no. */
  readonly applied?: boolean;
}

/** The faults of an emulator; they can be changed while it runs. */
export class Faults {
  #rules: { readonly rule: FaultRule; left: number }[] = [];
  #random: () => number;
  readonly #source: () => () => number;
  readonly #operationIds: readonly string[];

  /**
   * @param source - called with each new set of rules, so that it is hit as it was the last time; gives a function that
   * gives numbers from 0 up to, but not including, 1
   * @param operationIds - the operations that a rule can name
   */
  constructor(rules: readonly FaultRule[], source: () => () => number, operationIds: readonly string[]) {
    this.#source = source;
    this.#random = source();
    this.#operationIds = operationIds;
    this.set(rules);
  }

  /** The rules, without those that are over. */
  get rules(): readonly FaultRule[] {
    return this.#rules.filter(({ left }) => left > 0).map(({ rule }) => rule);
  }

  /**
   * Replaces all rules.
   *
   * @throws {RangeError} for a rule that cannot be meant
   */
  set(rules: readonly FaultRule[]): void {
    for (const rule of rules) checkRule(rule, this.#operationIds);
    this.#random = this.#source();
    this.#rules = rules.map((rule) => ({ rule, left: rule.times ?? Number.POSITIVE_INFINITY }));
  }

  /** The fault that hits a request, if one does. */
  take(operationId: string, method: string): FaultRule | undefined {
    const hit = this.#rules.find(
      ({ rule, left }) =>
        left > 0 &&
        (rule.operationId ?? operationId) === operationId &&
        (rule.method ?? method) === method &&
        this.#random() < (rule.rate ?? 1),
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.rule;
  }
}

/** Thrown where a connection is to be closed without an answer. */
export class ConnectionReset extends Error {
  override name = "ConnectionReset";
}

/**
 * The answer that a fault makes of the right one.
 *
 * @throws {EmulatedError} for an error status
 * @throws {ConnectionReset} for a connection that is closed
 */
export async function spoil({ answer, errorCode }: FaultRule, right: () => Promise<Response>): Promise<Response> {
  if (answer === undefined) return right();
  if (answer === "reset") throw new ConnectionReset("the connection was closed by a fault");
  if (answer === "html") {
    const body = "<!doctype html><title>503 Service Unavailable</title><h1>Service Unavailable</h1>";
    return new Response(body, { status: 503, headers: { "Content-Type": "text/html" } });
  }
  if (typeof answer === "number") {
    throw new EmulatedError(answer, errorCode ?? ERROR_CODES[answer] ?? "UNEXPECTED_ERROR", "A fault on demand.");
  }
  const response = await right();
  const text = await response.text();
  return new Response(text.slice(0, Math.floor(text.length / 2)), response);
}

/** What the spec has as its example of the status, as far as it has one. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  400: "VALIDATION_ERROR",
  401: "UNAUTHORIZED",
  402: "NO_PAYMENT_INFORMATION_FOUND",
  403: "FORBIDDEN",
  404: "RESOURCE_NOT_FOUND",
  406: "INVALID_VERSION_DATE",
  409: "CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS",
  410: "VERSION_GONE",
  429: "RATE_LIMITED",
  503: "SERVICE_UNAVAILABLE",
};

function checkRule(
  { operationId, rate = 1, times = 1, latency = 0, answer = 500, errorCode }: FaultRule,
  operationIds: readonly string[],
): void {
  if (operationId !== undefined && !operationIds.includes(operationId)) {
    const near = nearest(operationId, operationIds);
    const advice = near === undefined ? "" : `; did you mean ${near}?`;
    throw new RangeError(`a fault's operation is one of the emulator, and ${operationId} is none${advice}`);
  }
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a fault's rate goes from 0 to 1, and is ${rate}`);
  if (!(times >= 0)) throw new RangeError(`a fault's times is a number from 0 on, and is ${times}`);
  if (!(latency >= 0 && latency <= 600_000))
    throw new RangeError(`a fault's latency goes from 0 to 600000 milliseconds`);
  if (typeof answer === "number" && !(answer >= 400 && answer <= 599)) {
    throw new RangeError(`a fault's answer is an error status from 400 to 599, and is ${answer}`);
  }
  if (errorCode !== undefined && (typeof answer !== "number" || !/^[A-Z][A-Z0-9_]*$/.test(errorCode))) {
    throw new RangeError(`a fault's error code is capitals and goes with an answer that is a status: ${errorCode}`);
  }
}
