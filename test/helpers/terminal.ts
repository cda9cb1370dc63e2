/** Runs programs on a real pseudo-terminal, as a user does: what is on the screen, keys, and the size of the window. */
import { spawn } from "@lydell/node-pty";
import headless from "@xterm/headless";

/** Keys that have no letter. */
export const KEYS = { ctrlC: "\u0003", enter: "\r", down: "\u001b[B", up: "\u001b[A", escape: "\u001b" } as const;

export interface TerminalOptions {
  readonly cwd?: string;
  /** Variables, beside a few that every program needs. None of the test's own: they would say what it runs in. */
  readonly env?: Readonly<Record<string, string>>;
  /** @default 80 */
  readonly columns?: number;
  /** @default 24 */
  readonly rows?: number;
}

/** A program on a terminal. */
export interface TerminalRun {
  /** Its exit code; 128 and the signal's number if a signal ended it. */
  readonly ended: Promise<number>;
  /** What a user sees, with what has been scrolled away, and without spaces at the ends of lines. */
  screen(): Promise<string>;
  /** All that was written, with colours and movements of the cursor. */
  raw(): string;
  /** Waits until the screen shows something. Fails if the program ends before. */
  shows(what: string | RegExp): Promise<string>;
  press(keys: string): void;
  resize(columns: number, rows: number): void;
  /** Ends the program if it still runs. */
  close(): void;
}

const SCROLLBACK = 10_000;

/** The variables that a program is started with. */
export function plainEnvironment(env: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = "", HOME = "/", TMPDIR } = process.env;
  return { PATH, HOME, XDG_CONFIG_HOME: "/nowhere", ...(TMPDIR === undefined ? {} : { TMPDIR }), ...env };
}

/** Starts a program. */
export function onTerminal(file: string, args: readonly string[], options: TerminalOptions = {}): TerminalRun {
  const { cwd = process.cwd(), env, columns: cols = 80, rows = 24 } = options;
  const window = new headless.Terminal({ cols, rows, scrollback: SCROLLBACK, allowProposedApi: true });
  const variables = { TERM: "xterm-256color", ...plainEnvironment(env) };
  const program = spawn(file, [...args], { name: "xterm-256color", cols, rows, cwd, env: variables });
  const listeners = new Set<() => void>();
  let written = "";
  let isOver = false;
  program.onData((data) => {
    written += data;
    window.write(data, () => listeners.forEach((listener) => listener()));
  });
  // What a program asks its terminal, the terminal answers.
  window.onData((answer) => program.write(answer));
  const ended = new Promise<number>((done) => {
    program.onExit(({ exitCode, signal }) => {
      isOver = true;
      window.write("", () => listeners.forEach((listener) => listener()));
      done(signal === undefined || signal === 0 ? exitCode : 128 + signal);
    });
  });
  const drawn = (): Promise<void> => new Promise((done) => window.write("", done));
  const screen = async (): Promise<string> => {
    await drawn();
    return textOf(window);
  };
  return {
    ended,
    screen,
    raw: () => written,
    shows(what) {
      return new Promise((done, fail) => {
        const look = (): void => {
          const text = textOf(window);
          const isShown = typeof what === "string" ? text.includes(what) : what.test(text);
          if (!isShown && !isOver) return;
          listeners.delete(look);
          if (isShown) done(text);
          else fail(new Error(`ended without showing ${String(what)}:\n${text}`));
        };
        listeners.add(look);
        window.write("", look);
      });
    },
    press: (keys) => program.write(keys),
    resize(columns, height) {
      window.resize(columns, height);
      program.resize(columns, height);
    },
    close() {
      if (!isOver) program.kill("SIGKILL");
      window.dispose();
    },
  };
}

function textOf({ buffer }: headless.Terminal): string {
  const { active } = buffer;
  const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row));
  const text = lines.map((line) => `${line?.isWrapped === true ? "" : "\n"}${line?.translateToString(true) ?? ""}`);
  return text.join("").slice(1).trimEnd();
}
