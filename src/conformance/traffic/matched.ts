/** An exchange together with the operation that it is for, and what follows from both. */
import { isRecord } from "../../codegen/document.js";
import { unwrapEnvelope } from "../../decode.js";
import { parseMediaType } from "../../media-type.js";
import type { ResourceVersion } from "../../operation.js";
import { resolveVersion } from "../../version.js";
import { exchangeName, header, textOf, type SkippedEntry, type TrafficBody, type TrafficExchange } from "./exchange.js";
import { isApiPath } from "./path-index.js";
import type { SpecIndex, SpecOperation } from "./spec-index.js";

/** An exchange whose operation is known. */
export interface Matched {
  readonly exchange: TrafficExchange;
  readonly operation: SpecOperation;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What `Accept` says: nothing that was recorded, no version of Atlas, or an API date. */
  readonly accept: Accept;
  /** The resource version that the API date leads to; absent if there is no date, or no version that is old enough. */
  readonly version?: ResourceVersion;
  /** The version by which bodies are judged: that one, or the one that the answer names. */
  readonly judgedVersion: string | undefined;
  /** When it took place, milliseconds since the epoch; absent where nobody knows. */
  readonly time?: number;
  readonly requestJson: Json;
  /** The body of the answer, out of its envelope. */
  readonly responseJson: Json;
}

export type Accept =
  | { readonly kind: "unknown" }
  | { readonly kind: "unversioned"; readonly text: string }
  | { readonly kind: "versioned"; readonly text: string; readonly apiDate: string };

/** A body as JSON, or why it is none. */
export type Json =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly reason: string }
  | { readonly kind: "broken"; readonly problem: string };

/** What an exchange is: one of a known operation, of none that the document has, or of something else altogether. */
export type Sorted =
  | { readonly kind: "matched"; readonly matched: Matched }
  | {
      readonly kind: "unmatched";
      readonly exchange: TrafficExchange;
      readonly expected: string;
      readonly actual: string;
    }
  /** Those of one source with one host. */
  | { readonly kind: "foreign"; readonly exchanges: readonly TrafficExchange[]; readonly host: string }
  | { readonly kind: "skipped"; readonly entry: SkippedEntry };

/** Finds the operation of every exchange. */
export function sortExchanges(
  index: SpecIndex,
  exchanges: readonly TrafficExchange[],
  skipped: readonly SkippedEntry[] = [],
): Sorted[] {
  const foreign = new Map<string, TrafficExchange[]>();
  const sorted = exchanges.flatMap((exchange): Sorted[] => {
    const found = sortOne(index, exchange);
    if (found !== undefined) return [found];
    const key = `${exchange.source}\n${new URL(exchange.request.url).host}`;
    const others = foreign.get(key) ?? [];
    others.push(exchange);
    foreign.set(key, others);
    return [];
  });
  const groups = [...foreign].map(([key, group]): Sorted => ({
    kind: "foreign",
    exchanges: group,
    host: key.slice(key.indexOf("\n") + 1),
  }));
  return [...sorted, ...groups, ...skipped.map((entry): Sorted => ({ kind: "skipped", entry }))];
}

/** The operation of an exchange and what follows from it; `undefined` for one of something else altogether. */
function sortOne(index: SpecIndex, exchange: TrafficExchange): Sorted | undefined {
  const { method, url } = exchange.request;
  const { pathname, searchParams } = new URL(url);
  const found = index.find(pathname);
  if (found === undefined) {
    if (!isApiPath(pathname)) return undefined;
    return { kind: "unmatched", exchange, expected: "a path of the spec", actual: `${method} ${pathname}` };
  }
  const operation = found.value.get(method);
  if (operation === undefined) {
    const methods = [...found.value.keys()].join(", ");
    return {
      kind: "unmatched",
      exchange,
      expected: `${methods} ${found.template}`,
      actual: `${method} ${found.template}`,
    };
  }
  return { kind: "matched", matched: matchedOf(exchange, operation, found.parameters, searchParams) };
}

function matchedOf(
  exchange: TrafficExchange,
  operation: SpecOperation,
  pathParameters: Matched["pathParameters"],
  query: URLSearchParams,
): Matched {
  const { request, response } = exchange;
  const accept = readAccept(exchange);
  const { versions } = operation.table;
  const names = versions.map(({ version }) => version);
  const resolved = accept.kind === "versioned" ? resolveVersion(names, accept.apiDate) : undefined;
  const version = versions.find((candidate) => candidate.version === resolved);
  const answered = parseMediaType(header(response.headers, "content-type") ?? "")?.version;
  const time = timeOf(exchange);
  return {
    exchange,
    operation,
    pathParameters,
    query,
    accept,
    ...(version === undefined ? {} : { version }),
    judgedVersion: version?.version ?? answered ?? onlyOf(names),
    ...(time === undefined ? {} : { time }),
    requestJson: readJson(request.body, isJson(header(request.headers, "content-type"))),
    responseJson: open(readJson(response.body, isJson(header(response.headers, "content-type"))), query),
  };
}

/** Where there is one version, it is the one. */
function onlyOf(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

function readAccept({ request }: TrafficExchange): Accept {
  if (request.headers === undefined) return { kind: "unknown" };
  const text = header(request.headers, "accept") ?? "";
  const types = text.split(",").map((type) => parseMediaType(type));
  const apiDate = types.find((type) => type !== undefined)?.version;
  return apiDate === undefined ? { kind: "unversioned", text } : { kind: "versioned", text, apiDate };
}

/** The source's own time, or the one that the server wrote. */
function timeOf({ startedAt, response }: TrafficExchange): number | undefined {
  for (const text of [startedAt, header(response.headers, "date")]) {
    const time = Date.parse(text ?? "");
    if (!Number.isNaN(time)) return time;
  }
  return undefined;
}

/** Whether a body is JSON; one without a type is taken for it. */
function isJson(contentType: string | undefined): boolean {
  return contentType === undefined || /[/+]json\s*(?:;|$)/i.test(contentType);
}

function readJson(body: TrafficBody | undefined, isExpected: boolean): Json {
  if (body === undefined) return { kind: "none" };
  if (body.truncated === true) return { kind: "unknown", reason: "the recording holds only a part of the body" };
  if (!isExpected) return { kind: "unknown", reason: "the body is no JSON" };
  const text = textOf(body);
  if (text === undefined)
    return { kind: "broken", problem: `${body.data.length} characters of base64 that are no text` };
  if (text.trim() === "") return { kind: "none" };
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    const start = text.trimStart().startsWith("<") ? "HTML or XML" : "no complete JSON";
    return { kind: "broken", problem: `${start}, ${text.length} characters` };
  }
}

function open(json: Json, query: URLSearchParams): Json {
  if (json.kind !== "json" || query.get("envelope") !== "true") return json;
  const { data, status } = unwrapEnvelope(json.value);
  // A list has no `content`: it only gains a `status`.
  if (status === undefined || data !== json.value || !isRecord(data)) return { kind: "json", value: data };
  return { kind: "json", value: Object.fromEntries(Object.entries(data).filter(([name]) => name !== "status")) };
}

/** How reports name the exchange. */
export function nameOf({ exchange, operation }: Matched): string {
  return `${operation.operationId} ${exchange.response.status} ${exchangeName(exchange)}`;
}
