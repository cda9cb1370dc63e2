/**
 * Bundles the package once for all test files, so that a program of theirs starts in a tenth of the time that a compiler in
 * it would take. `dist` is left alone: somebody may be working with it.
 */
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { upstreamSpec, upstreamSpecOld } from "./upstream.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of a package as it is installed. */
    readonly builtPackage: string;
  }
}

/** The titles of skipped tests say why, but a run shows how many there are only. */
function sayWhatIsMissing(): void {
  const snapshots = { ATLAS_UPSTREAM_SPEC: upstreamSpec(), ATLAS_UPSTREAM_SPEC_OLD: upstreamSpecOld() };
  const missing = Object.entries(snapshots).flatMap(([variable, file]) => (file === undefined ? [variable] : []));
  if (missing.length === 0) return;
  process.stderr.write(
    `skipped: tests against MongoDB's own OpenAPI document (not here; set ${missing.join(" and ")} to copies of it)\n`,
  );
}

export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  // Each project comes by here, and the one that holds them.
  if (project.isRootProject()) sayWhatIsMissing();
  await mkdir("node_modules/.cache", { recursive: true });
  const folder = await mkdtemp(resolve("node_modules/.cache/atlas-fetch-built-"));
  for (const name of ["openapi", "package.json"]) await symlink(resolve(name), join(folder, name));
  await promisify(execFile)(process.execPath, ["scripts/build.mjs", join(folder, "dist")]);
  project.provide("builtPackage", folder);
  // What tests leave in the system's folder for temporary files goes with it.
  const temporary = await mkdtemp(join(tmpdir(), "atlas-fetch-tests-"));
  // A server that gives up its rights, as Apache does when it is started by root, still has to reach what is in there.
  await chmod(temporary, 0o711);
  process.env["TMPDIR"] = temporary;
  return async () => {
    for (const made of [folder, temporary]) await rm(made, { recursive: true, force: true });
  };
}
