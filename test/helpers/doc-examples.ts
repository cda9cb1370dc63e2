/** TypeScript examples of pages and doc comments, as modules that can be compiled and run. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { blocksOf, PAGES } from "./markdown.js";

export interface Example {
  /** File and line. */
  readonly place: string;
  readonly code: string;
  /** Why it is compiled only, or not even that. */
  readonly note: string;
}

/** The reader's own generated folder: the built-in one stands in. */
const GENERATED = resolve("src/generated/index.ts");

/** The notes that a block may have, each with the reason behind it. */
export const COMPILE_ONLY = "compile-only: ";
export const NOT_COMPILED = "not-compiled: ";

/** The TypeScript blocks of all pages. */
export const pageExamples: readonly Example[] = PAGES.flatMap(blocksOf)
  .filter(({ language }) => language === "ts" || language === "typescript")
  .map(({ file, line, code, note }) => ({ place: `${file}:${line}`, code, note }));

/** The `@example`s of all doc comments. */
export const commentExamples: readonly Example[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("generated"))
  .flatMap((name) => examplesOf(join("src", name)));

function examplesOf(file: string): Example[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^ *\* @example *\n((?: *\*(?!\/)(?! @).*\n)+)/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split("\n").length}`,
    code: (match[1] ?? "").replace(/^ *\* ?/gm, ""),
    note: "",
  }));
}

/** What examples take for granted: values that the reader has. */
export const GIVEN: Readonly<Record<string, string>> = {
  atlas: "import('atlas-fetch').AtlasClient",
  clientId: "string",
  clientSecret: "string",
  publicKey: "string",
  privateKey: "string",
  orgId: "string",
  groupId: "string",
  teamId: "string",
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

/**
 * The example as a module, with what it uses and does not declare put before it.
 *
 * @param give - writes the declaration of a value that the reader has
 */
export function moduleOf({ code, place }: Example, give: (name: string, type: string) => string): string {
  const declared = (name: string): boolean =>
    new RegExp(`\\b(?:const|let|using|import)\\b(?:(?! of )[^;=])*\\b${name}\\b[^;]*(?:=|from)`).test(code);
  const used = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  const imports = Object.entries(API).flatMap(([from, names]) =>
    names
      .filter((name) => used(name.replace("type ", "")) && !declared(name.replace("type ", "")))
      .map((name) => `import { ${name} } from "${from}";`),
  );
  const file = place.split(":")[0] ?? "";
  const own = file.startsWith("src")
    ? exportsOf(file).filter(
        (name) => used(name) && !declared(name) && !imports.some((line) => line.includes(` ${name} `)),
      )
    : [];
  const source = own.length > 0 ? [`import { ${own.join(", ")} } from "${resolve(file)}";`] : [];
  const given = Object.entries(GIVEN)
    .filter(([name]) => used(name) && !declared(name))
    .map(([name, type]) => give(name, type));
  const runnable = code.replace('"./atlas/index.js"', JSON.stringify(GENERATED));
  return [...imports, ...source, ...given, runnable, "export {};"].join("\n");
}

function exportsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
}
