/** Reads a recording of either kind. */
import type { Recording } from "./exchange.js";
import { readHar } from "./har.js";
import { readNock } from "./nock.js";

/**
 * Reads a recording, a HAR file or one of nock, by what it looks like.
 *
 * @param text - the content of the file
 * @param name - the name of the file, for messages and reports
 * @throws {TrafficError} as {@link readHar} and {@link readNock} do
 */
export function readRecording(text: string, name: string): Recording {
  return /^\s*\[/.test(text.replace(/^\uFEFF/, "")) ? readNock(text, name) : readHar(text, name);
}
