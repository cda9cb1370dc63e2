/**
 * Splits schemas by direction: what is `readOnly` is no part of a request, what is `writeOnly` no part of an answer.
 *
 * A schema that is the same both ways keeps its name. One that is not gets a variant, `<Name>Input` or `<Name>Output`;
 * the names depend on the schema alone, not on which operations were selected.
 */
import {
  isReference,
  operationsOf,
  referenceName,
  resolve,
  type Content,
  type OpenApiDocument,
  type ReferenceObject,
  type OperationObject,
  type PathItemObject,
  type ResponseObject,
  type Schema,
  type SchemaObject,
} from "./document.js";
import { prune } from "./prune.js";
import { mapValues, visitSchema } from "./walk-schemas.js";

type Direction = "Input" | "Output";
const REMOVED = { Input: "readOnly", Output: "writeOnly" } as const;

/** The document with one schema for each direction where the directions differ; `document` is left as it is. */
export function splitDirections(document: OpenApiDocument): OpenApiDocument {
  const schemas: Record<string, Schema> = { ...document.components?.schemas };
  const variants = {
    Input: new Variants(document, schemas, "Input"),
    Output: new Variants(document, schemas, "Output"),
  };
  const paths: Record<string, PathItemObject> = {};
  for (const { path, item, method, operation } of operationsOf(document)) {
    paths[path] ??= { ...item };
    paths[path][method] = splitOperation(document, operation, variants);
  }
  const responses = mapValues(document.components?.responses ?? {}, (response): ResponseObject | ReferenceObject =>
    isReference(response) || response.content === undefined
      ? response
      : { ...response, content: variants.Output.content(response.content) },
  );
  return prune({ ...document, paths, components: { ...document.components, responses, schemas } });
}

function splitOperation(
  document: OpenApiDocument,
  operation: OperationObject,
  variants: Record<Direction, Variants>,
): OperationObject {
  const responses: OperationObject["responses"] = {};
  for (const [status, reference] of Object.entries(operation.responses)) {
    const response = resolve<ResponseObject>(document, reference);
    responses[status] =
      isReference(reference) || response.content === undefined
        ? reference
        : { ...response, content: variants.Output.content(response.content) };
  }
  const split: OperationObject = { ...operation, responses };
  if (operation.requestBody !== undefined) {
    const body = resolve(document, operation.requestBody);
    split.requestBody = { ...body, content: variants.Input.content(body.content) };
  }
  return split;
}

/** Makes the variants of one direction on demand, each once. */
class Variants {
  readonly #document: OpenApiDocument;
  readonly #schemas: Record<string, Schema>;
  readonly #direction: Direction;
  readonly #names = new Map<string, string>();
  readonly #differing: ReadonlySet<string>;

  constructor(document: OpenApiDocument, schemas: Record<string, Schema>, direction: Direction) {
    this.#document = document;
    this.#schemas = schemas;
    this.#direction = direction;
    this.#differing = this.#findDiffering();
  }

  content(content: Content): Content {
    return Object.fromEntries(
      Object.entries(content).map(([name, media]) => [
        name,
        media.schema === undefined ? media : { ...media, schema: this.#schema(media.schema) },
      ]),
    );
  }

  #schema(schema: Schema): Schema {
    if (isReference(schema)) {
      const name = referenceName(schema.$ref);
      return this.#differing.has(name) ? { $ref: `#/components/schemas/${this.#variant(name)}` } : schema;
    }
    const result: SchemaObject = { ...schema };
    if (schema.properties !== undefined) {
      const kept = Object.entries(schema.properties).filter(([, property]) => !this.#isRemoved(property));
      result.properties = Object.fromEntries(kept.map(([name, property]) => [name, this.#schema(property)]));
      const left = result.properties;
      const removed = new Set(Object.keys(schema.properties).filter((name) => !Object.hasOwn(left, name)));
      const isNeeded = (name: string): boolean => !removed.has(name) && !this.#isOptional(schema.properties?.[name]);
      if (schema.required !== undefined) result.required = schema.required.filter(isNeeded);
    }
    if (schema.items !== undefined) result.items = this.#schema(schema.items);
    if (typeof schema.additionalProperties === "object") {
      result.additionalProperties = this.#schema(schema.additionalProperties);
    }
    for (const key of ["allOf", "oneOf", "anyOf"] as const) {
      const parts = schema[key];
      if (parts !== undefined) result[key] = parts.map((part) => this.#schema(part));
    }
    return result;
  }

  #variant(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    let variant = `${name}${this.#direction}`;
    for (let count = 2; Object.hasOwn(this.#schemas, variant); count++) variant = `${name}${this.#direction}${count}`;
    this.#names.set(name, variant);
    const original = this.#schemas[name];
    // Taking the name first lets a schema that refers to itself find it.
    if (original !== undefined) this.#schemas[variant] = this.#schema(original);
    return variant;
  }

  #isRemoved(property: Schema): boolean {
    return resolve<SchemaObject>(this.#document, property)[REMOVED[this.#direction]] === true;
  }

  /** A discriminator that a request need not have stays as a property, so that a union of requests still narrows. */
  #isOptional(property: Schema | undefined): boolean {
    return (
      this.#direction === "Input" &&
      property !== undefined &&
      !isReference(property) &&
      property["x-input-optional"] === true
    );
  }

  #isChanged(property: Schema): boolean {
    return this.#isRemoved(property) || this.#isOptional(property);
  }

  /** Names of the schemas that have, at any depth, a property which this direction leaves out. */
  #findDiffering(): ReadonlySet<string> {
    const differing = new Set<string>();
    const users = new Map<string, Set<string>>();
    for (const [name, schema] of Object.entries(this.#schemas)) {
      visitSchema(schema, (part) => {
        if (isReference(part)) {
          const target = referenceName(part.$ref);
          users.set(target, (users.get(target) ?? new Set()).add(name));
        } else if (Object.values(part.properties ?? {}).some((property) => this.#isChanged(property))) {
          differing.add(name);
        }
      });
    }
    const queue = [...differing];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      for (const user of users.get(name) ?? []) {
        if (differing.has(user)) continue;
        differing.add(user);
        queue.push(user);
      }
    }
    return differing;
  }
}
