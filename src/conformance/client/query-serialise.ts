import { queryOf, type ClientCase } from "./cases.js";
import { first, same, show, type ClientCheck, type Mismatch } from "./client-check.js";
import { exchange, type Subject } from "./exchange.js";

export const querySerialise: ClientCheck = {
  info: {
    id: "client-query-serialise",
    severity: "error",
    sentence:
      "Query parameters are on the wire as they were given; `envelope` and `pretty` change nothing in what a method gives.",
  },
  // Only JSON can be wrapped; csv and gzip have checks of their own.
  applies: ({ status, operation, answer }) =>
    status >= 200 &&
    status < 300 &&
    (answer.contentType ?? "+json").endsWith("+json") &&
    operation.parameters.some((parameter) => parameter.in === "query"),
  async run(testCase, subject) {
    const known = new Set(testCase.operation.parameters.map(({ name }) => name));
    for (const input of [{ envelope: true }, { pretty: true }, { envelope: true, pretty: true }]) {
      if (!Object.keys(input).every((name) => known.has(name))) continue;
      const mismatch = await runWith(testCase, subject, input);
      if (mismatch !== undefined) return mismatch;
    }
    return undefined;
  },
};

async function runWith(
  testCase: ClientCase,
  subject: Subject,
  input: { readonly envelope?: boolean; readonly pretty?: boolean },
): Promise<Mismatch | undefined> {
  const { body, contentType } = testCase.answer;
  const isList = typeof body === "object" && body !== null && "results" in body;
  const wrapped = isList ? { ...body, status: testCase.status } : { status: testCase.status, content: body };
  const answer =
    input.envelope === true && body !== undefined
      ? { body: wrapped, ...(contentType === undefined ? {} : { contentType }) }
      : testCase.answer;
  const { requests, outcome } = await exchange(subject, testCase, { input, answer });
  const wanted = queryOf(testCase.operation, { ...testCase.input, ...input });
  if ("error" in outcome) return { expected: "a success", actual: show(outcome.error) };
  return first(
    same(wanted, requests[0]?.query),
    same(isList && input.envelope === true ? wrapped : body, outcome.data),
  );
}
