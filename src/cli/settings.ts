/** Reads options that hold several settings: `503:0.1,operation=createGroup,applied`. */
import { AtlasConfigError } from "../errors/config-error.js";
import { nearest } from "../nearest.js";

/** How the text of a setting becomes a value. */
export type SettingKind = "text" | "number" | "flag" | "names" | "number or text";

/** For each name on the command line, the field that it sets. */
export type Settings = Readonly<Record<string, readonly [field: string, kind: SettingKind]>>;

/**
 * The fields that an option sets. Whether they make sense together is checked by whoever takes them.
 *
 * @param option - its name, for messages
 * @param text - settings, separated by commas: `name=value`, or the name alone for a flag
 * @throws {AtlasConfigError} `INVALID_OPTION` for a setting that is not there, is there twice, or has no value
 */
export function readSettings(option: string, text: string, known: Settings): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const part of text.split(",")) {
    const [name = "", ...rest] = part.trim().split("=");
    const setting = Object.hasOwn(known, name) ? known[name] : undefined;
    const refuse = (why: string): AtlasConfigError =>
      new AtlasConfigError("INVALID_OPTION", `${option} ${text}: ${JSON.stringify(name)} ${why}.`);
    if (setting === undefined) {
      const near = nearest(name, Object.keys(known));
      throw refuse(`is none of ${Object.keys(known).join(", ")}${near === undefined ? "" : `; did you mean ${near}?`}`);
    }
    const [field, kind] = setting;
    if (Object.hasOwn(fields, field)) throw refuse("is there twice");
    const value = rest.length === 0 ? undefined : rest.join("=").trim();
    if (kind !== "flag" && (value === undefined || value === "")) throw refuse(`needs a value, as in ${name}=…`);
    fields[field] = READERS[kind](value);
  }
  return fields;
}

const READERS: Readonly<Record<SettingKind, (text: string | undefined) => unknown>> = {
  text: (text) => text,
  number: (text) => Number(text),
  flag: (text) => text === undefined || text === "true" || (text === "false" ? false : text),
  names: (text = "") => text.split("+"),
  "number or text": (text = "") => (/^\d+$/.test(text) ? Number(text) : text),
};
