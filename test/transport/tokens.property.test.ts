/** In whatever order calls arrive and answers come back: no more are sent than the server's bucket has tokens for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Clock } from "../../src/transport/limiter-clock.js";
import { Tokens } from "../../src/transport/tokens.js";

/** A call on its way: not counted yet, or counted with what was left then; `undefined` if its answer will not tell. */
interface Call {
  readonly mark: number;
  counted: { readonly remaining: number | undefined } | undefined;
}

type Step =
  | { readonly kind: "send" }
  | { readonly kind: "count"; readonly which: number; readonly tells: boolean }
  | { readonly kind: "answer"; readonly which: number }
  | { readonly kind: "fill"; readonly many: number };

const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Step>({ kind: "send" }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant("count" as const),
        which: fc.nat(),
        tells: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
      }),
    },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant("answer" as const), which: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("fill" as const), many: fc.nat(20) }) },
  ),
  { maxLength: 300 },
);

const never = (): Promise<void> => new Promise(() => undefined);

describe("tokens of a bucket that nobody else uses", () => {
  it("are never fewer than the calls that are sent for them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), steps, (capacity, plan) => {
        const tokens = new Tokens();
        const clock = new Clock(() => 0, never);
        let inBucket = capacity;
        let isKnown = false;
        const calls: Call[] = [];
        const pick = (which: number, isCounted: boolean): Call | undefined => {
          const some = calls.filter(({ counted }) => (counted !== undefined) === isCounted);
          return some[which % some.length];
        };
        for (const step of plan) {
          if (step.kind === "fill") inBucket = Math.min(capacity, inBucket + step.many);
          else if (step.kind === "send") {
            const isSent = isKnown ? tokens.left >= 1 && tokens.wait(1, clock) === 0 : calls.length === 0;
            if (!isSent) continue;
            tokens.sent += 1;
            calls.push({ mark: tokens.done, counted: undefined });
          } else if (step.kind === "count") {
            const call = pick(step.which, false);
            if (call === undefined) continue;
            // This is what it is about.
            expect(inBucket).toBeGreaterThanOrEqual(1);
            inBucket -= 1;
            call.counted = { remaining: step.tells || !isKnown ? inBucket : undefined };
          } else {
            const call = pick(step.which, true);
            if (call?.counted === undefined) continue;
            calls.splice(calls.indexOf(call), 1);
            tokens.done += 1;
            const { remaining } = call.counted;
            if (remaining === undefined) tokens.miss(call.mark, false, false);
            else {
              expect(tokens.missing(call.mark, tokens.sent, capacity, remaining)).toBe(0);
              tokens.read(call.mark, capacity, remaining, 0);
            }
            isKnown = true;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are all used once everybody is back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 50 }),
        fc.infiniteStream(fc.nat()),
        (capacity, many, order) => {
          const tokens = new Tokens();
          const sent = Math.min(capacity, many);
          tokens.sent = sent;
          const remaining = Array.from({ length: sent }, (_, index) => capacity - 1 - index);
          for (const which of order) {
            if (remaining.length === 0) break;
            const [told = 0] = remaining.splice(which % remaining.length, 1);
            tokens.done += 1;
            tokens.read(0, capacity, told, 0);
          }
          expect(tokens.left).toBe(capacity - sent);
        },
      ),
    );
  });
});

describe("tokens that somebody else takes, too", () => {
  it("are missed when all calls that can be counted do not explain how few are left", () => {
    const tokens = new Tokens();
    const over = (mark: number, sent: number, remaining: number): number => {
      tokens.sent = sent;
      tokens.done += 1;
      const missing = tokens.missing(mark, tokens.sent, 100, remaining);
      tokens.read(mark, 100, remaining, 0);
      return missing;
    };
    // Two more are under way, and may be counted.
    expect(over(0, 3, 97)).toBe(0);
    expect(over(0, 3, 97)).toBe(0);
    expect(over(0, 3, 97)).toBe(0);
    expect(over(3, 4, 96)).toBe(0);
    expect(over(4, 5, 90)).toBe(5);
    // Then they are counted on no more.
    expect(tokens.left).toBe(90);
    expect(over(5, 6, 89)).toBe(0);
  });
});
