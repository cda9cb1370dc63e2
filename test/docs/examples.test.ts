/** Compiles every TypeScript block of the Markdown pages and every `@example` of a doc comment. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { projectOptions } from "../helpers/find-any.js";

interface Example {
  readonly place: string;
  readonly code: string;
}

const markdown = ["README.md", ...readdirSync("docs").map((name) => join("docs", name))].filter((name) =>
  name.endsWith(".md"),
);
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("generated"))
  .map((name) => join("src", name));

function blocksOf(file: string): Example[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split("\n").length}`,
    code: match[1] ?? "",
  }));
}

function examplesOf(file: string): Example[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^ *\* @example *\n((?: *\*(?!\/)(?! @).*\n)+)/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split("\n").length}`,
    code: (match[1] ?? "").replace(/^ *\* ?/gm, ""),
  }));
}

/** What examples take for granted: values that the reader has. */
const GIVEN: Readonly<Record<string, string>> = {
  atlas: "import('atlas-fetch').AtlasClient",
  clientId: "string",
  clientSecret: "string",
  publicKey: "string",
  privateKey: "string",
  orgId: "string",
  invitationId: "string",
  userId: "string",
  token: "string",
  error: "unknown",
  tokens: "{ current(): string }",
};

const API: Readonly<Record<string, readonly string[]>> = {
  "atlas-fetch": [
    "createAtlasClient",
    "serviceAccount",
    "bearerToken",
    "apiKey",
    "isAtlasApiError",
    "AtlasError",
    "type Schemas",
  ],
  "atlas-fetch/emulator": ["startEmulator"],
  "atlas-fetch/profile": ["profile"],
  "atlas-fetch/testing": ["mockAtlas", "type MockAtlas", "MockAtlasError", "partial"],
};

/** The example as a module, with what it uses and does not declare put before it. */
function moduleOf({ code, place }: Example, ownExports: readonly string[]): string {
  const declared = (name: string): boolean =>
    new RegExp(`\\b(?:const|let|using|import)\\b[^;=]*\\b${name}\\b[^;]*(?:=|from)`).test(code);
  const used = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  const imports = Object.entries(API).flatMap(([from, names]) =>
    names
      .filter((name) => used(name.replace("type ", "")) && !declared(name.replace("type ", "")))
      .map((name) => `import { ${name} } from "${from}";`),
  );
  const own = ownExports.filter(
    (name) => used(name) && !declared(name) && !imports.some((line) => line.includes(` ${name} `)),
  );
  const source = place.startsWith("src")
    ? [`import { ${own.join(", ")} } from "${resolve(place.split(":")[0] ?? "")}";`]
    : [];
  const given = Object.entries(GIVEN)
    .filter(([name]) => used(name) && !declared(name))
    .map(([name, type]) => `declare const ${name}: ${type};`);
  // The reader's own generated folder: the built-in one stands in.
  const runnable = code.replace('"./atlas/index.js"', JSON.stringify(resolve("src/generated/index.ts")));
  return [...imports, ...source, ...given, runnable, "export {};"].join("\n");
}

function exportsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
}

it("compiles", () => {
  const examples = [...markdown.flatMap(blocksOf), ...sources.flatMap(examplesOf)];
  expect(examples.length).toBeGreaterThan(15);
  const files = new Map(
    examples.map((example, index) => {
      const file = example.place.split(":")[0] ?? "";
      const code = moduleOf(example, file.startsWith("src") ? exportsOf(file) : []);
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
