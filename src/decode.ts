/** Reads the body of a 2xx answer as what the document promises for its status, or throws a typed error. */
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasResponseError, type AtlasResponseErrorCode } from "./errors/response-error.js";
import { parseMediaType, type Suffix } from "./media-type.js";
import type { ResourceVersion } from "./operation.js";

/** How to read an answer. */
export interface Reading {
  /** Reads JSON. Default: `JSON.parse`. */
  readonly parse?: ((text: string) => unknown) | undefined;
  /** Whether an envelope was asked for: then there can be a body, with a status in it, where none is documented. */
  readonly enveloped?: boolean;
}

/**
 * Decodes a 2xx answer.
 *
 * @param version - the resource version that the call was made in
 * @param accept - the kind of body that the call asked for
 * @returns the parsed JSON, the text of a csv, the stream of a gzip, or `undefined` where no body is documented
 * @throws {AtlasResponseError} for an empty, truncated or foreign body
 */
export async function decode(
  call: CallInfo,
  version: ResourceVersion,
  accept: Suffix,
  response: Response,
  { parse = JSON.parse, enveloped = false }: Reading = {},
): Promise<unknown> {
  const { status } = response;
  if (status === 204 || status === 205 || (!enveloped && version.responses[status]?.length === 0)) {
    await response.body?.cancel().catch(() => undefined);
    return undefined;
  }
  const type = response.headers.get("content-type") ?? "";
  if (type !== last.type) last = { type, isHtml: /^text\/html\b/i.test(type), suffix: suffixOf(type) };
  const { isHtml, suffix = accept } = last;
  // An envelope is JSON, whatever is in it.
  if (isHtml || (suffix !== accept && !(enveloped && suffix === "json"))) {
    // What is not read would keep its connection.
    response.body?.cancel().catch(() => undefined);
    const how = isHtml
      ? "with HTML; something between here and Atlas answered in its place"
      : `with ${suffix} instead of ${accept}`;
    throw failure("UNEXPECTED_CONTENT_TYPE", call, response, how);
  }
  const mayBeEmpty = !hasBody(version, status);
  return DECODERS[suffix](call, response, (text) => (mayBeEmpty && text.trim() === "" ? undefined : parse(text)));
}

/** The kind of body that a content type names; `undefined` for one that says nothing about it. */
function suffixOf(type: string): Suffix | undefined {
  return parseMediaType(type)?.suffix ?? (/^application\/json\b/i.test(type) ? "json" : undefined);
}

/** Whether a body is documented for a status; for one that is not documented itself, whether there is any body. */
export function hasBody({ responses }: ResourceVersion, status: number): boolean {
  return (responses[status] ?? Object.values(responses).flat()).length > 0;
}

/** What was found out about the last content type: the next one is the same, as a rule. */
let last: { readonly type: string; readonly isHtml: boolean; readonly suffix: Suffix | undefined } = {
  type: "",
  isHtml: false,
  suffix: undefined,
};

type ParseJson = NonNullable<Reading["parse"]>;

const DECODERS: Readonly<Record<Suffix, (call: CallInfo, response: Response, parse: ParseJson) => unknown>> = {
  json: decodeJson,
  csv: async (_, response) => decoderOf(response).decode(await response.arrayBuffer()),
  gzip: (call, response) => {
    if (response.body === null) throw failure("EMPTY_BODY", call, response, "with an empty body instead of gzip");
    return response.body;
  },
};

/** `text()` would take a byte order mark away, by which spreadsheets know the encoding, and knows UTF-8 only. */
function decoderOf({ headers }: Response): TextDecoder {
  const charset = /;\s*charset="?([^\s";]+)/i.exec(headers.get("content-type") ?? "")?.[1];
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch {
    return new TextDecoder("utf-8", { ignoreBOM: true });
  }
}

async function decodeJson(call: CallInfo, response: Response, parse: ParseJson): Promise<unknown> {
  const text = await response.text();
  try {
    return parse(text);
  } catch (cause) {
    if (text.trim() === "") throw failure("EMPTY_BODY", call, response, "with an empty body instead of JSON");
    throw failure(
      "INVALID_JSON",
      call,
      response,
      `with a body of ${text.length} characters that is no complete JSON`,
      cause,
    );
  }
}

function failure(
  code: AtlasResponseErrorCode,
  call: CallInfo,
  response: Response,
  how: string,
  cause?: unknown,
): AtlasResponseError {
  const message = `${call.operationId} (${call.method} ${call.path}) was answered ${response.status} ${how}.`;
  return new AtlasResponseError(code, message, { call, response, cause });
}

/**
 * The content of an answer to `envelope=true`, so that a method returns the same with and without it. A list has no
 * `content`: it only gains a `status`, which is taken out again.
 *
 * @returns the entity, and the status inside the envelope if there is one
 */
export function unwrapEnvelope(data: unknown): { data: unknown; status: number | undefined } {
  if (typeof data !== "object" || data === null || !("status" in data)) return { data, status: undefined };
  const { status: given, ...rest } = data;
  const status = typeof given === "number" ? given : undefined;
  if ("content" in data) return { data: data.content, status };
  return { data: status !== undefined && "results" in rest ? rest : data, status };
}
