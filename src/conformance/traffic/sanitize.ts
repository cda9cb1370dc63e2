/** Takes out of an exchange what must not be kept: credentials always, addresses and ids of people and things if asked. */
import { isRecord } from "../../codegen/document.js";
import { bodyFromText, textOf, type TrafficBody, type TrafficExchange, type TrafficHeaders } from "./exchange.js";
import { coverText, DEEPEST, isCovered, isSecretHeader, isSecretName, REDACTED } from "./secrets.js";

/** What a sanitizer takes out beside credentials. */
export interface SanitizeOptions {
  /**
   * Whether email addresses are replaced, each by one and the same made-up address.
   *
   * @default false
   */
  readonly emails?: boolean;
  /**
   * Whether ids of 24 hexadecimal digits are replaced, each by one and the same made-up id.
   *
   * @default false
   */
  readonly ids?: boolean;
}

const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+/gi;
const ID = /(?<![\da-f])[\da-f]{24}(?![\da-f])/gi;

type Replace = (text: string) => string;

/**
 * Makes a sanitizer. It remembers what it replaced, so that one address or id is the same everywhere, in all exchanges.
 *
 * Replaced are: credentials in header fields, cookies, fields that are named as secrets (`clientSecret`, `privateKey`,
 * `password`, `access_token`, …), and values that are secrets by their form. Bodies that are no text stay as they are.
 *
 * @example
 * import { recorder } from "atlas-fetch/conformance";
 * const recording = recorder();
 * const clean = sanitizer({ emails: true });
 * const exchanges = recording.exchanges.map(clean);
 */
export function sanitizer({ emails = false, ids = false }: SanitizeOptions = {}): (
  exchange: TrafficExchange,
) => TrafficExchange {
  const steps: Replace[] = [coverText];
  if (emails) {
    const madeUp = pseudonyms((count) => `user${count}@example.com`, /^user\d+@example\.com$/);
    steps.push((text) => text.replace(EMAIL, madeUp));
  }
  if (ids) {
    const madeUp = pseudonyms((count) => count.toString(16).padStart(24, "0"), /^0{12}/);
    steps.push((text) => text.replace(ID, madeUp));
  }
  const clean: Replace = (text) => steps.reduce((left, step) => step(left), text);
  return (exchange) => {
    const { request, response } = exchange;
    return {
      ...exchange,
      request: { ...request, url: cleanUrl(request.url, clean), ...cleanParts(request, clean) },
      response: { ...response, ...cleanParts(response, clean) },
    };
  };
}

/** The same made-up text for the same one; what was made up before stays. */
function pseudonyms(make: (count: number) => string, made: RegExp): Replace {
  const known = new Map<string, string>();
  return (text) => {
    if (made.test(text)) return text;
    const key = text.toLowerCase();
    const name = known.get(key) ?? make(known.size + 1);
    known.set(key, name);
    return name;
  };
}

interface Parts {
  readonly headers?: TrafficHeaders;
  readonly body?: TrafficBody;
}

function cleanParts({ headers, body }: Parts, clean: Replace): Parts {
  return {
    ...(headers === undefined ? {} : { headers: cleanHeaders(headers, clean) }),
    ...(body === undefined ? {} : { body: cleanBody(body, clean) }),
  };
}

function cleanHeaders(headers: TrafficHeaders, clean: Replace): TrafficHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      isSecretHeader(name) && !isCovered(value) ? REDACTED : clean(value),
    ]),
  );
}

function cleanUrl(text: string, clean: Replace): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return clean(text);
  let changed = url.username !== "" || url.password !== "";
  if (changed) [url.username, url.password] = ["", ""];
  for (const [name, value] of [...url.searchParams]) {
    if (!isSecretName(name) || isCovered(value)) continue;
    url.searchParams.set(name, REDACTED);
    changed = true;
  }
  return clean(changed ? url.href : text);
}

function cleanBody(body: TrafficBody, clean: Replace): TrafficBody {
  const text = textOf(body);
  if (text === undefined) return body;
  const cleaned = cleanText(text, clean);
  // The bytes stay as they were if there was nothing to do.
  if (cleaned === text) return body;
  return { ...(bodyFromText(cleaned) ?? body), ...(body.truncated === undefined ? {} : { truncated: true }) };
}

function cleanText(text: string, clean: Replace): string {
  const value = parse(text);
  if (value !== undefined) {
    const state = { changed: false };
    const cleaned = cleanValue(value, "", clean, state, 0);
    return state.changed ? JSON.stringify(cleaned) : text;
  }
  if (!/^[\w.~%+-]+=[^\s<>]*$/.test(text)) return clean(text);
  const fields = new URLSearchParams(text);
  const secret = [...fields].filter(([name, field]) => isSecretName(name) && !isCovered(field));
  for (const [name] of secret) fields.set(name, REDACTED);
  return clean(secret.length === 0 ? text : fields.toString());
}

function cleanValue(value: unknown, name: string, clean: Replace, state: { changed: boolean }, depth: number): unknown {
  if (typeof value === "string") {
    const cleaned = isSecretName(name) && !isCovered(value) ? REDACTED : clean(value);
    state.changed ||= cleaned !== value;
    return cleaned;
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST) {
    state.changed = true;
    return `${REDACTED}: nested too deep`;
  }
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, name, clean, state, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, cleanValue(item, key, clean, state, depth + 1)]),
  );
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
