/**
 * Reads HAR files, as browsers and proxies write them.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
import { isRecord } from "../../codegen/document.js";
import { readEntries, Unusable } from "./entries.js";
import {
  bodyFromBytes,
  bodyFromText,
  headersFrom,
  isBase64,
  type Recording,
  type TrafficBody,
  type TrafficExchange,
  type TrafficHeaders,
} from "./exchange.js";
import { readJson } from "./read-json.js";
import { TrafficError } from "./traffic-error.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the exchanges of a HAR file. An entry that is no whole exchange is skipped, with the reason.
 *
 * @param text - the content of the file
 * @param name - the name of the file, for messages and reports
 * @throws {TrafficError} `TRAFFIC_INVALID` for what is no HAR, `TRAFFIC_EMPTY`, `TRAFFIC_TOO_LARGE`
 */
export function readHar(text: string, name: string): Recording {
  const har = readJson(text, name, "HAR file");
  const log = isRecord(har) ? har["log"] : undefined;
  const entries = isRecord(log) ? log["entries"] : undefined;
  if (!Array.isArray(entries)) {
    const hint = Array.isArray(har) ? "; a list is what nock records" : "";
    throw new TrafficError("TRAFFIC_INVALID", `${name} is no HAR file: it has no list \`log.entries\`${hint}.`);
  }
  if (entries.length === 0) throw new TrafficError("TRAFFIC_EMPTY", `${name} holds no exchanges.`);
  return readEntries(name, "har", entries, readEntry);
}

function readEntry(entry: unknown): Omit<TrafficExchange, "source" | "kind" | "index"> {
  if (!isRecord(entry)) throw new Unusable("is no object");
  const { request, response, startedDateTime } = entry;
  if (!isRecord(request)) throw new Unusable("has no request");
  if (!isRecord(response)) throw new Unusable("has no answer");
  const requestBody = readPostData(request["postData"]);
  const responseBody = readContent(response["content"], response["bodySize"]);
  return {
    request: {
      method: text(request, "method", "the method of the request").toUpperCase(),
      url: readUrl(text(request, "url", "the address of the request")),
      ...readHeaders(request, "cookie"),
      ...(requestBody === undefined ? {} : { body: requestBody }),
    },
    response: {
      status: readStatus(response["status"]),
      ...readHeaders(response, "set-cookie"),
      ...(responseBody === undefined ? {} : { body: responseBody }),
    },
    ...(isTime(startedDateTime) ? { startedAt: startedDateTime } : {}),
  };
}

function text(fields: Fields, field: string, what: string): string {
  const value = fields[field];
  if (typeof value === "string" && value !== "") return value;
  throw new Unusable(`lacks ${what}`);
}

/** Checks an address of a recording. */
function readUrl(url: string): string {
  if (!URL.canParse(url)) throw new Unusable("has an address that is not absolute");
  if (!/^https?:/i.test(url))
    throw new Unusable(`is for ${url.slice(0, url.indexOf(":") + 1)}, not for http: or https:`);
  return url;
}

function readStatus(status: unknown): number {
  if (status === 0 || status === -1) throw new Unusable("was never answered: it was given up, or blocked");
  if (typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 999) return status;
  throw new Unusable("has no status");
}

function isTime(value: unknown): value is string {
  // The beginning of the epoch is what is written where the time is not known.
  return typeof value === "string" && Date.parse(value) > 0;
}

/** Header fields, and cookies that stand only in a list of their own. */
function readHeaders(fields: Fields, cookieHeader: string): { headers?: TrafficHeaders } {
  const { headers, cookies } = fields;
  if (headers === undefined) return {};
  if (!Array.isArray(headers)) throw new Unusable("has header fields that are no list");
  const pairs = headers.flatMap((field: unknown): [string, string][] => {
    if (!isRecord(field)) return [];
    const { name, value } = field;
    // HTTP/2 writes the request line as fields that begin with a colon.
    return typeof name === "string" && typeof value === "string" && !name.startsWith(":") ? [[name, value]] : [];
  });
  const hasCookie = pairs.some(([name]) => name.toLowerCase() === cookieHeader);
  if (!hasCookie && Array.isArray(cookies)) {
    for (const cookie of cookies) {
      if (!isRecord(cookie)) continue;
      const { name, value } = cookie;
      if (typeof name === "string" && typeof value === "string") pairs.push([cookieHeader, `${name}=${value}`]);
    }
  }
  return { headers: headersFrom(pairs) };
}

function readPostData(postData: unknown): TrafficBody | undefined {
  if (!isRecord(postData)) return undefined;
  const { text: data, encoding, params } = postData;
  if (typeof data === "string") return readData(data, encoding);
  if (!Array.isArray(params)) return undefined;
  const fields = params.flatMap((field: unknown): [string, string][] => {
    if (!isRecord(field) || typeof field["name"] !== "string") return [];
    return [[field["name"], typeof field["value"] === "string" ? field["value"] : ""]];
  });
  return bodyFromText(new URLSearchParams(fields).toString());
}

function readContent(content: unknown, bodySize: unknown): TrafficBody | undefined {
  if (!isRecord(content)) return undefined;
  const { text: data, encoding, size } = content;
  if (typeof data !== "string" || data === "") {
    const length = Math.max(number(size), typeof size === "number" ? 0 : number(bodySize));
    // Browsers leave out what is large, or what they did not keep.
    return length > 0 ? { encoding: "text", data: "", truncated: true } : undefined;
  }
  const body = readData(data, encoding);
  const isShort =
    body !== undefined && Buffer.byteLength(body.data, body.encoding === "text" ? "utf8" : "base64") < number(size);
  return isShort ? { ...body, truncated: true } : body;
}

function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function readData(data: string, encoding: unknown): TrafficBody | undefined {
  if (encoding === undefined || encoding === null || encoding === "") return bodyFromText(data);
  if (encoding !== "base64")
    throw new Unusable(`has a body in the encoding ${JSON.stringify(encoding)}, which is not known`);
  if (!isBase64(data)) throw new Unusable("has a body that is no base64, although it says so");
  return bodyFromBytes(Buffer.from(data, "base64"));
}
