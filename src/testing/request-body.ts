/** Reads the bodies of calls, and checks them against the spec. */
import type { OpenApiDocument } from "../codegen/document.js";
import { operationsOf, resolve, type RequestBodyObject } from "../codegen/document.js";
import { int64Places } from "../codegen/int64.js";
import { losslessJson, type LosslessJson } from "../lossless.js";
import type { Operation } from "../operation.js";
import type { Expectation } from "./expectation.js";
import { requirePeer } from "./require-peer.js";
import type { Spec } from "./spec.js";

/** Parses the JSON of a body; it throws a `SyntaxError` for what is none. */
export type ParseBody = (operationId: string, version: string, text: string) => unknown;

/**
 * Parses bodies as a client with `json: "lossless"` has them: with `bigint` where the document has 64-bit integers.
 *
 * @throws {AtlasConfigError} `MISSING_PEER`
 */
export function losslessParser(document: OpenApiDocument | undefined): ParseBody {
  const library = requirePeer("lossless-json");
  // Without a document nobody knows where 64-bit integers are.
  if (document === undefined) return (_operationId, _version, text): unknown => JSON.parse(text);
  return (operationId, version, text) => {
    const lossless = known.get(document) ?? losslessJson(library, int64Places(asAnswers(document)));
    known.set(document, lossless);
    return lossless.parserOf({ operationId, version, enveloped: false })(text);
  };
}

/** Found once for each document: most tests make a mock of their own. */
const known = new WeakMap<OpenApiDocument, LosslessJson>();

/** The document with its requests as answers: where integers stand is looked for in answers. */
function asAnswers(document: OpenApiDocument): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const { path, method, operation } of operationsOf(document)) {
    const content = operation.requestBody && resolve<RequestBodyObject>(document, operation.requestBody).content;
    if (content === undefined) continue;
    paths[path] = { ...paths[path], [method]: { ...operation, responses: { 200: { description: "", content } } } };
  }
  return { ...document, paths };
}

/** The body of a call: parsed where it is JSON, otherwise text; `undefined` without one. */
export function readBody({ operationId, version, parse }: Expectation, text: string): unknown {
  if (text === "") return undefined;
  try {
    return parse(operationId, version, text);
  } catch {
    return text;
  }
}

/** What of the body of a call the spec does not allow, one line each. */
export function bodyProblems(spec: Spec | undefined, expectation: Expectation, text: string): string[] {
  if (!takesBody(expectation.operation, expectation.version)) return text === "" ? [] : ["there must be no body"];
  if (text === "") return expectation.operation.body === "required" ? ["there must be a body"] : [];
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return ["the body must be JSON"];
  }
  return spec?.requestProblems(expectation, body) ?? [];
}

function takesBody({ versions }: Operation, version: string): boolean {
  return versions.find((entry) => entry.version === version)?.request !== undefined;
}
