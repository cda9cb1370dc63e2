/** Writes values and places for reports, without secrets. */
import { isRecord } from "../../codegen/document.js";
import { coverText, isSecretName, REDACTED } from "./secrets.js";

const LONGEST = 100;

/** What stands at a JSON pointer of a value. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const segment of pointer.split("/").slice(1)) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

/** A value in one short line; objects and lists by what they consist of. */
export function showValue(value: unknown, name = ""): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) {
    const names = Object.keys(value);
    return names.length === 0 ? "an empty object" : `an object with ${shorten(names.join(", "))}`;
  }
  if (typeof value === "string" && isSecretName(name)) return JSON.stringify(REDACTED);
  return shorten(JSON.stringify(typeof value === "string" ? coverText(value) : value));
}

/** What stands at a pointer, in one short line. */
export function showAt(value: unknown, pointer: string): string {
  return showValue(valueAt(value, pointer), pointer.slice(pointer.lastIndexOf("/") + 1));
}

/** A pointer with `*` for every index, so that the same finding in a list is one finding. */
export function anyIndex(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
