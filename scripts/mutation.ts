/**
 * Breaks the parsers, the slicer, the transport and the validator on purpose, one small change at a time, and counts how
 * many of the changes the tests notice. Takes minutes, so it is no part of `npm test`.
 *
 *   npm run test:mutation                          # every group of test/mutation/groups.ts
 *   npm run test:mutation -- --group parsers       # one of them; can be given several times
 *   npm run test:mutation -- --concurrency 1       # leaves a core to others (default: 2)
 *   npm run test:mutation -- --mutate src/pattern.ts   # only some files of the group
 *
 * Stryker, which does the work, has a lockfile of its own in `test/mutation` and is installed there by this command. The
 * reports go to `reports/mutation/<group>/`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { GROUPS, THRESHOLD, type GroupName } from "../test/mutation/groups.js";

const HOME = "test/mutation";
const STRYKER = `${HOME}/node_modules/@stryker-mutator/core/bin/stryker.js`;
/** What no test of a group reads. */
const NOT_COPIED = ["bench", "coverage", "dist", "docs", "examples", "reports", ".ci", ".github"];

/** What came of a group. */
interface Result {
  readonly name: GroupName;
  readonly mutants: number;
  readonly noticed: number;
  readonly ignored: number;
  readonly minutes: number;
  /** In percent. */
  readonly score: number;
}

/** The part of Stryker's report that is read. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

function install(): void {
  if (existsSync(STRYKER)) return;
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: HOME, stdio: "inherit" });
  if (status !== 0) throw new Error(`npm ci failed in ${HOME}.`);
}

function runGroup(name: GroupName, concurrency: number, only: readonly string[]): Result {
  const { mutate } = GROUPS[name];
  const folder = `reports/mutation/${name}`;
  mkdirSync(folder, { recursive: true });
  const report = `${folder}/report.json`;
  const config = {
    mutate: only.length > 0 ? only : mutate,
    ignorePatterns: NOT_COPIED,
    plugins: ["@stryker-mutator/vitest-runner"],
    testRunner: "vitest",
    vitest: { configFile: `${HOME}/vitest.config.ts`, related: false },
    coverageAnalysis: "perTest",
    // What runs only while a module is loaded would need the modules loaded anew for each change.
    ignoreStatic: true,
    // Vitest takes the types away unseen.
    disableTypeChecks: false,
    concurrency,
    // A change that makes a loop endless is noticed by the time it takes.
    timeoutMS: 5000,
    reporters: ["json", "html", "clear-text", "progress-append-only"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: report },
    htmlReporter: { fileName: `${folder}/report.html` },
    allowEmpty: false,
  };
  const file = `${folder}/stryker.json`;
  writeFileSync(file, JSON.stringify(config, undefined, 2));
  const startedAt = Date.now();
  const env = { ...process.env, MUTATION_GROUP: name };
  const { status } = spawnSync(process.execPath, [STRYKER, "run", file], { stdio: "inherit", env });
  if (status !== 0) throw new Error(`Stryker failed for ${name}.`);
  return { name, minutes: (Date.now() - startedAt) / 60_000, ...readReport(report) };
}

function readReport(file: string): Pick<Result, "mutants" | "noticed" | "ignored" | "score"> {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by Stryker a moment ago
  const { files } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...names: readonly string[]): number => statuses.filter((status) => names.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const mutants = noticed + count("Survived", "NoCoverage");
  return { mutants, noticed, ignored: count("Ignored"), score: (100 * noticed) / mutants };
}

function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ name, mutants, noticed, ignored, minutes, score }) => [
    name,
    String(mutants),
    String(noticed),
    String(ignored),
    `${score.toFixed(1)} %`,
    minutes.toFixed(1),
  ]);
  const titles = ["group", "changes", "noticed", "left out", "score", "minutes"];
  return [titles, titles.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const { values } = parseArgs({
  options: {
    group: { type: "string", multiple: true },
    mutate: { type: "string", multiple: true },
    concurrency: { type: "string", default: "2" },
  },
});
const isGroup = (name: string): name is GroupName => Object.hasOwn(GROUPS, name);
const names = values.group ?? Object.keys(GROUPS);
const unknown = names.filter((name) => !isGroup(name));
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(", ")}; there are ${Object.keys(GROUPS).join(", ")}.`);
  process.exit(2);
}
install();
const results = names.filter(isGroup).map((name) => runGroup(name, Number(values.concurrency), values.mutate ?? []));
console.log(`\n${tableOf(results)}`);
const failed = results.filter(({ score }) => score < THRESHOLD);
if (failed.length > 0) {
  console.error(`\nBelow ${THRESHOLD} %: ${failed.map(({ name }) => name).join(", ")}.`);
  process.exitCode = 1;
}
