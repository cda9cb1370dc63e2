/** Compiles sources that are only in memory, with the standard library and this project's own files from disk. */
import { resolve } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: [
    "lib.es2023.d.ts",
    "lib.esnext.disposable.d.ts",
    "lib.dom.d.ts",
    "lib.dom.iterable.d.ts",
    "lib.dom.asynciterable.d.ts",
  ],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

/** Parsed once for all programs of a test file: the standard library is most of the work. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What a folder of sources is compiled as; names are relative to a folder inside the project. */
export function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const folder = resolve("test/in-memory");
  const sources = new Map([...files].map(([name, text]) => [resolve(folder, name), text]));
  const host = ts.createCompilerHost(OPTIONS);
  const readFile = (name: string): string | undefined => ts.sys.readFile(name);
  host.fileExists = (name) => sources.has(name) || ts.sys.fileExists(name);
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.directoryExists = () => true;
  host.getSourceFile = (name, version) => {
    const own = sources.get(name);
    if (own !== undefined) return ts.createSourceFile(name, own, version);
    if (!parsed.has(name)) {
      const text = readFile(name);
      parsed.set(name, text === undefined ? undefined : ts.createSourceFile(name, text, version));
    }
    return parsed.get(name);
  };
  return ts.createProgram([...sources.keys()], OPTIONS, host);
}

/** The errors of sources, as `file:line message`; none means that they compile. What they import is not checked. */
export function errorsOf(files: ReadonlyMap<string, string>): string[] {
  const program = programOf(files);
  const folder = `${resolve("test/in-memory")}/`;
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
  return own.flatMap((source) =>
    [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const line = source.getLineAndCharacterOfPosition(start).line + 1;
        return `${source.fileName.slice(folder.length)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      },
    ),
  );
}

/** The same, for a set of generated files and a source that uses them. */
export function errorsOfUse(files: ReadonlyMap<string, string>, use: string): string[] {
  return errorsOf(new Map([...files, ["use.ts", use]]));
}
