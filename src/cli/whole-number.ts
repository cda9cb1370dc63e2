/** Reads numbers from the command line. */
import { AtlasConfigError } from "../errors/config-error.js";

/**
 * The whole number that an option was given as text.
 *
 * @param option - its name, for the message
 * @throws {AtlasConfigError} `INVALID_OPTION` for anything else
 */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= least && value <= most) return value;
  const message = `${option} ${text} is not a whole number from ${least} to ${most}.`;
  throw new AtlasConfigError("INVALID_OPTION", message);
}
