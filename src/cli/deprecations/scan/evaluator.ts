/** Works out texts as far as they are written down: literals, templates, sums, constants, and what functions return. */
import ts from "typescript";
import { calleeName, propertyName, receiverOf, unwrap } from "./syntax.js";
import { safely, type Tracer } from "./tracer.js";

/** Stands in a text for what is only known when the program runs. */
export const HOLE = "\u0000";

/** A text, and the literals that it was put together from. */
export interface Text {
  readonly text: string;
  readonly literals: readonly ts.Node[];
}

/** Calls that give the text that they are called on, or a part of it replaced. */
const KEEPING = new Set(["replace", "replaceAll", "toString", "trim", "valueOf", "toLowerCase"]);
/** Functions that give their first argument, more or less. */
const PASSING = new Set(["encodeURI", "String"]);
/** How many names are followed one after the other. */
const MAX_STEPS = 24;
/** How many are followed for one text: it could be made of texts that are made of texts. */
const MAX_WORK = 2_000;

const UNKNOWN: Text = { text: HOLE, literals: [] };

export class Evaluator {
  readonly #tracer: Tracer;
  #work = 0;

  constructor(tracer: Tracer) {
    this.#tracer = tracer;
  }

  /** The text of an expression, with holes in it; `undefined` if nothing of it is known. */
  textOf(node: ts.Expression, steps: number = MAX_STEPS): Text | undefined {
    if (steps === MAX_STEPS) this.#work = 0;
    if (steps <= 0 || this.#work++ > MAX_WORK) return undefined;
    const inner = unwrap(node);
    if (ts.isStringLiteralLike(inner)) return literal(inner, inner.text);
    if (ts.isTemplateExpression(inner)) return this.#template(inner, steps);
    if (ts.isTaggedTemplateExpression(inner)) return this.textOf(inner.template, steps - 1);
    if (ts.isBinaryExpression(inner)) return this.#sum(inner, steps);
    if (ts.isCallExpression(inner)) return this.#call(inner, steps);
    if (ts.isNewExpression(inner)) return calleeName(inner) === "URL" ? this.#url(inner, steps) : undefined;
    if (ts.isPropertyAccessExpression(inner) && ["href", "pathname"].includes(inner.name.text)) {
      const whole = this.textOf(inner.expression, steps - 1);
      if (whole !== undefined) return whole;
    }
    return this.#named(inner, steps);
  }

  /** The member of an object that is written down somewhere, for example an option. */
  memberOf(node: ts.Expression, name: string, steps: number = MAX_STEPS): ts.Expression | undefined {
    const object = this.objectOf(node, steps);
    if (object === undefined) return undefined;
    for (const property of [...object.properties].reverse()) {
      if (ts.isSpreadAssignment(property)) {
        const found = this.memberOf(property.expression, name, steps - 1);
        if (found !== undefined) return found;
      } else if (propertyName(property.name)?.toLowerCase() === name.toLowerCase()) {
        if (ts.isPropertyAssignment(property)) return property.initializer;
        return ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
      }
    }
    return undefined;
  }

  /** The object literal that an expression stands for. */
  objectOf(node: ts.Expression, steps: number = MAX_STEPS): ts.ObjectLiteralExpression | undefined {
    const found = this.resolve(node, steps);
    return found !== undefined && ts.isObjectLiteralExpression(found) ? found : undefined;
  }

  /** The expression that names and functions lead to in the end. */
  resolve(node: ts.Expression, steps: number = MAX_STEPS): ts.Expression | undefined {
    if (steps === MAX_STEPS) this.#work = 0;
    if (steps <= 0 || this.#work++ > MAX_WORK) return undefined;
    const inner = unwrap(node);
    const origin = isName(inner) ? this.#tracer.originOf(inner) : undefined;
    if (origin === undefined) {
      const returned = ts.isCallExpression(inner) ? this.#tracer.returnedBy(inner) : undefined;
      return returned === undefined ? inner : this.resolve(returned, steps - 1);
    }
    let value: ts.Expression | undefined = origin.expression;
    for (const member of origin.members) value = value && this.memberOf(value, member, steps - 1);
    return value && this.resolve(value, steps - 1);
  }

  #template(node: ts.TemplateExpression, steps: number): Text {
    const parts = node.templateSpans.flatMap((span) => [
      this.textOf(span.expression, steps - 1) ?? UNKNOWN,
      literal(span.literal, span.literal.text),
    ]);
    return joined([literal(node, node.head.text), ...parts]);
  }

  /** From left to right without recursion: long texts are sums of very many. */
  #sum(node: ts.BinaryExpression, steps: number): Text | undefined {
    const operands: ts.Expression[] = [];
    let left: ts.Expression = node;
    while (ts.isBinaryExpression(left)) {
      if (left.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
      operands.push(left.right);
      left = unwrap(left.left);
    }
    const texts = [left, ...operands.reverse()].map((operand) => this.textOf(operand, steps - 1));
    return texts.every((text) => text === undefined) ? undefined : joined(texts.map((text) => text ?? UNKNOWN));
  }

  #call(call: ts.CallExpression, steps: number): Text | undefined {
    const [name = "", receiver, [first]] = [calleeName(call), receiverOf(call), call.arguments];
    if (receiver !== undefined && KEEPING.has(name)) return this.textOf(receiver, steps - 1);
    if (receiver !== undefined && name === "concat") {
      const parts = [receiver, ...call.arguments].map((part) => this.textOf(part, steps - 1));
      return parts[0] === undefined ? undefined : joined(parts.map((part) => part ?? UNKNOWN));
    }
    if (receiver !== undefined && name === "join") return this.#join(receiver, first, steps);
    if (receiver === undefined && PASSING.has(name) && first !== undefined) return this.textOf(first, steps - 1);
    const returned = this.#tracer.returnedBy(call);
    return returned && this.textOf(returned, steps - 1);
  }

  #join(list: ts.Expression, separator: ts.Expression | undefined, steps: number): Text | undefined {
    const items = this.resolve(list, steps - 1);
    if (items === undefined || !ts.isArrayLiteralExpression(items)) return undefined;
    const between = separator === undefined ? "," : (this.textOf(separator, steps - 1)?.text ?? HOLE);
    const texts = items.elements.map((item) => this.textOf(item, steps - 1) ?? UNKNOWN);
    return joined(texts.flatMap((text, index) => (index === 0 ? [text] : [{ text: between, literals: [] }, text])));
  }

  #url(node: ts.NewExpression, steps: number): Text | undefined {
    const [first] = node.arguments ?? [];
    return first && this.textOf(first, steps - 1);
  }

  #named(node: ts.Expression, steps: number): Text | undefined {
    if (!isName(node)) return undefined;
    const value = this.resolve(node, steps - 1);
    const text = value === undefined || value === node ? undefined : this.textOf(value, steps - 1);
    // To ask for a type can mean to check much of a program, so it is done for parts of a text only, and where there is no
    // value to follow: the compiler writes constants of constants out, however long they get.
    if (text !== undefined || steps === MAX_STEPS || value !== node) return text;
    const type = safely(() => this.#tracer.checker.getTypeAtLocation(node));
    return type?.isStringLiteral() === true ? { text: type.value, literals: [] } : undefined;
  }
}

function isName(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
  );
}

function literal(node: ts.Node, text: string): Text {
  return { text: text.replaceAll(HOLE, " "), literals: [node] };
}

function joined(texts: readonly Text[]): Text {
  return {
    text: texts.map(({ text }) => text).join(""),
    literals: texts.flatMap(({ literals }) => literals),
  };
}
