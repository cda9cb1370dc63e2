/** What is said on standard error while a call is under way: warnings, `--debug`, and progress on a terminal. */
import type { AtlasLogger } from "../../events.js";
import type { DeprecationNotice } from "../../deprecation.js";
import { plain } from "../../conformance/report/plain.js";
import { redact } from "../../redact.js";
import type { Context } from "../context.js";
import { StatusLine } from "../status-line.js";
import { paintFor } from "../style.js";
import { warningOf } from "./deprecation-note.js";

/** How often a status is looked at, in milliseconds. */
const TICK = 100;

export interface Observer {
  readonly onDeprecation: (notice: DeprecationNotice) => void;
  readonly logger: AtlasLogger;
  /** Writes a line, in place of the status. */
  note(text: string): void;
  /** What to show while nothing else happens. */
  status(text: string): void;
  /** Takes the status away for good. */
  close(): void;
}

/** @param isQuiet - whether the status is not to be shown, because results come on the same terminal */
export function observe({ stderr, env, now }: Context, isDebug: boolean, isQuiet: boolean): Observer {
  const paint = paintFor(stderr, { env });
  const line = new StatusLine(stderr, now);
  let shown = "";
  let pause = "";
  const tick = (): void => line.update(() => `${pause === "" ? shown : pause}  ${line.seconds} s`);
  const timer = stderr.isTTY === true && !isQuiet ? setInterval(tick, TICK) : undefined;
  timer?.unref();
  // A reader that has left is no reason to stop.
  const ignore = (): void => undefined;
  stderr.on("error", ignore);
  const note = (text: string): void => {
    line.clear();
    stderr.write(`${text}\n`);
  };
  return {
    note,
    onDeprecation: (notice) => note(`${paint("yellow", "warning:")} ${plain(warningOf(notice))}`),
    logger(event) {
      pause = event.type === "retry" ? `Atlas asks for patience (${event.reason}); try ${event.attempt} follows` : "";
      if (isDebug && event.type !== "deprecation") note(paint("dim", `debug: ${redact(event.message)}`));
    },
    status(text) {
      shown = text;
    },
    close() {
      clearInterval(timer);
      line.clear();
    },
  };
}
