import { clientCheck, type ClientCheck } from "./client-check.js";
import type { Answer, ClientCase, ExpectedError, Values } from "./case.js";
import type { OperationContext } from "./context.js";
import { caseOf } from "./make-case.js";
import { tampered } from "./tamper.js";

/** A full error body around the documented one: every field that the typed error carries. */
const MORE = {
  parameters: ["first", 2],
  badRequestDetail: { fields: [{ field: "name", description: "is too long" }] },
};
const REQUEST_ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

export const errorMap: ClientCheck = clientCheck({
  id: "client-error-map",
  sentence:
    "Each documented error becomes an AtlasApiError with all its fields, and so does the same status with an empty body.",
  cases: (context) =>
    context.failures().flatMap(({ status, json }) => {
      const body = { ...asRecord(json), ...MORE };
      const headers = { "content-type": "application/json", "x-request-id": REQUEST_ID };
      return [
        errorCase(context, `${status} with all fields`, { status, headers, body: { json: body } }, body, REQUEST_ID),
        errorCase(context, `${status} with an empty body`, { status }, {}, undefined),
      ];
    }),
  fault: {
    subject: tampered({
      response: (response) => (response.status === 404 ? Response.json({}, { status: 200 }) : response),
    }),
  },
});

function errorCase(
  context: OperationContext,
  what: string,
  answer: Answer,
  body: Values,
  requestId: string | undefined,
): ClientCase {
  return caseOf(context, what, {
    answer,
    expect: { outcome: { error: errorOf(context, answer.status, body, requestId) } },
  });
}

function errorOf(
  { operationId, operation }: OperationContext,
  status: number,
  body: Values,
  requestId: string | undefined,
): ExpectedError {
  const isLimit = status === 429;
  const errorCode = textOf(body["errorCode"]);
  return {
    name: isLimit ? "AtlasRateLimitError" : status === 410 ? "AtlasVersionGoneError" : "AtlasApiError",
    is: ["AtlasApiError", "AtlasError"],
    fields: {
      operationId,
      method: operation.method,
      path: operation.path,
      status,
      errorCode,
      detail: textOf(body["detail"]),
      reason: textOf(body["reason"]),
      parameters: Array.isArray(body["parameters"]) ? body["parameters"] : [],
      fields: fieldsOf(body["badRequestDetail"]),
      requestId,
      "response.status": status,
    },
    mentions: [operationId, String(status), ...(errorCode === undefined ? [] : [errorCode])],
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function fieldsOf(detail: unknown): unknown[] {
  const { fields } = asRecord(detail);
  return (Array.isArray(fields) ? fields : []).flatMap((entry: unknown) => {
    const { field, description } = asRecord(entry);
    return textOf(field) === undefined || textOf(description) === undefined ? [] : [{ field, description }];
  });
}

function asRecord(value: unknown): Values {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
