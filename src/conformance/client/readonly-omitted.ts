import { resolve, type Schema, type SchemaObject } from "../../codegen/document.js";
import { sampleOf } from "../values/arbitrary.js";
import { shapesOf } from "../values/shapes.js";
import { runExchange, clientCheck, type Environment, type Verdict, type ClientCheck } from "./client-check.js";
import type { ClientCase } from "./case.js";
import { compileAll, literal } from "./compile.js";
import type { OperationContext } from "./context.js";
import { caseOf } from "./make-case.js";
import { tampered } from "./tamper.js";

/** How many read-only properties are tried for one operation. */
const MOST = 4;

export const readonlyOmitted: ClientCheck = clientCheck({
  id: "client-readonly-omitted",
  sentence: "What is read-only is no part of a request: the types refuse it, and nothing adds it.",
  cases(context) {
    const { bodySchema, group, operationId } = context;
    if (bodySchema === undefined) return [];
    const everything = context.everything();
    const use = (input: object): string => `api.${group}.${operationId}(${literal(input)})`;
    const places = [...readOnlyIn(context, bodySchema, everything["body"], [])];
    if (places.length === 0) return [];
    return [
      caseOf(context, "nothing read-only is added", {
        input: everything,
        request: { body: { json: everything["body"] } },
      }),
      caseOf(context, "the types take a body without what is read-only", {
        input: {},
        steps: [],
        source: { code: use(everything), valid: true },
      }),
      ...places.slice(0, MOST).map(({ pointer, body }) =>
        caseOf(context, `the types refuse body${pointer}`, {
          input: {},
          steps: [],
          source: { code: use({ ...everything, body }), valid: false },
        }),
      ),
    ];
  },
  runAll,
  run: async (testCase, environment): Promise<Verdict> => (await runAll([testCase], environment))[0] ?? {},
  fault: {
    subject: tampered({
      request: (request) =>
        request.body === null ? request : new Request(request, { body: '{"id":"0123456789abcdef01234567"}' }),
    }),
  },
});

async function runAll(cases: readonly ClientCase[], environment: Environment): Promise<readonly Verdict[]> {
  const compiled = cases.filter(({ source }) => source !== undefined);
  const verdicts = new Map<ClientCase, Verdict>();
  const found = await compileAll(compiled, environment);
  for (const [index, testCase] of compiled.entries()) verdicts.set(testCase, found[index] ?? {});
  for (const testCase of cases) {
    if (testCase.source === undefined) verdicts.set(testCase, await runExchange(testCase, environment));
  }
  return cases.map((testCase) => verdicts.get(testCase) ?? {});
}

interface Place {
  /** JSON pointer to the read-only property. */
  readonly pointer: string;
  /** The whole body with the property in it. */
  readonly body: unknown;
}

/** The read-only properties of a body. Unions are passed over: another of their members may have the property. */
function* readOnlyIn(
  context: OperationContext,
  schema: Schema,
  value: unknown,
  path: readonly string[],
): Generator<Place> {
  const shapes = shapesOf(context.document, schema);
  const [shape] = shapes;
  if (shape === undefined || shapes.length > 1 || path.length > 3) return;
  if (Array.isArray(value) && shape.items !== undefined && value.length > 0) {
    for (const { pointer, body } of readOnlyIn(context, shape.items, value[0], [...path, "0"])) {
      yield { pointer: `/0${pointer}`, body: [body, ...value.slice(1).map((item: unknown) => item)] };
    }
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [name, property] of shape.properties) {
    const inner: unknown = Reflect.get(value, name);
    if (resolve<SchemaObject>(context.document, property).readOnly === true) {
      const sample = sampleOf(context.document, property, "response", context.seed);
      yield { pointer: `/${name}`, body: { ...value, [name]: sample } };
    } else if (inner !== undefined) {
      for (const { pointer, body } of readOnlyIn(context, property, inner, [...path, name])) {
        yield { pointer: `/${name}${pointer}`, body: { ...value, [name]: body } };
      }
    }
  }
}
