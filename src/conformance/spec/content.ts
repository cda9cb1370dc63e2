/** The content entries of an operation: each body of a request or of an answer, under one media type. */
import type { Content, MediaTypeObject } from "../../codegen/document.js";
import { parseMediaType } from "../../media-type.js";
import type { OperationFacts } from "./facts.js";

/** The part of an operation that has bodies: `request`, or a status. */
export type ContentPart = readonly [part: string, content: Content];

/** Every part of an operation that can have a body. */
export function contentParts({ body, responses }: OperationFacts): ContentPart[] {
  const answers = [...responses].map(([status, { content }]): ContentPart => [status, content]);
  return body === undefined ? answers : [["request", body.content], ...answers];
}

/** The parts that both operations have, with the contents of both. */
export function sharedParts(
  upstream: OperationFacts,
  ours: OperationFacts,
): { part: string; upstream: Content; ours: Content }[] {
  const theirs = new Map(contentParts(upstream));
  return contentParts(ours).flatMap(([part, content]) => {
    const other = theirs.get(part);
    return other === undefined ? [] : [{ part, upstream: other, ours: content }];
  });
}

/** The media types that both contents have, with what each says. */
export function sharedMedia(
  upstream: Content,
  ours: Content,
): { mediaType: string; upstream: MediaTypeObject; ours: MediaTypeObject }[] {
  return Object.entries(ours).flatMap(([mediaType, media]) => {
    const other = upstream[mediaType];
    return other === undefined ? [] : [{ mediaType, upstream: other, ours: media }];
  });
}

/** The sunset dates of an operation, by resource version and then by part and media type. */
export function sunsetsOf(operation: OperationFacts): Map<string, Map<string, string | undefined>> {
  const sunsets = new Map<string, Map<string, string | undefined>>();
  for (const [part, content] of contentParts(operation)) {
    for (const [mediaType, media] of Object.entries(content)) {
      const version = parseMediaType(mediaType)?.version;
      if (version === undefined) continue;
      const entries = sunsets.get(version) ?? new Map<string, string | undefined>();
      sunsets.set(version, entries.set(`${part} ${mediaType}`, media["x-sunset"]));
    }
  }
  return sunsets;
}
