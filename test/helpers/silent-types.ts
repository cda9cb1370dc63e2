/** Finds types that swallow mistakes silently: `any`, and `never` where a value is promised. */
import ts from "typescript";

/** What openapi-typescript itself writes as `never`, to say that there is nothing. */
const NOTHING = /^(?:webhooks|\$defs)|^components\.(?:headers|parameters|pathItems|requestBodies|responses|schemas)$/;
const NO_MEMBER = /\.(?:get|put|post|delete|options|head|patch|trace|query|header|path|cookie|requestBody|content)$/;

/** The places of such types below the exports of a module, such as `components.schemas.Bread any`. */
export function silentTypes(program: ts.Program, source: ts.SourceFile): string[] {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${source.fileName} exports nothing`);
  const found: string[] = [];
  const seen = new Set<ts.Type>();

  const visit = (type: ts.Type, place: string): void => {
    if ((type.flags & ts.TypeFlags.Any) !== 0) found.push(`${place} any`);
    if ((type.flags & ts.TypeFlags.Never) !== 0 && !NOTHING.test(place) && !NO_MEMBER.test(place)) {
      found.push(`${place} never`);
    }
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, place);
    if (checker.isArrayType(type)) {
      for (const item of argumentsOf(type)) visit(item, `${place}[]`);
      return;
    }
    if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return;
    for (const signature of type.getCallSignatures()) {
      visit(checker.getReturnTypeOfSignature(signature), `${place}()`);
      for (const parameter of signature.getParameters())
        visit(checker.getTypeOfSymbol(parameter), `${place}(${parameter.name})`);
    }
    if (isForeign(type)) {
      for (const item of argumentsOf(type)) visit(item, `${place}<>`);
      return;
    }
    for (const info of checker.getIndexInfosOfType(type)) visit(info.type, `${place}[]`);
    for (const property of checker.getPropertiesOfType(type))
      visit(checker.getTypeOfSymbol(property), `${place}.${property.name}`);
  };

  const argumentsOf = (type: ts.Type): readonly ts.Type[] => (isApplied(type) ? checker.getTypeArguments(type) : []);

  /** What the platform declares is not the generator's doing; what it is applied to is. */
  const isForeign = (type: ts.Type): boolean =>
    type.getSymbol()?.declarations?.some((node) => program.isSourceFileDefaultLibrary(node.getSourceFile())) ?? false;

  const typeOf = (exported: ts.Symbol): ts.Type => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    const isValue = (symbol.flags & ts.SymbolFlags.Type) === 0;
    return isValue ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol);
  };

  for (const symbol of checker.getExportsOfModule(module)) visit(typeOf(symbol), symbol.name);
  return found;
}

function isApplied(type: ts.Type): type is ts.TypeReference {
  return "objectFlags" in type && (Number(type.objectFlags) & ts.ObjectFlags.Reference) !== 0;
}
