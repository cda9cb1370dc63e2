import { clientCheck, type Verdict, type ClientCheck } from "./client-check.js";
import type { ClientCase } from "./case.js";
import { same } from "./compare.js";
import type { OperationContext } from "./context.js";
import { NOW, TOKEN } from "./exchange.js";
import { caseOf } from "./make-case.js";
import { ownClient, type Subject, type SubjectClient } from "./subject.js";

export const operationComplete: ClientCheck = clientCheck({
  id: "client-operation-complete",
  sentence: "Each operation has exactly one method, in the group of its tag, and there is no method beside them.",
  cases: (context) => [caseOf(context, "has one method", { input: {}, steps: [] })],
  general: (apiDate, [context]) => (context === undefined ? [] : [wholeCase(apiDate, context)]),
  run(testCase, { subject, operations }): Promise<Verdict> {
    const methods = methodsOf(clientOf(subject, testCase, operations));
    const { operationId, group } = testCase.call;
    const mismatch =
      testCase.operationId === undefined
        ? same(
            "methods without an operation",
            [],
            methods.map(([, id]) => id).filter((id) => !(id in operations)),
          )
        : same(
            "groups with the method",
            [group],
            methods.filter(([, id]) => id === operationId).map(([name]) => name),
          );
    return Promise.resolve({ mismatch });
  },
  fault: { subject: withoutOne },
});

/** The case about everything that a client has. */
function wholeCase(apiDate: string, { group }: OperationContext): ClientCase {
  const call = { group, operationId: "" };
  return { name: `${apiDate} has no other method`, apiDate, client: {}, call, steps: [], expect: {} };
}

function clientOf(
  subject: Subject,
  { apiDate }: ClientCase,
  operations: Parameters<Subject>[0]["operations"],
): SubjectClient {
  return subject({
    baseUrl: "https://atlas.invalid",
    version: apiDate,
    operations,
    accept: "pinned",
    auth: { kind: "bearer", token: TOKEN },
    validateInput: true,
    retry: false,
    timeout: 0,
    deprecations: () => undefined,
    fetch: () => Promise.reject(new Error("nothing is sent")),
    now: () => NOW,
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
}

function methodsOf({ untyped }: SubjectClient): [group: string, operationId: string][] {
  return Object.entries(untyped).flatMap(([group, methods]) =>
    Object.entries(methods)
      .filter(([, method]) => typeof method === "function")
      .map(([id]): [string, string] => [group, id]),
  );
}

function withoutOne(options: Parameters<Subject>[0]): SubjectClient {
  const client = ownClient(options);
  const groups = Object.entries(client.untyped).map(([group, methods]): [string, typeof methods] => [
    group,
    Object.fromEntries(Object.entries(methods).slice(1)),
  ]);
  return { ...client, untyped: Object.fromEntries(groups) };
}
