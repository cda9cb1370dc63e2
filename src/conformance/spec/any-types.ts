/** Finds where generated types are `any`, with the compiler's own eyes. */
import { dirname, posix } from "node:path";
import ts from "typescript";

/** What the walk found in one declaration. */
export interface TypeCase {
  /** File and declaration, for example `2023-11-15/types.ts components.schemas.Org`. */
  readonly name: string;
  /** The places in it that are `any`, for example `.roles[]`. */
  readonly any: readonly string[];
}

/** Declarations that hold many types; each member at this depth is a case of its own. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ["components", 2],
  ["operations", 1],
  ["paths", 1],
]);

/**
 * Walks every type that the files export. Imports from outside the files are taken for generic interfaces, of which only
 * the arguments matter.
 *
 * @param files - TypeScript sources by path
 */
export function findAny(files: ReadonlyMap<string, string>): TypeCase[] {
  const program = createProgram(files);
  const checker = program.getTypeChecker();
  const cases = [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(`/${name}`);
    return source === undefined ? [] : rootsOf(checker, source, name);
  });
  const walker = new Walker(checker, program, new Map(cases.map(({ type, name }) => [type, name])));
  return cases.map(({ name, type }) => ({ name, any: walker.walk(name, type) }));
}

interface Root {
  readonly name: string;
  readonly type: ts.Type;
}

function rootsOf(checker: ts.TypeChecker, source: ts.SourceFile, file: string): Root[] {
  const module = checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const type =
      (symbol.flags & ts.SymbolFlags.Type) !== 0
        ? checker.getDeclaredTypeOfSymbol(symbol)
        : checker.getTypeOfSymbol(symbol);
    return members(checker, { name: `${file} ${symbol.name}`, type }, DEPTHS.get(symbol.name) ?? 0);
  });
}

function members(checker: ts.TypeChecker, root: Root, depth: number): Root[] {
  const properties = checker.getPropertiesOfType(root.type);
  if (depth === 0 || properties.length === 0) return [root];
  return properties.flatMap((property) =>
    members(checker, { name: `${root.name}.${property.name}`, type: checker.getTypeOfSymbol(property) }, depth - 1),
  );
}

/** Goes through the types of one case at a time, each type once. */
class Walker {
  readonly #checker: ts.TypeChecker;
  readonly #program: ts.Program;
  readonly #roots: ReadonlyMap<ts.Type, string>;
  #seen = new Set<ts.Type>();
  #found: string[] = [];

  constructor(checker: ts.TypeChecker, program: ts.Program, roots: ReadonlyMap<ts.Type, string>) {
    this.#checker = checker;
    this.#program = program;
    this.#roots = roots;
  }

  walk(name: string, type: ts.Type): string[] {
    this.#found = [];
    // Not shared between cases: `any[]` is one and the same type wherever it stands.
    this.#seen = new Set();
    this.#type(type, "", name);
    return this.#found;
  }

  #type(type: ts.Type, place: string, root: string): void {
    if ((type.flags & ts.TypeFlags.Any) !== 0) {
      this.#found.push(place === "" ? "." : place);
      return;
    }
    // What is a case of its own is walked there, and named there.
    if (place !== "" && (type.flags & ts.TypeFlags.Object) !== 0 && (this.#roots.get(type) ?? root) !== root) return;
    if (this.#seen.has(type)) return;
    this.#seen.add(type);
    for (const argument of type.aliasTypeArguments ?? []) this.#type(argument, `${place}<>`, root);
    if (type.isUnionOrIntersection()) for (const part of type.types) this.#type(part, place, root);
    else if ((type.flags & ts.TypeFlags.Object) !== 0) this.#object(type, place, root);
  }

  #object(type: ts.Type, place: string, root: string): void {
    if (isReference(type)) {
      for (const argument of this.#checker.getTypeArguments(type)) this.#type(argument, `${place}[]`, root);
    }
    if (this.#isForeign(type)) return;
    for (const property of this.#checker.getPropertiesOfType(type)) {
      this.#type(this.#checker.getTypeOfSymbol(property), `${place}.${property.name}`, root);
    }
    for (const index of this.#checker.getIndexInfosOfType(type)) this.#type(index.type, `${place}.*`, root);
    for (const signature of type.getCallSignatures()) {
      for (const parameter of signature.parameters) {
        this.#type(this.#checker.getTypeOfSymbol(parameter), `${place}(${parameter.name})`, root);
      }
      this.#type(signature.getReturnType(), `${place}()`, root);
    }
  }

  /** Whether a type was declared by the library or by the stand-in for an import: what is in it is not ours. */
  #isForeign(type: ts.Type): boolean {
    const declarations = type.symbol.declarations ?? [];
    return declarations.some((declaration) => {
      const source = declaration.getSourceFile();
      return source.fileName.startsWith(STUBS) || this.#program.isSourceFileDefaultLibrary(source);
    });
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return "target" in type;
}

const STUBS = "/@imports/";

function createProgram(files: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  };
  const libraries = dirname(ts.getDefaultLibFilePath(options));
  const texts = new Map([...files].map(([name, text]) => [`/${name}`, text]));
  const stubs = new Map<string, string>();
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name, target) => {
      const text = texts.get(name) ?? stubs.get(name);
      return text === undefined ? librarySource(name, target) : ts.createSourceFile(name, text, target);
    },
    fileExists: (name) => texts.has(name) || stubs.has(name) || ts.sys.fileExists(name),
    readFile: (name) => texts.get(name) ?? stubs.get(name) ?? ts.sys.readFile(name),
    getDefaultLibLocation: () => libraries,
    resolveModuleNameLiterals: (literals, containingFile) =>
      literals.map((literal) => {
        const path = posix.join(posix.dirname(containingFile), literal.text).replace(/\.js$/, ".ts");
        if (literal.text.startsWith(".") && texts.has(path)) return resolved(path, ts.Extension.Ts);
        const stub = `${STUBS}${encodeURIComponent(containingFile)}/${encodeURIComponent(literal.text)}.d.ts`;
        stubs.set(stub, stubOf(literal));
        return resolved(stub, ts.Extension.Dts);
      }),
  };
  return ts.createProgram([...texts.keys()], options, host);
}

const librarySources = new Map<string, ts.SourceFile | undefined>();

/** The compiler's own declarations are large and always the same, so they are parsed once. */
function librarySource(name: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
  if (!librarySources.has(name)) {
    const text = ts.sys.readFile(name);
    librarySources.set(name, text === undefined ? undefined : ts.createSourceFile(name, text, target));
  }
  return librarySources.get(name);
}

function resolved(path: string, extension: ts.Extension): ts.ResolvedModuleWithFailedLookupLocations {
  return { resolvedModule: { resolvedFileName: path, extension, isExternalLibraryImport: false } };
}

/** Stands in for an imported module: each imported name as an interface that takes any number of arguments. */
function stubOf(literal: ts.StringLiteralLike): string {
  const names = new Set<string>();
  const { parent } = literal;
  const clause = ts.isImportDeclaration(parent) ? parent.importClause?.namedBindings : undefined;
  if (clause !== undefined && ts.isNamedImports(clause)) {
    for (const { name, propertyName } of clause.elements) names.add((propertyName ?? name).text);
  }
  const parameters = ["A", "B", "C", "D", "E", "F"];
  const generic = parameters.map((name) => `${name} = unknown`).join(", ");
  const body = parameters.map((name) => `${name.toLowerCase()}: ${name};`).join(" ");
  return [...names, "Nothing"].map((name) => `export interface ${name}<${generic}> { ${body} }`).join("\n");
}
