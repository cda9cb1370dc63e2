/** Error bodies in the shape that Atlas gives them. */
import { STATUS_CODES } from "node:http";

/** An error body of Atlas. */
export interface ErrorReplyBody {
  /** The HTTP status again. */
  readonly error: number;
  readonly errorCode: string;
  readonly detail?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly parameters?: readonly unknown[] | undefined;
  readonly badRequestDetail?: {
    readonly fields: readonly { readonly field: string; readonly description: string }[];
  };
}

/** What an error reply says beside its code. */
export interface ErrorReplyOptions {
  /**
   * The HTTP status. Default: the one that Atlas gives the code; where it gives several, the one that the operation
   * documents. A code that is not known needs one.
   */
  readonly status?: number;
  /**
   * Whether the status may be one that the operation does not document. 406, 410, 429 and 503 can come from every operation.
   *
   * @default false
   */
  readonly undocumented?: boolean;
  /** What exactly went wrong. Default: a sentence with the code. */
  readonly detail?: string;
  /** The reason phrase. Default: that of the status. */
  readonly reason?: string;
  /** The values that the detail mentions. */
  readonly parameters?: readonly (string | number)[];
  /** The refused fields of the request body: `badRequestDetail`. */
  readonly fields?: readonly { readonly field: string; readonly description: string }[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The error body of a code. */
export function errorBody(status: number, errorCode: string, options: ErrorReplyOptions): ErrorReplyBody {
  const { detail = `${errorCode}, as mocked.`, reason = STATUS_CODES[status] ?? "Error", parameters = [] } = options;
  const body = { error: status, errorCode, reason, detail, parameters };
  return options.fields === undefined ? body : { ...body, badRequestDetail: { fields: options.fields } };
}

/** What Atlas says when a rate limit is reached. */
export interface RateLimitReplyOptions {
  /**
   * After how many seconds another try makes sense: the `Retry-After` header.
   *
   * @default 1
   */
  readonly retryAfter?: number;
  /**
   * Which of Atlas's three answers: 429 `RATE_LIMITED_TOKEN_BUCKET`, the older 429 `RATE_LIMITED`, or the 400
   * `INVITATIONS_RATE_LIMITED_IP` of invitations.
   *
   * @default "token-bucket"
   */
  readonly shape?: "token-bucket" | "legacy" | "invitations";
}

/** The code and the rest of a rate limit answer, which operations rarely document. */
export function rateLimitError(
  path: string,
  { retryAfter = 1, shape = "token-bucket" }: RateLimitReplyOptions,
): { readonly errorCode: string; readonly options: ErrorReplyOptions } {
  const headers = { "Retry-After": String(retryAfter) };
  const options = { detail: "The rate limit is reached.", undocumented: true, headers };
  if (shape === "invitations") return { errorCode: "INVITATIONS_RATE_LIMITED_IP", options };
  if (shape === "legacy") return { errorCode: "RATE_LIMITED", options: { ...options, parameters: [path, 1, 1] } };
  const limits = { ...headers, "RateLimit-Limit": "1", "RateLimit-Remaining": "0" };
  const parameters = [path, retryAfter, 1, 1, retryAfter];
  return { errorCode: "RATE_LIMITED_TOKEN_BUCKET", options: { ...options, headers: limits, parameters } };
}
