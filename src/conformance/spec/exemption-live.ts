import type { CheckInfo } from "../check.js";

/** Not one of the checks of a document: it looks at what the others found, so the runner does it last. */
export const exemptionLive: CheckInfo = {
  id: "spec-exemption-live",
  severity: "error",
  sentence: "Every exemption still names a failing case, and has not expired.",
};
