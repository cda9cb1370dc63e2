/** The body of a call: from a file or standard input, with single fields set, and checked. */
import { createReadStream } from "node:fs";
import { addAbortSignal, type Readable } from "node:stream";
import { isRecord, type OpenApiDocument, type Schema } from "../../codegen/document.js";
import { AtlasInputError } from "../../errors/input-error.js";
import { nearest } from "../../nearest.js";
import { loadPeer } from "../../peer.js";
import type { Context } from "../context.js";
import type { Json } from "./json.js";
import { wholeNumber } from "./text-value.js";
import { fieldsOf, itemsOf, othersOf } from "./schema-fields.js";
import { setFields } from "./set-field.js";

/** Where a body comes from, and what is known of it. */
export interface BodySource {
  /** A file, or `-` for standard input. */
  readonly file: string | undefined;
  /** `name=value` of each `--set`. */
  readonly settings: readonly string[];
  readonly check: boolean;
  readonly document: OpenApiDocument;
  readonly schema: Schema | undefined;
}

/**
 * Reads a body. Whether it is right is for {@link checkBody}.
 *
 * @returns `undefined` if none was given
 * @throws {AtlasInputError} if it cannot be read, or a field cannot be set
 */
export async function readBody(source: BodySource, json: Json, context: Context): Promise<unknown> {
  const { file, settings, check, document, schema } = source;
  const whole = file === undefined ? undefined : await readWhole(file, json, context);
  return settings.length === 0 ? whole : setFields({ document, schema, json, check }, whole, settings);
}

/** How large a body may be, in bytes: far more than Atlas takes, and little enough to be held. */
const LARGEST = 64 * 2 ** 20;

async function readWhole(file: string, json: Json, { stdin, signal }: Context): Promise<unknown> {
  const what = file === "-" ? "--body -: what came on standard input" : `--body ${file}`;
  const bytes = await readAll(file === "-" ? stdin : createReadStream(file), signal).catch((cause: unknown) => {
    signal?.throwIfAborted();
    if (cause instanceof RangeError) throw refuse(`${what} is larger than ${LARGEST / 2 ** 20} MiB.`);
    const why = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown failure";
    throw refuse(`${what} cannot be read: ${why}.`, cause);
  });
  const text = decoded(bytes, what);
  const body = /\.ya?ml$/i.test(file) ? await parseYaml(text, what) : json.parse(text, what);
  if (hasOddNumber(body)) throw refuse(`${what} has a number that JSON does not have, or that is too large for one.`);
  return body;
}

/** @throws {RangeError} if there is too much */
async function readAll(
  stream: Readable & AsyncIterable<Buffer | string>,
  signal: AbortSignal | undefined,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  if (signal !== undefined) addAbortSignal(signal, stream);
  for await (const piece of stream) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    size += bytes.length;
    if (size > LARGEST) throw new RangeError();
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

/** Text without the byte order mark that some editors begin it with. */
function decoded(bytes: Buffer, what: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refuse(`${what} is no text in UTF-8.`, cause);
  }
}

async function parseYaml(text: string, what: string): Promise<unknown> {
  const { parse } = await loadPeer("yaml", () => import("yaml"));
  try {
    return parse(text, (_, value: unknown) => (typeof value === "bigint" ? wholeNumber(String(value)) : value), {
      intAsBigInt: true,
      logLevel: "error",
    });
  } catch (cause) {
    // The parser's message quotes lines of the file over several lines; the first says what and where.
    const [why = ""] = cause instanceof Error ? cause.message.split("\n") : [];
    throw refuse(`${what} is no YAML: ${why.replace(/:$/, "")}.`, cause);
  }
}

/** Infinity would be sent as `null`. */
function hasOddNumber(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasOddNumber);
}

function refuse(message: string, cause?: unknown): AtlasInputError {
  return new AtlasInputError("INVALID_PARAMETER", message, { parameter: "body", cause });
}

/**
 * Holds a body against its schema.
 *
 * @throws {AtlasInputError} naming everything that is wrong with it
 */
export async function checkBody(
  operationId: string,
  { document, schema }: Pick<BodySource, "document" | "schema">,
  body: unknown,
): Promise<void> {
  if (schema === undefined) return;
  const { SchemaValidator } = await import("../../conformance/json-schema.js");
  const problems = new SchemaValidator(document, "request").problems(schema, asNumbers(body));
  const lines = problems.map(({ pointer, message, params }) => {
    const name = nameOf(pointer);
    const missing = params["missingProperty"];
    if (typeof missing === "string") return `it needs \`${nameOf(`${pointer}/${missing}`)}\`, which is missing`;
    const allowed = Array.isArray(params["allowedValues"]) ? `: ${params["allowedValues"].join(", ")}` : "";
    return `${name === "" ? "it" : `\`${name}\``} ${message}${allowed}`;
  });
  const wrong = [...unknownFields(document, schema, body, ""), ...new Set(lines)];
  if (wrong.length === 0) return;
  throw refuse(`${operationId}: the body is refused: ${wrong.join("; ")}.`);
}

/** `/a/0/b` as `a[0].b`. */
function nameOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join("");
}

/** Fields that no part of the schema has. Atlas ignores most of them, so a mistyped name would go unseen. */
function unknownFields(document: OpenApiDocument, schema: Schema, value: unknown, place: string): string[] {
  if (Array.isArray(value)) {
    const items = itemsOf(document, schema);
    if (items === undefined) return [];
    return value.flatMap((item, index) => unknownFields(document, items, item, `${place}[${index}]`));
  }
  if (!isRecord(value)) return [];
  const fields = fieldsOf(document, schema);
  const others = othersOf(document, schema);
  return Object.entries(value).flatMap(([name, item]) => {
    const known = fields.get(name)?.schema ?? others;
    const own = place === "" ? name : `${place}.${name}`;
    if (typeof known === "object") return unknownFields(document, known, item, own);
    if (known) return [];
    const near = nearest(name, fields.keys());
    return [`there is no field \`${own}\`${near === undefined ? "" : `; did you mean \`${near}\`?`}`];
  });
}

/** The schema checker knows no `bigint`. */
function asNumbers(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(asNumbers);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asNumbers(item)]));
}
