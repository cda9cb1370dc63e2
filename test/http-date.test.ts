import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, parseHeaderDate } from "../src/http-date.js";
import { parseRetryAfter } from "../src/transport/retry-after.js";

const seconds = fc.integer({ min: 0, max: 4_000_000_000 });

describe("parseHeaderDate", () => {
  it.each([
    ["Wed, 1 Feb 2023 00:00:00 GMT", "2023-02-01T00:00:00.000Z"],
    ["Sun, 01 Jun 2025 00:00:00 GMT", "2025-06-01T00:00:00.000Z"],
    [" \tWed, 1 Feb 2023 00:00:00 GMT ", "2023-02-01T00:00:00.000Z"],
    ["@1688169599", "2023-06-30T23:59:59.000Z"],
  ])("reads %s", (text, expected) => {
    expect(new Date(parseHeaderDate(text) ?? 0).toISOString()).toBe(expected);
  });

  it.each([
    "",
    "true",
    "2025-06-01",
    "Wed, 31 Feb 2023 00:00:00 GMT",
    "Wed, 1 Foo 2023 00:00:00 GMT",
    "@",
    "@1e9",
    "Wed, 1 Feb 2023 25:00:00 GMT",
  ])("refuses %j", (text) => {
    expect(parseHeaderDate(text)).toBeUndefined();
  });

  it("reads every HTTP date, padded or not, and every RFC 9745 date", () => {
    fc.assert(
      fc.property(seconds, (time) => {
        const text = new Date(time * 1000).toUTCString();
        expect(parseHeaderDate(text)).toBe(time * 1000);
        expect(parseHeaderDate(text.replace(", 0", ", "))).toBe(time * 1000);
        expect(parseHeaderDate(`@${time}`)).toBe(time * 1000);
      }),
    );
  });

  it("reads no time that the text does not say", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
    const year = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, "0"));
    const month = fc.constantFrom("Jan", "Feb", "Jun", "Dec", "Foo");
    fc.assert(
      fc.property(two, month, year, two, two, two, (day, name, fullYear, hour, minute, second) => {
        const rest = `${day} ${name} ${fullYear} ${hour}:${minute}:${second} GMT`;
        const time = parseHeaderDate(`Mon, ${rest}`);
        if (time === undefined) return;
        expect(new Date(time).toUTCString().slice("Mon, ".length)).toBe(rest);
      }),
      { numRuns: 1_000 },
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseHeaderDate(text)));
  });
});

describe("dayOf", () => {
  it("is a day or nothing", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(1e6), (time, times) => {
        expect(dayOf(time * times) ?? "2026-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  it("is the day in UTC", () => expect(dayOf(Date.UTC(2027, 6, 1, 23))).toBe("2027-07-01"));
  it("is nothing for a time out of range", () => expect(dayOf(Number.MAX_VALUE)).toBeUndefined());
});

describe("parseRetryAfter", () => {
  const now = Date.UTC(2026, 0, 1);
  it.each([
    [null, undefined],
    ["", undefined],
    ["7", 7000],
    [" 7 ", 7000],
    ["0", 0],
    ["-1", undefined],
    ["1.5", undefined],
    ["soon", undefined],
    ["99999999999", undefined],
    ["Thu, 01 Jan 2026 00:00:10 GMT", 10_000],
    ["Wed, 31 Dec 2025 00:00:00 GMT", 0],
  ])("of %j is %s ms", (value, expected) => {
    expect(parseRetryAfter(value, now)).toBe(expected);
  });

  it("is never negative and never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => (parseRetryAfter(text, now) ?? 0) >= 0));
  });
});
