import type { BareSpecCheck } from "./context.js";
import { comparedValue, failed, passed } from "./results.js";

const info = {
  id: "spec-operation-exists",
  severity: "error",
  sentence:
    "Every operation of ours is in the upstream document, under the same method, path and tag, by a name that we know.",
} as const;

/** Method and path are the identity; upstream renames operations, so a former name of ours is as good as the present one. */
export const operationExists: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "the trimmed spec has no operation",
  run: ({ ourView, upstreamView }) =>
    [...ourView.operations.values()].flatMap((ours) => {
      const { operationId, key } = ours;
      const subject = { operationId, where: key };
      const upstream = upstreamView.operations.get(key);
      if (upstream === undefined) return [failed(info, subject, "absent", key)];
      const known = [operationId, ...ours.formerIds];
      const name = { operationId, where: `${key} operationId` };
      return [
        passed(info, subject),
        known.includes(upstream.operationId)
          ? passed(info, name)
          : failed(info, name, upstream.operationId, known.join(", formerly ")),
        comparedValue(info, { operationId, where: `${key} tag` }, upstream.tag, ours.tag),
      ];
    }),
};
