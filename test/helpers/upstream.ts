/** Finds the snapshots of the official document, which are no part of the project. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The newer snapshot: `ATLAS_UPSTREAM_SPEC`, or the file beside the project; `undefined` where there is none. */
export function upstreamSpec(): string | undefined {
  return find("ATLAS_UPSTREAM_SPEC", "atlas-v2-2026-08-21.yaml");
}

/** The older snapshot: `ATLAS_UPSTREAM_SPEC_OLD`, or the file beside the project; `undefined` where there is none. */
export function upstreamSpecOld(): string | undefined {
  return find("ATLAS_UPSTREAM_SPEC_OLD", "atlas-v2-2025-06-05.yaml");
}

function find(variable: string, name: string): string | undefined {
  const named = process.env[variable];
  const file =
    named === undefined || named === ""
      ? fileURLToPath(new URL(`../../../shared/upstream/${name}`, import.meta.url))
      : named;
  return existsSync(file) ? file : undefined;
}
