/** Runs `atlas-fetch api` in this process, on streams and an environment of its own. */
import { PassThrough, Readable, Writable } from "node:stream";
import { runApi } from "../../src/cli/api/run-api.js";
import type { Context } from "../../src/cli/context.js";
import type { Emulator } from "../../src/emulator/index.js";

/** How the command came to its end. */
export interface EndedCommand {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command is run with. */
export interface Surroundings extends Partial<Pick<Context, "env" | "now" | "fetch" | "signal">> {
  /** What comes on standard input: a text or bytes, or keys on a terminal. */
  readonly stdin?: string | Uint8Array | Readable;
  /** Which streams are terminals; all of them with `true`. */
  readonly isTerminal?: boolean | { readonly stdin?: boolean; readonly stdout?: boolean; readonly stderr?: boolean };
  /** The width of the terminal. */
  readonly columns?: number;
}

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  readonly pieces: Buffer[] = [];

  override _write(piece: Buffer | string, encoding: BufferEncoding, done: () => void): void {
    this.pieces.push(typeof piece === "string" ? Buffer.from(piece, encoding) : piece);
    done();
  }

  get bytes(): Buffer {
    return Buffer.concat(this.pieces);
  }

  get text(): string {
    return this.bytes.toString();
  }
}

/**
 * Runs the command with the words after `api`, split at spaces if they are one text.
 *
 * @param stdout - where results go, in place of the text in what this returns
 */
export async function api(
  words: string | readonly string[],
  surroundings: Surroundings = {},
  stdout: Kept = new Kept(),
): Promise<EndedCommand> {
  const { stdin, isTerminal = false, columns, env = {}, now = Date.now, fetch, signal } = surroundings;
  const terminals =
    typeof isTerminal === "boolean" ? { stdin: isTerminal, stdout: isTerminal, stderr: isTerminal } : isTerminal;
  const stderr = new Kept();
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin === undefined ? [] : [stdin]);
  const context: Context = {
    ...{ env, now },
    stdin: Object.assign(input, { isTTY: terminals.stdin ?? false }),
    stdout: Object.assign(stdout, { isTTY: terminals.stdout ?? false, ...(columns === undefined ? {} : { columns }) }),
    stderr: Object.assign(stderr, { isTTY: terminals.stderr ?? false, ...(columns === undefined ? {} : { columns }) }),
    ...(fetch === undefined ? {} : { fetch }),
    ...(signal === undefined ? {} : { signal }),
  };
  const code = await runApi(typeof words === "string" ? words.split(" ") : words, context);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** The environment that leads to an emulator, with its service account. */
export function environmentOf({ url, credentials }: Emulator): Readonly<Record<string, string>> {
  return {
    MONGODB_ATLAS_BASE_URL: url,
    MONGODB_ATLAS_CLIENT_ID: credentials.clientId,
    MONGODB_ATLAS_CLIENT_SECRET: credentials.clientSecret,
    // No configuration of whoever runs the tests.
    XDG_CONFIG_HOME: "/nonexistent",
    HOME: "/nonexistent",
  };
}

/** A keyboard. */
export function keyboard(): PassThrough {
  return Object.assign(new PassThrough(), { setRawMode: () => undefined });
}
