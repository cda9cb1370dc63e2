/** Writes answers: media type, envelope, indentation, links, headers. */
import { gzipSync } from "node:zlib";
import { formatMediaType } from "../media-type.js";
import type { Operation, ResourceVersion } from "../operation.js";
import { EmulatedError } from "./atlas-error.js";
import { RawAnswer } from "./behaviour/behaviour.js";
import type { OperationContract } from "./contract.js";
import { deprecationHeaders, type Negotiated } from "./negotiate.js";

/** What an answer is written for. */
export interface AnswerContext {
  readonly operationId: string;
  readonly operation: Operation;
  readonly negotiated: Negotiated;
  /** Absent for an operation that the document does not have. */
  readonly contract: OperationContract | undefined;
  readonly url: URL;
  /** Headers to send beside those of the version. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The answer of a behaviour.
 *
 * @throws {EmulatedError} 500 `INVALID_ANSWER` if it is not what the spec promises: a fault of the emulator
 */
export function answerWith(data: unknown, context: AnswerContext): Response {
  const { operation, negotiated, url } = context;
  const { version } = negotiated.version;
  const status = statusOf(negotiated.version, data);
  const headers = new Headers({ ...context.headers, ...deprecationHeaders(operation, negotiated.version) });
  if (data instanceof RawAnswer) {
    if (negotiated.version.responses[status]?.includes(data.suffix) !== true)
      refuse(context, [`${data.suffix} is not documented`]);
    return rawAnswer(data, version, status, headers);
  }
  const body = withLinks(data, context);
  checkAnswer(body, status, context);
  if (body === undefined) return new Response(null, { status, headers });
  headers.set("Content-Type", formatMediaType(version, "json"));
  const isList = isRecord(body) && "results" in body;
  const enveloped = isList ? { ...body, status } : { status, content: body };
  const { searchParams } = url;
  return jsonAnswer(
    searchParams.get("envelope") === "true" ? enveloped : body,
    status,
    headers,
    searchParams.get("pretty") === "true",
  );
}

/** The documented status for an answer with a body, or for one without. */
function statusOf({ responses }: ResourceVersion, data: unknown): number {
  const statuses = Object.entries(responses).map(([status, kinds]): [number, boolean] => [
    Number(status),
    kinds.length > 0,
  ]);
  const [first = 200] = statuses.map(([status]) => status);
  return statuses.find(([, hasBody]) => hasBody === (data !== undefined))?.[0] ?? first;
}

function rawAnswer({ suffix, content }: RawAnswer, version: string, status: number, headers: Headers): Response {
  headers.set("Content-Type", formatMediaType(version, suffix));
  const body = suffix === "gzip" ? new Uint8Array(gzipSync(content)) : content;
  return new Response(body, { status, headers });
}

function checkAnswer(body: unknown, status: number, context: AnswerContext): void {
  refuse(context, context.contract?.checkAnswer(context.negotiated.version.version, status, body) ?? []);
}

function refuse({ operationId }: AnswerContext, wrong: readonly string[]): void {
  if (wrong.length === 0) return;
  const message = `The emulator's answer to ${operationId} is not what the spec says: ${wrong.slice(0, 3).join("; ")}.`;
  throw new EmulatedError(500, "INVALID_ANSWER", message);
}

/** A list says where it and its neighbours are; `href` is absolute, as Atlas writes it. */
function withLinks(data: unknown, { url, operation }: AnswerContext): unknown {
  if (!isRecord(data) || !("results" in data) || "links" in data) return data;
  const link = (rel: string, pageNum: number): { rel: string; href: string } => {
    const href = new URL(url);
    href.searchParams.set("pageNum", String(pageNum));
    return { rel, href: href.href };
  };
  if (operation.pagination !== "counted" && operation.pagination !== "uncounted") {
    return { links: [{ rel: "self", href: url.href }], ...data };
  }
  const number = Number(url.searchParams.get("pageNum") ?? 1);
  const size = Number(url.searchParams.get("itemsPerPage") ?? 100);
  const count = Array.isArray(data["results"]) ? data["results"].length : 0;
  const total = typeof data["totalCount"] === "number" ? data["totalCount"] : undefined;
  const hasNext = total === undefined ? count === size : number * size < total;
  const links = [
    link("self", number),
    ...(number > 1 ? [link("previous", number - 1)] : []),
    ...(hasNext ? [link("next", number + 1)] : []),
  ];
  return { links, ...data };
}

/** The answer of an error, which has no version. */
export function errorAnswer({ body, headers }: EmulatedError): Response {
  return jsonAnswer(body, body.error, new Headers({ "Content-Type": "application/json", ...headers }));
}

/** JSON, indented where that was asked for. */
export function jsonAnswer(body: unknown, status: number, headers: Headers, pretty = false): Response {
  return new Response(JSON.stringify(body, null, pretty ? 2 : undefined), { status, headers });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
