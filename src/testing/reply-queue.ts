/** The replies of one interceptor: each is an interceptor of nock's, used up before the next one gets its turn. */
import type nock from "nock";
import { rateLimitError } from "./api-error.js";
import { computeReply, sent, type Compute } from "./computed-reply.js";
import { errorReply } from "./error-reply.js";
import { describe, differentAccept, differentBody, differentParameters, type Expectation } from "./expectation.js";
import type { Host } from "./host.js";
import type { MockAtlasError } from "./mock-error.js";
import { targetMatcher, textOf } from "./nock.js";
import { toJson } from "./reply-json.js";
import type { CheckedReply, ReplyRules } from "./reply-rules.js";
import { readBody } from "./request-body.js";
import type { MockReplies, ReplyHeaders } from "./types.js";

/** One reply, and how often it was used. */
export interface Step {
  readonly text: string;
  readonly suffix: CheckedReply["suffix"];
  readonly interceptor: nock.Interceptor;
  readonly scope: nock.Scope;
  times: number;
  isPersistent: boolean;
  used: number;
}

/** An interceptor that was declared. */
export interface Declaration {
  readonly expectation: Expectation;
  readonly steps: Step[];
}

/** Whether a reply can still be given. */
export function isOpen({ isPersistent, used, times }: Step): boolean {
  return isPersistent || used < times;
}

/** What of a declaration was not used, in words. */
export function pendingOf({ expectation, steps }: Declaration): string[] {
  if (steps.length === 0) return [`${describe(expectation)}: it has no reply`];
  return steps
    .filter(({ isPersistent, used, times }) => (isPersistent ? used === 0 : used < times))
    .map(({ text, isPersistent, used, times }) => {
      const count = isPersistent ? "never used" : `used ${used} of ${times} times`;
      return `${describe(expectation)} → ${text}, ${count}`;
    });
}

/** What a declaration is made with. */
export interface QueueContext {
  readonly host: Host;
  readonly rules: ReplyRules;
  /** Notes that a function made no reply. */
  readonly fail: (error: MockAtlasError) => void;
  /** Throws if the mock was restored. */
  readonly checkAlive: () => void;
}

/** The methods by which replies are added to a declaration. */
export function replyQueue(declaration: Declaration, context: QueueContext): MockReplies<unknown> {
  const { expectation, steps } = declaration;
  const { host, rules } = context;
  const { operation } = expectation;

  const add = (text: string, suffix: CheckedReply["suffix"], answer: (target: nock.Interceptor) => void): Replies => {
    context.checkAlive();
    const scope = host.scope();
    const target = targetMatcher(
      (url) => {
        const route = host.route(operation.method, url.pathname, expectation);
        return route !== undefined && differentParameters(expectation, route, url.searchParams).length === 0;
      },
      `${operation.path.slice(1)} (${describe(expectation)})`,
    );
    // nock parses the body for a function; text that is written as JSON comes out as the text again.
    scope.filteringRequestBody((text: string) => JSON.stringify(text));
    const bodyMatcher = (text: string): boolean =>
      differentBody(expectation, readBody(expectation, text)).length === 0 &&
      expectation.bodyProblems(text).length === 0;
    scope.matchHeader(
      "accept",
      (accept: unknown) => differentAccept(expectation, headerText(accept), suffix).length === 0,
    );
    const interceptor = scope.intercept(target, operation.method, bodyMatcher);
    const step: Step = { text, suffix, interceptor, scope, times: 1, isPersistent: false, used: 0 };
    scope.on("request", () => {
      step.used++;
    });
    answer(interceptor);
    steps.push(step);
    host.renewFallback();
    return replies;
  };
  const send = (status: number, text: string, reply: CheckedReply, headers: ReplyHeaders = {}): Replies => {
    const { body, headers: all } = sent(status, reply, headers);
    return add(text, reply.suffix, (interceptor) => interceptor.reply(status, body && Buffer.from(body), all));
  };
  const answerWith = async (
    compute: Compute,
    target: string,
    headers: IncomingFields,
    text: string,
  ): Promise<NockReply> => {
    const request = host.received(operation.method, target, headers, text);
    const path = host.route(operation.method, new URL(target, "https://atlas.invalid").pathname, expectation) ?? {};
    const reply = await computeReply({ expectation, rules, fail: context.fail }, compute, {
      ...request,
      path,
      headers: fieldsOf(headers),
    });
    return [reply.status, reply.body && Buffer.from(reply.body), reply.headers];
  };
  const last = (): Step => {
    const step = steps.at(-1);
    if (step === undefined) throw new Error("There is no reply yet.");
    return step;
  };
  type Replies = MockReplies<unknown>;
  const replies: Replies = {
    reply: (status: number, ...[body, headers]: [body?: unknown, headers?: ReplyHeaders]) =>
      send(status, String(status), rules.check(expectation, status, body), headers),
    replyWith: (compute: Compute) =>
      add("a computed reply", undefined, (interceptor) =>
        interceptor.reply(async function (this: Answering, target, body) {
          return answerWith(compute, target, this.req.getHeaders(), textOf(body));
        }),
      ),
    replyUndocumented(status, body, headers) {
      // Nothing can be sent with another one.
      if (!Number.isInteger(status) || status < 200 || status > 599) {
        throw new RangeError(`replyUndocumented(${status}): a status from 200 to 599.`);
      }
      return send(status, String(status), uncheckedReply(body), headers);
    },
    replyError(errorCode, options = {}) {
      const { status, reply } = errorReply(expectation, rules, errorCode, options);
      return send(status, `${status} ${errorCode}`, reply, options.headers);
    },
    replyRateLimited(options = {}) {
      const { errorCode, options: rest } = rateLimitError(operation.path, options);
      return replies.replyError(errorCode, rest);
    },
    replyWithError(error) {
      const thrown = typeof error === "string" ? new Error(error) : error;
      return add(thrown.message, undefined, (interceptor) => interceptor.replyWithError(thrown));
    },
    abort: () => replies.replyWithError(Object.assign(new Error("socket hang up"), { code: "ECONNRESET" })),
    times(count) {
      if (!Number.isInteger(count) || count < 1) throw new RangeError(`times(${count}): a whole number from 1 on.`);
      const step = last();
      step.times = count;
      step.interceptor.times(count);
      return replies;
    },
    delay(milliseconds) {
      if (!(milliseconds >= 0 && milliseconds <= LONGEST_DELAY)) {
        throw new RangeError(`delay(${milliseconds}): milliseconds from 0 to ${LONGEST_DELAY}.`);
      }
      last().interceptor.delay(milliseconds);
      return replies;
    },
    persist() {
      const step = last();
      step.isPersistent = true;
      step.scope.persist();
    },
  };
  return replies;
}

/** What a timer can wait, in milliseconds. */
const LONGEST_DELAY = 2_147_483_647;

/** What nock binds a function that answers to. */
interface Answering {
  readonly req: { readonly getHeaders: () => IncomingFields };
}

type IncomingFields = Readonly<Record<string, unknown>>;

type NockReply = [status: number, body: Buffer | undefined, headers: ReplyHeaders];

function fieldsOf(headers: IncomingFields): ReplyHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, headerText(value) ?? String(value)]));
}

function uncheckedReply(body: unknown): CheckedReply {
  if (body === undefined) return { body: undefined, suffix: undefined, contentType: undefined };
  if (typeof body === "string") return { body: Buffer.from(body), suffix: undefined, contentType: undefined };
  if (body instanceof Uint8Array) return { body, suffix: undefined, contentType: undefined };
  return { body: Buffer.from(toJson(body) ?? ""), suffix: undefined, contentType: "application/json" };
}

/** nock hands over what was set, which can be a list. */
export function headerText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "string" ? value : undefined;
}
