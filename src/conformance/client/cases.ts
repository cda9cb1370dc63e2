/** The cases of the client direction: every operation × API date × documented status, with input and answer as data. */
import {
  operationsOf,
  resolve,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type ResponseObject,
} from "../../codegen/document.js";
import { slice } from "../../codegen/slice.js";
import { buildTable, parametersOf } from "../../codegen/table.js";
import { parseMediaType } from "../../media-type.js";
import { groupName, type Operation } from "../../operation.js";
import { sampleOf } from "../values/arbitrary.js";

/** One call, and the answer that it is to get. */
export interface ClientCase {
  /** Unique: API date, operation and status. */
  readonly name: string;
  readonly operationId: string;
  readonly group: string;
  readonly operation: Operation;
  readonly apiDate: string;
  readonly status: number;
  /** The flat input of the operation method. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What is to be seen on the wire. */
  readonly wire: {
    readonly pathname: string;
    /** Sorted `name=value` pairs, decoded. */
    readonly query: readonly string[];
  };
  readonly answer: {
    readonly contentType?: string;
    /** The JSON value of the body; absent for an answer without one. */
    readonly body?: unknown;
  };
}

/**
 * Derives the cases from a document with all resource versions.
 *
 * @param seed - the same seed gives the same values
 */
export function clientCases(document: OpenApiDocument, apiDates: readonly string[], seed: number): ClientCase[] {
  const table = buildTable(document);
  return apiDates.flatMap((apiDate) => {
    const sliced = slice(document, apiDate);
    return [...operationsOf(sliced)].flatMap((located) => {
      const operation = table[located.operation.operationId];
      if (operation === undefined) return [];
      const input = inputOf(sliced, located, seed);
      return Object.keys(located.operation.responses).map((status) =>
        caseOf(sliced, located.operation, { operation, apiDate, status: Number(status), input, seed }),
      );
    });
  });
}

interface CaseFacts {
  readonly operation: Operation;
  readonly apiDate: string;
  readonly status: number;
  readonly input: Readonly<Record<string, unknown>>;
  readonly seed: number;
}

function caseOf(document: OpenApiDocument, { operationId, responses }: OperationObject, facts: CaseFacts): ClientCase {
  const { operation, apiDate, status, input, seed } = facts;
  const response = resolve<ResponseObject>(document, responses[String(status)] ?? { description: "" });
  return {
    name: `${apiDate} ${operationId} ${status}`,
    operationId,
    group: groupName(operation.tag),
    operation,
    apiDate,
    status,
    input,
    wire: { pathname: pathnameOf(operation, input), query: queryOf(operation, input) },
    answer: answerOf(document, response, seed),
  };
}

function inputOf(
  document: OpenApiDocument,
  located: Parameters<typeof parametersOf>[1],
  seed: number,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const parameter of parametersOf(document, located)) {
    // `envelope` changes the shape of the answer; it has cases of its own.
    if (parameter.required !== true || parameter.schema === undefined) continue;
    input[parameter.name] = parameterOf(document, parameter, seed);
  }
  const { requestBody } = located.operation;
  if (requestBody !== undefined) {
    const [media] = Object.values(resolve(document, requestBody).content);
    if (media?.schema !== undefined) input["body"] = sampleOf(document, media.schema, "request", seed);
  }
  return input;
}

/** Some patterns allow what no client may put into a path; those values are passed over. */
function parameterOf(document: OpenApiDocument, parameter: ParameterObject, seed: number): unknown {
  for (let attempt = 0; ; attempt++) {
    const value = sampleOf(document, parameter.schema ?? {}, "request", seed + attempt);
    if (parameter.in !== "path" || (value !== "" && value !== "." && value !== "..")) return value;
  }
}

/** The path as RFC 6570 expands it, without the client's help. */
function pathnameOf({ path }: Operation, input: ClientCase["input"]): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])));
}

/** The query as `style: form, explode: true` writes it, without the client's help. */
export function queryOf({ parameters }: Operation, input: ClientCase["input"]): string[] {
  return parameters
    .filter((parameter) => parameter.in === "query" && input[parameter.name] !== undefined)
    .flatMap(({ name }) => [input[name]].flat().map((value) => `${name}=${String(value)}`))
    .sort();
}

function answerOf(document: OpenApiDocument, { content = {} }: ResponseObject, seed: number): ClientCase["answer"] {
  const entries = Object.entries(content);
  const [contentType, media] = entries.find(([name]) => parseMediaType(name)?.suffix !== "csv") ?? entries[0] ?? [];
  if (contentType === undefined || media?.schema === undefined) return {};
  const body = media.example ?? sampleOf(document, media.schema, "response", seed);
  return { contentType, body };
}
