/** What the spec says of the requests and answers of each operation, as checks. */
import {
  operationsOf,
  resolve,
  type Content,
  type OpenApiDocument,
  type OperationObject,
  type RequestBodyObject,
  type ResponseObject,
  type Schema,
} from "../codegen/document.js";
import { parametersOf } from "../codegen/table.js";
import { SchemaValidator } from "../conformance/json-schema.js";
import { parseMediaType } from "../media-type.js";
import type { Operation, Parameter } from "../operation.js";
import { EmulatedError } from "./atlas-error.js";
import { withoutQuirks } from "./quirks.js";

/** What is wrong with a field of a request. */
export interface FieldError {
  readonly field: string;
  readonly description: string;
}

/** What the spec says of one operation. */
export interface OperationContract {
  /** The roles of which a caller needs one, as the spec names them. */
  readonly requiredRoles: readonly string[];
  /** What is wrong with the query; nothing of it is coerced. */
  checkParameters(values: Readonly<Record<string, unknown>>): FieldError[];
  /** What is wrong with a body in a resource version. */
  checkBody(version: string, body: unknown): FieldError[];
  /** The schema of an answer's JSON; `undefined` where there is none. */
  answerSchema(version: string, status: number): Schema | undefined;
  /** What is wrong with an answer, one line each. */
  checkAnswer(version: string, status: number, body: unknown): string[];
}

/** The contracts of a document, made when they are first asked for. */
export function contractsOf(document: OpenApiDocument): (operationId: string) => OperationContract | undefined {
  const located = new Map([...operationsOf(document)].map((entry) => [entry.operation.operationId, entry]));
  const made = new Map<string, OperationContract>();
  const requests = new SchemaValidator(document, "request");
  const answers = new SchemaValidator(withoutQuirks(document), "response");
  return (operationId) => {
    const known = made.get(operationId);
    const entry = located.get(operationId);
    if (known !== undefined || entry === undefined) return known;
    const { operation } = entry;
    const parameters = parametersOf(document, entry);
    const contract: OperationContract = {
      requiredRoles: operation["x-required-roles"] ?? [],
      checkParameters: (values) =>
        parameters.flatMap(({ name, required, schema }) => {
          const value = Object.hasOwn(values, name) ? values[name] : undefined;
          if (value === undefined) return required === true ? [{ field: name, description: "must be there" }] : [];
          return schema === undefined ? [] : fieldErrors(requests.validate(schema, value), name);
        }),
      checkBody(version, body) {
        const { requestBody } = operation;
        const content = requestBody && resolve<RequestBodyObject>(document, requestBody).content;
        const schema = content && contentOf(content, version)?.schema;
        return schema === undefined ? [] : fieldErrors(requests.validate(schema, body));
      },
      answerSchema(version, status) {
        const content = answerContent(document, operation, status);
        return content && contentOf(content, version)?.schema;
      },
      checkAnswer(version, status, body) {
        const content = answerContent(document, operation, status);
        if (content === undefined) return [`${status} is no status of ${operationId}`];
        const schema = contentOf(content, version)?.schema;
        if (schema === undefined) return body === undefined ? [] : ["there must be no body"];
        return body === undefined ? ["there must be a body"] : answers.validate(schema, body);
      },
    };
    made.set(operationId, contract);
    return contract;
  };
}

function answerContent(document: OpenApiDocument, operation: OperationObject, status: number): Content | undefined {
  const response = operation.responses[String(status)];
  return response && (resolve<ResponseObject>(document, response).content ?? {});
}

/** The JSON of a resource version; errors have no version. */
function contentOf(content: Content, version: string): Content[string] | undefined {
  const entries = Object.entries(content);
  const isWanted = (type: string): boolean => {
    const parsed = parseMediaType(type);
    return parsed?.version === version && parsed.suffix === "json";
  };
  return (
    entries.find(([type]) => isWanted(type))?.[1] ?? entries.find(([type]) => parseMediaType(type) === undefined)?.[1]
  );
}

/** A line of the validator begins with a JSON pointer; Atlas names fields with dots. */
function fieldErrors(lines: readonly string[], name = ""): FieldError[] {
  return lines.map((line) => {
    const [, pointer = "", description = line] = /^(\/\S*)? ?(.*)$/s.exec(line) ?? [];
    const missing = /must have required property '(.+)'/.exec(description)?.[1];
    const path = [...pointer.split("/").slice(1), ...(missing === undefined ? [] : [missing])];
    return { field: [name, ...path].filter((part) => part !== "").join(".") || "body", description };
  });
}

/**
 * The values of a query, as the types that the spec gives them. What cannot be read as its type stays text, for the
 * check to complain about.
 */
export function readQuery({ parameters }: Operation, query: URLSearchParams): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    if (parameter.in !== "query" || !query.has(parameter.name)) continue;
    const texts = query.getAll(parameter.name);
    values[parameter.name] =
      parameter.type === "array"
        ? texts.map((text) => readText(parameter.items?.type ?? "string", text))
        : readText(parameter.type, texts[0] ?? "");
  }
  return values;
}

function readText(type: Parameter["type"], text: string): unknown {
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

/** @throws {EmulatedError} 400 `VALIDATION_ERROR`, with each field */
export function refuseInvalid(fields: readonly FieldError[]): void {
  if (fields.length === 0) return;
  const names = [...new Set(fields.map(({ field }) => field))];
  throw new EmulatedError(400, "VALIDATION_ERROR", `Not valid: ${names.join(", ")}.`, {
    parameters: names,
    badRequestDetail: { fields: [...fields] },
  });
}
