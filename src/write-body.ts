/** Writes the body of a request, or says why it cannot be. */
import { defaultBodySerializer } from "openapi-fetch";
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasInputError } from "./errors/input-error.js";

/** Writes a body, as openapi-fetch asks for it. */
export type WriteBody = (body: unknown, headers?: unknown) => BodyInit | undefined;

/** openapi-fetch hands on the headers, and its types keep quiet about it. */
const writeJson: (body: unknown, headers?: unknown) => string = defaultBodySerializer;

/**
 * Writes a body with openapi-fetch's serializer, or with another one.
 *
 * @param headers - of the request, which say whether a form is asked for
 * @throws {AtlasInputError} for what JSON cannot hold: an object that holds itself, or a bigint without `json: "lossless"`
 */
export function writeBody(
  call: CallInfo,
  body: unknown,
  headers: unknown,
  serialize: WriteBody = writeJson,
): BodyInit | undefined {
  // JSON makes `{}` of these, without a word.
  if (body instanceof ReadableStream || body instanceof Blob) {
    const message = `${call.operationId}: \`body\` is written as JSON, so it cannot be a stream or a file.`;
    throw new AtlasInputError("INVALID_PARAMETER", message, { call, parameter: "body" });
  }
  try {
    return serialize(body, headers);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n", 1)[0] : "unknown failure";
    const hint = /bigint/i.test(why ?? "") ? ' json: "lossless" can.' : "";
    const message = `${call.operationId}: \`body\` cannot be written as JSON: ${why}.${hint}`;
    throw new AtlasInputError("INVALID_PARAMETER", message, { call, parameter: "body", cause });
  }
}
