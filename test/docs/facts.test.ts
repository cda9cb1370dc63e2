/** What the pages say of operations is what the operation table says; links lead somewhere. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";
import { operations } from "../../src/generated/operations.js";
import { groupName, type Operation } from "../../src/operation.js";
import { anchorsOf, blocksOf, headingsOf, linksOf, PAGES, proseOf } from "../helpers/markdown.js";

const table: Readonly<Record<string, Operation>> = operations;
const groups = new Map<string, string[]>();
for (const [operationId, { tag }] of Object.entries(table)) {
  groups.set(groupName(tag), [...(groups.get(groupName(tag)) ?? []), operationId]);
}

it("calls operations that exist, in their groups", () => {
  const calls = PAGES.flatMap((file) =>
    [...proseOf(file).matchAll(/(?<!state\.)\b(\w+)\.(\w+)\(/g)].map(([call, group = "", name = ""]) => ({
      file,
      call,
      group,
      name,
    })),
  );
  const known = calls.filter(({ group }) => groups.has(group));
  expect(known.length).toBeGreaterThan(15);
  for (const { file, call, group, name } of known) expect(groups.get(group), `${file}: ${call}`).toContain(name);
});

it("says of every deprecated operation until when it works, and what replaces it", () => {
  const rows = [
    ...readFileSync("docs/migrating/invitations.md", "utf8").matchAll(
      /^\| `(.+)` *\| (\S+) *\| `(.+)` *\| (\S+) *\|$/gm,
    ),
  ];
  const documented = rows.map(([, old, version, operationId, from]) => ({ old, version, operationId, from }));
  const facts = Object.entries(table).flatMap(([old, { replacement, versions }]) =>
    replacement === undefined
      ? []
      : versions.map(({ version }) => ({
          old,
          version,
          operationId: replacement.operationId,
          from: replacement.version,
        })),
  );
  const order = (a: { old?: string | undefined }, b: { old?: string | undefined }): number =>
    (a.old ?? "") < (b.old ?? "") ? -1 : 1;
  expect(documented.sort(order)).toEqual(facts.sort(order));
  const sunsets = Object.values(table).flatMap(({ versions }) =>
    versions.filter(({ version }) => version !== "preview"),
  );
  expect(new Set(sunsets.flatMap(({ sunset }) => sunset ?? []))).toEqual(new Set(["2027-07-01"]));
});

it("names every page in the index", () => {
  const listed = linksOf("docs/index.md")
    .map((target) => normalize(join("docs", target)))
    .filter((file) => file.startsWith("docs/"));
  expect(listed.sort()).toEqual(PAGES.filter((file) => file.startsWith("docs/") && file !== "docs/index.md").sort());
});

it.each([...PAGES, "README.ko.md", "bench/README.md"])("%s links to what is there", (file) => {
  for (const target of linksOf(file)) {
    const [path = "", anchor] = target.split("#");
    const other = path === "" ? file : normalize(join(dirname(file), path));
    expect(existsSync(other), `${file}: ${target}`).toBe(true);
    if (anchor === undefined || statSync(other).isDirectory()) continue;
    expect(anchorsOf(other), `${file}: ${target}`).toContain(anchor);
  }
});

it("has one title a page, and no level of headings left out", () => {
  for (const file of PAGES) {
    const levels = headingsOf(file).map(({ level }) => level);
    expect(
      levels.filter((level) => level === 1),
      file,
    ).toEqual([1]);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0), file).toBeLessThanOrEqual(1);
  }
});

it("has a README in Korean that keeps step: the same headings and code", () => {
  const levels = (file: string): number[] => headingsOf(file).map(({ level }) => level);
  expect(levels("README.ko.md")).toEqual(levels("README.md"));
  // Comments are translated.
  const code = (file: string): string[] =>
    blocksOf(file).map((block) => `${block.language} ${block.code.replace(/ *(?:\/\/|#).*$/gm, "")}`);
  expect(code("README.ko.md")).toEqual(code("README.md"));
  const translated = headingsOf("README.ko.md").filter(({ text }) => /\p{Script=Hangul}/u.test(text));
  expect(translated.length).toBe(levels("README.md").length - 1);
  expect(linksOf("README.md")).toContain("README.ko.md");
  expect(linksOf("README.ko.md")).toContain("README.md");
});
