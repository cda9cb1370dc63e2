import type { CallInfo } from "./atlas-error.js";
import { hide } from "./hidden.js";
import { AtlasTimeoutError } from "./timeout-error.js";

/** `waitFor` saw the end of its time before what it waited for. Its `timeout` is the whole time, in milliseconds. */
export class AtlasWaitTimeoutError extends AtlasTimeoutError {
  override name = "AtlasWaitTimeoutError";
  /** How often Atlas was asked. */
  readonly attempts: number;
  /** What the operation gave last, if it ever did; not enumerable, so that it stays out of logs. */
  declare readonly data: unknown;

  constructor(timeout: number, options: { call: CallInfo; attempts: number; data: unknown; cause?: unknown }) {
    const { call, attempts, data, cause } = options;
    const what = `What was waited for with ${call.operationId} (${call.method} ${call.path})`;
    const message = `${what} did not come about within ${timeout} ms; Atlas was asked ${attempts} times.`;
    super(timeout, { call, cause, code: "WAIT_TIMEOUT", message });
    this.attempts = attempts;
    hide(this, "data", data);
  }
}
