import type { Schema } from "../../codegen/document.js";
import { parseMediaType } from "../../media-type.js";
import { header } from "./exchange.js";
import type { Matched } from "./matched.js";
import { entriesFor, entryFor, responseOf } from "./spec-index.js";

/** The schema of the JSON body of an answer, as far as the spec documents one. */
export function answerSchema({ exchange, operation, judgedVersion }: Matched): Schema | undefined {
  const { status, headers } = exchange.response;
  const content = responseOf(operation, status)?.content;
  if (content === undefined) return undefined;
  const contentType = header(headers, "content-type");
  if (contentType !== undefined) {
    const found = entryFor(content, judgedVersion, contentType);
    if (found !== undefined) return isJson(found[0]) ? found[1].schema : undefined;
  }
  // With another type, or none, the body is still held against what should have come.
  const json = entriesFor(content, judgedVersion).filter(([name]) => isJson(name));
  return json[0]?.[1].schema;
}

function isJson(mediaType: string): boolean {
  const type = parseMediaType(mediaType);
  return type === undefined ? /[/+]json\b/i.test(mediaType) : type.suffix === "json";
}
