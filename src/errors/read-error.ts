/** Turns an answer that is not 2xx into the error that fits it. */
import type { Operation } from "../operation.js";
import { RATE_LIMIT_CODES, readParameters } from "../transport/rate-limit-feedback.js";
import { parseRetryAfter } from "../transport/retry-after.js";
import { isStableVersion } from "../version-name.js";
import {
  AtlasApiError,
  AtlasRateLimitError,
  AtlasVersionGoneError,
  type ApiErrorBody,
  type AtlasApiErrorOptions,
  type FieldViolation,
} from "./api-error.js";
import type { CallInfo } from "./atlas-error.js";

export interface FailedCall {
  readonly call: CallInfo;
  readonly operation: Operation;
  readonly response: Response;
  /** The parsed JSON of the body, or its text where it is no JSON. */
  readonly body: unknown;
  /** Milliseconds since the epoch, for a `Retry-After` that is a date. */
  readonly now: number;
}

/** The typed error of an answer. An empty body, text and HTML are errors like any other. */
export function readApiError(failed: FailedCall): AtlasApiError {
  const { call, response, operation, now } = failed;
  const body = readBody(failed.body);
  const options: AtlasApiErrorOptions = { call, response, body, advice: adviceFor(response.status, body) };
  if (response.status === 410) return versionGone(options, operation);
  if (response.status === 429 || RATE_LIMIT_CODES.has(body.errorCode ?? "")) {
    const named = parseRetryAfter(response.headers.get("retry-after"), now);
    const { retryAfter } = readParameters(body.errorCode, body.parameters);
    return new AtlasRateLimitError({ ...options, retryAfter: named ?? retryAfter });
  }
  return new AtlasApiError(options);
}

function versionGone(options: AtlasApiErrorOptions, { versions, replacement }: Operation): AtlasVersionGoneError {
  const lasting = versions.find(({ version, sunset }) => sunset === undefined && isStableVersion(version))?.version;
  const move = lasting === undefined ? undefined : `Move to API date ${lasting} or later.`;
  const replace = replacement && `Use ${replacement.operationId} at API date ${replacement.version} or later.`;
  return new AtlasVersionGoneError({ ...options, advice: move ?? replace, moveTo: lasting ?? replacement?.version });
}

const ADVICE: Readonly<Record<number, string>> = {
  401: "Check the credentials, and that they belong to this organization: Atlas answers 401 to a caller from outside it.",
  406: "The Accept header named no version that Atlas knows.",
};

function adviceFor(status: number, { detail }: ApiErrorBody): string | undefined {
  return detail === undefined ? ADVICE[status] : undefined;
}

/** Reads as much of an error body as is what it should be; the rest is left out. */
export function readBody(body: unknown): ApiErrorBody {
  const fields = isObject(body) ? body : {};
  return {
    errorCode: text(fields["errorCode"]),
    detail: text(fields["detail"]),
    reason: text(fields["reason"]),
    parameters: Array.isArray(fields["parameters"]) ? fields["parameters"] : [],
    fields: readFields(fields["badRequestDetail"]),
  };
}

function readFields(detail: unknown): FieldViolation[] {
  const fields = isObject(detail) ? detail["fields"] : undefined;
  if (!Array.isArray(fields)) return [];
  return fields.filter(isObject).flatMap((entry) => {
    const field = text(entry["field"]);
    const description = text(entry["description"]);
    return field === undefined || description === undefined ? [] : [{ field, description }];
  });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
