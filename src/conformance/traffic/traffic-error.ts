import { AtlasError } from "../../errors/atlas-error.js";

/** Why traffic could not be checked at all. */
export type TrafficErrorCode =
  | "TRAFFIC_INVALID"
  | "TRAFFIC_EMPTY"
  | "TRAFFIC_TOO_LARGE"
  | "TRAFFIC_NO_MATCH"
  | "TRAFFIC_UNREACHABLE"
  | "TRAFFIC_NOT_ATLAS"
  | "TRAFFIC_UNAUTHORIZED";

/** A recording that cannot be read, or a server that cannot be asked. The message names it and says what to do. */
export class TrafficError extends AtlasError {
  override name = "TrafficError";

  constructor(code: TrafficErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, { code, ...options });
  }
}
