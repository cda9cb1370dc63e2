import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { RULES } from "../../../src/codegen/diff/index.js";

it("docs/updating.md lists every rule as it is", async () => {
  const page = await readFile(new URL("../../../docs/updating.md", import.meta.url), "utf8");
  const [, table = ""] = /<!-- rules -->\n([\s\S]*)\n<!-- \/rules -->/.exec(page) ?? [];
  const rows = table
    .trim()
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  const expected = [...RULES.values()].map(({ id, breaking, sentence }) => [
    `\`${id}\``,
    breaking ? "yes" : "",
    sentence,
  ]);
  expect(rows).toEqual(expected);
});
