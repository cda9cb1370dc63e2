import { host } from "./platform.js";

/** Warns as Node does, so that its `--…-deprecation` flags work; with `console.warn` where there is no such thing. */
export function warnDeprecated(message: string): void {
  const { process } = host;
  if (typeof process?.emitWarning === "function") {
    process.emitWarning(message, { type: "DeprecationWarning", code: "ATLAS_DEPRECATED" });
  } else {
    // eslint-disable-next-line no-console -- all that a browser or a worker has
    console.warn(`DeprecationWarning: ${message}`);
  }
}
