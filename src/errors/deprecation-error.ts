import type { DeprecationNotice } from "../deprecation.js";
import { AtlasError } from "./atlas-error.js";

/** With `deprecations: "throw"`: a deprecated operation or resource version was about to be called. Nothing was sent. */
export class AtlasDeprecationError extends AtlasError {
  override name = "AtlasDeprecationError";
  readonly notice: DeprecationNotice;

  constructor(notice: DeprecationNotice) {
    super(notice.message, { code: "DEPRECATED", call: notice });
    this.notice = notice;
  }
}
