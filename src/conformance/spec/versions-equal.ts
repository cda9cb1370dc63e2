import type { Content } from "../../codegen/document.js";
import { sharedParts } from "./content.js";
import type { BareSpecCheck } from "./context.js";
import type { Difference } from "./compare-schema.js";
import { compared } from "./results.js";

const info = {
  id: "spec-versions-equal",
  severity: "error",
  sentence: "A request or an answer has the same media types, and with them the same resource versions.",
} as const;

export const versionsEqual: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "both documents have no operation in common",
  run: ({ pairs }) =>
    pairs.flatMap(({ ours, upstream }) =>
      sharedParts(upstream, ours).flatMap((contents) =>
        compared(
          info,
          { operationId: ours.operationId, where: contents.part },
          mediaTypeDifferences(contents.upstream, contents.ours),
        ),
      ),
    ),
};

function mediaTypeDifferences(upstream: Content, ours: Content): Difference[] {
  return [...new Set([...Object.keys(upstream), ...Object.keys(ours)])]
    .filter((mediaType) => Object.hasOwn(upstream, mediaType) !== Object.hasOwn(ours, mediaType))
    .map((mediaType) => ({
      place: mediaType,
      fact: "",
      upstream: Object.hasOwn(upstream, mediaType) ? "present" : "absent",
      ours: Object.hasOwn(ours, mediaType) ? "present" : "absent",
    }));
}
