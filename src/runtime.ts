/** What generated files import. */
export type { ApiDefinition } from "./api-definition.js";
export type { Int64Places } from "./int64.js";
export type {
  NegotiatedMethod,
  OperationMethod,
  OptionalInputMethod,
  OptionalInputNegotiatedMethod,
} from "./operation-method.js";
export type { Operation, Parameter } from "./operation.js";
