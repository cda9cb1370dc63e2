/** Writes what an operation answers with as a type. */
import { parseMediaType, type Suffix } from "../media-type.js";
import type { LocatedOperation, MediaTypeObject, OpenApiDocument, ResponseObject } from "./document.js";
import { schemaType } from "./schema-type.js";
import { successes } from "./slice.js";
import { quote } from "./source.js";

/** The type of an answer, for each kind of body that a call can ask for. */
export interface OutputType {
  /** The kind that a call gets unless it asks for another: JSON where there is JSON. */
  kind: Suffix;
  types: ReadonlyMap<Suffix, string>;
}

const KINDS: readonly Suffix[] = ["json", "csv", "gzip"];

/** What each kind of body becomes; JSON has a type of its own. */
const BODY_TYPES: Readonly<Record<Exclude<Suffix, "json">, string>> = {
  csv: "string",
  gzip: "ReadableStream<Uint8Array>",
};

/** The types of an operation's 2xx answers; `undefined` stands for an answer without a body. */
export function outputType(document: OpenApiDocument, { operation }: LocatedOperation): OutputType {
  const answers = successes(document, operation);
  const kinds = KINDS.filter((kind) => answers.some(([, response]) => entryOf(response, kind)?.schema !== undefined));
  const types = new Map<Suffix, string>();
  for (const kind of kinds.length === 0 ? (["json"] as const) : kinds) {
    const alternatives = answers.map(([status, response]) => typeOf(operation.operationId, status, response, kind));
    types.set(kind, [...new Set(alternatives)].join(" | ") || "undefined");
  }
  return { kind: kinds[0] ?? "json", types };
}

function typeOf(operationId: string, status: string, response: ResponseObject, kind: Suffix): string {
  const media = entryOf(response, kind);
  if (media?.schema === undefined) return "undefined";
  if (kind !== "json") return BODY_TYPES[kind];
  const inline = `operations["${operationId}"]["responses"][${quote(status)}]["content"][${quote(media.name)}]`;
  return schemaType(media.schema) ?? inline;
}

function entryOf({ content = {} }: ResponseObject, kind: Suffix): (MediaTypeObject & { name: string }) | undefined {
  const found = Object.entries(content).find(([name]) => (parseMediaType(name)?.suffix ?? "json") === kind);
  return found === undefined ? undefined : { ...found[1], name: found[0] };
}
