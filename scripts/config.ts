/** What this package generates for itself: the one place that names the dates. */
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("..", import.meta.url));

export const generation: {
  readonly spec: string;
  readonly out: string;
  readonly runtime: string;
  readonly apiDates: readonly [string, ...string[]];
  /** The emulator and the suite need the document itself. */
  readonly embed: true;
} = {
  spec: "openapi/openapi.yaml",
  out: "src/generated",
  runtime: "../runtime.js",
  apiDates: ["2023-11-15", "2025-03-12"],
  embed: true,
};

/** The official document as MongoDB publishes it, all resource versions in one file. */
export const officialSpec = "https://raw.githubusercontent.com/mongodb/openapi/main/openapi/v2.yaml";

/** A copy of it beside the project, relative to the root. */
export const snapshot = "../shared/upstream/atlas-v2-2026-08-21.yaml";

/** What the comparison with it passes over, beside the spec. */
export const exemptionsFile: { readonly name: string; readonly path: string } = {
  name: "exemptions.yaml",
  path: "openapi/exemptions.yaml",
};

/** An older copy of it beside the project. */
export const olderSnapshot = "../shared/upstream/atlas-v2-2025-06-05.yaml";

/** The facts of the official document that the trimmed spec was last checked against. */
export const upstreamFacts = "openapi/upstream.json";
