/** The libraries that a command needs, all of them named at once if they are not there. */
import { createRequire } from "node:module";
import { AtlasConfigError } from "../errors/config-error.js";

/** The name of an optional peer dependency. */
export type PeerName =
  | "@clack/prompts"
  | "@hono/node-server"
  | "@redocly/openapi-core"
  | "ajv"
  | "ajv-formats"
  | "cli-table3"
  | "csv-stringify"
  | "fast-check"
  | "hono"
  | "jmespath"
  | "libsql"
  | "lossless-json"
  | "nock"
  | "openapi-typescript"
  | "typescript"
  | "yaml";

const { resolve } = createRequire(import.meta.url);

/** Whether a package is there. Nothing is loaded: some of these take half a second, and a command may never get to them. */
function isInstalled(name: PeerName): boolean {
  try {
    resolve(name);
    return true;
  } catch (error) {
    // Any other failure is about what the package exports to `require`, and so it is there.
    return !(error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND");
  }
}

/**
 * Makes sure that optional peer dependencies are there, before what imports them is loaded.
 *
 * @throws {AtlasConfigError} `MISSING_PEER`, with one command that installs all that are missing
 */
export function requirePeers(names: Iterable<PeerName>): void {
  const missing = [...new Set(names)].filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const [subject, verb] = missing.length === 1 ? ["The package", "is"] : ["The packages", "are"];
  const quoted = missing.map((name) => `\`${name}\``).join(", ");
  const advice = `npm install --save-dev ${missing.join(" ")}`;
  throw new AtlasConfigError(
    "MISSING_PEER",
    `${subject} ${quoted} ${verb} needed for this and ${verb} not installed: ${advice}`,
  );
}
