/**
 * Runs the tests of the client on every runtime that it is for.
 *
 *   npm run test:runtimes                          # all of them, and the project's own tests where Vitest runs
 *   npm run test:runtimes -- --quick               # the portable tests on this Node, Deno, Bun, workerd and Chromium
 *   npm run test:runtimes -- --only node22,bun
 *   npm run test:runtimes -- --require             # a runtime that is not there is a failure
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { bundle, type Bundles } from "./bundle.js";
import { install, type PackageSet } from "./install.js";
import { FULL, QUICK, RUNTIMES, type Runtime, type RuntimeName } from "./runtimes.js";
import type { Result } from "./suite/test.js";
import { runVitest } from "./vitest-run.js";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function readArguments(): { names: readonly RuntimeName[]; quick: boolean; require: boolean } {
  const { values } = parseArgs({
    options: { quick: { type: "boolean" }, require: { type: "boolean" }, only: { type: "string" } },
  });
  const { quick = false, require = false, only } = values;
  const known = Object.keys(RUNTIMES) as RuntimeName[];
  const names = only?.split(",").map((name) => {
    const found = known.find((other) => other === name.trim());
    if (found === undefined) throw new TypeError(`There is no runtime ${name}. There are: ${known.join(", ")}.`);
    return found;
  });
  return { names: names ?? (quick ? QUICK : FULL), quick, require };
}

/** Installs what is needed; what cannot be installed is missing later on, and said then. */
async function installFor(names: readonly RuntimeName[]): Promise<void> {
  const sets = new Set<PackageSet>(names.flatMap((name) => RUNTIMES[name].needs));
  if (sets.has("all")) sets.delete("quick");
  for (const set of sets) {
    const start = performance.now();
    try {
      if (await install(set)) say(`installed from npm in ${seconds(start)} s: ${set}`);
    } catch (error) {
      say(`-- not installed: ${set}: ${String(error)}`);
    }
  }
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** In the form of Vitest's report, since `.ci/run` adds up both. */
const counts = { numPassedTests: 0, numFailedTests: 0 };

/** Says what came of the tests of one runtime. */
function report(title: string, results: readonly Result[], start: number): boolean {
  const of = (outcome: Result["outcome"]): readonly Result[] => results.filter((result) => result.outcome === outcome);
  const [passed, failed, skipped] = [of("passed"), of("failed"), of("skipped")];
  counts.numPassedTests += passed.length;
  counts.numFailedTests += failed.length;
  const reasons = [...new Set(skipped.map(({ why = "" }) => why))];
  const why = reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
  say(
    `${title}: ${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped${why}, ${seconds(start)} s`,
  );
  for (const { name, why: reason = "" } of failed) say(`  ✗ ${name}\n      ${reason.replaceAll("\n", "\n      ")}`);
  return failed.length === 0 && passed.length > 0;
}

async function runOn(name: RuntimeName, bundles: Bundles, quick: boolean): Promise<boolean> {
  const runtime: Runtime = RUNTIMES[name];
  let isGood = true;
  try {
    let start = performance.now();
    const { version, results } = await runtime.run(bundles);
    isGood = report(`${name} ${version}`, results, start);
    if (quick || runtime.vitest === undefined) return isGood;
    start = performance.now();
    return report(`${name} ${version}, own tests`, await runVitest(name, runtime.vitest()), start) && isGood;
  } catch (error) {
    counts.numFailedTests++;
    say(`${name}: 0 passed, 1 failed\n  ✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return false;
  }
}

async function main(): Promise<boolean> {
  const { names, quick, require } = readArguments();
  await installFor(names);
  await using bundles = await bundle();
  let isGood = true;
  for (const name of names) {
    const why = RUNTIMES[name].missing();
    if (why === undefined) isGood = (await runOn(name, bundles, quick)) && isGood;
    else {
      say(`${name}: skipped: ${why}`);
      isGood &&= !require;
    }
  }
  if (process.env["CI"] !== undefined) await writeFile("test-results-runtimes.json", JSON.stringify(counts));
  return isGood;
}

process.exitCode = (await main()) ? 0 : 1;
