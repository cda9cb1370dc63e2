/** Checks values against the schemas of a document. Imports Ajv: what must load without it uses `SchemaChecker`. */
import { Ajv } from "ajv";
import addFormatsModule from "ajv-formats";
import type { OpenApiDocument } from "../codegen/document.js";
import { SchemaChecker, type Direction } from "./schema-checker.js";

export type { Direction, SchemaProblem } from "./schema-checker.js";

/** A `SchemaChecker` with the Ajv that is installed. */
export class SchemaValidator extends SchemaChecker {
  constructor(document: OpenApiDocument, direction: Direction) {
    super(document, direction, (options) => {
      const ajv = new Ajv(options);
      addFormatsModule.default(ajv);
      return ajv;
    });
  }
}
