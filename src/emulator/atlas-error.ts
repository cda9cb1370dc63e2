/** The error answers of the emulator, in the shape that Atlas gives them. */

/** An error body of Atlas. */
export interface ErrorBody {
  readonly error: number;
  readonly errorCode: string;
  readonly reason: string;
  readonly detail: string;
  readonly parameters: readonly (string | number)[];
  readonly badRequestDetail?: { readonly fields: readonly { readonly field: string; readonly description: string }[] };
}

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** Thrown by a behaviour; becomes the answer. */
export class EmulatedError extends Error {
  override name = "EmulatedError";
  readonly body: ErrorBody;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    errorCode: string,
    detail: string,
    more: Pick<Partial<ErrorBody>, "parameters" | "badRequestDetail"> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.body = { error: status, errorCode, reason: REASONS[status] ?? "Error", detail, parameters: [], ...more };
    this.headers = headers;
  }
}
