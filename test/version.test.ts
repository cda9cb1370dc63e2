import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCalendarDate, isVersionName, resolveVersion } from "../src/version.js";

const day = fc
  .integer({ min: Date.UTC(2023, 0, 1), max: Date.UTC(2035, 0, 1) })
  .map((time) => new Date(time).toISOString().slice(0, 10));

describe("resolveVersion", () => {
  it.each([
    [["2023-01-01", "2025-02-19"], "2023-11-15", "2023-01-01"],
    [["2023-01-01", "2025-02-19"], "2025-02-19", "2025-02-19"],
    [["2025-02-19", "2023-01-01"], "2025-03-12", "2025-02-19"],
    [["2025-02-19"], "2023-11-15", undefined],
    [["2023-01-01", "preview"], "2099-01-01", "2023-01-01"],
    [["2023-01-01", "preview"], "preview", "preview"],
    [["2023-01-01", "2025-01-01.upcoming"], "2025-06-01", "2023-01-01"],
    [["2023-01-01", "2025-01-01.upcoming"], "2025-01-01.upcoming", "2025-01-01.upcoming"],
    [["2023-01-01"], "preview", undefined],
    [[], "2023-11-15", undefined],
  ])("of %j at %s is %s", (versions, apiDate, expected) => {
    expect(resolveVersion(versions, apiDate)).toBe(expected);
  });

  it("gives the newest version that is not after the date", () => {
    fc.assert(
      fc.property(fc.array(day), day, (versions, apiDate) => {
        const sorted = versions.filter((version) => version <= apiDate).sort();
        expect(resolveVersion(versions, apiDate)).toBe(sorted.at(-1));
      }),
    );
  });
});

describe("isVersionName", () => {
  it.each(["2023-01-01", "2024-02-29", "preview", "2025-01-01.upcoming"])("takes %s", (name) => {
    expect(isVersionName(name)).toBe(true);
  });
  it.each([
    "",
    "2023-1-1",
    "2023-01",
    "2023-02-30",
    "2023-13-01",
    "latest",
    "2023-01-01.preview",
    "2023-02-29.upcoming",
    " 2023-01-01",
    "preview\n",
  ])("refuses %j", (name) => {
    expect(isVersionName(name)).toBe(false);
  });
  it.each(["2023", "2023-01", "2023-02-30", "preview", "2025-01-01.upcoming"])("takes no %s for a day", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
  it("takes every day that exists", () => {
    fc.assert(fc.property(day, (date) => isCalendarDate(date)));
  });
});
