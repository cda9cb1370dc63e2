import { resolve, type ParameterObject, type SchemaObject } from "../../codegen/document.js";
import { clientCheck, type ClientCheck } from "./client-check.js";
import type { AnswerBody, ClientCase, Values } from "./case.js";
import type { OperationContext } from "./context.js";
import { caseOf, refusedCase } from "./make-case.js";
import { parameterCases, takenCase, wireOf } from "./parameter-cases.js";
import { tampered, withUrl } from "./tamper.js";

/** What has to be encoded in a query. */
const RESERVED = "a&b=c+d e#f%20?/日本😀";

export const querySerialise: ClientCheck = clientCheck({
  id: "client-query-serialise",
  sentence:
    "Query parameters are on the wire as they were given, what is undefined is left out, and `envelope` and `pretty` change nothing in what a method gives.",
  cases(context) {
    const parameters = context.parameters.filter((parameter) => parameter.in === "query");
    const everything = context.everything();
    return [
      caseOf(context, "everything at once", { input: everything, request: wireOf(context, everything) }),
      refusedCase(context, "an unknown parameter is refused", { ...context.required(), no_such: 1 }, "no_such"),
      ...(parameters.length === 0 ? [] : [undefinedCase(context, parameters)]),
      ...parameters.flatMap((parameter) => parameterTests(context, parameter)),
      ...envelopeCases(context),
    ];
  },
  fault: {
    subject: tampered({ request: (request) => withUrl(request, (url) => (url.search = url.search.slice(0, 9))) }),
  },
});

function undefinedCase(context: OperationContext, parameters: readonly ParameterObject[]): ClientCase {
  const optional = parameters.filter(({ required }) => required !== true);
  const input: Values = {
    ...Object.fromEntries(optional.map(({ name }) => [name, undefined])),
    ...context.required(),
  };
  return caseOf(context, "what is undefined is left out", { input, request: wireOf(context, input) });
}

function parameterTests(context: OperationContext, parameter: ParameterObject): ClientCase[] {
  const { name, required, schema = {} } = parameter;
  const facts = resolve<SchemaObject>(context.document, schema);
  const { [name]: _, ...others } = context.required();
  const items = facts.items && resolve<SchemaObject>(context.document, facts.items);
  return [
    ...parameterCases(context, parameter),
    ...(required === true ? [refusedCase(context, `${name} is missing`, others, name)] : []),
    ...(isFreeText(facts) ? [takenCase(context, `${name} with reserved characters`, name, RESERVED)] : []),
    ...(isFreeText(items) && (facts.maxItems ?? 2) >= 2
      ? [takenCase(context, `${name} with reserved characters in items`, name, ["b,a", RESERVED])]
      : []),
    ...(facts.format === "date-time"
      ? [takenCase(context, `${name} as a Date`, name, new Date(1_700_000_000_123))]
      : []),
  ];
}

/** Whether a text can be anything. */
function isFreeText(facts: SchemaObject | undefined): boolean {
  const { type, pattern, enum: values, format, maxLength = 100, minLength = 0 } = facts ?? {};
  const isPlain = type === "string" && pattern === undefined && values === undefined && format === undefined;
  return isPlain && maxLength >= RESERVED.length && minLength <= RESERVED.length;
}

/** `envelope` and `pretty`, each where the operation has it, and both together. */
function envelopeCases(context: OperationContext): ClientCase[] {
  const [success] = context.successes();
  const known = new Set(context.parameters.map(({ name }) => name));
  // Only JSON can be wrapped.
  if (success === undefined || (success.suffix ?? "json") !== "json") return [];
  return [{ envelope: true }, { pretty: true }, { envelope: true, pretty: true }, { envelope: false }]
    .filter((flags) => Object.keys(flags).every((name) => known.has(name)))
    .map((flags) => {
      const input = { ...context.required(), ...flags };
      const { answer, status, json } = success;
      const isWrapped = flags.envelope === true && answer.body !== undefined;
      const body: AnswerBody = { json: isWrapped ? envelopeOf(json, status) : json };
      const what = Object.entries(flags).map(([name, value]) => `${name}=${value}`);
      return caseOf(context, `${what.join(" and ")} gives the same`, {
        input,
        request: wireOf(context, input),
        answer: answer.body === undefined ? answer : { ...answer, body },
        expect: { outcome: { value: json } },
      });
    });
}

/** One entity becomes the content of an envelope, a list gains a status. */
function envelopeOf(json: unknown, status: number): unknown {
  return isList(json) ? { ...json, status } : { status, content: json };
}

function isList(json: unknown): json is object {
  return typeof json === "object" && json !== null && "results" in json;
}
