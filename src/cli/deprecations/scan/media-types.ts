/** Finds versioned media types in expressions. */
import ts from "typescript";
import { isVersionName } from "../../../version.js";
import type { Evaluator } from "./evaluator.js";
import { isText, propertyName, walk } from "./syntax.js";

/** A versioned media type in source code. */
export interface MediaTypeUse {
  readonly version: string;
  readonly node: ts.Node;
  readonly literals: readonly ts.Node[];
}

const MEDIA_TYPE = /application\/vnd\.atlas\.([^+;,\s\u0000]+)\+/i;
/** How many objects are looked into for one call. */
const MAX_OBJECTS = 50;

/** The version that a text names as a media type. */
export function mediaTypeVersion(text: string): string | undefined {
  const version = MEDIA_TYPE.exec(text)?.[1];
  return version !== undefined && isVersionName(version) ? version : undefined;
}

/** The media types in some expressions, and in the constants that they name; what `Accept` says comes first. */
export function mediaTypesIn(roots: readonly ts.Expression[], evaluator: Evaluator): MediaTypeUse[] {
  const found: MediaTypeUse[] = [];
  const accepted: MediaTypeUse[] = [];
  const seen = new Set<ts.Node>();
  const queue: ts.Expression[] = [...roots];
  const look = (node: ts.Expression): boolean => {
    const value = evaluator.textOf(node);
    const version = value && mediaTypeVersion(value.text);
    if (value === undefined || version === undefined) return false;
    (isAccept(node) ? accepted : found).push({ version, node, literals: value.literals });
    return true;
  };
  for (let root = queue.pop(); root !== undefined && seen.size < MAX_OBJECTS; root = queue.pop()) {
    if (seen.has(root)) continue;
    seen.add(root);
    walk(root, (node) => {
      if (isText(node)) return look(node) ? false : !ts.isStringLiteralLike(node);
      if (ts.isFunctionLike(node) && node !== root) return false;
      const isNamed = isReference(node) || (ts.isCallExpression(node) && node !== root);
      if (!isNamed) return true;
      if (look(node)) return false;
      const value = evaluator.resolve(node);
      if (value === undefined || value === node) return true;
      queue.push(value);
      return false;
    });
  }
  return [...accepted, ...found];
}

/** A name that stands for a value, in contrast to the name of a member. */
function isReference(node: ts.Node): node is ts.Expression {
  if (ts.isPropertyAccessExpression(node)) return true;
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return !(ts.isPropertyAssignment(parent) && parent.name === node) && !ts.isPropertyAccessExpression(parent);
}

function isAccept(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isPropertyAssignment(parent) && propertyName(parent.name)?.toLowerCase() === "accept";
}
