/**
 * The peers that are too heavy for the root: installed in `bench/peers` when a benchmark asks for them. Generated clients are
 * made there too, from this project's own spec, and bundled into one file each. Nothing of that is committed.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { loadSpec, slice } from "../src/codegen/index.js";

const run = promisify(execFile);
const FOLDER = resolve("bench/peers");
const MODULES = join(FOLDER, "node_modules");
/** Below `node_modules`, so that an installation starts afresh, and no tool takes it for code of ours. */
const CLIENTS = join(MODULES, ".cache/clients");
const SPEC = "openapi/openapi.yaml";
/** The resource versions of the calls that are measured; peers know nothing of others. */
const API_DATE = "2023-11-15";
/** The generators need a newer Node than this project does. */
const GENERATOR_NODE = [22, 18] as const;

/** A client that hey-api generated. */
export interface HeyApi {
  createClient(config: { baseUrl: string; auth: string; headers: Record<string, string> }): unknown;
  getOrg(options: { client: unknown; path: { orgId: string } }): Promise<{ data?: unknown }>;
}

/** A client that orval generated. It asks this address when it calls. */
export interface Orval {
  getOrg(orgId: string, params: undefined, options: RequestInit): Promise<{ data?: unknown }>;
}

declare global {
  var orvalBaseUrl: string | undefined;
}

/** The part of undici that is measured. */
export interface Undici {
  request(url: string, options: { headers: Record<string, string> }): Promise<{ body: { json(): Promise<unknown> } }>;
  fetch(url: string, options: { headers: Record<string, string> }): Promise<Response>;
}

/** The part of `mongodb-atlas-api-client` that is measured. */
export interface MongodbAtlasApiClient {
  readonly organization: {
    getAll(): Promise<unknown>;
    getAllUsersForOrganization(
      orgId: string,
      options: { pageNum: number; itemsPerPage?: number },
    ): Promise<{ results: unknown[] }>;
  };
}

/** Makes a `mongodb-atlas-api-client`. */
export type MakeMongodbAtlasApiClient = (options: {
  publicKey: string;
  privateKey: string;
  baseUrl: string;
}) => MongodbAtlasApiClient;

/** Installs the peers unless what is there is what the lock asks for. */
export async function installPeers(): Promise<void> {
  const wanted = hashOf(await readFile(join(FOLDER, "package-lock.json")));
  const stamp = join(MODULES, ".installed");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === wanted) return;
  console.error("Installing the peers in bench/peers: about half a minute …");
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: FOLDER,
    shell: process.platform === "win32",
  });
  await writeFile(stamp, wanted);
}

/** The file that a peer's name stands for. */
export function peerFile(name: string): string {
  return createRequire(join(FOLDER, "package.json")).resolve(name);
}

/** The version of a package, of the root or of `bench/peers`. */
export function versionOf(name: string): string {
  const folder = [resolve("node_modules", name), join(MODULES, name)].find((one) => existsSync(one)) ?? resolve(".");
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : "";
  return String(version);
}

/** Loads undici as it is. */
export async function loadUndici(): Promise<Undici> {
  await installPeers();
  return load<Undici>(peerFile("undici"));
}

/** Loads `mongodb-atlas-api-client`. */
export async function loadMongodbAtlasApiClient(): Promise<MakeMongodbAtlasApiClient> {
  await installPeers();
  return (await load<{ default: MakeMongodbAtlasApiClient }>(peerFile("mongodb-atlas-api-client"))).default;
}

/** The generated clients: where their code is, and one bundled module each. */
export interface GeneratedClients {
  /** TypeScript, as it was generated. */
  readonly source: { readonly heyApi: string; readonly orval: string };
  /** Everything in one JavaScript file. */
  readonly bundle: { readonly heyApi: string; readonly orval: string };
}

/** Generates the clients unless they are there. */
export async function generateClients(): Promise<GeneratedClients> {
  await installPeers();
  const clients = {
    source: { heyApi: join(CLIENTS, "hey-api"), orval: join(CLIENTS, "orval/index.ts") },
    bundle: { heyApi: join(CLIENTS, "hey-api.mjs"), orval: join(CLIENTS, "orval.mjs") },
  };
  const document = JSON.stringify(slice((await loadSpec(SPEC)).document, API_DATE));
  const stamp = join(CLIENTS, "generated");
  const wanted = hashOf(document);
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === wanted) return clients;
  await rm(CLIENTS, { recursive: true, force: true });
  await mkdir(CLIENTS, { recursive: true });
  await writeFile(join(CLIENTS, "atlas.json"), document);
  await generate("@hey-api/openapi-ts/bin/run.js", [
    "-i",
    "atlas.json",
    "-o",
    "hey-api",
    "-c",
    "@hey-api/client-fetch",
  ]);
  const output = { target: "orval/index.ts", client: "fetch", mode: "single", baseUrl: { runtime: "orvalBaseUrl" } };
  const config = JSON.stringify({ atlas: { input: "atlas.json", output } });
  await writeFile(join(CLIENTS, "orval.config.mjs"), `export default ${config};\n`);
  await generate("orval/dist/bin/orval.mjs", ["--config", "orval.config.mjs"]);
  const [hey, client] = [join(clients.source.heyApi, "index.ts"), join(clients.source.heyApi, "client/index.ts")];
  await bundle(`export * from ${JSON.stringify(hey)}; export * from ${JSON.stringify(client)};`, clients.bundle.heyApi);
  await bundle(`export * from ${JSON.stringify(clients.source.orval)};`, clients.bundle.orval);
  await writeFile(stamp, wanted);
  return clients;
}

/** The generated clients, loaded. */
export async function loadGenerated(): Promise<{ heyApi: HeyApi; orval: Orval }> {
  const { heyApi, orval } = (await generateClients()).bundle;
  return { heyApi: await load<HeyApi>(heyApi), orval: await load<Orval>(orval) };
}

async function generate(program: string, args: readonly string[]): Promise<void> {
  await run(newerNode(), [join(MODULES, program), ...args], { cwd: CLIENTS });
}

/** This Node, or the binary that the npm registry has of a newer one. */
function newerNode(): string {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > GENERATOR_NODE[0] || (major === GENERATOR_NODE[0] && minor >= GENERATOR_NODE[1])) return process.execPath;
  const system = `${process.platform}-${process.arch}`;
  const found = [`node-${system}`, `node-bin-${system}`]
    .map((name) => join(MODULES, name, "bin/node"))
    .find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Error(
    `hey-api and orval generate with Node ${GENERATOR_NODE.join(".")} or newer: run the benchmark with one.`,
  );
}

async function bundle(code: string, outfile: string): Promise<void> {
  const stdin = { contents: code, resolveDir: CLIENTS, loader: "ts" } as const;
  await build({
    stdin,
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "error",
  });
}

/** The root knows nothing of their types. */
async function load<Module>(file: string): Promise<Module> {
  const module: unknown = await import(pathToFileURL(file).href);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it is what it says in its documentation; a call that fails ends the run
  return module as Module;
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
