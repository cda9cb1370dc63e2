/** Makes exchanges that are as the document says, from nothing but the document. */
import {
  isRecord,
  operationsOf,
  resolve,
  type Content,
  type LocatedOperation,
  type OpenApiDocument,
  type ParameterObject,
  type RequestBodyObject,
  type ResponseObject,
} from "../../../codegen/document.js";
import { buildTable, parametersOf } from "../../../codegen/table.js";
import { formatMediaType, parseMediaType } from "../../../media-type.js";
import type { Operation, OperationTable } from "../../../operation.js";
import { resolveVersion } from "../../../version.js";
import { sanitizer } from "../../traffic/sanitize.js";
import type { TrafficBody, TrafficExchange } from "../../traffic/exchange.js";
import { sampleOf } from "../../values/arbitrary.js";
import type { ExchangeChoice } from "../fault.js";

/** When the exchanges took place: no resource version of the trimmed spec has gone away by then. */
export const EXCHANGE_DAY = "2026-01-15";

const ADDRESS = "https://cloud.mongodb.com";
const API_DATE = "2025-03-12";

/**
 * One exchange of an operation, without a fault; the same seed gives the same one.
 *
 * @throws {Error} if the document has no such operation, status or version
 */
export function goodExchange(document: OpenApiDocument, choice: ExchangeChoice, seed: number): TrafficExchange {
  const located = [...operationsOf(document)].find(({ operation }) => operation.operationId === choice.operationId);
  const operation = tableOf(document)[choice.operationId];
  if (located === undefined || operation === undefined) throw new Error(`there is no ${choice.operationId}`);
  const { apiDate = API_DATE } = choice;
  const names = operation.versions.map(({ version }) => version);
  const version = resolveVersion(names, apiDate);
  if (version === undefined) throw new Error(`${choice.operationId} has no version at ${apiDate}`);
  const facts = { document, located, operation, version, apiDate, seed };
  const url = urlOf(facts, choice.query ?? {});
  const status = choice.status ?? successOf(facts);
  const exchange: TrafficExchange = {
    source: "faults.har",
    kind: "har",
    index: 0,
    startedAt: `${EXCHANGE_DAY}T12:00:00.000Z`,
    request: { method: operation.method, url, ...requestOf(facts, status) },
    response: { status, ...responseOf(facts, status, url) },
  };
  return sanitizer()(exchange);
}

const tables = new WeakMap<OpenApiDocument, OperationTable>();

function tableOf(document: OpenApiDocument): OperationTable {
  const table = tables.get(document) ?? buildTable(document);
  tables.set(document, table);
  return table;
}

interface Facts {
  readonly document: OpenApiDocument;
  readonly located: LocatedOperation;
  readonly operation: Operation;
  readonly version: string;
  readonly apiDate: string;
  readonly seed: number;
}

/** The first status below 300 that the version has. */
function successOf({ operation, version, located }: Facts): number {
  const responses = operation.versions.find((candidate) => candidate.version === version)?.responses ?? {};
  const [status] = Object.keys(responses);
  return Number(status ?? Object.keys(located.operation.responses)[0]);
}

function urlOf(facts: Facts, query: Readonly<Record<string, string>>): string {
  const parameters = parametersOf(facts.document, facts.located);
  const value = (parameter: ParameterObject | undefined): string =>
    String(parameter?.schema === undefined ? "x" : pathValue(facts, parameter));
  const path = facts.operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(value(parameters.find((parameter) => parameter.in === "path" && parameter.name === name))),
  );
  const required = parameters.filter((parameter) => parameter.in === "query" && parameter.required === true);
  const search = new URLSearchParams([
    ...required.map((parameter): [string, string] => [parameter.name, value(parameter)]),
    ...Object.entries(query),
  ]);
  return `${ADDRESS}${path}${search.size === 0 ? "" : `?${search.toString()}`}`;
}

/** Some patterns allow what no address can hold; those values are passed over. */
function pathValue({ document, seed }: Facts, { schema = {} }: ParameterObject): unknown {
  for (let attempt = 0; ; attempt++) {
    const value = sampleOf(document, schema, "request", seed + attempt);
    if (!/^\.{0,2}$/.test(String(value))) return value;
  }
}

function requestOf(
  { document, located, version, apiDate, seed }: Facts,
  status: number,
): TrafficExchange["request"] | object {
  const { requestBody, responses } = located.operation;
  const answer = resolve<ResponseObject>(document, responses[String(status)] ?? { description: "" });
  const suffix = mediaFor(answer.content ?? {}, version)?.suffix ?? "json";
  const accept = formatMediaType(apiDate, suffix);
  if (requestBody === undefined) return { headers: { accept } };
  const media = mediaFor(resolve<RequestBodyObject>(document, requestBody).content, version);
  if (media?.schema === undefined) return { headers: { accept } };
  const body = json(sampleOf(document, media.schema, "request", seed));
  return { headers: { accept, "content-type": formatMediaType(apiDate, "json") }, body };
}

function responseOf(facts: Facts, status: number, url: string): Omit<TrafficExchange["response"], "status"> {
  const { document, located, operation, version, seed } = facts;
  const response = resolve<ResponseObject>(
    document,
    located.operation.responses[String(status)] ?? { description: "" },
  );
  const { content = {}, headers = {} } = response;
  const sunset = operation.versions.find((candidate) => candidate.version === version)?.sunset;
  const common = {
    ...Object.fromEntries(Object.keys(headers).map((name) => [name.toLowerCase(), HEADERS[name.toLowerCase()] ?? "1"])),
    ...(sunset === undefined || status > 299 ? {} : { sunset: new Date(sunset).toUTCString() }),
  };
  const media = mediaFor(content, version);
  if (media?.schema === undefined) return { headers: common };
  const typed = { ...common, "content-type": media.name };
  if (media.suffix === "gzip") return { headers: typed, body: { encoding: "base64", data: GZIP } };
  if (media.suffix === "csv") return { headers: typed, body: { encoding: "text", data: "a,b\r\n1,2\r\n" } };
  const body = media.example ?? sampleOf(document, media.schema, "response", seed);
  return { headers: typed, body: json(asPage(body, url, operation)) };
}

/** An empty file, compressed. */
const GZIP = "H4sIAAAAAAAAAwMAAAAAAAAAAAA=";

const HEADERS: Readonly<Record<string, string>> = {
  "ratelimit-limit": "100",
  "ratelimit-remaining": "99",
  "retry-after": "30",
};

/** The count and the links of a page follow from its items and its number; it is the last one. */
function asPage(body: unknown, url: string, { pagination }: Operation): unknown {
  if (pagination === undefined || pagination === "array" || !isRecord(body) || !Array.isArray(body["results"]))
    return body;
  const { results, totalCount, links, ...rest } = body;
  const query = new URL(url).searchParams;
  const number = Number(query.get("pageNum") ?? 1);
  const before = (number - 1) * Number(query.get("itemsPerPage") ?? PAGE);
  const isCounted = query.get("includeCount") !== "false" && (pagination === "counted" || totalCount !== undefined);
  return {
    ...rest,
    results,
    ...(links === undefined ? {} : { links: linksOf(url, number) }),
    ...(isCounted ? { totalCount: before + results.length } : {}),
  };
}

/** How many items a page has unless the request says otherwise. */
const PAGE = 100;

function linksOf(url: string, number: number): { readonly rel: string; readonly href: string }[] {
  const previous = new URL(url);
  previous.searchParams.set("pageNum", String(number - 1));
  return [{ rel: "self", href: url }, ...(number > 1 ? [{ rel: "previous", href: previous.href }] : [])];
}

interface Media {
  readonly name: string;
  readonly suffix: "json" | "csv" | "gzip";
  readonly schema: Content[string]["schema"];
  readonly example: unknown;
}

/** What a content has for a version; JSON goes first, what has no version counts for all. */
function mediaFor(content: Content, version: string): Media | undefined {
  const found = Object.entries(content).flatMap(([name, { schema, example }]): Media[] => {
    const type = parseMediaType(name);
    return type === undefined || type.version === version
      ? [{ name, suffix: type?.suffix ?? "json", schema, example }]
      : [];
  });
  return found.find(({ suffix }) => suffix === "json") ?? found[0];
}

function json(value: unknown): TrafficBody {
  return { encoding: "text", data: JSON.stringify(value) };
}
