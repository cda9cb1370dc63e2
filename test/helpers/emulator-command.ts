/** Runs `atlas-fetch emulator` as a process of its own. */
import { spawn } from "node:child_process";
import { commandLine } from "./built-package.js";
import { createAtlasClient, serviceAccount, type AtlasClient } from "../../src/index.js";

/** The arguments of `node` for the command. */
export const EMULATOR_COMMAND: readonly string[] = [...commandLine, "emulator"];

export interface StartedCommand {
  readonly url: string;
  readonly stdout: string;
  /** What it printed to log in with. */
  readonly printed: Readonly<Record<string, string>>;
  /** A client of the emulator, by way of loopback. */
  readonly atlas: AtlasClient;
  readonly stderr: () => string;
  /** Ends it, as Ctrl-C does unless told otherwise; gives its exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Runs the command in a folder until it has printed what to log in with. */
export async function startCommand(folder: string, ...args: readonly string[]): Promise<StartedCommand> {
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
  const child = spawn(process.execPath, [...EMULATOR_COMMAND, "--output", "json", ...args], { cwd: folder, env });
  let [stdout, stderr] = ["", ""];
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  await new Promise<void>((done, fail) => {
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
      if (stdout.endsWith("\n")) done();
    });
    child.once("exit", (code) => fail(new Error(`ended with ${String(code)}: ${stderr}`)));
  });
  const printed = JSON.parse(stdout) as Record<string, string>;
  const { url = "", clientId = "", clientSecret = "" } = printed;
  const auth = serviceAccount({ clientId, clientSecret });
  const baseUrl = url.replace("0.0.0.0", "127.0.0.1");
  return {
    url,
    stdout,
    printed,
    atlas: createAtlasClient({ baseUrl, auth, retry: false, limits: false, deprecations: "silent" }),
    stderr: () => stderr,
    end(signal = "SIGINT") {
      child.kill(signal);
      return ended;
    },
  };
}
