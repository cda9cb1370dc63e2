/** Compares the bodies of requests and answers, for the media types that both documents have. */
import type { Content, MediaTypeObject } from "../../codegen/document.js";
import type { CaseResult, CheckInfo } from "../check.js";
import type { Difference, SchemaComparison } from "./compare-schema.js";
import { sharedMedia } from "./content.js";
import { compared } from "./results.js";

/** One case for each media type. */
export function compareContent(
  info: CheckInfo,
  schemas: SchemaComparison,
  operationId: string,
  { part, upstream, ours }: { part: string; upstream: Content; ours: Content },
): CaseResult[] {
  return sharedMedia(upstream, ours).flatMap(({ mediaType, ...media }) =>
    compared(info, { operationId, where: `${part} ${mediaType}` }, compareMedia(schemas, media.upstream, media.ours)),
  );
}

function compareMedia(schemas: SchemaComparison, upstream: MediaTypeObject, ours: MediaTypeObject): Difference[] {
  if (upstream.schema !== undefined && ours.schema !== undefined) return schemas.compare(upstream.schema, ours.schema);
  if (upstream.schema === undefined && ours.schema === undefined) return [];
  return [{ place: "", fact: "schema", upstream: presence(upstream), ours: presence(ours) }];
}

function presence({ schema }: MediaTypeObject): string {
  return schema === undefined ? "absent" : "present";
}
