/** Recognizes operations that are used by their names: methods of a client, and calls that take an operationId. */
import ts from "typescript";
import type { OperationFacts } from "../facts.js";
import { defaultCaveat, type Chain, type Clients, type PinnedDate } from "./client.js";
import type { Evaluator } from "./evaluator.js";
import type { FactIndex } from "./fact-index.js";
import { calleeName, receiverOf } from "./syntax.js";
import type { Tracer } from "./tracer.js";
import type { OperationUse } from "./use.js";

/** Methods of a client that take the name of an operation. */
const BY_NAME = new Set(["paginate", "waitFor", "toCurl"]);

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export class MethodUses {
  readonly #tracer: Tracer;
  readonly #evaluator: Evaluator;
  readonly #clients: Clients;
  readonly #index: FactIndex;
  readonly #names: ReadonlySet<string>;

  /** @param names - of methods that could be operations */
  constructor(tracer: Tracer, evaluator: Evaluator, clients: Clients, index: FactIndex, names: ReadonlySet<string>) {
    this.#tracer = tracer;
    this.#evaluator = evaluator;
    this.#clients = clients;
    this.#index = index;
    this.#names = names;
  }

  /** `atlas.organizations.getOrg`, or `atlas["organizations"]["getOrg"]`. */
  ofAccess(access: Access): OperationUse | undefined {
    const node = ts.isPropertyAccessExpression(access) ? access.name : access.argumentExpression;
    const name = ts.isPropertyAccessExpression(access) ? access.name.text : this.#evaluator.textOf(node)?.text;
    if (name === undefined || !this.#names.has(name)) return undefined;
    const symbol = this.#tracer.symbolOf(node) ?? this.#clients.memberSymbol(access.expression, name);
    const typed = this.#typed(symbol, node);
    if (typed !== undefined) return typed;
    const chain = this.#clients.chainOf(access);
    return this.#written(chain, node, this.#clients.isUntyped(access));
  }

  /** `const { getOrg } = atlas.organizations`. */
  ofBinding(element: ts.BindingElement): OperationUse | undefined {
    const node = element.propertyName ?? element.name;
    const name = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
    if (name === undefined || !this.#names.has(name)) return undefined;
    const typed = this.#typed(this.#clients.memberSymbol(element.parent, name), node);
    if (typed !== undefined) return typed;
    const chain = this.#clients.chainOfBinding(element);
    return chain && this.#written(chain, node, this.#clients.isUntyped(element));
  }

  /** `atlas.paginate("listOrgs")`. */
  ofCall(call: ts.CallExpression): OperationUse | undefined {
    const [node] = call.arguments;
    const receiver = receiverOf(call);
    if (node === undefined || receiver === undefined || !BY_NAME.has(calleeName(call) ?? "")) return undefined;
    const name = this.#evaluator.textOf(node)?.text;
    const operation = name === undefined ? undefined : this.#index.byName(name);
    if (operation === undefined || !this.#couldBeClient(receiver)) return undefined;
    return this.#use(operation, node, this.#clients.dateOf(receiver), !this.#clients.isUntyped(receiver));
  }

  /** The types say which operation it is. */
  #typed(symbol: ts.Symbol | undefined, node: ts.Node): OperationUse | undefined {
    const typed = this.#clients.typedOperation(symbol);
    const operation = typed && this.#index.byTemplate(typed.method, typed.path);
    if (typed === undefined || operation === undefined) return undefined;
    return { kind: "operation", operation, node, version: typed.version, resolvedBy: "types", caveats: [] };
  }

  /** The names say it: a method group, and an operation that is in it. */
  #written({ root, names, owners }: Chain, node: ts.Node, isUntyped: boolean): OperationUse | undefined {
    const [group = "", name = ""] = names.slice(-2);
    const operation = this.#index.byName(name, group);
    if (operation === undefined) return undefined;
    const isByText = names.at(-3) === "untyped";
    const client = owners.at(isByText ? -3 : -2) ?? (names.length <= 3 ? root : undefined);
    // Something else has the same names, and its types say what it is.
    if (client === undefined || !this.#couldBeClient(client) || (!isUntyped && !isByText)) return undefined;
    return this.#use(operation, node, this.#clients.dateOf(client), !this.#clients.isUntyped(client));
  }

  #couldBeClient(node: ts.Expression): boolean {
    return this.#clients.isUntyped(node) || this.#clients.isClient(node);
  }

  #use(operation: OperationFacts, node: ts.Node, { apiDate, by }: PinnedDate, isTyped: boolean): OperationUse {
    const caveats = by === "default" ? [defaultCaveat(apiDate)] : [];
    return {
      kind: "operation",
      operation,
      node,
      apiDate,
      resolvedBy: isTyped ? "types" : "syntax",
      caveats,
    };
  }
}
