import { compilePattern } from "../../pattern.js";
import type { BareSpecCheck } from "./context.js";
import { failed, passed } from "./results.js";
import { walk } from "./walk.js";

const info = {
  id: "spec-pattern-compiles",
  severity: "error",
  sentence: "Every pattern is a regular expression that JavaScript reads as it is meant.",
} as const;

/** Without the `u` flag these are read as plain letters, so that the pattern compiles but means something else. */
const NEEDS_UNICODE = /\\p\{|\\u\{/i;

export const patternCompiles: BareSpecCheck = {
  info,
  against: "itself",
  idle: "the trimmed spec has no pattern",
  run: ({ ours }) =>
    [...walk(ours)].flatMap((visited) => {
      if (visited.kind !== "schema" || visited.schema.pattern === undefined) return [];
      const { pattern } = visited.schema;
      const compiled = compilePattern(pattern);
      if (compiled === undefined) return [failed(info, visited, "a regular expression", pattern)];
      if (NEEDS_UNICODE.test(pattern) && !compiled.unicode) {
        return [failed(info, visited, "a regular expression with the u flag", pattern)];
      }
      return [passed(info, visited)];
    }),
};
