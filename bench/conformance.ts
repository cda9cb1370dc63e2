/**
 * How long the conformance checks take, as whole processes: the trimmed spec with every check of spec and client, and, as
 * the built package, the client on the whole official document.
 *
 *   npm run bench:conformance              # measure and print
 *   npm run bench:conformance -- --save    # write bench/results/conformance.json too
 *
 * The official document is no part of this repository; without it only the trimmed spec is measured, by itself.
 */
import { mkdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { conforms, directionOf, type Direction } from "../src/conformance/check.js";
import { readReport } from "../src/conformance/report/json.js";
import { upstreamSpec } from "../test/helpers/upstream.js";
import type { Row } from "./rows.js";
import { save } from "./save.js";
import { measureNode, type Usage } from "./usage.js";

const folder = resolve("coverage/bench");
/** One for each of the two cores that the goals are about. */
const PROCESSES = 2;

interface Measurement {
  readonly what: string;
  /** The program and its options. */
  readonly args: readonly string[];
  /** The most seconds that it may take on two cores. */
  readonly seconds: number;
  /** The fewest cases of the client direction that it must have. */
  readonly cases: number;
}

interface Figure extends Omit<Usage, "code"> {
  readonly what: string;
  readonly goalSeconds: number;
  readonly cases: Partial<Record<Direction, number>>;
  readonly goalClientCases: number;
  readonly conforms: boolean;
}

function measurements(official: string | undefined): Measurement[] {
  const trimmed = { what: "trimmed spec, spec and client", seconds: 60, cases: 4_000 };
  // What `npm run conformance` runs: the package by itself does not know where generated files are.
  const own = ["--import", "tsx", "scripts/conformance.ts"];
  if (official === undefined) return [{ ...trimmed, args: own }];
  return [
    { ...trimmed, args: [...own, "--upstream", official] },
    {
      what: "official document, client",
      args: ["dist/cli/main.js", "conformance", "--spec", official, "--direction", "client"],
      seconds: 180,
      cases: 20_000,
    },
  ];
}

async function measure({ what, args, seconds: goalSeconds, cases: goalClientCases }: Measurement): Promise<Figure> {
  const file = resolve(folder, "report.json");
  const { code, ...usage } = await measureNode([
    ...args,
    ...["--processes", String(PROCESSES), "--report", file, "--quiet"],
  ]);
  if (code > 1) throw new Error(`node ${args.join(" ")} ended with ${code}`);
  const { directions, results } = readReport(await readFile(file, "utf8"), file);
  const counts = directions.map((direction): [Direction, number] => [
    direction,
    results.filter(({ check, status }) => directionOf(check) === direction && status !== "not-exercised").length,
  ]);
  return {
    what,
    ...usage,
    goalSeconds,
    cases: Object.fromEntries(counts),
    goalClientCases,
    conforms: conforms(results),
  };
}

const isMet = ({ seconds, goalSeconds, cases, goalClientCases, conforms: isRight }: Figure): boolean =>
  isRight && seconds <= goalSeconds && (cases.client ?? 0) >= goalClientCases;

await mkdir(folder, { recursive: true });
const official = upstreamSpec();
if (official === undefined) console.error("The official document is not here: set ATLAS_UPSTREAM_SPEC to a file.");
const figures: Figure[] = [];
for (const measurement of measurements(official)) figures.push(await measure(measurement));
console.table(
  figures.map((figure) => ({
    what: figure.what,
    seconds: `${figure.seconds} (≤ ${figure.goalSeconds})`,
    "CPU seconds": figure.cpuSeconds,
    MiB: figure.memory,
    "client cases": `${figure.cases.client ?? 0} (≥ ${figure.goalClientCases})`,
    "spec cases": figure.cases.spec ?? 0,
    conforms: figure.conforms ? "yes" : "NO",
    met: isMet(figure) ? "yes" : "NO",
  })),
);
const rows = figures.flatMap(({ what, seconds, goalSeconds, cases, goalClientCases }): Row[] => [
  {
    ...{ id: `${what}, seconds`, what: `conformance: ${what}`, unit: "s", better: "less" },
    ...{ ours: { value: seconds }, peers: {}, goal: { value: goalSeconds, of: "value" } },
  },
  {
    ...{ id: `${what}, cases`, what: `client cases: ${what}`, unit: "", better: "more", exact: true },
    ...{ ours: { value: cases.client ?? 0 }, peers: {}, goal: { value: goalClientCases, of: "value" } },
  },
]);
await save("conformance", rows, [], { what: { processes: PROCESSES, seed: 1 }, figures });
process.exitCode = figures.every(isMet) ? 0 : 1;
