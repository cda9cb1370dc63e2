import { describe, expect, it } from "vitest";
import { contentVersion, preferredEntry } from "../../src/codegen/content.js";

describe("contentVersion", () => {
  it.each([
    ["application/vnd.atlas.2023-01-01+json", "2023-01-01"],
    [" Application/VND.atlas.preview+csv; charset=utf-8", "preview"],
    ["application/vnd.atlas.2025-01-01.upcoming+an-unknown-suffix", "2025-01-01.upcoming"],
    ["application/vnd.atlas.2023-02-31+json", undefined],
    ["application/vnd.atlas.latest+json", undefined],
    ["application/vnd.atlas.2023-01-01", undefined],
    ["x-application/vnd.atlas.2023-01-01+json", undefined],
    ["application/json", undefined],
  ])("of %j is %s", (mediaType, version) => {
    expect(contentVersion(mediaType)).toBe(version);
  });
});

describe("preferredEntry", () => {
  const entry = (...names: readonly string[]): string | undefined =>
    preferredEntry(Object.fromEntries(names.map((name) => [name, {}])))?.[0];

  it.each([
    [["text/csv", "application/JSON"], "application/JSON"],
    [["application/gzip", "application/vnd.atlas.2023-01-01+json"], "application/vnd.atlas.2023-01-01+json"],
    [["text/csv", "application/json-seq", "text/notjson"], "text/csv"],
    [[], undefined],
  ])("of %j is %s", (names, expected) => {
    expect(entry(...names)).toBe(expected);
  });
});
