/** Compiles every TypeScript block of the Markdown pages and every `@example` of a doc comment, in one program. */
import { resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { COMPILE_ONLY, commentExamples, moduleOf, NOT_COMPILED, pageExamples } from "../helpers/doc-examples.js";
import { projectOptions } from "../helpers/find-any.js";

it("says why where a block is not compiled or not run", () => {
  const notes = pageExamples.map(({ note }) => note).filter((note) => note !== "");
  for (const note of notes) expect(note).toMatch(new RegExp(`^(${COMPILE_ONLY}|${NOT_COMPILED}).{10,}`));
  // Exceptions stay exceptions.
  expect(notes.filter((note) => note.startsWith(NOT_COMPILED)).length).toBeLessThanOrEqual(1);
  expect(notes.length).toBeLessThan(pageExamples.length / 4);
});

it("compiles", () => {
  const examples = [...pageExamples, ...commentExamples].filter(({ note }) => !note.startsWith(NOT_COMPILED));
  expect(examples.length).toBeGreaterThan(80);
  const files = new Map(
    examples.map((example, index) => {
      const code = moduleOf(example, (name, type) => `declare const ${name}: ${type};`);
      return [resolve(`test/docs/example-${index}.ts`), { place: example.place, code }];
    }),
  );
  const options: ts.CompilerOptions = {
    ...projectOptions(),
    noUnusedLocals: false,
    isolatedDeclarations: false,
    declaration: false,
    allowImportingTsExtensions: true,
    noPropertyAccessFromIndexSignature: false,
    paths: {
      "atlas-fetch": [resolve("src/index.ts")],
      "atlas-fetch/*": [resolve("src/*/index.ts")],
    },
  };
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (name) => files.has(name) || disk.fileExists(name);
  host.readFile = (name) => files.get(name)?.code ?? disk.readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const own = files.get(name);
    return own === undefined
      ? disk.getSourceFile(name, ...rest)
      : ts.createSourceFile(name, own.code, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const problems = [...files].flatMap(([name, { place }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
  expect(problems).toEqual([]);
}, 120_000);
