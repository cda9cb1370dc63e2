/** Checks that a parsed value is a document that the generator can work with. */
import {
  forEachReference,
  isRecord,
  isReference,
  lookup,
  operationsOf,
  type OpenApiDocument,
  type OperationObject,
} from "./document.js";
import { SpecError } from "./spec-error.js";

/** What OpenAPI allows as the name of a component; `__proto__` is a name that JavaScript takes to mean something else. */
const COMPONENT_NAME = /^(?!__proto__$)[\w.-]+$/;
const METHOD_NAME = /^[A-Za-z]\w*$/;

/**
 * The value as a document.
 *
 * @throws {SpecError} `SPEC_NOT_OPENAPI`, `SPEC_DANGLING_REFERENCE` or `SPEC_INVALID`, naming the file and the place
 */
export function checkDocument(value: unknown, source: string): OpenApiDocument {
  const version = isRecord(value) ? value["openapi"] : undefined;
  if (typeof version !== "string" || !/^3\.0\.\d+$/.test(version)) {
    const found = version === undefined ? "no `openapi` field" : `\`openapi: ${JSON.stringify(version)}\``;
    throw new SpecError("SPEC_NOT_OPENAPI", `${source} is not an OpenAPI 3.0 document: it has ${found}.`);
  }
  if (!isDocument(value)) throw new SpecError("SPEC_NOT_OPENAPI", `${source} has no \`paths\` object.`);
  checkComponents(value, source);
  checkReferences(value, source);
  checkOperations(value, source);
  return value;
}

function isDocument(value: unknown): value is OpenApiDocument {
  return isRecord(value) && isRecord(value["paths"]) && Object.values(value["paths"]).every(isRecord);
}

function checkComponents(document: OpenApiDocument, source: string): void {
  for (const [section, entries] of Object.entries(document.components ?? {})) {
    if (!isRecord(entries)) throw new SpecError("SPEC_INVALID", `${source}#/components/${section} is not an object.`);
    for (const [name, entry] of Object.entries(entries)) {
      const place = `${source}#/components/${section}/${name}`;
      if (!COMPONENT_NAME.test(name)) {
        throw new SpecError("SPEC_INVALID", `${JSON.stringify(place)} has a name that OpenAPI does not allow.`);
      }
      if (!isRecord(entry)) throw new SpecError("SPEC_INVALID", `${place} is not an object.`);
    }
  }
}

/** References are to whole components: a part of one has no name that could become a type. */
const COMPONENT_REFERENCE = /^#\/components\/[^/]+\/[^/]+$/;

function checkReferences(document: OpenApiDocument, source: string): void {
  const all = new Set<string>();
  forEachReference(document, (reference) => all.add(reference));
  for (const reference of all) {
    const found = isRecord(lookup(document, reference));
    if (found && COMPONENT_REFERENCE.test(reference)) continue;
    const place = `${source}${placeOf(document, reference) ?? ""}: the reference ${reference}`;
    if (!found) throw new SpecError("SPEC_DANGLING_REFERENCE", `${place} leads nowhere.`);
    throw new SpecError("SPEC_INVALID", `${place} is not to a component, which is all that is supported.`);
  }
}

/** Where a reference stands, as a JSON pointer. */
function placeOf(value: unknown, reference: string, pointer = "#"): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (isReference(value) && value.$ref === reference) return pointer;
  for (const [key, item] of Object.entries(value)) {
    if (key === "mapping" && isRecord(item) && Object.values(item).includes(reference)) return `${pointer}/mapping`;
    const found = placeOf(item, reference, `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkOperations(document: OpenApiDocument, source: string): void {
  const seen = new Map<string, string>();
  for (const { method, path, operation } of operationsOf(document)) {
    const place = `${source}: ${method.toUpperCase()} ${path}`;
    if (!path.startsWith("/")) throw new SpecError("SPEC_INVALID", `${place}: a path has to begin with a slash.`);
    checkOperation(operation, place);
    const other = seen.get(operation.operationId);
    if (other !== undefined) {
      throw new SpecError("SPEC_INVALID", `${place} has the operationId ${operation.operationId} of ${other}.`);
    }
    seen.set(operation.operationId, `${method.toUpperCase()} ${path}`);
  }
}

function checkOperation(operation: Partial<OperationObject>, place: string): void {
  const { operationId, tags, responses, parameters } = operation;
  // The name becomes code, so it has to be a name and nothing else.
  if (typeof operationId !== "string" || !METHOD_NAME.test(operationId)) {
    throw new SpecError("SPEC_INVALID", `${place} has no operationId that can name a method.`);
  }
  if (!Array.isArray(tags) || typeof tags[0] !== "string") throw new SpecError("SPEC_INVALID", `${place} has no tag.`);
  if (!isRecord(responses)) throw new SpecError("SPEC_INVALID", `${place} has no responses.`);
  if (parameters !== undefined && !Array.isArray(parameters)) {
    throw new SpecError("SPEC_INVALID", `${place}: the parameters are not a list.`);
  }
}
