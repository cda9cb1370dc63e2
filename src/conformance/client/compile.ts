/** Asks the TypeScript compiler about many uses of generated types at once. */
import type ts from "typescript";
import type { GeneratedFiles } from "../../codegen/generate.js";
import { loadPeer } from "../../peer.js";
import { packageFolder } from "../package-folder.js";
import { clientCheck, type ClientCheck, type Definition, type Environment, type Verdict } from "./client-check.js";
import type { ClientCase, TypeUse } from "./case.js";
import { shorten } from "./compare.js";

/** Where the files are, as the compiler sees it: beside the runtime that they import. Nothing is written there. */
const FOLDER = `${packageFolder}in-memory/`;
const USES = `${FOLDER}uses.ts`;

/** Lines before the first use. */
const HEAD = (apiDate: string): string[] => [
  `import type { Api } from "./${apiDate}/api.js";`,
  "declare const api: Api;",
  "declare function answers<Method extends (...args: never) => unknown>(value: Awaited<ReturnType<Method>>): void;",
];

/** A check whose cases are uses of types. */
export function typeCheck(definition: Omit<Definition, "run" | "runAll">): ClientCheck {
  return clientCheck({
    ...definition,
    runAll: compileAll,
    run: async (testCase, environment) => (await compileAll([testCase], environment))[0] ?? {},
  });
}

/** Compiles the uses of many cases, in one program for each API date. */
export async function compileAll(cases: readonly ClientCase[], { files }: Environment): Promise<readonly Verdict[]> {
  const verdicts = new Map<ClientCase, Verdict>();
  for (const apiDate of new Set(cases.map((one) => one.apiDate))) {
    const own = cases.filter((one) => one.apiDate === apiDate);
    const uses = own.map(({ source }) => source ?? { code: "", valid: true });
    const errors = await errorsOf(await files(apiDate), apiDate, uses);
    for (const [index, testCase] of own.entries()) verdicts.set(testCase, verdictOf(uses[index], errors[index]));
  }
  return cases.map((testCase) => verdicts.get(testCase) ?? {});
}

/** A value on one line of TypeScript. */
export function literal(value: unknown): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

function verdictOf(use: TypeUse | undefined, error: string | undefined): Verdict {
  if (use === undefined || use.valid === (error === undefined)) return {};
  const code = shorten(use.code);
  return {
    mismatch: use.valid
      ? { expected: `compiles: ${code}`, actual: error ?? "" }
      : { expected: `is refused: ${code}`, actual: "it compiles" },
  };
}

const OPTIONS = {
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.asynciterable.d.ts"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

type Parsed = Map<string, ts.SourceFile | undefined>;

/** The standard library and the runtime, parsed once: they are most of the work. */
const parsed: Parsed = new Map();

/** The same for generated files. */
const parsedFiles = new WeakMap<GeneratedFiles, Parsed>();

/**
 * The first error of each use; `undefined` for one that compiles. What the uses import is not checked itself.
 *
 * @param apiDate - the date whose methods `api` has
 */
export async function errorsOf(
  files: GeneratedFiles,
  apiDate: string,
  uses: readonly TypeUse[],
): Promise<(string | undefined)[]> {
  const { default: tool } = await loadPeer("typescript", () => import("typescript"));
  const head = HEAD(apiDate);
  const lines = uses.map(({ code }) => `${code};`);
  const known: Parsed = parsedFiles.get(files) ?? new Map<string, ts.SourceFile>();
  parsedFiles.set(files, known);
  const program = programOf(tool, files, [...head, ...lines].join("\n"), known);
  const source = program.getSourceFile(USES);
  const errors: (string | undefined)[] = uses.map(() => undefined);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  for (const { start = 0, messageText } of found) {
    const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    errors[line - head.length] ??= shorten(tool.flattenDiagnosticMessageText(messageText, " "));
  }
  return errors;
}

function programOf(tool: typeof ts, files: GeneratedFiles, uses: string, known: Parsed): ts.Program {
  const options: ts.CompilerOptions = {
    ...OPTIONS,
    target: tool.ScriptTarget.ES2022,
    module: tool.ModuleKind.ESNext,
    moduleResolution: tool.ModuleResolutionKind.Bundler,
  };
  const ownText = (name: string): string | undefined =>
    name.startsWith(FOLDER) ? files.get(name.slice(FOLDER.length)) : undefined;
  const host = tool.createCompilerHost(options);
  host.fileExists = (name) => name === USES || ownText(name) !== undefined || tool.sys.fileExists(name);
  host.directoryExists = () => true;
  host.readFile = (name) => (name === USES ? uses : (ownText(name) ?? tool.sys.readFile(name)));
  host.getSourceFile = (name, version) => {
    if (name === USES) return tool.createSourceFile(name, uses, version);
    const cache = ownText(name) === undefined ? parsed : known;
    if (!cache.has(name)) {
      const text = host.readFile(name);
      cache.set(name, text === undefined ? undefined : tool.createSourceFile(name, text, version));
    }
    return cache.get(name);
  };
  return tool.createProgram([USES], options, host);
}
