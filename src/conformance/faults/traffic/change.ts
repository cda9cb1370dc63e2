/** Ways to change one thing of an exchange. */
import { isRecord } from "../../../codegen/document.js";
import type { TrafficBody, TrafficExchange } from "../../traffic/exchange.js";

/** Puts a fault into an exchange. */
export type Change = (exchange: TrafficExchange) => TrafficExchange;

/** Another status of the answer. */
export const status =
  (value: number): Change =>
  (exchange) => ({ ...exchange, response: { ...exchange.response, status: value } });

/** A header field of the answer; `undefined` takes it away. */
export const header =
  (name: string, value: string | undefined): Change =>
  (exchange) => ({
    ...exchange,
    response: { ...exchange.response, headers: fields(exchange.response.headers, name, value) },
  });

/** A header field of the request; `undefined` takes it away. */
export const asked =
  (name: string, value: string | undefined): Change =>
  (exchange) => ({
    ...exchange,
    request: { ...exchange.request, headers: fields(exchange.request.headers, name, value) },
  });

/** Another address. */
export const address =
  (change: (url: URL) => void): Change =>
  (exchange) => {
    const url = new URL(exchange.request.url);
    change(url);
    return { ...exchange, request: { ...exchange.request, url: url.href } };
  };

/** A parameter of the query. */
export const query = (name: string, value: string): Change => address((url) => url.searchParams.set(name, value));

/** Another method. */
export const method =
  (name: string): Change =>
  (exchange) => ({ ...exchange, request: { ...exchange.request, method: name } });

/** Another body of the answer, as text; `undefined` takes it away. */
export const text =
  (change: (body: string) => string | undefined): Change =>
  (exchange) => {
    const { body, ...rest } = exchange.response;
    const data = change(body?.data ?? "");
    return { ...exchange, response: { ...rest, ...(data === undefined ? {} : { body: asText(data) }) } };
  };

/** Another body of the answer, as JSON. */
export const answer = (change: (value: unknown) => unknown): Change =>
  text((body) => JSON.stringify(change(body === "" ? undefined : JSON.parse(body))));

/** Another body of the request, as JSON; `undefined` takes it away. */
export const sent =
  (change: (value: unknown) => unknown): Change =>
  (exchange) => {
    const { body, ...rest } = exchange.request;
    const value = change(body === undefined ? undefined : JSON.parse(body.data));
    return {
      ...exchange,
      request: { ...rest, ...(value === undefined ? {} : { body: asText(JSON.stringify(value)) }) },
    };
  };

/** Several changes, one after another. */
export const all =
  (...changes: readonly Change[]): Change =>
  (exchange) =>
    changes.reduce((changed, change) => change(changed), exchange);

/** A property of a value, or of the object at the end of a path such as `results.0.id`. */
export const property =
  (path: string, change: (old: unknown) => unknown): ((value: unknown) => unknown) =>
  (value) =>
    at(value, path.split("."), change);

/** A property that is taken away, at the end of a path. */
export const lacking = (path: string): ((value: unknown) => unknown) => property(path, () => undefined);

/** An object with another property. */
export const having =
  (name: string, added: unknown): ((value: unknown) => unknown) =>
  (value) => ({ ...(isRecord(value) ? value : {}), [name]: added });

function at(value: unknown, [name, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === name ? at(item, rest, change) : item));
  }
  if (!isRecord(value) || (rest.length > 0 && !Object.hasOwn(value, name))) {
    throw new Error(`there is no ${name}`);
  }
  // What becomes `undefined` is left out when the value is written.
  return { ...value, [name]: at(value[name], rest, change) };
}

function asText(data: string): TrafficBody {
  return { encoding: "text", data };
}

function fields(
  headers: Readonly<Record<string, string>> | undefined,
  name: string,
  value: string | undefined,
): Record<string, string> {
  const others = Object.entries(headers ?? {}).filter(([key]) => key !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}
