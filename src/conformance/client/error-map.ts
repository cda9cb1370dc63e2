import { AtlasApiError, AtlasRateLimitError } from "../../errors/api-error.js";
import { first, same, show, type ClientCheck, type Mismatch } from "./client-check.js";
import { exchange } from "./exchange.js";

/** A full error body around the documented example: every field that the typed error carries. */
const MORE = {
  parameters: ["first", 2],
  badRequestDetail: { fields: [{ field: "name", description: "is too long" }] },
};

export const errorMap: ClientCheck = {
  info: {
    id: "client-error-map",
    severity: "error",
    sentence:
      "Each documented error becomes an AtlasApiError with all its fields, and so does the same status with an empty body.",
  },
  applies: ({ status, answer }) => status >= 400 && answer.body !== undefined,
  async run(testCase, subject) {
    const body = { ...asRecord(testCase.answer.body), ...MORE };
    const full = await exchange(subject, testCase, { answer: { contentType: "application/json", body } });
    const empty = await exchange(subject, testCase, { answer: {} });
    return first(compare(testCase, full.outcome, body), compare(testCase, empty.outcome, {}));
  },
};

function compare(
  { operationId, operation, status }: Parameters<ClientCheck["run"]>[0],
  outcome: Awaited<ReturnType<typeof exchange>>["outcome"],
  body: Readonly<Record<string, unknown>>,
): Mismatch | undefined {
  const error = "error" in outcome ? outcome.error : undefined;
  if (!(error instanceof AtlasApiError)) {
    return { expected: `AtlasApiError ${status}`, actual: show("error" in outcome ? outcome.error : outcome.data) };
  }
  const { method, path } = operation;
  const detail = asRecord(body["badRequestDetail"]);
  return first(
    same(status === 429, error instanceof AtlasRateLimitError),
    same(
      {
        operationId,
        method,
        path,
        status,
        errorCode: body["errorCode"],
        detail: body["detail"],
        reason: body["reason"],
      },
      {
        operationId: error.operationId,
        method: error.method,
        path: error.path,
        status: error.status,
        errorCode: error.errorCode,
        detail: error.detail,
        reason: error.reason,
      },
    ),
    same(body["parameters"] ?? [], error.parameters),
    same(detail["fields"] ?? [], error.fields),
    same(status, error.response.status),
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
