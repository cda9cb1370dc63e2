import { describe, expect, it } from "vitest";
import { diffSpecs, RULES } from "../../../src/codegen/diff/index.js";
import { BREAKING } from "./breaking.js";
import { RULE_CASES } from "./cases.js";

describe("each rule finds its change and nothing else", () => {
  it.each(RULE_CASES)("$rule at $place", ({ rule, place, before, after, values: [from, to] }) => {
    const { changes } = diffSpecs(before, after);
    expect(changes.map((change) => [change.rule, change.place])).toEqual([[rule, place]]);
    const [change] = changes;
    expect(change?.breaking).toBe(BREAKING.has(rule));
    expect(change).toMatchObject({ operationId: "feedAnimal", method: "PATCH", tag: "Cages" });
    expect(change?.versions).toEqual([place === "version 2024-01-01" ? "2024-01-01" : "2023-01-01"]);
    expect(change?.message).toContain("feedAnimal");
    expect(change?.message).toContain(place);
    expect(change?.message).toContain(`${from} → ${to}`);
  });

  it("has a case for every rule", () => {
    const tried = new Set(RULE_CASES.map(({ rule }) => rule));
    expect([...RULES.keys()].filter((rule) => !tried.has(rule))).toEqual([]);
  });

  it("says of every rule whether it breaks", () => {
    const breaking = [...RULES.values()].filter((rule) => rule.breaking).map(({ id }) => id);
    expect(new Set(breaking)).toEqual(BREAKING);
  });
});
