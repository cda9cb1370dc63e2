/** Reads the JSON of a recording, with one sentence for each way in which it can be wrong. */
import { createHash } from "node:crypto";
import { TrafficError } from "./traffic-error.js";

/** The longest recording that is read, in characters. */
const LONGEST = 400_000_000;

/**
 * Parses a recording.
 *
 * @param kind - what it should be, for messages
 * @throws {TrafficError} `TRAFFIC_TOO_LARGE`, `TRAFFIC_EMPTY` or `TRAFFIC_INVALID`
 */
export function readJson(text: string, source: string, kind: string): unknown {
  if (text.length > LONGEST) {
    const size = `${Math.round(text.length / 1e6)} million characters`;
    throw new TrafficError("TRAFFIC_TOO_LARGE", `${source} has ${size}, which is too much; record a smaller part.`);
  }
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") throw new TrafficError("TRAFFIC_EMPTY", `${source} is empty; a ${kind} was expected.`);
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new TrafficError("TRAFFIC_INVALID", `${source} is no ${kind}: ${whatIsWrong(json)}.`, { cause });
  }
}

function whatIsWrong(json: string): string {
  const start = json.trimStart();
  if (start.startsWith("<")) return "it is HTML or XML";
  if (!/^[{["]/.test(start)) return "it is no JSON";
  return /[}\]]\s*$/.test(json) ? "it is no valid JSON" : "its JSON is cut off; record it again";
}

/** SHA-256 of a recording, in hexadecimal, for the report. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
