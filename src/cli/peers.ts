/** The libraries that a command needs, all of them named at once if they are not there. */
import { AtlasConfigError } from "../errors/config-error.js";
import { loadPeer } from "../peer.js";

/** The name of an optional peer dependency. */
export type PeerName =
  | "@hono/node-server"
  | "@redocly/openapi-core"
  | "ajv"
  | "ajv-formats"
  | "fast-check"
  | "hono"
  | "libsql"
  | "nock"
  | "openapi-typescript"
  | "typescript"
  | "yaml";

/** How each optional peer dependency is loaded; written out so that bundlers see it. */
const PEERS: Readonly<Record<PeerName, () => Promise<unknown>>> = {
  "@hono/node-server": () => import("@hono/node-server"),
  "@redocly/openapi-core": () => import("@redocly/openapi-core"),
  ajv: () => import("ajv"),
  "ajv-formats": () => import("ajv-formats"),
  "fast-check": () => import("fast-check"),
  hono: () => import("hono"),
  libsql: () => import("libsql"),
  nock: () => import("nock"),
  "openapi-typescript": () => import("openapi-typescript"),
  typescript: () => import("typescript"),
  yaml: () => import("yaml"),
};

/**
 * Makes sure that optional peer dependencies are there, before what imports them is loaded.
 *
 * @throws {AtlasConfigError} `MISSING_PEER`, with one command that installs all that are missing
 */
export async function requirePeers(names: Iterable<PeerName>): Promise<void> {
  const missing: string[] = [];
  for (const name of new Set(names)) {
    await loadPeer(name, PEERS[name]).catch((error: unknown) => {
      if (!(error instanceof AtlasConfigError)) throw error;
      missing.push(name);
    });
  }
  if (missing.length === 0) return;
  const [subject, verb] = missing.length === 1 ? ["The package", "is"] : ["The packages", "are"];
  const quoted = missing.map((name) => `\`${name}\``).join(", ");
  const advice = `npm install --save-dev ${missing.join(" ")}`;
  throw new AtlasConfigError(
    "MISSING_PEER",
    `${subject} ${quoted} ${verb} needed for this and ${verb} not installed: ${advice}`,
  );
}
