/** The clock of retries: whatever a server answers, tries and waits stay within what was agreed. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { bearerToken, createAtlasClient } from "../../src/index.js";
import { json, ORG } from "../helpers/fake-fetch.js";
import { virtualTime } from "../helpers/virtual-time.js";

const START = Date.UTC(2026, 0, 1);

/** How long an answer asks to wait: a header, and the milliseconds that it means `at` a time. */
interface Asked {
  readonly header: (at: number) => string | undefined;
  readonly wait: (at: number) => number | undefined;
}

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constant<Asked>({ header: () => undefined, wait: () => undefined }),
  fc.nat(90).map((seconds): Asked => ({ header: () => `${seconds}`, wait: () => seconds * 1000 })),
  fc.integer({ min: -90, max: 90 }).map((seconds): Asked => {
    const date = (at: number): number => Math.floor(at / 1000 + seconds) * 1000;
    return { header: (at) => new Date(date(at)).toUTCString(), wait: (at) => Math.max(0, date(at) - at) };
  }),
  fc
    .constantFrom("soon", "-1", "1.5", "1e3", "", "Thu, 32 Jan 2026 00:00:00 GMT", "9".repeat(40))
    .map((header): Asked => ({ header: () => header, wait: () => undefined })),
);

/** A status, or a connection that breaks. */
const answers = fc.array(fc.tuple(fc.constantFrom(429, 429, 502, 503, 504, 500, 0), asked), { maxLength: 8 });

const plans = fc.record({
  answers,
  limit: fc.nat(6),
  maxDelay: fc.constantFrom(0, 1, 1000, 20_000, 60_000),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  isPost: fc.boolean(),
  limits: fc.boolean(),
});

it("there are no more tries than agreed, none is too soon, and the waits are bounded", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async ({ answers, limit, maxDelay, random, isPost, limits }) => {
      const time = virtualTime(START);
      const seen: { at: number; status: number; wait: number | undefined }[] = [];
      const waits: number[] = [];
      const answer = (): Response => {
        const [status, { header, wait }] = answers[seen.length] ?? [200, { header: () => "", wait: () => undefined }];
        const at = time.now();
        seen.push({ at, status, wait: wait(at) });
        if (status === 0) throw new TypeError("terminated");
        const value = header(at);
        return json({ results: [] }, status, value === undefined ? {} : { "retry-after": value });
      };
      const atlas = createAtlasClient({
        auth: bearerToken("token"),
        deprecations: "silent",
        fetch: () => Promise.resolve().then(answer),
        now: time.now,
        sleep: (milliseconds, signal) => {
          waits.push(milliseconds);
          return time.sleep(milliseconds, signal);
        },
        random: () => random,
        retry: { limit, maxDelay },
        limits,
        timeout: 0,
      });
      const call: Promise<unknown> = isPost
        ? atlas.organizations.createOrgInvite({ orgId: ORG, body: { username: "ada@example.com" } })
        : atlas.organizations.listOrgs();
      const ended = await time.run(call.then(() => true).catch(() => false));

      expect(seen.length).toBeLessThanOrEqual(limit + 1);
      expect(ended).toBe(seen.at(-1)?.status === 200);
      seen.slice(1).forEach(({ at }, index) => {
        const before = seen[index];
        expect([429, ...(isPost ? [] : [502, 503, 504, 0])]).toContain(before?.status);
        const asked = before?.status === 0 ? undefined : before?.wait;
        expect(at - (before?.at ?? 0)).toBeGreaterThanOrEqual(asked ?? 0);
        expect(asked ?? 0).toBeLessThanOrEqual(maxDelay);
      });
      if (!limits) {
        for (const wait of waits) expect(wait).toBeLessThanOrEqual(maxDelay);
        expect(time.now() - START).toBeLessThanOrEqual(limit * maxDelay);
      }
      expect(time.pending()).toBe(0);
    }),
    { numRuns: 300 },
  );
}, 60_000);
