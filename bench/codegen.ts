/**
 * Measures the generator on the whole official document, and what editor and compiler make of its output.
 *
 *   npm run bench:codegen              # print
 *   npm run bench:codegen -- --save    # also write bench/results/codegen.json
 *
 * Each figure stands beside that of a peer from the same run, because only ratios mean the same on every machine.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadSpec, slice } from "../src/codegen/index.js";
import { upstreamSpec } from "../test/helpers/upstream.js";
import { methodCalls, pathCalls, simpleOperations } from "./calls.js";
import { inTurn, median, printTable, runNode, valueOf, type Figure, type Run } from "./measure.js";
import { rowOfCounts, rowOver, type Row } from "./rows.js";
import { roundsOf, save } from "./save.js";

const ROUNDS = roundsOf(3, 1);
const CALLS = 50;
/** Together they have every operation of the document. */
const DATES = ["2025-03-12", "preview"];
const folder = resolve("coverage/bench");
const child = (name: string): string => resolve("bench/children", name);

async function main(spec: string): Promise<boolean> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const figures = [...(await measureGenerator(spec)), ...(await measureEditor(spec))];
  printTable("Generator and editor on the whole official document", figures);
  await save("codegen", figures.map(rowOf), ["openapi-typescript", "openapi-fetch", "typescript"], {
    rounds: ROUNDS,
    figures,
  });
  return figures.every((figure) => valueOf(figure) <= figure.goal);
}

/** What is compared with a peer is time or memory; what is not are counts. */
function rowOf({ what, ours, peer, unit, goal }: Figure): Row {
  const [, text = what, name = ""] = /^(.*) \(peer: (.*)\)$/.exec(what) ?? [];
  const common = { id: text, what: `official document: ${text}`, unit, better: "less" } as const;
  if (peer === undefined) return rowOfCounts({ ...common, ours, peers: {}, goal: { value: goal, of: "value" } });
  return rowOver(name, { ...common, ours, peers: { [name]: peer }, goal: { value: goal, of: "ratio" } });
}

/** All steps, from the file to the folder, against openapi-typescript alone on the same file. */
async function measureGenerator(spec: string): Promise<Figure[]> {
  const { ours, peer } = await inTurn(ROUNDS, {
    ours: () => runNode([child("generate.mjs"), spec, join(folder, "atlas"), ...DATES]),
    peer: () => runNode([child("openapi-typescript.mjs"), spec, join(folder, "upstream.ts")]),
  });
  const time = (runs: readonly Run[]): number => median(runs.map((run) => run.time));
  const memory = (runs: readonly Run[]): number => median(runs.map(({ output }) => Number(output) / 1024));
  return [
    { what: "generate: time (peer: openapi-typescript)", ours: time(ours), peer: time(peer), unit: "ms", goal: 1.5 },
    {
      what: "generate: peak memory (peer: openapi-typescript)",
      ours: memory(ours),
      peer: memory(peer),
      unit: "MiB",
      goal: 1.5,
    },
  ];
}

interface Checked {
  time: number;
  instantiations: number;
  errors: number;
}

/** The operation methods against openapi-fetch by path, both over the same paths and schemas. */
async function measureEditor(spec: string): Promise<Figure[]> {
  const document = slice((await loadSpec(spec)).document, "2025-03-12");
  const types = "./atlas/2025-03-12/types.js";
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const file = async (kind: "methods" | "lossless" | "paths", count: number): Promise<string> => {
    const operations = simpleOperations(document, CALLS + 1).slice(0, count);
    const json = kind === "lossless" ? kind : "standard";
    const text = kind === "paths" ? pathCalls(document, operations, types) : methodCalls(document, operations, json);
    return write(`${kind}-${count}.ts`, text);
  };
  const files = {
    ours: await file("methods", CALLS),
    oursOne: await file("methods", 1),
    lossless: await file("lossless", CALLS),
    losslessOne: await file("lossless", 1),
    peer: await file("paths", CALLS),
    peerOne: await file("paths", 1),
  };
  const atlas = join(folder, "atlas");
  const checked = await inTurn(ROUNDS, {
    ours: () => runNode([child("check-calls.mjs"), files.ours, join(atlas, "index.ts")]),
    oursOne: () => runNode([child("check-calls.mjs"), files.oursOne, join(atlas, "index.ts")]),
    lossless: () => runNode([child("check-calls.mjs"), files.lossless, join(atlas, "index.ts")]),
    losslessOne: () => runNode([child("check-calls.mjs"), files.losslessOne, join(atlas, "index.ts")]),
    peer: () => runNode([child("check-calls.mjs"), files.peer, join(atlas, "2025-03-12/types.ts")]),
    peerOne: () => runNode([child("check-calls.mjs"), files.peerOne, join(atlas, "2025-03-12/types.ts")]),
  });
  const of = (runs: readonly Run[], key: keyof Checked): number =>
    median(runs.map(({ output }) => parse<Checked>(output)[key]));
  const further = (many: readonly Run[], one: readonly Run[]): number =>
    (of(many, "instantiations") - of(one, "instantiations")) / (CALLS - 1);
  const perPath = further(checked.peer, checked.peerOne);
  console.log(`openapi-fetch by path takes ${perPath.toFixed(0)} instantiations for each further call`);
  return [
    {
      what: "type instantiations for each further call",
      ours: further(checked.ours, checked.oursOne),
      unit: "",
      goal: 5,
    },
    {
      what: 'the same with json: "lossless"',
      ours: further(checked.lossless, checked.losslessOne),
      unit: "",
      goal: 5,
    },
    {
      what: `check time of ${CALLS} calls (peer: openapi-fetch)`,
      ours: of(checked.ours, "time"),
      peer: of(checked.peer, "time"),
      unit: "ms",
      goal: 0.1,
    },
    {
      what: "errors without skipLibCheck",
      ours: of(checked.ours, "errors") + of(checked.lossless, "errors"),
      unit: "",
      goal: 0,
    },
    await measureCompletion(files.oursOne, files.peerOne, write),
  ];
}

interface Completed {
  times: number[];
  entries: number;
}

async function measureCompletion(
  ours: string,
  peer: string,
  write: (name: string, text: string) => Promise<string>,
): Promise<Figure> {
  const { readFile } = await import("node:fs/promises");
  const method = await write("complete-method.ts", `${await readFile(ours, "utf8")}atlas.organizations.\n`);
  const path = await write("complete-path.ts", `${await readFile(peer, "utf8")}client.GET("\n`);
  const runs = await inTurn(3, {
    ours: () => runNode([child("complete.mjs"), method, "atlas.organizations.", "9"]),
    peer: () => runNode([child("complete.mjs"), path, 'client.GET("', "9"]),
  });
  const time = (all: readonly Run[]): number => median(all.flatMap(({ output }) => parse<Completed>(output).times));
  for (const [name, all] of Object.entries(runs)) {
    const entries = all.map(({ output }) => parse<Completed>(output).entries);
    if (entries.some((count) => count < 10)) throw new Error(`${name}: only ${entries.join(", ")} completions`);
  }
  return {
    what: "completion (peer: openapi-fetch)",
    ours: time(runs.ours),
    peer: time(runs.peer),
    unit: "ms",
    goal: 0.1,
  };
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a child prints is known where it is started
function parse<Result>(output: string): Result {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- our own child printed it
  return JSON.parse(output);
}

const spec = upstreamSpec();
if (spec === undefined) {
  console.error("The official document is not here: set ATLAS_UPSTREAM_SPEC to a file.");
  process.exitCode = 2;
} else {
  process.exitCode = (await main(spec)) ? 0 : 1;
}
