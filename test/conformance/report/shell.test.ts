import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shellWord } from "../../../src/conformance/report/shell.js";
import { reproduceCommand } from "../../../src/conformance/report/run-report.js";
import { hostileText, reportOf, result } from "./reports.js";

/** What bash makes of words; NUL cannot be in an argument, and what is no Unicode text cannot be written. */
function readBack(words: readonly string[]): string[] {
  const output = execFileSync("bash", ["-c", `printf '%s\\0' ${words.map(shellWord).join(" ")}`], {
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  return output.toString().split("\0").slice(0, -1);
}

test("a word is read back by bash as it was, and stands on one line", () => {
  const texts = fc.sample(fc.oneof(hostileText, fc.string({ unit: "binary" })), { numRuns: 400, seed: 1 }).map((text) =>
    text
      .replaceAll("\0", "")
      .replace(/\p{Cs}/gu, "")
      .replace(/\uffff/g, ""),
  );
  expect(readBack(texts)).toEqual(texts);
  for (const text of texts) {
    expect(shellWord(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  }
});

test("the command for a case names check, case and seed", () => {
  const failure = result("client-error-map", "fail", { name: "it's 404" });
  expect(reproduceCommand(reportOf([failure]), failure)).toBe(
    "npx atlas-fetch conformance --seed 7 --check client-error-map --case 'it'\\''s 404'",
  );
});
