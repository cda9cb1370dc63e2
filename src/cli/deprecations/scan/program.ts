/** Compiles source files as far as types need it, with the options of the project that each belongs to. */
import { dirname } from "node:path";
import ts from "typescript";
import { displayPath } from "../../../conformance/report/operations.js";
import type { Notices } from "./notices.js";

/** Some files, and what the compiler knows of them. */
export interface SourceProgram {
  readonly checker: ts.TypeChecker;
  /** The files to scan. */
  readonly sources: readonly ts.SourceFile[];
  /** Those and all that they import. */
  readonly all: readonly ts.SourceFile[];
}

/** What every program needs, whatever its project says. */
const OWN_OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  checkJs: false,
  noEmit: true,
  composite: false,
  incremental: false,
  declaration: false,
  skipLibCheck: true,
  skipDefaultLibCheck: true,
  maxNodeModuleJsDepth: 0,
  // Globals tell nothing about Atlas, and take time.
  types: [],
};

/** For files of no project. */
const DEFAULT_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  strict: true,
};

/** Deeper code overflows the stack of the compiler. */
const MAX_DEPTH = 400;

/** A program for the files of each project, one after the other: only one is held at a time. */
export function* programsOf(files: readonly string[], notices: Notices): Generator<SourceProgram> {
  for (const [config, own] of byProject(files)) {
    yield programOf(own, config === undefined ? DEFAULT_OPTIONS : optionsOf(config, notices), notices);
  }
}

function byProject(files: readonly string[]): Map<string | undefined, string[]> {
  const projects = new Map<string | undefined, string[]>();
  const configs = new Map<string, string | undefined>();
  for (const file of files) {
    const folder = dirname(file);
    if (!configs.has(folder)) configs.set(folder, configOf(folder));
    const config = configs.get(folder);
    projects.set(config, [...(projects.get(config) ?? []), file]);
  }
  return projects;
}

function configOf(folder: string): string | undefined {
  const find = (name: string): string | undefined => ts.findConfigFile(folder, (file) => ts.sys.fileExists(file), name);
  const [tsconfig, jsconfig] = [find("tsconfig.json"), find("jsconfig.json")];
  if (tsconfig === undefined || jsconfig === undefined) return tsconfig ?? jsconfig;
  return dirname(jsconfig).length > dirname(tsconfig).length ? jsconfig : tsconfig;
}

/** "No inputs were found": the files are known already. */
const NO_INPUTS = 18_003;

function optionsOf(file: string, notices: Notices): ts.CompilerOptions {
  const read = ts.readConfigFile(file, (name) => ts.sys.readFile(name));
  const { error } = read;
  const host = { ...ts.sys, readDirectory: (): string[] => [] };
  const json: unknown = read.config;
  const { options, errors } = ts.parseJsonConfigFileContent(json ?? {}, host, dirname(file), undefined, file);
  const problems = [...(error === undefined ? [] : [error]), ...errors].filter(({ code }) => code !== NO_INPUTS);
  if (problems.length > 0) notices.add("config", displayPath(file));
  return problems.length > 0 ? { ...DEFAULT_OPTIONS, ...options } : options;
}

function programOf(files: readonly string[], options: ts.CompilerOptions, notices: Notices): SourceProgram {
  const all = { ...options, ...OWN_OPTIONS };
  const host = ts.createCompilerHost(all, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const [version] = rest;
    try {
      const source = read(name, ...rest);
      if (source === undefined || depthWithin(source, MAX_DEPTH)) return source;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    notices.add("deep", displayPath(name));
    return ts.createSourceFile(name, "", version, true);
  };
  const program = ts.createProgram([...files], all, host);
  const sources = files.flatMap((file) => program.getSourceFile(file) ?? []);
  for (const source of sources) {
    const [problem] = program.getSyntacticDiagnostics(source);
    if (problem === undefined) continue;
    const line = source.getLineAndCharacterOfPosition(problem.start).line + 1;
    notices.add("broken", `${displayPath(source.fileName)}:${line}`);
  }
  return { checker: program.getTypeChecker(), sources, all: program.getSourceFiles() };
}

/** Chains of operators do not count: the compiler does not recurse into them. */
function depthWithin(source: ts.SourceFile, limit: number): boolean {
  if (source.isDeclarationFile) return true;
  const stack: [node: ts.Node, depth: number][] = [[source, 0]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, depth] = next;
    if (depth > limit) return false;
    ts.forEachChild(node, (child) => {
      stack.push([child, ts.isBinaryExpression(node) && ts.isBinaryExpression(child) ? depth : depth + 1]);
    });
  }
  return true;
}
