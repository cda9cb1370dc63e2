/** One validator for each document and direction: to make one costs far more than to use it. */
import type { OpenApiDocument } from "../../codegen/document.js";
import { SchemaValidator, type Direction } from "../json-schema.js";

const validators = new WeakMap<OpenApiDocument, Map<Direction, SchemaValidator>>();

/** The validator of a document, which must not be changed afterwards. */
export function validatorOf(document: OpenApiDocument, direction: Direction): SchemaValidator {
  const known = validators.get(document) ?? new Map<Direction, SchemaValidator>();
  validators.set(document, known);
  const validator = known.get(direction) ?? new SchemaValidator(document, direction);
  known.set(direction, validator);
  return validator;
}
