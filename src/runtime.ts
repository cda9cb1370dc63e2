/** What generated files import. */
export type { ApiDefinition } from "./api-definition.js";
export type { OperationMethod, OptionalInputMethod } from "./operation-method.js";
export type { Operation, Parameter } from "./operation.js";
