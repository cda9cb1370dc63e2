/** Reads the body of a 2xx answer as what the document promises for its status, or throws a typed error. */
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasResponseError, type AtlasResponseErrorCode } from "./errors/response-error.js";
import { parseMediaType, type Suffix } from "./media-type.js";
import type { ResourceVersion } from "./operation.js";

/**
 * Decodes a 2xx answer.
 *
 * @param version - the resource version that the call was made in
 * @param accept - the kind of body that the call asked for
 * @param parse - reads JSON
 * @returns the parsed JSON, the text of a csv, the stream of a gzip, or `undefined` where no body is documented
 * @throws {AtlasResponseError} for an empty, truncated or foreign body
 */
export async function decode(
  call: CallInfo,
  version: ResourceVersion,
  accept: Suffix,
  response: Response,
  parse: ParseJson = JSON.parse,
): Promise<unknown> {
  const documented = version.responses[response.status];
  if (response.status === 204 || response.status === 205 || documented?.length === 0) {
    await response.body?.cancel().catch(() => undefined);
    return undefined;
  }
  const suffix = suffixOf(response) ?? accept;
  return DECODERS[suffix](call, response, parse);
}

/** What the answer says it is; it may be another kind than was asked for. */
function suffixOf(response: Response): Suffix | undefined {
  return parseMediaType(response.headers.get("content-type") ?? "")?.suffix;
}

type ParseJson = (text: string) => unknown;

const DECODERS: Readonly<Record<Suffix, (call: CallInfo, response: Response, parse: ParseJson) => unknown>> = {
  json: decodeJson,
  csv: async (call, response) => {
    refuseHtml(call, response);
    return response.text();
  },
  gzip: (call, response) => {
    refuseHtml(call, response);
    if (response.body === null) throw failure("EMPTY_BODY", call, response, "with an empty body instead of gzip");
    return response.body;
  },
};

async function decodeJson(call: CallInfo, response: Response, parse: ParseJson): Promise<unknown> {
  refuseHtml(call, response);
  const text = await response.text();
  if (text.trim() === "") throw failure("EMPTY_BODY", call, response, "with an empty body instead of JSON");
  try {
    return parse(text);
  } catch (cause) {
    throw failure(
      "INVALID_JSON",
      call,
      response,
      `with a body of ${text.length} characters that is no complete JSON`,
      cause,
    );
  }
}

function refuseHtml(call: CallInfo, response: Response): void {
  const type = response.headers.get("content-type") ?? "";
  if (!/^text\/html\b/i.test(type.trim())) return;
  throw failure(
    "UNEXPECTED_CONTENT_TYPE",
    call,
    response,
    "with HTML; something between here and Atlas answered in its place",
  );
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
 * `content`: it only gains a `status`.
 *
 * @returns the entity, and the status inside the envelope if there is one
 */
export function unwrapEnvelope(data: unknown): { data: unknown; status: number | undefined } {
  if (typeof data !== "object" || data === null || !("status" in data)) return { data, status: undefined };
  const status = typeof data.status === "number" ? data.status : undefined;
  return { data: "content" in data ? data.content : data, status };
}
