/** HTTP exchanges as plain data, wherever they come from. */
import { isUtf8 } from "node:buffer";

/** What an exchange was read from, or made by: a probe is a request that an active check made. */
export type TrafficKind = "har" | "nock" | "recorder" | "live" | "emulator" | "probe";

/** The bytes of a body: as text where they are UTF-8, as base64 otherwise. */
export interface TrafficBody {
  readonly encoding: "text" | "base64";
  readonly data: string;
  /** The source kept only a part of it. */
  readonly truncated?: true;
}

/** Header fields by their names in lower case; several fields of one name are joined with a comma. */
export type TrafficHeaders = Readonly<Record<string, string>>;

export interface TrafficRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** Absent where the source did not record them. */
  readonly headers?: TrafficHeaders;
  readonly body?: TrafficBody;
}

export interface TrafficResponse {
  readonly status: number;
  /** Absent where the source did not record them. */
  readonly headers?: TrafficHeaders;
  /** Absent for an empty body. */
  readonly body?: TrafficBody;
}

/** One request and its answer. */
export interface TrafficExchange {
  /** The name of the file, or of the server. */
  readonly source: string;
  readonly kind: TrafficKind;
  /** Where it stands in the source, counted from 0. */
  readonly index: number;
  readonly request: TrafficRequest;
  readonly response: TrafficResponse;
  /** When the request was sent, ISO 8601; absent where the source does not say. */
  readonly startedAt?: string;
}

/** An entry of a source that is no exchange which could be checked. */
export interface SkippedEntry {
  readonly source: string;
  /** Where it stands in the source, counted from 0. */
  readonly index: number;
  /** Why it was passed over: for an entry of a file, in words that follow "the entry". */
  readonly reason: string;
  /** The operation of a server that was not called, and the API date. */
  readonly operationId?: string;
  readonly apiDate?: string;
  /** Where it holds secrets, without the secrets. */
  readonly secrets?: readonly string[];
}

/** Everything that one source holds. */
export interface Recording {
  readonly source: string;
  readonly kind: TrafficKind;
  readonly exchanges: readonly TrafficExchange[];
  readonly skipped: readonly SkippedEntry[];
}

/** A header field, whatever the case of its name. */
export function header(headers: TrafficHeaders | undefined, name: string): string | undefined {
  const key = name.toLowerCase();
  return headers !== undefined && Object.hasOwn(headers, key) ? headers[key] : undefined;
}

/** Header fields from pairs of name and value. */
export function headersFrom(pairs: Iterable<readonly [name: string, value: string]>): TrafficHeaders {
  const fields = new Map<string, string>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    const before = fields.get(key);
    fields.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(fields);
}

/** Bytes as a body; `undefined` for none. */
export function bodyFromBytes(bytes: Uint8Array): TrafficBody | undefined {
  if (bytes.byteLength === 0) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(buffer)
    ? { encoding: "text", data: buffer.toString("utf8") }
    : { encoding: "base64", data: buffer.toString("base64") };
}

/** Text as a body; `undefined` for none. */
export function bodyFromText(text: string): TrafficBody | undefined {
  return text === "" ? undefined : { encoding: "text", data: text };
}

/** The bytes of a body. */
export function bytesOf({ encoding, data }: TrafficBody): Buffer {
  return Buffer.from(data, encoding === "text" ? "utf8" : "base64");
}

/** The text of a body, or `undefined` if its bytes are none. */
export function textOf(body: TrafficBody): string | undefined {
  if (body.encoding === "text") return body.data;
  const bytes = bytesOf(body);
  return isUtf8(bytes) ? bytes.toString("utf8") : undefined;
}

/** Whether a text is base64, line breaks allowed. */
export function isBase64(text: string): boolean {
  const packed = text.replace(/\s+/g, "");
  return packed.length % 4 !== 1 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
}

/** An exchange as reports name it: its source, and its place counted from 1. */
export function exchangeName({ source, index }: Pick<TrafficExchange, "source" | "index">): string {
  return `${source} #${index + 1}`;
}
