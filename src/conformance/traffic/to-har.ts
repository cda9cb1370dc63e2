/** Writes exchanges as a HAR file, which browsers and other tools read. */
import { PACKAGE_VERSION } from "../../package-version.js";
import { header, textOf, type TrafficBody, type TrafficExchange, type TrafficHeaders } from "./exchange.js";

/** A HAR file, ready for `JSON.stringify`. */
export interface Har {
  readonly log: {
    readonly version: "1.2";
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
  };
}

export interface HarField {
  readonly name: string;
  readonly value: string;
}

/** One exchange in a HAR file. */
export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarField[];
    readonly headers: readonly HarField[];
    readonly queryString: readonly HarField[];
    readonly postData?: { readonly mimeType: string; readonly text: string; readonly encoding?: "base64" };
    readonly headersSize: -1;
    readonly bodySize: number;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarField[];
    readonly headers: readonly HarField[];
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      readonly text?: string;
      readonly encoding?: "base64";
    };
    readonly redirectURL: string;
    readonly headersSize: -1;
    readonly bodySize: number;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
}

/** The exchanges as a HAR 1.2 file. Nothing is taken out here; sanitize them first. */
export function toHar(exchanges: readonly TrafficExchange[]): Har {
  const creator = { name: "atlas-fetch", version: PACKAGE_VERSION };
  return { log: { version: "1.2", creator, entries: exchanges.map(entryOf) } };
}

function entryOf({ request, response, startedAt }: TrafficExchange): HarEntry {
  const postData = request.body && {
    mimeType: header(request.headers, "content-type") ?? "",
    ...dataOf(request.body),
  };
  return {
    startedDateTime: startedAt ?? "1970-01-01T00:00:00.000Z",
    time: 0,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: fieldsOf(request.headers),
      queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value })),
      ...(postData === undefined ? {} : { postData }),
      headersSize: -1,
      bodySize: sizeOf(request.body),
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: fieldsOf(response.headers),
      content: {
        size: sizeOf(response.body),
        mimeType: header(response.headers, "content-type") ?? "",
        ...(response.body === undefined ? {} : dataOf(response.body)),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: sizeOf(response.body),
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

function fieldsOf(headers: TrafficHeaders = {}): HarField[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

function dataOf(body: TrafficBody): { text: string; encoding?: "base64" } {
  const text = textOf(body);
  return text === undefined ? { text: body.data, encoding: "base64" } : { text };
}

function sizeOf(body: TrafficBody | undefined): number {
  return body === undefined ? 0 : Buffer.byteLength(body.data, body.encoding === "text" ? "utf8" : "base64");
}
