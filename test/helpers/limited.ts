/** The layer that holds calls back, on fake timers, and answers that the test gives by hand. */
import { vi } from "vitest";
import { rateLimit, type SharedLimits } from "../../src/transport/rate-limit.js";
import { sleep } from "../../src/transport/sleep.js";
import type { Sleep } from "../../src/transport/sleep.js";
import { settle } from "./fake-atlas.js";
import { CALL, contextOf, ORGS } from "./layer.js";

const START = 1_000_000;

/** Before each test; `vi.useRealTimers` after it. */
export function useLimitedTime(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: START });
}

export interface Sent {
  readonly url: string;
  readonly method: string;
  /** Milliseconds since the start. */
  readonly at: number;
  readonly answer: (response: Response) => void;
  readonly fail: (error: Error) => void;
}

export interface Called {
  readonly owner?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly method?: string;
  readonly path?: string;
}

export interface Limited {
  /** What has been sent so far. */
  readonly sent: Sent[];
  readonly call: (called?: Called) => Promise<Response>;
  readonly send: (owner?: string, signal?: AbortSignal) => Promise<Response>;
  /** Lets time pass until so many calls have been sent. */
  readonly until: (count: number) => Promise<void>;
  /** Sends calls one after another, each answered at once, and gives the times at which they were sent. */
  readonly times: (...answers: readonly Response[]) => Promise<number[]>;
  /** How many times the layer has begun to wait. */
  readonly naps: () => number;
}

export function limited({ shared, now = Date.now }: { shared?: SharedLimits; now?: () => number } = {}): Limited {
  const sent: Sent[] = [];
  let naps = 0;
  const nap: Sleep = (milliseconds, signal) => {
    naps += 1;
    return sleep(milliseconds, signal);
  };
  const transport = rateLimit({ now, sleep: nap, shared })(
    ({ url }, { call: { method } }) =>
      new Promise((answer, fail) => void sent.push({ url, method, at: Date.now() - START, answer, fail })),
  );
  const call: Limited["call"] = ({ owner, signal, method = "GET", path = CALL.path } = {}) =>
    transport(
      new Request(`${ORGS}/${owner ?? ""}`, signal === undefined ? {} : { signal }),
      contextOf({ owner, call: { ...CALL, method, path } }),
    );
  const send: Limited["send"] = (owner, signal) => call({ owner, signal });
  const until: Limited["until"] = async (count) => {
    for (let turn = 0; turn < 50; turn++) {
      await settle();
      if (sent.length >= count) return;
      await vi.advanceTimersToNextTimerAsync();
    }
    throw new Error(`only ${sent.length} calls have been sent`);
  };
  return {
    sent,
    call,
    send,
    until,
    naps: () => naps,
    async times(...answers) {
      const first = sent.length;
      for (const answer of answers) {
        const at = sent.length;
        const pending = send();
        await until(at + 1);
        sent[at]?.answer(answer);
        await pending;
      }
      return sent.slice(first).map(({ at }) => at);
    },
  };
}

export const ok = (headers: Record<string, string> = {}): Response => new Response("{}", { headers });

export const left = (remaining: number, limit = 100): Response =>
  ok({ "ratelimit-limit": `${limit}`, "ratelimit-remaining": `${remaining}` });

export const refused = (headers: Record<string, string> = {}): Response => new Response("{}", { status: 429, headers });

export const after = (seconds: number): Response => refused({ "retry-after": `${seconds}` });

/** A bucket of so many requests, and so many more each second. */
export const bucket = (capacity: number, perSecond: number, wait = 1): Response =>
  bodied("RATE_LIMITED_TOKEN_BUCKET", [wait, capacity, perSecond, 1]);

export const bodied = (
  errorCode: string,
  parameters: readonly number[],
  headers: Record<string, string> = {},
): Response => Response.json({ errorCode, parameters: ["/path", ...parameters] }, { status: 429, headers });
