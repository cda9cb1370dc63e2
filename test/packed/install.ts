/** Packs the package once and installs it into an empty project: with nothing else, and with everything it can use. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { run } from "../helpers/run.js";

/** Where things are for the tests of this folder. */
export interface Packed {
  readonly tarball: string;
  /** A project with this package and `@types/node`. */
  readonly bare: string;
  /** The same with every optional peer. */
  readonly full: string;
  /** The names of the optional peers. */
  readonly peers: readonly string[];
}

declare module "vitest" {
  interface ProvidedContext {
    readonly packed: Packed;
  }
}

async function must(command: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, stdout, stderr } = await run(command, [...args], { cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}\n${stdout}${stderr}`);
}

export default async function install(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-fetch-packed-"));
  await must("npm", ["ci", "--ignore-scripts"], resolve("test/packed"));
  await must("npm", ["run", "build", "--silent"], resolve("."));
  await must("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], resolve("."));
  const [name = ""] = (await readdir(folder)).filter((file) => file.endsWith(".tgz"));
  const tarball = join(folder, name);

  const { peerDependencies, devDependencies } = JSON.parse(await readFile("package.json", "utf8")) as Record<
    "peerDependencies" | "devDependencies",
    Record<string, string>
  >;
  const peers = Object.entries(peerDependencies).map(([peer, range]) => `${peer}@${range}`);
  const nodeTypes = `@types/node@${devDependencies["@types/node"] ?? ""}`;
  const make = async (where: string, packages: readonly string[]): Promise<string> => {
    const path = join(folder, where);
    await mkdir(path);
    await writeFile(join(path, "package.json"), '{ "private": true, "type": "module" }\n');
    // Scripts are on: this package has none, and must not need one.
    await must("npm", ["install", "--no-audit", "--no-fund", tarball, ...packages], path);
    return path;
  };
  const bare = await make("bare", [nodeTypes]);
  const full = await make("full", [nodeTypes, ...peers]);
  project.provide("packed", { tarball, bare, full, peers: Object.keys(peerDependencies) });
  return () => rm(folder, { recursive: true });
}
