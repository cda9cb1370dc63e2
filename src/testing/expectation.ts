/** What an interceptor expects of a request, and what of it a request does not meet. */
import { parseMediaType, type Suffix } from "../media-type.js";
import type { Operation, Parameter } from "../operation.js";
import { differencesOf, show } from "./match-value.js";
import type { ParseBody } from "./request-body.js";

/** What an interceptor waits for. */
export interface Expectation {
  readonly operationId: string;
  readonly operation: Operation;
  /** The API date of the mock, and the resource version that it leads to. */
  readonly apiDate: string;
  readonly version: string;
  /** Matchers by parameter; `body` among them. What is not there can have any value. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Whether 64-bit integers are `bigint`. */
  readonly isLossless: boolean;
  readonly parse: ParseBody;
  /** What of a body the spec does not allow, one line each. */
  readonly bodyProblems: (text: string) => string[];
}

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly accept: string | undefined;
  /** The body as text; empty without one. */
  readonly text: string;
  /** Whether nock knows of nothing but method and address. */
  readonly isBare?: boolean;
}

/** Whether a parameter of the path or the query is one that is meant; one line for each that is not. */
export function differentParameters(
  { operation, input, isLossless }: Expectation,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string[] {
  return operation.parameters.flatMap((parameter) => {
    const { name } = parameter;
    if (parameter.in === "header" || !Object.hasOwn(input, name) || input[name] === undefined) return [];
    const actual = readParameter(parameter, path, query, isLossless);
    return differencesOf(input[name], actual, `${parameter.in} ${name}`);
  });
}

/** The parameters of a call, as an operation method takes them. */
export function parametersOf(
  { operation, isLossless }: Expectation,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Record<string, unknown> {
  const entries = operation.parameters.map((parameter): [string, unknown] => [
    parameter.name,
    parameter.in === "header" ? undefined : readParameter(parameter, path, query, isLossless),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
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
  return input["body"] === undefined ? [] : differencesOf(input["body"], body, "body");
}

/** The expectation in words, as it would be written. */
export function describe({ operationId, input }: Expectation): string {
  const entries = Object.entries(input).filter(([, matcher]) => matcher !== undefined);
  const inner = entries.map(([name, matcher]) => `${name}: ${show(matcher)}`).join(", ");
  return inner === "" ? `${operationId}()` : `${operationId}({ ${inner} })`;
}

function readParameter(
  { name, type, items, in: where }: Parameter,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  isLossless: boolean,
): unknown {
  if (where === "path") return readText(type, path[name], isLossless);
  if (!query.has(name)) return undefined;
  if (type === "array") return query.getAll(name).map((text) => readText(items?.type ?? "string", text, isLossless));
  return readText(type, query.get(name) ?? "", isLossless);
}

function readText(type: Parameter["type"], text: string | undefined, isLossless: boolean): unknown {
  if (text === undefined) return undefined;
  if (type === "integer" && isLossless && /^-?\d{16,}$/.test(text)) return BigInt(text);
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}
