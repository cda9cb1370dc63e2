import { clientCheck, type ClientCheck } from "./client-check.js";
import type { ClientCase } from "./case.js";
import type { OperationContext } from "./context.js";
import type { Documented } from "./documented.js";
import { caseOf } from "./make-case.js";
import { tampered, withBody } from "./tamper.js";

/** A field that no document has. */
const NEW_FIELD = { atlasFetchNew: { nested: [1, "two", null], flag: true } };
const NEW_VALUE = "ATLAS_FETCH_NEW_VALUE";

/** How many places with a value from a list are tried for one answer. */
const MOST_VALUES = 3;

export const unknownTolerant: ClientCheck = clientCheck({
  id: "client-unknown-tolerant",
  sentence: "Fields and enum values that the document does not know yet survive, in answers and in errors.",
  cases: (context) => [
    ...context.successes().flatMap((success) => newInAnswer(context, success)),
    ...newInErrors(context),
  ],
  fault: {
    subject: tampered({
      response: (response) => withBody(response, (body) => body.replaceAll("atlasFetchNew", "gone")),
    }),
  },
});

function newInAnswer(context: OperationContext, { status, suffix, schema, json, answer }: Documented): ClientCase[] {
  if (suffix !== "json" || schema === undefined) return [];
  const valued = (what: string, value: unknown, headers = {}): ClientCase =>
    caseOf(context, `${status} ${what}`, {
      answer: { ...answer, headers: { ...answer.headers, ...headers }, body: { json: value } },
      expect: { outcome: { value } },
    });
  const places = context
    .keywords(schema, "response")
    .filter(({ keyword, valid, value }) => keyword === "enum" && valid && value !== null);
  const byPointer = new Map(places.map(({ pointer, value }) => [pointer, value]));
  return [
    ...(isObject(json) ? [valued("with a new field", { ...json, ...NEW_FIELD })] : []),
    valued("with new fields everywhere", everywhere(json)),
    valued("with new headers", json, { "x-atlas-new": "1", "set-cookie": "a=b" }),
    ...[...byPointer]
      .slice(0, MOST_VALUES)
      .map(([pointer, value]) =>
        valued(`with a new value at ${pointer}`, replaced(value, pointer.split("/").slice(1))),
      ),
  ];
}

function newInErrors(context: OperationContext): ClientCase[] {
  const body = {
    error: 400,
    errorCode: NEW_VALUE,
    detail: "New.",
    reason: "Bad Request",
    parameters: [],
    ...NEW_FIELD,
  };
  return [
    caseOf(context, "an error with a new code and new fields", {
      answer: { status: 400, headers: { "content-type": "application/json" }, body: { json: body } },
      expect: { outcome: { error: { name: "AtlasApiError", fields: { errorCode: NEW_VALUE, detail: "New." } } } },
    }),
  ];
}

function everywhere(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(everywhere);
  if (!isObject(value)) return value;
  return { ...Object.fromEntries(Object.entries(value).map(([name, item]) => [name, everywhere(item)])), ...NEW_FIELD };
}

/** The value with a new one at the end of a path. */
function replaced(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return NEW_VALUE;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === name ? replaced(item, rest) : item));
  }
  if (!isObject(value)) return value;
  const key = name.replace(/~1/g, "/").replace(/~0/g, "~");
  return Object.fromEntries(
    Object.entries(value).map(([member, item]) => [member, member === key ? replaced(item, rest) : item]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
