/** Turns the schemas of an OpenAPI 3.0 document into JSON Schema, and checks values against them with an Ajv that it is given. */
import type { Ajv, AnySchemaObject, Options, ValidateFunction } from "ajv";
import {
  isRecord,
  isReference,
  referenceName,
  resolve,
  type Discriminator,
  type OpenApiDocument,
  type Schema,
  type SchemaObject,
} from "../codegen/document.js";
import { compilePattern } from "../pattern.js";
import { statedType } from "./stated-type.js";

/** What is wrong with a value: where, by which keyword, and in words. */
export interface SchemaProblem {
  /** JSON pointer into the value; empty for the value itself. */
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
  /** What the keyword asks for, as Ajv names it. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Which way a body goes: what is read-only is no part of a request, what is write-only no part of an answer. */
export type Direction = "request" | "response";

const ABSENT = { request: "readOnly", response: "writeOnly" } as const;
const ROOT = "openapi";

/** Makes an Ajv that knows the usual formats. */
export type AjvFactory = (options: Options) => Ajv;

/**
 * Validates values against the schemas of one document, for one direction. A discriminator hierarchy that goes in
 * circles, as in the official document, has to be rewritten first (`untangle`).
 */
export class SchemaChecker {
  readonly #document: OpenApiDocument;
  readonly #direction: Direction;
  readonly #ajv: Ajv;
  readonly #compiled = new WeakMap<Schema, ValidateFunction>();

  constructor(document: OpenApiDocument, direction: Direction, createAjv: AjvFactory) {
    this.#document = document;
    this.#direction = direction;
    this.#ajv = createAjv({
      strict: false,
      allErrors: true,
      // That the document itself is valid is for others to check.
      validateSchema: false,
      // Some patterns compile only without the `u` flag, which Ajv would add.
      code: { regExp: Object.assign(regExp, { code: "undefined" }) },
    });
    const schemas = Object.entries(document.components?.schemas ?? {});
    // Compiling is asynchronous only for schemas that are marked so; these are not.
    void this.#ajv.addSchema({
      $id: ROOT,
      components: { schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, this.#convert(schema)])) },
    });
  }

  /**
   * What is wrong with a value, one line each; empty if it is valid.
   *
   * @param schema - a schema of the document, or a reference into it
   */
  validate(schema: Schema, value: unknown): string[] {
    return this.problems(schema, value).map(({ pointer, message }) => `${pointer} ${message}`.trim());
  }

  /** The same as {@link validate}, with the parts of each problem apart. */
  problems(schema: Schema, value: unknown): SchemaProblem[] {
    const check = this.#compile(schema);
    if (typeof check === "string") return [{ pointer: "", keyword: "schema", message: check, params: {} }];
    if (check(value)) return [];
    return (check.errors ?? []).map(({ instancePath, keyword, message = "is not valid", params }) => ({
      pointer: instancePath,
      keyword,
      message,
      params,
    }));
  }

  /** The compiled schema, or why it cannot be compiled. */
  #compile(schema: Schema): ValidateFunction | string {
    const known = this.#compiled.get(schema);
    if (known !== undefined) return known;
    try {
      const check = this.#ajv.compile(this.#convert(schema));
      this.#compiled.set(schema, check);
      return check;
    } catch (error) {
      return `the schema cannot be used: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  #convert(schema: Schema): AnySchemaObject {
    if (isReference(schema)) return { $ref: `${ROOT}${schema.$ref}` };
    const { nullable, enum: values, discriminator, ...rest } = schema;
    const { oneOf, anyOf, ...plain } = rest;
    const stated = discriminator === undefined ? rest : plain;
    const converted: AnySchemaObject = Object.fromEntries(
      Object.entries(stated).flatMap(([name, value]) => this.#keyword(name, value, anyOf !== undefined)),
    );
    if (discriminator !== undefined) {
      const choice = this.#choice(discriminator, oneOf ?? anyOf ?? []);
      converted["allOf"] = [...(schema.allOf ?? []).map((part) => this.#convert(part)), choice];
    }
    this.#dropRequired(schema, converted);
    if (statedType(this.#document, schema) === undefined) delete converted["type"];
    boundsOf(schema, converted);
    if (values !== undefined) converted["enum"] = nullable === true ? [...new Set([...values, null])] : values;
    if (nullable !== true) return converted;
    if (typeof converted["type"] !== "string") return { anyOf: [converted, { type: "null" }] };
    return { ...converted, type: [converted["type"], "null"] };
  }

  /** One variant, chosen by the discriminator: `oneOf` alone would refuse a value that several variants take. */
  #choice({ propertyName, mapping }: Discriminator, variants: readonly Schema[]): AnySchemaObject {
    const implied = variants.filter(isReference).map(({ $ref }): [string, string] => [referenceName($ref), $ref]);
    const entries = mapping === undefined ? implied : Object.entries(mapping);
    return {
      required: [propertyName],
      // A discriminator without variants only names some of its values.
      ...(variants.length === 0 ? {} : { properties: { [propertyName]: { enum: entries.map(([value]) => value) } } }),
      allOf: entries.map(([value, target]) => ({
        if: { properties: { [propertyName]: { const: value } } },
        then: this.#convert({ $ref: target.includes("/") ? target : `#/components/schemas/${target}` }),
      })),
    };
  }

  #keyword(name: string, value: unknown, hasAnyOf: boolean): [string, unknown][] {
    if (NOT_VALIDATION.has(name) || name.startsWith("x-")) return [];
    if (name === "properties" && isRecord(value)) {
      return [
        [name, Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#convertUnknown(item)]))],
      ];
    }
    if (Array.isArray(value) && (name === "allOf" || name === "oneOf" || name === "anyOf")) {
      // The choices of the official document overlap: what several of them take is no fault.
      return [[name === "oneOf" && !hasAnyOf ? "anyOf" : name, value.map((item) => this.#convertUnknown(item))]];
    }
    if (name === "items" || name === "additionalProperties" || name === "not") {
      return [[name, this.#convertUnknown(value)]];
    }
    return [[name, value]];
  }

  #convertUnknown(value: unknown): unknown {
    return isRecord(value) ? this.#convert(value) : value;
  }

  /** A property that does not travel in this direction cannot be required in it. */
  #dropRequired(schema: SchemaObject, converted: AnySchemaObject): void {
    if (schema.required === undefined) return;
    const absent = this.#absentIn(schema, new Set());
    converted["required"] = schema.required.filter((name) => !absent.has(name));
  }

  /** The properties, those of an `allOf` included, that do not travel in this direction. */
  #absentIn(schema: SchemaObject, seen: Set<SchemaObject>): Set<string> {
    if (seen.has(schema)) return new Set();
    seen.add(schema);
    const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      resolve<SchemaObject>(this.#document, property)[ABSENT[this.#direction]] === true ? [name] : [],
    );
    const parts = (schema.allOf ?? []).flatMap((part) => [
      ...this.#absentIn(resolve<SchemaObject>(this.#document, part), seen),
    ]);
    return new Set([...own, ...parts]);
  }
}

/** Keywords that say nothing about whether a value is valid, or that are written anew. */
const NOT_VALIDATION = new Set([
  "title",
  "description",
  "example",
  "externalDocs",
  "xml",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "required",
  "exclusiveMinimum",
  "exclusiveMaximum",
]);

/** In OpenAPI 3.0 an exclusive bound is a flag beside the bound, in JSON Schema the bound itself. */
function boundsOf(schema: object, converted: AnySchemaObject): void {
  const given = new Map<string, unknown>(Object.entries(schema));
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (given.get(exclusive) !== true) continue;
    converted[exclusive] = given.get(bound);
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- one of two literal names, on our own copy
    delete converted[bound];
  }
}

/** Ajv asks for every pattern here; one that does not compile is reported by `spec-pattern-compiles`. */
function regExp(pattern: string): RegExp {
  return compilePattern(pattern) ?? /(?:)/;
}
