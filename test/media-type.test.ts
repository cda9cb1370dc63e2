import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMediaType, parseMediaType } from "../src/media-type.js";

describe("media types", () => {
  it("reads what it writes", () => {
    const version = fc.constantFrom("2023-01-01", "preview", "2025-01-01.upcoming");
    fc.assert(
      fc.property(version, fc.constantFrom("json" as const, "csv" as const, "gzip" as const), (date, suffix) => {
        expect(parseMediaType(formatMediaType(date, suffix))).toEqual({ version: date, suffix });
      }),
    );
  });

  it("passes over parameters and case", () => {
    expect(parseMediaType(" Application/VND.atlas.2023-01-01+JSON; charset=utf-8")).toEqual({
      version: "2023-01-01",
      suffix: "json",
    });
  });

  it.each([
    "",
    "application/json",
    "application/vnd.atlas.2023-01-01",
    "application/vnd.atlas.2023-02-31+json",
    "text/html",
  ])("refuses %j", (text) => {
    expect(parseMediaType(text)).toBeUndefined();
  });

  it("reads nothing that it would not write, but for case and parameters", () => {
    const part = fc.constantFrom(
      "application/",
      "vnd.atlas.",
      "2023-01-01",
      "preview",
      ".upcoming",
      "+",
      "json",
      "gzip",
    );
    const near = fc
      .array(fc.oneof(part, part, fc.string({ maxLength: 2 })), { maxLength: 7 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), fc.string(), (text, parameters) => {
        const read = parseMediaType(`${text};${parameters}`);
        if (read === undefined) return;
        const essence = text.split(";")[0]?.trim().toLowerCase();
        expect(formatMediaType(read.version, read.suffix).toLowerCase()).toBe(essence);
      }),
      { numRuns: 500 },
    );
  });
});
