/** Cuts a document to some operations and API dates, and writes the result as a document again. */
import { loadPeer } from "../peer.js";
import type { OpenApiDocument } from "./document.js";
import type { LoadedSpec } from "./load.js";
import { select } from "./select.js";
import { sliceAll } from "./slice.js";
import { inFile } from "./spec-error.js";

export interface TrimOptions {
  spec: LoadedSpec;
  /** The operations to keep, as {@link select} takes them. Default: all. */
  include?: readonly string[] | undefined;
  /** The API dates whose resource versions to keep. Default: all versions. */
  apiDates?: readonly string[] | undefined;
}

/**
 * The document with the selected operations in the wanted resource versions, and only the components that they reach.
 *
 * @throws {SpecError} for a selection or date that finds nothing
 */
export async function trim({ spec, include, apiDates }: TrimOptions): Promise<OpenApiDocument> {
  return inFile(spec.source, () => {
    const selected = include === undefined ? spec.document : select(spec.document, include);
    return apiDates === undefined || apiDates.length === 0 ? selected : sliceAll(selected, apiDates);
  });
}

/** A document as text; the same document gives the same text. */
export async function formatDocument(document: OpenApiDocument, format: "json" | "yaml"): Promise<string> {
  if (format === "json") return `${JSON.stringify(document, undefined, 2)}\n`;
  const { stringifyYaml } = await loadPeer("@redocly/openapi-core", () => import("@redocly/openapi-core"));
  return stringifyYaml(document, { noRefs: true, lineWidth: -1 });
}
