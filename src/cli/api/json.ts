/** JSON to the digit: 64-bit integers are read and written as they are. */
import { AtlasInputError } from "../../errors/input-error.js";
import { loadPeer } from "../../peer.js";
import { wholeNumber } from "./text-value.js";

/** Reads and writes JSON. */
export interface Json {
  /** @throws {AtlasInputError} if the text is no JSON; `what` begins the message */
  readonly parse: (text: string, what: string) => unknown;
  /** @param indent - how many spaces; 0 for one line */
  readonly stringify: (value: unknown, indent?: number) => string;
}

/** @throws {AtlasConfigError} `MISSING_PEER` without `lossless-json` */
export async function loadJson(): Promise<Json> {
  const { parse, stringify } = await loadPeer("lossless-json", () => import("lossless-json"));
  const parseNumber = (literal: string): unknown => (/^-?\d+$/.test(literal) ? wholeNumber(literal) : Number(literal));
  return {
    parse(text, what) {
      try {
        return parse(text, undefined, { parseNumber, onDuplicateKey: ({ newValue }) => newValue });
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : "";
        throw new AtlasInputError("INVALID_PARAMETER", `${what} is no JSON: ${why}.`, { cause });
      }
    },
    stringify: (value, indent = 0) => stringify(value, undefined, indent) ?? "null",
  };
}
