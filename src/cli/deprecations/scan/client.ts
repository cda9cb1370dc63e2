/** Recognizes clients of this package, the API date that they pin, and the operations that they are asked for. */
import ts from "typescript";
import { isVersionName } from "../../../version.js";
import type { Evaluator } from "./evaluator.js";
import { calleeName, receiverOf, unwrap } from "./syntax.js";
import { bindingOrigin, safely, type Tracer } from "./tracer.js";

/** What a client pins unless it is told otherwise. */
export const DEFAULT_API_DATE = "2023-11-15";

/** What is to be said where a client could not be followed to where it is made. */
export function defaultCaveat(apiDate: string): string {
  return `the client is taken to pin API date ${apiDate}, the default`;
}

/** An API date, and how it is known. */
export interface PinnedDate {
  readonly apiDate: string;
  readonly by: "types" | "syntax" | "default";
}

/** An operation as the generated types describe it. */
export interface TypedOperation {
  readonly method: string;
  readonly path: string;
  readonly version: string;
}

/** The names that lead from something to a member of it, through constants and objects taken apart. */
export interface Chain {
  readonly root: ts.Expression;
  readonly names: readonly string[];
  /** What each of them is a member of, where that is written down. */
  readonly owners: readonly (ts.Expression | undefined)[];
}

/** What the generator writes above each operation method, and above all of them. */
const METHOD_COMMENT = /`([A-Z]+) (\/[^\s`]*)`, resource version (\S+)/;
const API_COMMENT = /^The operation methods of API date (\S+), grouped by tag/;
const METHOD_TYPE = /^(?:OperationMethod|OptionalInputMethod|NegotiatedMethod|OptionalInputNegotiatedMethod)$/;

const MAX_STEPS = 24;

export class Clients {
  readonly #tracer: Tracer;
  readonly #evaluator: Evaluator;

  constructor(tracer: Tracer, evaluator: Evaluator) {
    this.#tracer = tracer;
    this.#evaluator = evaluator;
  }

  /** The operation that a member is, if its type was generated. */
  typedOperation(member: ts.Symbol | undefined): TypedOperation | undefined {
    const declaration = member?.declarations?.[0];
    if (member === undefined || declaration === undefined || !ts.isPropertySignature(declaration)) return undefined;
    const { type } = declaration;
    if (type === undefined || !ts.isTypeReferenceNode(type) || !METHOD_TYPE.test(lastName(type.typeName))) {
      return undefined;
    }
    const comment = this.#comment(member);
    const [, method, path, version] = METHOD_COMMENT.exec(comment) ?? [];
    return method === undefined || path === undefined || version === undefined ? undefined : { method, path, version };
  }

  /** The member of something by its type. */
  memberSymbol(owner: ts.Node, name: string): ts.Symbol | undefined {
    const type = this.#tracer.typeOf(owner);
    return type && safely(() => this.#tracer.checker.getPropertyOfType(type, name));
  }

  /** Whether nothing is known of the type of an expression. */
  isUntyped(node: ts.Node): boolean {
    return this.#tracer.typeOf(node) === undefined;
  }

  /** Whether an expression is a client of this package, by its type or by how it is made. */
  isClient(node: ts.Expression): boolean {
    const type = this.#tracer.typeOf(node);
    if (type === undefined) return this.#made(node) !== undefined;
    return ["withVersion", "untyped", "toCurl"].every((name) =>
      safely(() => this.#tracer.checker.getPropertyOfType(type, name) !== undefined),
    );
  }

  /** The API date of a client. */
  dateOf(client: ts.Expression): PinnedDate {
    const made = this.#made(client);
    if (made !== undefined) return { apiDate: made, by: "syntax" };
    const typed = this.#typedDate(client);
    return typed === undefined ? { apiDate: DEFAULT_API_DATE, by: "default" } : { apiDate: typed, by: "types" };
  }

  /** The names that lead to an expression. */
  chainOf(node: ts.Expression): Chain {
    const names: string[] = [];
    const owners: (ts.Expression | undefined)[] = [];
    let root = unwrap(node);
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      if (ts.isPropertyAccessExpression(root)) {
        names.unshift(root.name.text);
        root = unwrap(root.expression);
        owners.unshift(root);
      } else if (ts.isElementAccessExpression(root)) {
        const name = this.#evaluator.textOf(root.argumentExpression)?.text;
        if (name === undefined) break;
        names.unshift(name);
        root = unwrap(root.expression);
        owners.unshift(root);
      } else {
        const origin = ts.isIdentifier(root) ? this.#tracer.originOf(root) : undefined;
        const from = origin && unwrap(origin.expression);
        if (origin === undefined || from === undefined || !(origin.members.length > 0 || isAccess(from))) break;
        names.unshift(...origin.members);
        owners.unshift(...origin.members.map((_, index) => (index === 0 ? from : undefined)));
        root = from;
      }
    }
    return { root, names, owners };
  }

  /** The names that lead to what `const { a: { b } } = c` takes out. */
  chainOfBinding(element: ts.BindingElement): Chain | undefined {
    const origin = bindingOrigin(element);
    if (origin === undefined) return undefined;
    const { root, names, owners } = this.chainOf(origin.expression);
    const from = unwrap(origin.expression);
    const added = origin.members.map((_, index) => (index === 0 ? from : undefined));
    return { root, names: [...names, ...origin.members], owners: [...owners, ...added] };
  }

  /** The date that a client is made with, as far as it can be followed. */
  #made(node: ts.Expression, steps: number = MAX_STEPS): string | undefined {
    const inner = unwrap(node);
    if (steps === 0) return undefined;
    if (!ts.isCallExpression(inner)) {
      const origin = isAccess(inner) || ts.isIdentifier(inner) ? this.#tracer.originOf(inner) : undefined;
      return origin === undefined || origin.members.length > 0 ? undefined : this.#made(origin.expression, steps - 1);
    }
    const [first] = inner.arguments;
    const name = calleeName(inner);
    if (name === "withVersion" && receiverOf(inner) !== undefined) return first && this.#version(first);
    if (name === "createAtlasClient" || this.#isImportOf(inner, "createAtlasClient")) return this.#created(first);
    const returned = this.#tracer.returnedBy(inner);
    return returned && this.#made(returned, steps - 1);
  }

  #created(options: ts.Expression | undefined): string | undefined {
    if (options === undefined) return DEFAULT_API_DATE;
    const version = this.#evaluator.memberOf(options, "version");
    if (version !== undefined) return this.#version(version);
    // What cannot be seen, or another API, may have another date.
    const object = this.#evaluator.objectOf(options);
    const isWhole = object?.properties.every((property) => !ts.isSpreadAssignment(property)) === true;
    return isWhole && this.#evaluator.memberOf(options, "api") === undefined ? DEFAULT_API_DATE : undefined;
  }

  #version(node: ts.Expression): string | undefined {
    const text = this.#evaluator.textOf(node)?.text;
    return text !== undefined && isVersionName(text) ? text : undefined;
  }

  #isImportOf(call: ts.CallExpression, name: string): boolean {
    const callee = unwrap(call.expression);
    if (!ts.isIdentifier(callee)) return false;
    const symbol = safely(() => this.#tracer.checker.getSymbolAtLocation(callee));
    const declaration = symbol?.declarations?.[0];
    return declaration !== undefined && ts.isImportSpecifier(declaration) && declaration.propertyName?.text === name;
  }

  /** The generated interface that the members of a client come from says the date. */
  #typedDate(client: ts.Expression): string | undefined {
    const type = this.#tracer.typeOf(client);
    if (type === undefined) return undefined;
    for (const member of safely(() => this.#tracer.checker.getPropertiesOfType(type)) ?? []) {
      const owner = member.declarations?.[0]?.parent;
      if (owner === undefined || !ts.isInterfaceDeclaration(owner)) continue;
      const symbol = this.#tracer.symbolOf(owner.name);
      const [, date] = API_COMMENT.exec(symbol === undefined ? "" : this.#comment(symbol)) ?? [];
      if (date !== undefined) return date;
    }
    return undefined;
  }

  #comment(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.#tracer.checker));
  }
}

function isAccess(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isIdentifier(node);
}

function lastName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : name.right.text;
}
