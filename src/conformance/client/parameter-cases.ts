/** Cases from the schema of a parameter: a valid value reaches the wire, an invalid one is refused before. */
import type { ParameterObject } from "../../codegen/document.js";
import type { ClientCase, Values } from "./case.js";
import { isRefusedSegment, type OperationContext } from "./context.js";
import { caseOf, pathOf, queryOf, refusedCase } from "./make-case.js";
import type { KeywordCase } from "../values/keyword-cases.js";

/** What a client looks at before it sends anything. `enum` and `format` are not among them: they grow. */
const REFUSED: ReadonlySet<string> = new Set([
  ...["type", "nullable", "pattern", "minimum", "maximum"],
  ...["minLength", "maxLength", "minItems", "maxItems"],
]);

/** The keyword cases of a parameter: one value on each side of each keyword. */
export function parameterCases(context: OperationContext, parameter: ParameterObject): ClientCase[] {
  const { name, schema = {} } = parameter;
  const usable = context.keywords(schema, "request").filter(({ value }) => !isUnsendable(parameter, value));
  return distinct(usable).flatMap((one) => {
    const what = nameOf(name, one);
    if (one.valid) return [takenCase(context, `${what} is sent`, name, one.value)];
    if (!REFUSED.has(one.keyword)) return [];
    return [refusedCase(context, `${what} is refused`, { ...context.required(), [name]: one.value }, name)];
  });
}

function nameOf(name: string, { keyword, pointer }: KeywordCase): string {
  return `${name}${pointer} ${keyword}`;
}

/** The first value on each side of each keyword. */
function distinct(cases: readonly KeywordCase[]): KeywordCase[] {
  const found = new Map<string, KeywordCase>();
  for (const one of cases) {
    const key = `${one.keyword} ${one.pointer} ${String(one.valid)}`;
    // Two samples say no more than one.
    const isKnown = found.has(key) || (one.valid && one.keyword === "pattern");
    if (!isKnown) found.set(key, one);
  }
  return [...found.values()];
}

/** What has no place in an address whatever the schema says. */
function isUnsendable({ in: place }: ParameterObject, value: unknown): boolean {
  // `null` in a list, and a list in a path, could be written in more than one way.
  if (value === null || (Array.isArray(value) && value.includes(null))) return true;
  return place === "path" && (isRefusedSegment(value) || typeof value === "object");
}

/** A value that has to be on the wire just as it was given. */
export function takenCase(context: OperationContext, what: string, name: string, value: unknown): ClientCase {
  const input: Values = { ...context.required(), [name]: value };
  return caseOf(context, what, { input, request: wireOf(context, input) });
}

/** The path and the query that an input leads to. */
export function wireOf(context: OperationContext, input: Values): { path: string; query: readonly string[] } {
  return { path: pathOf(context.operation, input), query: queryOf(context.parameters, input) };
}
