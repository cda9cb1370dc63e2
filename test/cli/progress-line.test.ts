import { describe, expect, it } from "vitest";
import { ProgressLine } from "../../src/cli/progress-line.js";

const step = { direction: "client", done: 500, total: 2_000, what: "client-\u001b[31merror-map" } as const;

/** A terminal that remembers what was written to it, and a clock. */
function terminal(isTTY = true): { written: string[]; line: ProgressLine; wait: (milliseconds: number) => void } {
  const written: string[] = [];
  let now = 0;
  const stream = { isTTY, columns: 60, write: (text: string) => written.push(text) };
  return {
    written,
    line: new ProgressLine(stream, () => now),
    wait: (milliseconds) => (now += milliseconds),
  };
}

describe("the progress line", () => {
  it("is written over and over, cut to the terminal, and taken away at the end", () => {
    const { line, written, wait } = terminal();
    wait(1_000);
    line.update(step);
    wait(1_000);
    line.update({ ...step, done: 2_000 });
    line.clear();
    expect(written).toEqual([
      "\r\u001b[2Kclient ━━━━━─────────────── 500 of 2,000  client-\\u001b[…",
      "\r\u001b[2Kclient ━━━━━━━━━━━━━━━━━━━━ 2,000 of 2,000  client-\\u001…",
      "\r\u001b[2K",
    ]);
  });

  it("does not appear for what is quick, nor more often than one can read", () => {
    const { line, written, wait } = terminal();
    line.update(step);
    line.clear();
    wait(1_000);
    line.update(step);
    wait(10);
    line.update(step);
    expect(written).toHaveLength(1);
  });

  it("does not appear where there is no terminal", () => {
    const { line, written, wait } = terminal(false);
    wait(1_000);
    line.update(step);
    line.clear();
    expect(written).toEqual([]);
  });
});
