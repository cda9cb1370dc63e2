/** The answers that the document promises, with bodies to answer with. */
import {
  resolve,
  type LocatedOperation,
  type MediaTypeObject,
  type OpenApiDocument,
  type ResponseObject,
  type Schema,
} from "../../codegen/document.js";
import { parseMediaType, type Suffix } from "../../media-type.js";
import { sampleOf } from "../values/arbitrary.js";
import { validatorOf } from "../values/validators.js";
import type { Answer } from "./case.js";

/** One documented answer. */
export interface Documented {
  readonly status: number;
  /** The kind of its body; absent for an answer without one. */
  readonly suffix?: Suffix;
  readonly contentType?: string;
  readonly schema?: Schema;
  /** A JSON body: the document's own example where it has a valid one. */
  readonly json?: unknown;
  readonly answer: Answer;
}

/** A file as it can be: bytes that are no text, and no valid gzip either; nobody has to look into it. */
export const BYTES: Buffer = Buffer.from([
  0x1f,
  0x8b,
  0x08,
  0,
  ...Array.from({ length: 300 }, (_, index) => (index * 7) % 256),
]);

/** A table as it can be: quotes, line breaks of both kinds, and letters beyond ASCII. */
export const TABLE = 'Name,Amount\r\n"Zoë, ""the second""",1.50\n日本,0\r\n';

/** The documented 2xx answers of an operation, one for each kind of body; JSON comes first. */
export function successesOf(document: OpenApiDocument, located: LocatedOperation, seed: number): Documented[] {
  return documentedOf(document, located, (status) => status >= 200 && status < 300).flatMap(({ status, response }) => {
    const entries = Object.entries(response.content ?? {}).filter(([, { schema }]) => schema !== undefined);
    if (entries.length === 0) return [{ status, answer: { status } }];
    const found = entries.map(([type, media]) => withBody(document, status, type, media, seed));
    return found.sort((a, b) => Number(a.suffix !== "json") - Number(b.suffix !== "json"));
  });
}

/** The documented errors of an operation. */
export function failuresOf(document: OpenApiDocument, located: LocatedOperation, seed: number): Documented[] {
  return documentedOf(document, located, (status) => status >= 400).map(({ status, response }) => {
    const [entry] = Object.entries(response.content ?? {}).filter(([, { schema }]) => schema !== undefined);
    return entry === undefined
      ? { status, answer: { status } }
      : withBody(document, status, "application/json", entry[1], seed);
  });
}

function documentedOf(
  document: OpenApiDocument,
  { operation }: LocatedOperation,
  isWanted: (status: number) => boolean,
): { status: number; response: ResponseObject }[] {
  return Object.entries(operation.responses)
    .map(([status, response]) => ({ status: Number(status), response: resolve<ResponseObject>(document, response) }))
    .filter(({ status }) => isWanted(status));
}

function withBody(
  document: OpenApiDocument,
  status: number,
  contentType: string,
  { schema = {}, example }: MediaTypeObject,
  seed: number,
): Documented {
  const suffix = parseMediaType(contentType)?.suffix ?? "json";
  const headers = { "content-type": contentType };
  const facts = { status, suffix, contentType, schema };
  if (suffix === "gzip") return { ...facts, answer: { status, headers, body: { base64: BYTES.toString("base64") } } };
  if (suffix === "csv") return { ...facts, answer: { status, headers, body: { text: TABLE } } };
  const isExample = example !== undefined && validatorOf(document, "response").validate(schema, example).length === 0;
  const json = isExample ? example : sampleOf(document, schema, "response", seed);
  return { ...facts, json, answer: { status, headers, body: { json } } };
}
