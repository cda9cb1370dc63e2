/** Whatever comes in whatever order, with the limiter on: every call ends, with its own answer, and none is done twice. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { AtlasError } from "../../src/index.js";
import { AUTH_KINDS, call, credentials, isIdempotent, METHODS, startGuarded } from "../helpers/fault-matrix.js";
import {
  garbage,
  halfClosed,
  html,
  ok,
  refuse,
  resetBefore,
  resetWithin,
  truncated,
  type Fault,
} from "../helpers/fault-server.js";
import { patient } from "../helpers/hostile.js";
import { watchLeaks, within } from "../helpers/leaks.js";

watchLeaks();

/** Says which call it answers. */
const own: Fault = (response, request) => ok({ id: request.headers["x-call"] })(response, request);

/** What may have done something, although nobody can know. */
const UNKNOWN: Readonly<Record<string, Fault>> = {
  own,
  garbage,
  halfClosed,
  resetBefore,
  resetWithin: resetWithin(),
  truncated,
  "502": html(502),
  "503": refuse(503, "SERVICE_UNAVAILABLE", { "retry-after": "1" }),
};
const ALL: Readonly<Record<string, Fault>> = {
  ...UNKNOWN,
  "429": refuse(429, "RATE_LIMITED"),
  "429 with seconds": refuse(429, "RATE_LIMITED", { "retry-after": "1" }),
  "429 with limits": refuse(429, "RATE_LIMITED_TOKEN_BUCKET", { "ratelimit-remaining": "0" }, ["/x", 1, 10, 5, 1]),
  "429 that breaks off": resetWithin(429),
  empty: ok({ id: "other" }, { "ratelimit-limit": "10", "ratelimit-remaining": "0" }),
  "500": refuse(500, "UNEXPECTED_ERROR"),
};

const plans = fc.record({
  kind: fc.constantFrom(...AUTH_KINDS),
  methods: fc.array(fc.constantFrom(...METHODS), { minLength: 1, maxLength: 12 }),
  faults: fc.array(fc.constantFrom(...Object.keys(ALL)), { maxLength: 24 }),
  oneTimeNonces: fc.boolean(),
  expireAt: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 1 }),
});

it("loses nothing and repeats nothing", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async ({ kind, methods, faults, ...guard }) => {
      /** Which fault each call met, in order. */
      const met = new Map<string, string[]>();
      let nth = 0;
      await using server = await startGuarded(guard, (response, request) => {
        const name = faults[nth++] ?? "own";
        const id = String(request.headers["x-call"]);
        met.set(id, [...(met.get(id) ?? []), name]);
        (ALL[name] ?? own)(response, request);
      });
      const { atlas } = patient(server.url, { auth: credentials[kind](), limits: true, timeout: 4_000 });
      const ends = await within(
        10_000,
        "a call",
        Promise.allSettled(methods.map((method, id) => call(atlas, method, { headers: { "x-call": `${id}` } }))),
      );
      ends.forEach((end, id) => {
        const faultsMet = met.get(`${id}`) ?? [];
        const last = faultsMet.at(-1);
        if (end.status === "rejected") expect(end.reason).toBeInstanceOf(AtlasError);
        else expect(end.value).toEqual({ id: last === "empty" ? "other" : `${id}` });
        // What was answered well was not lost.
        if (last === "own") expect(end.status).toBe("fulfilled");
        const unknown = faultsMet.filter((name) => Object.hasOwn(UNKNOWN, name)).length;
        expect(unknown).toBeLessThanOrEqual(isIdempotent(methods[id] ?? "POST") ? 4 : 1);
        expect(faultsMet.length).toBeLessThanOrEqual(4);
      });
      await within(3_000, "the last socket", server.quiet());
    }),
    { numRuns: 40 },
  );
}, 60_000);
