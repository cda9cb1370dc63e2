/** Makes findings fit to be seen: without secrets, and without anything that a terminal takes for more than text. */
import { plain } from "../../conformance/report/plain.js";
import { redact } from "../../redact.js";
import { withStars } from "../../secrets.js";
import { fieldsOf } from "./fields.js";
import type { Finding } from "./finding.js";

/** Shorter values are in too many words to be looked for. */
const SHORTEST_SECRET = 4;

/** No text is worth more than this many characters. */
const LONGEST = 1000;

/**
 * What cleans texts.
 *
 * @param secrets - values that must not be seen, whatever they look like
 */
export function cleaner(secrets: readonly string[]): (text: string) => string {
  const hidden = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, encodeURIComponent(secret), btoa(encode(secret))])
    .sort((a, b) => b.length - a.length);
  return (text) => {
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    // Once before: what `redact` looks for may be cut in two by a control character that `plain` makes visible.
    return plain(redact(withStars(short, hidden)));
  };
}

/** As bytes, which is all that `btoa` takes. */
function encode(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** A copy of a finding in which every text is clean, names of fields included. */
export function cleanFinding(finding: Finding, clean: (text: string) => string): Finding {
  const { check, status, summary, details, advice, data } = finding;
  return {
    check,
    status,
    summary: clean(summary),
    ...(details === undefined ? {} : { details: details.map(clean) }),
    ...(advice === undefined ? {} : { advice: clean(advice) }),
    ...(data === undefined ? {} : { data: cleanFields(data, clean) }),
  };
}

function cleanFields(
  fields: Readonly<Record<string, unknown>>,
  clean: (text: string) => string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [clean(name), cleanValue(value, clean)]));
}

function cleanValue(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === "string") return clean(value);
  if (Array.isArray(value)) return value.map((item: unknown) => cleanValue(item, clean));
  return typeof value === "object" && value !== null ? cleanFields(fieldsOf(value), clean) : value;
}
