/** Whatever an answer says about limits, what is read from it can be counted with. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseRetryAfter } from "../../src/transport/retry-after.js";
import { readFeedback } from "../../src/transport/rate-limit-feedback.js";

const NOW = Date.UTC(2026, 0, 1);

/** What a header can hold: no end of line, and characters that are bytes. */
const headerText = fc.oneof(
  fc.nat(2_000_000_000).map(String),
  fc.integer({ min: -4e9, max: 4e9 }).map((seconds) => new Date(NOW + seconds * 1000).toUTCString()),
  fc.string({
    unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
    maxLength: 20,
  }),
);
const bodies = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({
      errorCode: fc.constantFrom("RATE_LIMITED_TOKEN_BUCKET", "RATE_LIMITED", "OTHER"),
      parameters: fc.array(fc.oneof(fc.string(), fc.integer(), fc.double(), fc.constantFrom(null, "1", "-1", "1e999"))),
    })
    .map((body) => JSON.stringify(body)),
);

it("every number is finite and none is negative", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(200, 400, 429, 503),
      fc.dictionary(fc.constantFrom("ratelimit-limit", "ratelimit-remaining", "retry-after"), headerText),
      bodies,
      async (status, headers, body) => {
        const { rejected, ...numbers } = await readFeedback(new Response(body, { status, headers }), NOW);
        expect(typeof rejected).toBe("boolean");
        if (status === 429) expect(rejected).toBe(true);
        if (status === 200 || status === 503) expect(rejected).toBe(false);
        for (const value of Object.values(numbers).filter((number) => number !== undefined)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 500 },
  );
});

it("a rate beyond all measure is none", async () => {
  const body = { errorCode: "RATE_LIMITED_TOKEN_BUCKET", parameters: ["/path", 0, 5.3e-11, 1, 5e-324] };
  expect(await readFeedback(Response.json(body, { status: 429 }), NOW)).toEqual({ rejected: true });
});

it("counts are read as they are written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 999_999_999 }), fc.nat(999_999_999), async (limit, remaining) => {
      const headers = { "ratelimit-limit": `${limit}`, "ratelimit-remaining": ` ${remaining} ` };
      expect(await readFeedback(new Response(null, { headers }), NOW)).toEqual({ limit, remaining, rejected: false });
    }),
  );
});

it("Retry-After is seconds, a date, or nothing", () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (seconds) => {
      expect(parseRetryAfter(`${seconds}`, NOW)).toBe(seconds * 1000);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (seconds) => {
      const date = new Date(NOW + seconds * 1000).toUTCString();
      expect(parseRetryAfter(date, NOW)).toBe(Math.max(0, seconds * 1000));
    }),
  );
  fc.assert(
    fc.property(headerText, (text) => {
      const isSeconds = /^\s*\d{1,9}\s*$/.test(text);
      const isDate = !Number.isNaN(Date.parse(text)) || text.trim().startsWith("@");
      if (!isSeconds && !isDate) expect(parseRetryAfter(text, NOW)).toBeUndefined();
    }),
  );
});
