import { AtlasError, type CallInfo } from "./atlas-error.js";

/** A try took longer than its time limit. Whether Atlas carried it out is not known. */
export class AtlasTimeoutError extends AtlasError {
  override name = "AtlasTimeoutError";
  /** The limit of one try, in milliseconds. */
  readonly timeout: number;

  constructor(
    timeout: number,
    options: { call?: CallInfo | undefined; cause?: unknown; code?: string; message?: string } = {},
  ) {
    const { call, cause, code = "TIMEOUT" } = options;
    const what = call === undefined ? "The request" : describeCall(call);
    super(options.message ?? `${what} got no complete answer within ${timeout} ms.`, { code, call, cause });
    this.timeout = timeout;
  }
}

function describeCall({ operationId, method, path }: CallInfo): string {
  return `${operationId} (${method} ${path})`;
}
