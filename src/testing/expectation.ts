/** What an interceptor expects of a request, and what of it a request does not meet. */
import { parseMediaType, type Suffix } from "../media-type.js";
import type { Operation, Parameter } from "../operation.js";
import { differencesOf, PartialMatcher, show } from "./match-value.js";

/** What an interceptor waits for. */
export interface Expectation {
  readonly operationId: string;
  readonly operation: Operation;
  /** The API date of the mock, and the resource version that it leads to. */
  readonly apiDate: string;
  readonly version: string;
  /** Matchers by parameter; `body` among them. What is not there can have any value. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly accept: string | undefined;
  /** Parsed where it is JSON, otherwise text; `undefined` without one. */
  readonly body: unknown;
}

/** Whether a parameter of the path or the query is one that is meant; one line for each that is not. */
export function differentParameters(
  { operation, input }: Expectation,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string[] {
  return operation.parameters.flatMap((parameter) => {
    const { name } = parameter;
    if (parameter.in === "header" || !Object.hasOwn(input, name) || input[name] === undefined) return [];
    const actual = parameter.in === "path" ? readText(parameter.type, path[name]) : readQueryValue(parameter, query);
    return differencesOf(plain(input[name]), actual, `${parameter.in} ${name}`);
  });
}

/** What is different about the API date in `Accept`, or about the kind of body that it asks for. */
export function differentAccept(
  { apiDate, version }: Expectation,
  accept: string | undefined,
  suffix?: Suffix,
): string[] {
  const asked = parseMediaType(accept ?? "");
  if (asked === undefined) return [`API date: Accept is ${show(accept)}, expected API date ${apiDate}`];
  if (asked.version !== apiDate && asked.version !== version) {
    return [`API date: Accept names ${asked.version}, expected ${apiDate}`];
  }
  const isOther = suffix !== undefined && asked.suffix !== suffix;
  return isOther ? [`kind of body: Accept asks for ${asked.suffix}, the reply is ${suffix}`] : [];
}

/** What is different about the body. */
export function differentBody({ input }: Expectation, body: unknown): string[] {
  return input["body"] === undefined ? [] : differencesOf(plain(input["body"]), body, "body");
}

/** Whether the body matters. */
export function hasBodyMatcher({ input }: Expectation): boolean {
  return input["body"] !== undefined;
}

/** The expectation in words, as it would be written. */
export function describe({ operationId, input }: Expectation): string {
  const entries = Object.entries(input).filter(([, matcher]) => matcher !== undefined);
  const inner = entries.map(([name, matcher]) => `${name}: ${show(matcher)}`).join(", ");
  return inner === "" ? `${operationId}()` : `${operationId}({ ${inner} })`;
}

/** The body of a request, which nock gives as text or parsed. */
export function readBody(body: unknown): unknown {
  if (typeof body !== "string") return body;
  if (body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** An exact value as it looks after its way through JSON; other matchers stay as they are. */
function plain(matcher: unknown): unknown {
  if (matcher instanceof Date) return matcher.toISOString();
  if (typeof matcher !== "object" || matcher === null) return matcher;
  if (matcher instanceof RegExp || matcher instanceof PartialMatcher) return matcher;
  return JSON.parse(JSON.stringify(matcher));
}

function readQueryValue({ name, type, items }: Parameter, query: URLSearchParams): unknown {
  if (!query.has(name)) return undefined;
  if (type === "array") return query.getAll(name).map((text) => readText(items?.type ?? "string", text));
  return readText(type, query.get(name) ?? "");
}

function readText(type: Parameter["type"], text: string | undefined): unknown {
  if (text === undefined) return undefined;
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}
