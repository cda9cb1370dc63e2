/** Finds `any` in the types that a module exports, at any depth. */
import ts from "typescript";

/** The places of `any` in one module, such as `createAtlasClient().organizations`; none means none. */
export function findAny(file: string, compilerOptions: ts.CompilerOptions): string[] {
  return anyIn(ts.createProgram([file], compilerOptions), file);
}

/** The same for one module of a program, so that many modules are read once. */
export function anyIn(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (source === undefined || symbol === undefined) throw new Error(`${file} cannot be read`);
  const found: string[] = [];
  const seen = new Set<ts.Type>();

  const visit = (type: ts.Type, place: string): void => {
    if ((type.flags & ts.TypeFlags.Any) !== 0) {
      found.push(place);
      return;
    }
    if (seen.has(type) || place.split(".").length > 14) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, place);
    for (const argument of checker.getTypeArguments(type as ts.TypeReference)) visit(argument, `${place}[]`);
    for (const argument of type.aliasTypeArguments ?? []) visit(argument, `${place}<>`);
    if ((type.flags & ts.TypeFlags.Object) === 0 || checker.isTupleType(type) || isForeign(type)) return;
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      visit(signature.getReturnType(), `${place}()`);
      for (const parameter of signature.getParameters()) {
        visit(checker.getTypeOfSymbolAtLocation(parameter, source), `${place}(${parameter.name})`);
      }
    }
    for (const info of checker.getIndexInfosOfType(type)) visit(info.type, `${place}.*`);
    for (const property of checker.getPropertiesOfType(type)) {
      visit(checker.getTypeOfSymbolAtLocation(property, source), `${place}.${property.name}`);
    }
  };

  /** Interfaces and classes of the platform and of libraries are not ours to check; what they are applied to is. */
  const isForeign = (type: ts.Type): boolean => {
    const symbol = type.getSymbol();
    if (symbol === undefined || (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)) === 0) return false;
    return symbol.declarations?.some((node) => node.getSourceFile().fileName.includes("/node_modules/")) ?? false;
  };

  for (const exported of checker.getExportsOfModule(symbol)) {
    const target = (exported.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(exported) : exported;
    const type =
      (target.flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Class)) !== 0
        ? checker.getDeclaredTypeOfSymbol(target)
        : checker.getTypeOfSymbolAtLocation(target, source);
    visit(type, exported.name);
  }
  return found;
}

/** The options of this project's own `tsconfig.json`. */
export function projectOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, process.cwd()).options;
}
