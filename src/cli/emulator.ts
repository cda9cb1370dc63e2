/** `atlas-fetch emulator`: a stand-in for Atlas, until somebody ends it. */
import { constants } from "node:fs";
import { access, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import type { Emulator } from "../emulator/index.js";
import { AtlasConfigError } from "../errors/config-error.js";
import { isLoopback } from "../emulator/server.js";
import { emulatorOptions, withEmulatorOptions, type EmulatorCommandOptions } from "./emulator-options.js";
import { oneOf } from "./one-of.js";
import { requirePeers, type PeerName } from "./peers.js";
import { print } from "./print.js";

const PEERS: readonly PeerName[] = ["@hono/node-server", "ajv", "ajv-formats", "hono"];

function peersOf({ db, document }: EmulatorCommandOptions): readonly PeerName[] {
  const examples: readonly PeerName[] = document === undefined ? [] : ["fast-check", "yaml"];
  return [...PEERS, ...examples, ...(db === undefined ? [] : ["libsql" as const])];
}

/** Puts the command on the program. */
export function registerEmulator(program: Command): void {
  withEmulatorOptions(program.command("emulator"))
    .description("Run a stand-in for Atlas on loopback that remembers what was done to it")
    .action(runEmulator);
}

/**
 * Runs the emulator until Ctrl-C.
 *
 * @throws {AtlasConfigError} if it cannot start
 */
async function runEmulator(given: EmulatorCommandOptions): Promise<void> {
  const output = oneOf("--output", given.output, ["text", "json"]);
  requirePeers(peersOf(given));
  const options = await emulatorOptions(given);
  if (given.snapshot !== undefined) await checkWritable(given.snapshot);
  const { startEmulator } = await import("../emulator/index.js");
  const emulator = await startEmulator(options);
  // Before anybody can know that it runs.
  const ended = nextSignal();
  if (options.host !== undefined && !isLoopback(options.host)) {
    console.error(`atlas-fetch: ${options.host} is not loopback: whoever reaches it reaches the emulator.`);
  }
  await print(process.stdout, PRINTERS[output](emulator, options.host));
  await ended;
  await emulator.close();
  if (given.snapshot !== undefined) await replaceFile(given.snapshot, `${JSON.stringify(emulator.snapshot())}\n`);
}

/** Found out at the start rather than at the end. */
async function checkWritable(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    const message = `The snapshot ${file} cannot be written: ${folder} is no folder that can be written to.`;
    throw new AtlasConfigError("INVALID_OPTION", message, { cause });
  });
}

/** Puts a text in place of a file, whole or not at all; the file is the owner's alone, because it holds secrets. */
async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, text, { mode: 0o600 });
  await rename(fresh, file);
}

/** Ctrl-C, or a request to end. A second one does not wait. */
function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

type Printer = (emulator: Emulator, host: string | undefined) => string;

const PRINTERS: Readonly<Record<"text" | "json", Printer>> = {
  text({ url, credentials, controlToken }, host) {
    const { clientId, clientSecret, publicKey, privateKey } = credentials;
    const reach = isLoopback(host ?? "127.0.0.1") ? ", on loopback only" : "";
    const control = controlToken === undefined ? "" : `  control token     ${controlToken}\n`;
    return `The emulator is at ${url}${reach}. Ctrl-C ends it.

  service account   ${clientId}
  its secret        ${clientSecret}
  API key           ${publicKey}
  its private key   ${privateKey}
${control}`;
  },
  json: ({ url, credentials, controlToken }) => `${JSON.stringify({ url, ...credentials, controlToken })}\n`,
};
