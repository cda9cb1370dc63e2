/** The generator as a library: load a document, cut it to an API date, generate a client's types from it. */
export { loadSpec, type LoadedSpec } from "./load.js";
export { slice, sliceAll, versionsOf } from "./slice.js";
export { select } from "./select.js";
export { formatDocument, trim, type TrimOptions } from "./trim.js";
export { prune } from "./prune.js";
export { untangle } from "./hierarchy.js";
export { splitDirections } from "./read-write.js";
export { buildTable } from "./table.js";
export { int64Places } from "./int64.js";
export { generate, GENERATOR_VERSION, type GenerateOptions, type GeneratedFiles } from "./generate.js";
export { compareGenerated, writeGenerated, writeText, type Staleness } from "./write.js";
export { SpecError, type SpecErrorCode } from "./spec-error.js";
export type { Content, METHODS, MediaTypeObject, Method, OpenApiDocument, RequestBodyObject } from "./document.js";
export * from "./diff/index.js";
export type { OperationObject, PathItemObject, ReferenceObject, ResponseObject } from "./document.js";
