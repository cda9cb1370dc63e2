/**
 * Reads recordings of nock: the JSON lists that `nock.recorder` with `output_objects: true` and `nock.back` write.
 *
 * @see https://github.com/nock/nock#recording
 */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { isRecord } from "../../codegen/document.js";
import { readEntries, Unusable } from "./entries.js";
import {
  bodyFromBytes,
  bodyFromText,
  header,
  headersFrom,
  type Recording,
  type TrafficBody,
  type TrafficExchange,
  type TrafficHeaders,
} from "./exchange.js";
import { readJson } from "./read-json.js";
import { TrafficError } from "./traffic-error.js";

/** How much a compressed body may grow, in bytes. */
const LARGEST = 100_000_000;

const DECODERS: ReadonlyMap<string, (bytes: Buffer) => Buffer> = new Map([
  ["gzip", (bytes) => gunzipSync(bytes, { maxOutputLength: LARGEST })],
  ["x-gzip", (bytes) => gunzipSync(bytes, { maxOutputLength: LARGEST })],
  ["deflate", (bytes) => inflateSync(bytes, { maxOutputLength: LARGEST })],
  ["br", (bytes) => brotliDecompressSync(bytes, { maxOutputLength: LARGEST })],
  ["identity", (bytes) => bytes],
]);

/**
 * Reads the exchanges of a nock recording. Without `enable_reqheaders_recording` it has no request headers, and what is
 * checked by them is not exercised. A definition that is no whole exchange is skipped, with the reason.
 *
 * @param text - the content of the file
 * @param name - the name of the file, for messages and reports
 * @throws {TrafficError} `TRAFFIC_INVALID` for what is no recording, `TRAFFIC_EMPTY`, `TRAFFIC_TOO_LARGE`
 */
export function readNock(text: string, name: string): Recording {
  const definitions = readJson(text, name, "nock recording");
  if (!Array.isArray(definitions)) {
    const hint = isRecord(definitions) && isRecord(definitions["log"]) ? "; it looks like a HAR file" : "";
    throw new TrafficError("TRAFFIC_INVALID", `${name} is no nock recording: it is no list${hint}.`);
  }
  if (definitions.length === 0) throw new TrafficError("TRAFFIC_EMPTY", `${name} holds no exchanges.`);
  if (definitions.every((definition) => typeof definition === "string")) {
    const message = `${name} holds code; record it again with \`output_objects: true\`.`;
    throw new TrafficError("TRAFFIC_INVALID", message);
  }
  return readEntries(name, "nock", definitions, readDefinition);
}

function readDefinition(definition: unknown): Pick<TrafficExchange, "request" | "response"> {
  if (!isRecord(definition)) throw new Unusable("is no object");
  const { scope, path, method = "GET", status = 200, reqheaders, rawHeaders, headers = rawHeaders } = definition;
  if (typeof scope !== "string") throw new Unusable("has no scope that is text");
  if (typeof path !== "string") throw new Unusable("has no path that is text");
  if (typeof method !== "string") throw new Unusable("has no method");
  if (typeof status !== "number" || !Number.isInteger(status) || status < 100 || status > 999) {
    throw new Unusable("has no status");
  }
  const url = `${scope.replace(/\/+$/, "")}${path.startsWith("/") ? "" : "/"}${path}`;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) throw new Unusable("has an address that is not absolute");
  const responseHeaders = readHeaders(headers);
  const requestBody = readBody(definition["body"]);
  const responseBody = readResponse(definition["response"], definition["responseIsBinary"] === true, responseHeaders);
  return {
    request: {
      method: method.toUpperCase(),
      url: new URL(url).href,
      ...(isRecord(reqheaders) ? { headers: readHeaders(reqheaders) ?? {} } : {}),
      ...(requestBody === undefined ? {} : { body: requestBody }),
    },
    response: {
      status,
      ...(responseHeaders === undefined ? {} : { headers: responseHeaders }),
      ...(responseBody === undefined ? {} : { body: responseBody }),
    },
  };
}

/** Header fields as an object, or as the flat list of names and values that older versions of nock wrote. */
function readHeaders(headers: unknown): TrafficHeaders | undefined {
  if (Array.isArray(headers)) {
    const flat = headers.map(String);
    return headersFrom(
      flat.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, flat[index + 1] ?? ""]] : [])),
    );
  }
  if (!isRecord(headers)) return undefined;
  return headersFrom(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : String(value)]),
  );
}

/** A body as nock writes it: parsed where it was JSON, otherwise text. */
function readBody(body: unknown): TrafficBody | undefined {
  if (body === undefined) return undefined;
  return bodyFromText(typeof body === "string" ? body : JSON.stringify(body));
}

function readResponse(
  response: unknown,
  isBinary: boolean,
  headers: TrafficHeaders | undefined,
): TrafficBody | undefined {
  const codings = (header(headers, "content-encoding") ?? "")
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "");
  // Compressed bodies are kept as they were: chunks in hexadecimal.
  if (codings.length > 0 && Array.isArray(response) && response.every(isHex)) {
    return bodyFromBytes(decompress(Buffer.from(response.join(""), "hex"), codings));
  }
  if (isBinary) {
    if (!isHex(response)) throw new Unusable("has a binary answer that is not in hexadecimal");
    return bodyFromBytes(Buffer.from(response, "hex"));
  }
  return readBody(response);
}

function isHex(value: unknown): value is string {
  return typeof value === "string" && value.length % 2 === 0 && /^[\da-f]*$/i.test(value);
}

function decompress(bytes: Buffer, codings: readonly string[]): Buffer {
  return codings.reduceRight((left, coding) => {
    const decode = DECODERS.get(coding);
    if (decode === undefined) throw new Unusable(`has an answer in the encoding ${coding}, which is not known`);
    try {
      return decode(left);
    } catch {
      throw new Unusable(`has an answer that says it is ${coding} and is not`);
    }
  }, bytes);
}
