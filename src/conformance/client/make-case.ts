/** Makes cases from a context: the usual call, the usual answer, and what is special about the case. */
import type { ParameterObject } from "../../codegen/document.js";
import type { Operation } from "../../operation.js";
import type { Answer, Call, ClientCase, ExpectedRequest, Step, Values } from "./case.js";
import type { OperationContext } from "./context.js";
import { sortPairs } from "./wire.js";

/** What is special about a case. */
export interface CaseParts {
  /** Default: values for what the operation requires. */
  readonly input?: Values;
  readonly call?: Partial<Call>;
  readonly client?: ClientCase["client"];
  /** What the request must hold. */
  readonly request?: Partial<ExpectedRequest>;
  /** Default: the first documented success. */
  readonly answer?: Answer;
  /** All requests and answers, in place of one of each. */
  readonly steps?: readonly Step[];
  readonly expect?: ClientCase["expect"];
  readonly source?: ClientCase["source"];
}

/**
 * A case of an operation.
 *
 * @param what - what is tried, unique within the check and the operation
 */
export function caseOf(context: OperationContext, what: string, parts: CaseParts = {}): ClientCase {
  const { apiDate, operationId, group } = context;
  const { input = context.required(), call = {}, client = {}, expect = {}, source } = parts;
  const hasInput = Object.keys(input).length > 0;
  return {
    name: `${apiDate} ${operationId} ${what}`,
    operationId,
    apiDate,
    client,
    call: { group, operationId, ...(hasInput ? { input } : {}), ...call },
    steps: parts.steps ?? [stepOf(context, parts.request, parts.answer)],
    expect,
    ...(source === undefined ? {} : { source }),
  };
}

/** One request of the operation, and its answer. */
export function stepOf(context: OperationContext, request: Partial<ExpectedRequest> = {}, answer?: Answer): Step {
  return {
    request: { method: context.operation.method, ...request },
    answer: answer ?? successOf(context),
  };
}

/** An answer that is a success: the first documented one. */
export function successOf(context: OperationContext): Answer {
  return context.successes()[0]?.answer ?? { status: 204 };
}

/** A case in which the input is refused before anything is sent. */
export function refusedCase(
  context: OperationContext,
  what: string,
  input: Values,
  parameter: string | undefined,
  parts: Pick<CaseParts, "client" | "call"> = {},
): ClientCase {
  const fields = { operationId: context.operationId, ...(parameter === undefined ? {} : { parameter }) };
  return caseOf(context, what, {
    ...parts,
    input,
    steps: [],
    expect: { outcome: { error: { name: "AtlasInputError", is: ["AtlasError"], fields } } },
  });
}

/** The path as RFC 6570 expands it, without the client's help. */
export function pathOf({ path }: Operation, input: Values): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])));
}

/** The query as `style: form, explode: true` writes it, without the client's help. */
export function queryOf(parameters: readonly ParameterObject[], input: Values): string[] {
  const pairs = parameters
    .filter(({ name, in: place }) => place === "query" && input[name] !== undefined)
    .flatMap(({ name }) => [input[name]].flat().map((value): [string, string] => [name, textOf(value)]));
  return sortPairs(pairs);
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

/** At most so many items, spread evenly over the whole. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).flatMap(
    (item) => item ?? [],
  );
}
