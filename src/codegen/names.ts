/** Checks that what the document calls things can become names in TypeScript. */
import { operationsOf, type OpenApiDocument } from "./document.js";
import { groupOf } from "./extensions.js";
import { typeName } from "./source.js";
import { SpecError } from "./spec-error.js";

const NAME = /^[A-Za-z]\w*$/;

/**
 * Refuses tags that cannot name a method group, and operations whose generated types would share a name.
 *
 * @throws {SpecError} `SPEC_INVALID`, naming the operation
 */
export function checkNames(document: OpenApiDocument): void {
  const inputs = new Map<string, string>();
  for (const { method, path, operation } of operationsOf(document)) {
    const place = `${operation.operationId} (${method.toUpperCase()} ${path})`;
    if (!NAME.test(groupOf(operation))) {
      const tag = JSON.stringify(operation.tags[0]);
      throw new SpecError(
        "SPEC_INVALID",
        `${place}: the tag ${tag} cannot name a method group; it needs letters first.`,
      );
    }
    const input = typeName(operation.operationId);
    const other = inputs.get(input);
    if (other !== undefined) {
      throw new SpecError("SPEC_INVALID", `${place} and ${other} differ only in the case of the first letter.`);
    }
    inputs.set(input, place);
  }
}
