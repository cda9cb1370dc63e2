import { expect, it } from "vitest";
import { readFeedback } from "../../src/transport/rate-limit-feedback.js";
import { json } from "../helpers/fake-fetch.js";

const bucket = (...parameters: readonly unknown[]): Response =>
  json({ errorCode: "RATE_LIMITED_TOKEN_BUCKET", parameters: ["/x", ...parameters] }, 429);
const older = (...parameters: readonly unknown[]): Response =>
  json({ errorCode: "RATE_LIMITED", parameters: ["/x", ...parameters] }, 429);
const known = { "ratelimit-limit": "10", "ratelimit-remaining": "0", "retry-after": "3" };

it.each([
  ["nothing", json({}), { rejected: false }],
  [
    "header fields",
    json({}, 200, { "ratelimit-limit": " 10 ", "ratelimit-remaining": "3" }),
    { limit: 10, remaining: 3, rejected: false },
  ],
  ["one of them", json({}, 200, { "ratelimit-remaining": "0" }), { remaining: 0, rejected: false }],
  [
    "header fields that are no numbers",
    json({}, 200, { "ratelimit-limit": "ten", "ratelimit-remaining": "-1" }),
    { rejected: false },
  ],
  [
    "a number and more",
    json({}, 200, { "ratelimit-limit": "10;w=1", "ratelimit-remaining": "x3" }),
    { rejected: false },
  ],
  ["nothing", json({}, 200, { "ratelimit-limit": "", "ratelimit-remaining": " " }), { rejected: false }],
  [
    "what JavaScript takes for a number",
    json({}, 200, { "ratelimit-limit": "1e3", "ratelimit-remaining": "0x10" }),
    { rejected: false },
  ],
  [
    "the first and the last digit, and their neighbours",
    json({}, 200, { "ratelimit-limit": "0090", "ratelimit-remaining": "1:/2" }),
    { limit: 90, rejected: false },
  ],
  ["the longest number", json({}, 200, { "ratelimit-limit": "999999999" }), { limit: 999_999_999, rejected: false }],
  ["a number that is too long", json({}, 200, { "ratelimit-limit": "1234567890" }), { rejected: false }],

  ["a token bucket", bucket(2, 100, 50, 1), { limit: 100, retryAfter: 2000, rate: 0.05, rejected: true }],
  ["a bucket without a wait", bucket(0, 100, 50, 2), { limit: 100, retryAfter: 0, rate: 0.025, rejected: true }],
  ["numbers as texts", bucket("2", "100", "50", "1"), { limit: 100, retryAfter: 2000, rate: 0.05, rejected: true }],
  [
    "the largest and the smallest number",
    bucket(1e9, 1, 1e9, 1e-3),
    { limit: 1, retryAfter: 1e12, rate: 1e9, rejected: true },
  ],
  ["a bucket that holds no request", bucket(2, 0.999, 50, 1), { retryAfter: 2000, rate: 0.05, rejected: true }],
  ["the older shape that allows no request", older(0.5, 1), { rate: 0.5 / 60_000, rejected: true }],
  [
    "a limit of no requests",
    json({}, 200, { "ratelimit-limit": "0", "ratelimit-remaining": "0" }),
    { remaining: 0, rejected: false },
  ],
  ["a wait that is no number", bucket(true, 100, 50, 1), { rejected: true }],
  ["a list in the place of a number", bucket([2], 100, 50, 1), { rejected: true }],
  ["a wait below none", bucket(-1, 100, 50, 1), { rejected: true }],
  ["an empty bucket", bucket(2, 0, 50, 1), { rejected: true }],
  ["a bucket that never fills", bucket(2, 100, 0, 1), { rejected: true }],
  ["a bucket that fills in no time", bucket(2, 100, 50, 0), { rejected: true }],
  ["numbers that are too large", bucket(2, 1.1e9, 50, 1), { rejected: true }],
  ["numbers that are too small", bucket(2, 100, 50, 0.9e-3), { rejected: true }],
  ["too few numbers", bucket(2, 100, 50), { rejected: true }],

  ["the older shape", older(100, 1), { limit: 100, rate: 100 / 60_000, rejected: true }],
  ["the older shape without minutes", older(100), { rejected: true }],
  ["the older shape with no time", older(100, 0), { rejected: true }],
  ["the older shape with no requests", older(0, 1), { rejected: true }],
  [
    "numbers of another error",
    json({ errorCode: "OTHER", parameters: ["/x", 2, 100, 50, 1] }, 429),
    { rejected: true },
  ],
  ["parameters that are no list", json({ errorCode: "RATE_LIMITED", parameters: "nonsense" }, 429), { rejected: true }],
  ["a code that is no text", json({ errorCode: ["RATE_LIMITED"] }, 400), { rejected: false }],

  ["a refusal with 400", json({ errorCode: "INVITATIONS_RATE_LIMITED_IP" }, 400), { rejected: true }],
  [
    "a refusal with header fields",
    json({ errorCode: "RATE_LIMITED" }, 400, known),
    { limit: 10, remaining: 0, retryAfter: 3000, rejected: true },
  ],
  [
    "header fields and a body that disagree",
    json({ errorCode: "RATE_LIMITED_TOKEN_BUCKET", parameters: ["/x", 2, 100, 50, 1] }, 429, known),
    { limit: 100, remaining: 0, retryAfter: 3000, rate: 0.05, rejected: true },
  ],
  [
    "a mistake of the caller's",
    json({ errorCode: "VALIDATION_ERROR" }, 400, known),
    { limit: 10, remaining: 0, rejected: false },
  ],
  [
    "HTML",
    new Response("<html>", { status: 429, headers: { "retry-after": "3" } }),
    { retryAfter: 3000, rejected: true },
  ],
  ["HTML with 400", new Response("<html>", { status: 400 }), { rejected: false }],
  ["null", new Response("null", { status: 429 }), { rejected: true }],
  ["null with 400", new Response("null", { status: 400 }), { rejected: false }],
  ["a text", new Response('"RATE_LIMITED"', { status: 400 }), { rejected: false }],
])("an answer with %s", async (_, response, expected) => {
  expect(await readFeedback(response, 0)).toEqual(expected);
  // It can still be read.
  await expect(response.text()).resolves.toBeDefined();
});
