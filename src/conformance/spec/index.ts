/** The conformance direction "spec against upstream" as a library. */
export { findSpecResults, reportUnloadable, runSpecChecks } from "./run.js";
export { labelsOf, pairedSpecChecks, specChecks, specCheckInfos } from "./checks.js";
export { DEFAULT_HORIZON, type GeneratedState, type SpecCheck, type SpecContext, type SpecInput } from "./context.js";
export { partsOf } from "./parts.js";
