/** The parameters of an operation as flags: what they say in the help, and what their texts mean. */
import { AtlasInputError } from "../../errors/input-error.js";
import { nearest } from "../../nearest.js";
import type { Parameter } from "../../operation.js";
import type { ParameterFacts } from "./facts.js";
import { isScalarType, readScalar, typeName } from "./text-value.js";

/** What a flag takes, for its place in the help. */
export function placeholderOf({ type, items }: Parameter): string {
  if (type === "boolean") return "[boolean]";
  return type === "array" ? `<${items?.type ?? "string"},…>` : `<${type}>`;
}

/** The line of a parameter in the help. */
export function describeParameter(parameter: Parameter, facts: ParameterFacts | undefined): string {
  const prose = facts?.description ?? "";
  const limits = limitsOf(parameter);
  const notes = [
    ...(parameter.required === true ? ["required"] : []),
    ...limits,
    ...(facts?.default === undefined ? [] : [`default: ${JSON.stringify(facts.default)}`]),
  ];
  return [prose, notes.length === 0 ? "" : `(${notes.join("; ")})`].filter((part) => part !== "").join(" ");
}

type Limits = Omit<Parameter, "name" | "in" | "required" | "type">;

/** What a value must be beside its type. */
export function limitsOf(facts: Limits): string[] {
  const { pattern, minimum, maximum, minLength, maxLength, minItems, maxItems, items } = facts;
  return [
    ...(facts.enum === undefined ? [] : [`one of ${facts.enum.join(", ")}`]),
    ...(pattern === undefined ? [] : [`pattern ${pattern}`]),
    ...range("", minimum, maximum),
    ...range(" characters", minLength, maxLength),
    ...range(" items", minItems, maxItems),
    ...(items === undefined ? [] : limitsOf(items).map((limit) => `each ${limit}`)),
  ];
}

function range(unit: string, least: number | undefined, most: number | undefined): string[] {
  if (least !== undefined && most !== undefined) return [`${least} to ${most}${unit}`];
  if (least !== undefined) return [`at least ${least}${unit}`];
  return most === undefined ? [] : [`at most ${most}${unit}`];
}

/**
 * The values of flags, as the client takes them. Patterns and limits are for the client to check.
 *
 * @param given - what commander has for each flag: text, a list of texts, or `true` for a flag without a value
 * @param check - whether a value that is none of those allowed is refused
 * @throws {AtlasInputError} naming the flag
 */
export function readParameters(
  parameters: readonly Parameter[],
  given: Readonly<Record<string, unknown>>,
  check: boolean,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const value = given[parameter.name];
    if (value !== undefined) values[parameter.name] = readValue(parameter, value, check);
  }
  return values;
}

function readValue(parameter: Parameter, given: unknown, check: boolean): unknown {
  const { name, type, items } = parameter;
  if (type !== "array") return readText(name, parameter, String(given), check);
  const texts = (Array.isArray(given) ? given : [given]).flatMap((text) => String(text).split(","));
  const item = items ?? { type: "string" };
  return texts.map((text) => readText(name, item, text.trim(), check));
}

function readText(name: string, facts: Pick<Parameter, "type" | "enum">, text: string, check: boolean): unknown {
  const type = isScalarType(facts.type) ? facts.type : "string";
  const value = readScalar(type, text);
  if (value === undefined) throw refuse(name, `must be ${typeName(type)}, and is ${JSON.stringify(text)}.`);
  const allowed = facts.enum?.map(String);
  if (!check || allowed === undefined || allowed.includes(text)) return value;
  const near = nearest(text, allowed);
  const hint = near === undefined ? `It must be one of ${allowed.join(", ")}.` : `Did you mean ${near}?`;
  throw refuse(name, `cannot be ${JSON.stringify(text)}. ${hint} (--no-check sends it all the same.)`);
}

function refuse(name: string, why: string): AtlasInputError {
  return new AtlasInputError("INVALID_PARAMETER", `--${name} ${why}`, { parameter: name });
}
