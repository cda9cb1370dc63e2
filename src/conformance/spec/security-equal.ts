import type { BareSpecCheck } from "./context.js";
import { comparedValue } from "./results.js";

const info = {
  id: "spec-security-equal",
  severity: "error",
  sentence: "An operation asks for the same kinds of credentials and the same roles.",
} as const;

export const securityEqual: BareSpecCheck = {
  info,
  against: "upstream",
  idle: "both documents have no operation in common",
  run: ({ pairs }) =>
    pairs.flatMap(({ ours, upstream }) => {
      const { operationId } = ours;
      return [
        comparedValue(info, { operationId, where: "security" }, upstream.security, ours.security),
        comparedValue(info, { operationId, where: "roles" }, upstream.roles, ours.roles),
      ];
    }),
};
