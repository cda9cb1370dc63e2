import { AtlasError, type CallInfo } from "./atlas-error.js";
import { hide } from "./hidden.js";

/** A field of the request body that Atlas refused. */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
}

/** The error body of Atlas, as far as it could be read. */
export interface ApiErrorBody {
  readonly errorCode: string | undefined;
  readonly detail: string | undefined;
  readonly reason: string | undefined;
  readonly parameters: readonly unknown[];
  readonly fields: readonly FieldViolation[];
}

export interface AtlasApiErrorOptions {
  readonly call: CallInfo;
  readonly response: Response;
  readonly body: ApiErrorBody;
  /** What to do about it, added to the message. */
  readonly advice?: string | undefined;
  readonly code?: string;
}

/**
 * Atlas, or something on the way to it, answered with a status that is not 2xx.
 *
 * @see https://www.mongodb.com/docs/atlas/api/api-errors/
 */
export class AtlasApiError extends AtlasError {
  override name = "AtlasApiError";
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly path: string;
  /** The HTTP status. */
  readonly status: number;
  /** The error code of Atlas, such as `USER_NOT_FOUND`; absent if the body was empty or not from Atlas. */
  readonly errorCode: string | undefined;
  /** What exactly went wrong, in the words of Atlas. */
  readonly detail: string | undefined;
  /** The reason phrase in the body. */
  readonly reason: string | undefined;
  /** The values that the detail mentions. */
  readonly parameters: readonly unknown[];
  /** The refused fields of the request body (`badRequestDetail`). */
  readonly fields: readonly FieldViolation[];
  /** The `X-Request-Id` of the answer, if there was one. */
  readonly requestId: string | undefined;
  /** The answer, its body already read; not enumerable, so that it stays out of logs. */
  declare readonly response: Response;

  constructor({ call, response, body, advice, code = "API_ERROR" }: AtlasApiErrorOptions) {
    super(messageOf(call, response, body, advice), { code, call });
    this.status = response.status;
    this.errorCode = body.errorCode;
    this.detail = body.detail;
    this.reason = body.reason;
    this.parameters = body.parameters;
    this.fields = body.fields;
    this.requestId = response.headers.get("x-request-id") ?? undefined;
    hide(this, "response", response);
  }
}

function messageOf(call: CallInfo, response: Response, body: ApiErrorBody, advice: string | undefined): string {
  const what = body.errorCode ?? body.reason ?? "without an error body from Atlas";
  const fields = body.fields.map(({ field, description }) => `${field}: ${description}`).join("; ");
  const parts = [body.detail, fields === "" ? undefined : fields, advice].filter((part) => part !== undefined);
  const head = `${call.operationId} (${call.method} ${call.path}) was answered ${response.status} ${what}`;
  return parts.length === 0 ? head : `${head}: ${parts.join(" ")}`;
}

/** 410: the resource version that the API date leads to has been removed. The message names where to move. */
export class AtlasVersionGoneError extends AtlasApiError {
  override name = "AtlasVersionGoneError";
  /** The API date to move to, if the operation has a newer resource version. */
  readonly moveTo: string | undefined;

  constructor(options: AtlasApiErrorOptions & { moveTo: string | undefined }) {
    super({ ...options, code: "VERSION_GONE" });
    this.moveTo = options.moveTo;
  }
}

/** 429, or the 400 that stands for it: too many requests. */
export class AtlasRateLimitError extends AtlasApiError {
  override name = "AtlasRateLimitError";
  /** How long to wait before the next try, in milliseconds, if Atlas said so. */
  readonly retryAfter: number | undefined;

  constructor(options: AtlasApiErrorOptions & { retryAfter: number | undefined }) {
    super({ ...options, code: "RATE_LIMITED" });
    this.retryAfter = options.retryAfter;
  }
}

/**
 * Whether an error is an answer of Atlas, optionally one with a certain error code.
 *
 * @param error - anything that was caught
 * @param errorCode - an error code of Atlas, such as `USER_NOT_FOUND`
 * @example
 * if (isAtlasApiError(error, "RESOURCE_NOT_FOUND")) console.log("nothing to delete");
 */
export function isAtlasApiError(error: unknown, errorCode?: string): error is AtlasApiError {
  return error instanceof AtlasApiError && (errorCode === undefined || error.errorCode === errorCode);
}
