import { AtlasConfigError } from "../errors/config-error.js";

/** Refuses options of credentials. The message must not hold what was given. */
export function refuse(kind: "apiKey" | "serviceAccount", why: string): AtlasConfigError {
  return new AtlasConfigError("INVALID_OPTION", `${kind}: ${why}`);
}

/**
 * Checks one half of a pair of credentials.
 *
 * @param isName - whether it stands before a colon, and so can hold none
 * @throws {AtlasConfigError} `INVALID_OPTION`
 */
export function checkCredential(
  kind: "apiKey" | "serviceAccount",
  name: string,
  value: unknown,
  isName: boolean,
): asserts value is string {
  if (typeof value !== "string" || value === "") throw refuse(kind, `${name} is missing.`);
  if (!/^[\x21-\x7e]+$/.test(value) || (isName && value.includes(":"))) {
    throw refuse(kind, `${name} has characters that no such value has.`);
  }
}
