/** The runtimes: where each is found, and what runs the tests in it. */
import { existsSync } from "node:fs";
import { chromiumMissing } from "../helpers/chromium.js";
import type { Bundles } from "./bundle.js";
import { runChromium } from "./hosts/chromium.js";
import type { Report } from "./hosts/host.js";
import { runProgram } from "./hosts/program.js";
import { runMiniflare, runWorkerd } from "./hosts/workerd.js";
import { installed, type PackageSet } from "./install.js";

export type RuntimeName =
  "node" | "node20" | "node22" | "node24" | "node26" | "deno" | "bun" | "workerd" | "miniflare" | "chromium";

/** A runtime that the tests can run in. */
export interface Runtime {
  /** What has to be installed for it. */
  readonly needs: readonly PackageSet[];
  /** Why it cannot be used here, if it cannot. */
  readonly missing: () => string | undefined;
  /** The portable tests. */
  readonly run: (bundles: Bundles) => Promise<Report>;
  /** What the project's own tests are run with, where Vitest runs: a program and what stands before its file. */
  readonly vitest?: () => readonly [binary: string, ...args: string[]];
}

const machine = `${process.platform}-${process.arch}`;

/** A variable that names a program, such as `NODE22`, counts before what npm has. */
function binaryOf(name: string, set: PackageSet, file: string): string | undefined {
  const named = process.env[name.toUpperCase()];
  return named === undefined || named === "" ? installed(set, file) : existsSync(named) ? named : undefined;
}

function needed(binary: string | undefined): string {
  if (binary === undefined) throw new Error("It is not there.");
  return binary;
}

const missing = (name: string, find: () => string | undefined) => (): string | undefined =>
  find() === undefined ? `npm has none for ${machine}; set ${name.toUpperCase()} to a program` : undefined;

function node(name: string, find: () => string | undefined, needs: readonly PackageSet[]): Runtime {
  return {
    needs,
    missing: missing(name, find),
    run: (bundles) => runProgram({ platform: "node", binary: needed(find()) }, bundles),
    vitest: () => [needed(find())],
  };
}

const nodeOf = (name: string): (() => string | undefined) => {
  return () => binaryOf(name, "nodes", `${name}-${machine}/bin/node`);
};
const libc = process.platform === "linux" ? "-glibc" : "";
const arch = process.arch === "arm64" ? "aarch64" : process.arch;
const deno = (): string | undefined => binaryOf("deno", "quick", `@deno/${machine}${libc}/deno`);
const bun = (): string | undefined => binaryOf("bun", "quick", `@oven/bun-${process.platform}-${arch}/bin/bun`);
const workerd = (): string | undefined =>
  binaryOf(
    "workerd",
    "quick",
    `@cloudflare/workerd-${process.platform}-${process.arch === "x64" ? "64" : "arm64"}/bin/workerd`,
  );
/** Miniflare takes Node from 22 on. */
const nodeForMiniflare = (): string | undefined =>
  Number(process.versions.node.split(".")[0]) >= 22 ? process.execPath : nodeOf("node22")();

export const RUNTIMES: Readonly<Record<RuntimeName, Runtime>> = {
  node: node("node", () => process.execPath, []),
  node20: node("node20", nodeOf("node20"), ["nodes"]),
  node22: node("node22", nodeOf("node22"), ["nodes"]),
  node24: node("node24", nodeOf("node24"), ["nodes"]),
  node26: node("node26", nodeOf("node26"), ["nodes"]),
  deno: {
    needs: ["quick"],
    missing: missing("deno", deno),
    run: (bundles) => runProgram({ platform: "deno", binary: needed(deno()) }, bundles),
    vitest: () => [needed(deno()), "run", "-A"],
  },
  bun: {
    needs: ["quick"],
    missing: missing("bun", bun),
    run: (bundles) => runProgram({ platform: "bun", binary: needed(bun()) }, bundles),
    vitest: () => [needed(bun()), "--bun"],
  },
  workerd: {
    needs: ["quick"],
    missing: missing("workerd", workerd),
    run: (bundles) => runWorkerd(needed(workerd()), bundles),
  },
  miniflare: {
    needs: ["all", "nodes"],
    missing: () => missing("node22", nodeForMiniflare)() ?? missing("workerd", workerd)(),
    run: (bundles) => runMiniflare(needed(nodeForMiniflare()), bundles),
  },
  chromium: { needs: [], missing: () => chromiumMissing, run: runChromium },
};

/** What the command runs, and what it runs with `--quick`. */
export const FULL: readonly RuntimeName[] = [
  ...(["node20", "node22", "node24", "node26"] as const),
  ...(["deno", "bun", "workerd", "miniflare", "chromium"] as const),
];
export const QUICK: readonly RuntimeName[] = ["node", "deno", "bun", "workerd", "chromium"];
