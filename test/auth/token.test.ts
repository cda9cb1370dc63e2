import { describe, expect, it } from "vitest";
import { firstRenewal, lastUse, readToken } from "../../src/auth/token.js";

const HOUR = 3_600_000;

describe("readToken", () => {
  it.each([
    ["a number of seconds", { expires_in: 60 }, 60_000],
    ["nothing", {}, HOUR],
    ["a text", { expires_in: "60" }, HOUR],
    ["no time at all", { expires_in: 0 }, HOUR],
    ["less than that", { expires_in: -60 }, HOUR],
    ["more than a day", { expires_in: 1e9 }, 24 * HOUR],
    ["hardly any time", { expires_in: 0.001 }, 5000],
    ["a few seconds", { expires_in: 6 }, 6000],
    ["another spelling of the type", { token_type: "BEARER" }, HOUR],
    ["a type that is no text", { token_type: 7 }, HOUR],
  ])("takes a token with %s", (_, answer, lifetime) => {
    expect(readToken({ access_token: "abc", ...answer }, 5)).toEqual({
      value: "abc",
      expiresAt: 5 + lifetime,
      lifetime,
    });
  });

  it.each([[{}], [{ access_token: 7 }], [{ access_token: "a b" }], [{ access_token: "abc", token_type: "mac" }]])(
    "finds none in %j",
    (answer) => {
      expect(readToken(answer, 0)).toBeUndefined();
    },
  );
});

describe("a token", () => {
  const token = (lifetime: number): { value: string; expiresAt: number; lifetime: number } => ({
    value: "abc",
    expiresAt: HOUR,
    lifetime,
  });

  it.each([
    [HOUR, 1, 300_000],
    [HOUR, 0, 180_000],
    [40_000, 1, 10_000],
    [40_000, 0, 6_000],
  ])("that lives for %i ms is renewed first, with the chance %d, %i ms before its end", (lifetime, random, before) => {
    expect(firstRenewal(token(lifetime), random)).toBe(HOUR - before);
  });

  it.each([
    [HOUR, 60_000],
    [40_000, 4_000],
  ])("that lives for %i ms is not used in its last %i ms", (lifetime, before) => {
    expect(lastUse(token(lifetime))).toBe(HOUR - before);
  });
});
