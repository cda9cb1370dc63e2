/** Follows names to what they stand for: constants, members of objects, what functions return. */
import ts from "typescript";
import { propertyName, unwrap, walk } from "./syntax.js";

/** What a name was given: an expression, or a member of one that was taken apart (`const { a } = b`). */
export interface Origin {
  readonly expression: ts.Expression;
  readonly members: readonly string[];
}

/** Follows names in the files of one program. */
export class Tracer {
  readonly checker: ts.TypeChecker;
  readonly #assigned = new Map<ts.Symbol, ts.Expression[]>();

  constructor(checker: ts.TypeChecker, sources: readonly ts.SourceFile[]) {
    this.checker = checker;
    for (const source of sources) this.#collectAssignments(source);
  }

  /** What a name means, also where it was imported from another file. */
  symbolOf(node: ts.Node): ts.Symbol | undefined {
    if (isLongChain(node)) return undefined;
    return safely(() => {
      const { parent } = node;
      const symbol = ts.isShorthandPropertyAssignment(parent)
        ? this.checker.getShorthandAssignmentValueSymbol(parent)
        : this.checker.getSymbolAtLocation(node);
      if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
      return this.checker.getAliasedSymbol(symbol);
    });
  }

  /** The type of an expression, or `undefined` if nothing is known of it. */
  typeOf(node: ts.Node): ts.Type | undefined {
    const type = isLongChain(node) ? undefined : safely(() => this.checker.getTypeAtLocation(node));
    return type === undefined || (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 ? undefined : type;
  }

  /** What a name or a member was given, if that was only once. */
  originOf(node: ts.Expression): Origin | undefined {
    const symbol = this.symbolOf(nameNode(node));
    return symbol && this.#originOfSymbol(symbol);
  }

  /** What a function returns, if there is one place where it does. */
  returnedBy(call: ts.CallExpression): ts.Expression | undefined {
    const symbol = this.symbolOf(nameNode(unwrap(call.expression)));
    const declaration = symbol && declarationOf(symbol);
    if (declaration === undefined) return undefined;
    if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) return returned(declaration);
    const value = symbol && this.#originOfSymbol(symbol);
    if (value === undefined || value.members.length > 0) return undefined;
    const made = unwrap(value.expression);
    return ts.isArrowFunction(made) || ts.isFunctionExpression(made) ? returned(made) : undefined;
  }

  #originOfSymbol(symbol: ts.Symbol): Origin | undefined {
    const declaration = declarationOf(symbol);
    if (declaration === undefined) return undefined;
    if (ts.isBindingElement(declaration)) return bindingOrigin(declaration);
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const value = this.checker.getShorthandAssignmentValueSymbol(declaration);
      return value && this.#originOfSymbol(value);
    }
    const values = [...initialValue(declaration), ...(this.#assigned.get(symbol) ?? [])];
    const [only] = values;
    return only !== undefined && new Set(values).size === 1 ? { expression: only, members: [] } : undefined;
  }

  #collectAssignments(source: ts.SourceFile): void {
    walk(source, (node) => {
      if (!ts.isBinaryExpression(node) || !isAssignment(node.operatorToken.kind)) return true;
      if (ts.isIdentifier(node.left) || ts.isPropertyAccessExpression(node.left)) {
        const symbol = this.symbolOf(nameNode(node.left));
        if (symbol !== undefined) this.#assigned.set(symbol, [...(this.#assigned.get(symbol) ?? []), node.right]);
        // What is added to is given more than once.
        if (symbol !== undefined && node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) {
          this.#assigned.get(symbol)?.push(node);
        }
      }
      return true;
    });
  }
}

/** How many calls of what a call gave the compiler is asked about: it takes ever longer, or gives up. */
const MAX_CHAIN = 8;

/** Whether it is, or is the name of, a call of the result of a call of a result, very many times over. */
function isLongChain(node: ts.Node): boolean {
  let calls = 0;
  let current = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
  while (ts.isCallExpression(current) || ts.isPropertyAccessExpression(current) || ts.isNonNullExpression(current)) {
    if (ts.isCallExpression(current) && ++calls > MAX_CHAIN) return true;
    current = current.expression;
  }
  return false;
}

/** The compiler gives up on some programs by throwing; then nothing is known. */
export function safely<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function nameNode(node: ts.Expression): ts.Node {
  const inner = unwrap(node);
  if (ts.isPropertyAccessExpression(inner)) return inner.name;
  return ts.isElementAccessExpression(inner) ? inner.argumentExpression : inner;
}

function declarationOf(symbol: ts.Symbol): ts.Declaration | undefined {
  return symbol.valueDeclaration ?? symbol.declarations?.[0];
}

function initialValue(declaration: ts.Declaration): ts.Expression[] {
  const isGiven =
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration) ||
    ts.isEnumMember(declaration);
  if (isGiven) return declaration.initializer === undefined ? [] : [declaration.initializer];
  return ts.isExportAssignment(declaration) ? [declaration.expression] : [];
}

/** Where the value of a name in `const { a: { b } } = c` comes from: the members `a` and `b` of `c`. */
export function bindingOrigin(element: ts.BindingElement): Origin | undefined {
  const members: string[] = [];
  let current: ts.BindingElement = element;
  for (;;) {
    const name = propertyName(current.propertyName ?? (ts.isIdentifier(current.name) ? current.name : undefined));
    const pattern = current.parent;
    if (name === undefined || current.dotDotDotToken !== undefined || !ts.isObjectBindingPattern(pattern))
      return undefined;
    members.unshift(name);
    const owner = pattern.parent;
    if (ts.isBindingElement(owner)) current = owner;
    else {
      const expression = ts.isVariableDeclaration(owner) ? owner.initializer : undefined;
      return expression && { expression, members };
    }
  }
}

function returned(
  made: ts.FunctionDeclaration | ts.MethodDeclaration | ts.ArrowFunction | ts.FunctionExpression,
): ts.Expression | undefined {
  const { body } = made;
  if (body === undefined) return undefined;
  if (!ts.isBlock(body)) return body;
  const results: ts.Expression[] = [];
  walk(body, (node) => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) results.push(node.expression);
    return !ts.isFunctionLike(node) && !ts.isClassLike(node);
  });
  return results.length === 1 ? results[0] : undefined;
}
