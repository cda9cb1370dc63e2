/** Reads options that have a few values. */
import { AtlasConfigError } from "../errors/config-error.js";

/**
 * What an option says, if it is one of its values.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` for anything else
 */
export function oneOf<const Value extends string>(option: string, text: string, values: readonly Value[]): Value {
  const value = values.find((known) => known === text);
  if (value !== undefined) return value;
  throw new AtlasConfigError("INVALID_OPTION", `${option} ${text} is none of ${values.join(", ")}.`);
}
