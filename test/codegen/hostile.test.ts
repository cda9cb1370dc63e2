/** A document can come from anywhere. Whatever it calls things, the generated files are types and one table. */
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { GeneratedFiles } from "../../src/codegen/index.js";
import type { OpenApiDocument } from "../../src/codegen/document.js";
import { errorsOf } from "../helpers/compile.js";
import { bodyOf, documentOf, failureOf, generateFrom, media, operation } from "./fixture.js";

/** Each tries to leave a comment, a string, a template or a line. */
const ATTACKS = [
  "*/ globalThis.hacked = true; /*",
  '"; globalThis.hacked = true; "',
  "'; globalThis.hacked = true; '",
  "`; globalThis.hacked = true; `",
  "${globalThis.hacked = true}",
  "\n globalThis.hacked = true;\n//",
  "\r globalThis.hacked = true;\r//",
  "\u2028 globalThis.hacked = true;\u2028//",
  "\u2029*/ globalThis.hacked = true;",
  "\\",
  "\\u002a/ globalThis.hacked",
  "__proto__",
  "*\\/ */",
  "};globalThis.hacked=true;export interface X {",
  "]: any; [",
  "<script>",
  "\u0000",
];

/** A document in which a text stands wherever the generator copies text from. */
function documentWith(text: string): OpenApiDocument {
  const schema = {
    type: "object",
    title: text,
    description: text,
    example: text,
    properties: Object.fromEntries([
      [
        text,
        {
          type: "string",
          description: text,
          pattern: text,
          default: text,
          enum: [text, "b"],
          format: text,
          example: { [text]: text },
        },
      ],
      ["list", { type: "array", items: { type: "string", enum: [text] } }],
      ["size", { type: "object", properties: Object.fromEntries([[text, { type: "integer", format: "int64" }]]) }],
    ]),
    required: [text],
  };
  const parameter = {
    name: text,
    in: "query",
    description: text,
    schema: { type: "string", pattern: text, default: text, enum: [text] },
  };
  return documentOf({
    info: { title: text, version: text },
    paths: {
      [`/a/${text.replace(/[{}]/g, "")}`]: {
        post: {
          ...operation("a", { schema, requestBody: bodyOf(schema) }),
          summary: text,
          description: text,
          parameters: [parameter],
          deprecated: true,
          "x-required-roles": [text],
          "x-former-operation-ids": [text],
          "x-replaced-by": { operationId: text, version: text },
          externalDocs: { url: `https://example.com/${text}` },
          responses: {
            "200": {
              description: text,
              headers: { [text]: { description: text, schema: { type: "string", enum: [text] } } },
              content: { [media()]: { schema, "x-sunset": text } },
            },
            [text]: { description: text, content: { [text]: { schema } } },
          },
        },
      },
    },
    components: { schemas: { Bread: schema } },
  });
}

/** What stands in a file besides types, imports and constants that are plain data. */
function codeIn(text: string, name: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    // What is loaded only when it is needed.
    if (name === "index.ts" && node.getText(source) === '() => import("./int64.js")') return;
    const isData =
      ts.isVariableStatement(node) ||
      ts.isVariableDeclarationList(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isObjectLiteralExpression(node) ||
      ts.isArrayLiteralExpression(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isShorthandPropertyAssignment(node) ||
      ts.isIdentifier(node) ||
      (ts.isComputedPropertyName(node) && ts.isStringLiteral(node.expression)) ||
      ts.isStringLiteral(node) ||
      ts.isNumericLiteral(node) ||
      node.kind === ts.SyntaxKind.TrueKeyword ||
      ts.isModifier(node) ||
      ts.isSourceFile(node) ||
      node.kind === ts.SyntaxKind.EndOfFileToken;
    if (!isData) found.push(`${name}: ${node.getText(source)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const injected = (files: GeneratedFiles): string[] => [...files].flatMap(([name, text]) => codeIn(text, name));

describe("a hostile document", { timeout: 60_000 }, () => {
  it.each(ATTACKS)("cannot put code into the files with %j", async (text) => {
    const files = await generateFrom(documentWith(text));
    expect(injected(files)).toEqual([]);
    expect(errorsOf(files)).toEqual([]);
  });

  it("cannot with any other text", async () => {
    const part = fc.constantFrom(
      "*",
      "/",
      "*/",
      "`",
      "${",
      "}",
      '"',
      "'",
      "\\",
      "\n",
      "\r",
      "\u2028",
      "a",
      " ",
      "@",
      "<",
      "[",
      "]",
      ";",
    );
    const text = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        expect(injected(await generateFrom(documentWith(given)))).toEqual([]);
      }),
      { numRuns: 40, seed: 20230101 },
    );
  });

  it.each(ATTACKS)("cannot have operations or schemas of the name %j", async (text) => {
    const paths = { "/a": { get: operation(text) } };
    expect(await failureOf(() => generateFrom(documentOf({ paths })))).toMatch(/^SPEC_INVALID /);
    const schemas = Object.fromEntries([[text, { type: "object" }]]);
    const named = documentOf({ paths: { "/a": { get: operation("a") } }, components: { schemas } });
    expect(await failureOf(() => generateFrom(named))).toMatch(/^SPEC_INVALID /);
  });

  it.each(ATTACKS)("can have a tag %j that is a harmless name or none", async (text) => {
    const document = documentOf({ paths: { "/a": { get: operation("a", { tags: [text] }) } } });
    const files = await generateFrom(document).catch((error: unknown) => {
      expect(error).toMatchObject({ code: "SPEC_INVALID" });
      return new Map<string, string>();
    });
    expect(injected(files)).toEqual([]);
  });

  it("cannot put code into the files by its own file name, or by the command", async () => {
    const { generate } = await import("../../src/codegen/index.js");
    const document = documentOf({ paths: { "/a": { get: operation("a") } } });
    for (const text of ATTACKS) {
      const spec = { document, source: text, hash: "0" };
      expect(injected(await generate({ spec, apiDates: ["2023-01-01"], runtime: "x", command: text }))).toEqual([]);
    }
  });
});
