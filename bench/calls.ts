/** Writes the same calls twice: with operation methods, and by path with openapi-fetch. */
import { operationsOf, type OpenApiDocument, type LocatedOperation } from "../src/codegen/document.js";
import { groupOf } from "../src/codegen/extensions.js";
import { parametersOf } from "../src/codegen/table.js";

/** The operations that need nothing but text in their path, evenly spread over the document. */
export function simpleOperations(document: OpenApiDocument, count: number): LocatedOperation[] {
  const simple = [...operationsOf(document)].filter(
    (located) =>
      located.operation.requestBody === undefined &&
      parametersOf(document, located).every(
        ({ in: place, required, schema }) =>
          required !== true ||
          (place === "path" && schema !== undefined && "type" in schema && schema.type === "string" && !schema.enum),
      ),
  );
  const step = simple.length / count;
  return Array.from({ length: count }, (_, index) => simple[Math.floor(index * step)]).filter(
    (one) => one !== undefined,
  );
}

/** Calls of operation methods of a generated folder. */
export function methodCalls(
  document: OpenApiDocument,
  operations: readonly LocatedOperation[],
  json: "standard" | "lossless" = "standard",
): string {
  const calls = operations.map((located) => {
    const input = argument(document, located);
    return `void atlas.${groupOf(located.operation)}.${located.operation.operationId}(${input === "{}" ? "" : input});`;
  });
  return [
    `import { createAtlasClient } from "atlas-fetch";`,
    `import { api } from "./atlas/index.js";`,
    `const atlas = createAtlasClient({ api${json === "standard" ? "" : `, json: "${json}"`} });`,
    ...calls,
    "",
  ].join("\n");
}

/** The same calls with openapi-fetch over the same paths. */
export function pathCalls(document: OpenApiDocument, operations: readonly LocatedOperation[], types: string): string {
  const calls = operations.map((located) => {
    const input = argument(document, located);
    const init = input === "{}" ? "" : `, { params: { path: ${input} } }`;
    return `void client.${located.method.toUpperCase()}(${JSON.stringify(located.path)}${init});`;
  });
  return [
    `import createClient from "openapi-fetch";`,
    `import type { paths } from ${JSON.stringify(types)};`,
    `const client = createClient<paths>();`,
    ...calls,
    "",
  ].join("\n");
}

function argument(document: OpenApiDocument, located: LocatedOperation): string {
  const needed = parametersOf(document, located).filter(({ required }) => required === true);
  return needed.length === 0 ? "{}" : `{ ${needed.map(({ name }) => `${JSON.stringify(name)}: "x"`).join(", ")} }`;
}
