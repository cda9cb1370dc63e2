/** Finds what must not stand in a recording, and says where, never what. */
import { isRecord } from "../../codegen/document.js";
import { textOf, type TrafficExchange, type TrafficHeaders } from "./exchange.js";

/** Header fields that are credentials as a whole. */
const SECRET_HEADERS: ReadonlySet<string> = new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "x-api-key",
]);

/** Names of fields whose text is a secret; a page token is none. */
const SECRET_NAME =
  /(?:secret|secretValue|password|passwd|passphrase|private_?key|api_?key|access_?key|service_?key|routing_?key|license_?key|token|authorization|credentials?)$/i;
const HARMLESS_NAME = /(?:page|continuation|next)_?token$/i;

/** Values that are secrets wherever they stand. Each has one group for what gives it away and stays, and the secret. */
const SECRET_VALUES: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "the secret of a service account", pattern: /(mdb_sa_sk_)([\w-]{8,})/g },
  { what: "a bearer token", pattern: /(\bBearer\s+)([\w\-.~+/]{8,}=*)/gi },
  { what: "basic credentials", pattern: /(\bBasic\s+)([A-Za-z0-9+/]{8,}={0,2})/g },
  { what: "a digest response", pattern: /(\bDigest\s+(?=[^\n]*\bresponse=))([^\n]+)/gi },
  { what: "a JSON Web Token", pattern: /(\beyJ)([\w-]{8,}\.[\w-]{8,}\.[\w-]*)/g },
  { what: "a password in an address", pattern: /(\b[a-z][a-z\d+.-]*:\/\/[^\s:/@"']+:)([^\s/@"']+)(?=@)/gi },
  {
    // Where JSON was cut off, and cannot be parsed.
    what: "a field that is named as a secret",
    pattern:
      /("[\w-]*(?:secret|password|passphrase|private_?key|api_?key|access_?key|(?<!page_?|continuation_?|next_?)token)"\s*:\s*")((?:[^"\\]|\\.)+)/gi,
  },
  {
    what: "a private key",
    pattern: /(-----BEGIN [A-Z ]*PRIVATE KEY-----)([\s\S]+?)(?=-----END|$)/g,
  },
];

/** What stands in the place of a secret. */
export const REDACTED = "REDACTED";

/** A value that somebody has put in the place of a secret, or that Atlas itself has covered. */
const PLACEHOLDER = /^(?:(?:Bearer|Basic|Digest)\s+)?(?:\W*redacted\W*|[*•x.]+|<[^<>]*>|\$\{?\w+\}?|\{\{.*\}\}|null)$/i;

/** How deep bodies are looked into. */
export const DEEPEST = 200;

/** Whether a text is no secret: nothing, a placeholder, or covered with asterisks. */
export function isCovered(text: string): boolean {
  return text === "" || PLACEHOLDER.test(text.trim()) || /\*{4}/.test(text) || text.includes(REDACTED);
}

/** Whether a header field is a credential. */
export function isSecretHeader(name: string): boolean {
  const key = name.toLowerCase();
  return SECRET_HEADERS.has(key) || (isSecretName(key) && key !== "www-authenticate");
}

/** Whether the text of a field of this name is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !HARMLESS_NAME.test(name);
}

/** What kinds of secret a text holds. */
export function secretsInText(text: string): string[] {
  return SECRET_VALUES.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].some(([, , value = ""]) => !isCovered(value)) ? [what] : [],
  );
}

/** The text with every secret that gives itself away replaced. */
export function coverText(text: string): string {
  return SECRET_VALUES.reduce(
    (left, { pattern }) =>
      left.replace(pattern, (whole: string, kept: string, value: string) =>
        isCovered(value) ? whole : `${kept}${REDACTED}`,
      ),
    text,
  );
}

/** Where secrets stand in a JSON value, one line each. */
export function secretsInValue(value: unknown, place = ""): string[] {
  const found: string[] = [];
  // Not by recursion: a recording may be nested deeper than the stack.
  const left: { readonly item: unknown; readonly at: string; readonly name: string }[] = [
    { item: value, at: place, name: "" },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { item, at, name } = next;
    if (typeof item === "string") {
      if (isSecretName(name) && !isCovered(item)) found.push(`${at}: text of ${item.length} characters`);
      else found.push(...secretsInText(item).map((what) => `${at}: ${what}`));
    } else if (Array.isArray(item)) {
      item.forEach((child: unknown, index) => left.push({ item: child, at: `${at}/${index}`, name }));
    } else if (isRecord(item)) {
      const named = typeof item["name"] === "string" && typeof item["value"] === "string" ? item["name"] : undefined;
      for (const [key, child] of Object.entries(item)) {
        // Lists of `{ name, value }` are how recordings write headers, cookies and forms.
        const meaning = key === "value" && named !== undefined && isSecretHeader(named) ? "secret" : key;
        left.push({ item: child, at: `${at}/${key}`, name: meaning });
      }
    }
  }
  return found.reverse();
}

function secretsInHeaders(headers: TrafficHeaders | undefined, place: string): string[] {
  return Object.entries(headers ?? {}).flatMap(([name, value]) => {
    if (isSecretHeader(name)) return isCovered(value) ? [] : [`${place} ${name}: text of ${value.length} characters`];
    return secretsInText(value).map((what) => `${place} ${name}: ${what}`);
  });
}

function secretsInBody(text: string | undefined, place: string): string[] {
  if (text === undefined) return [];
  const parsed = parse(text);
  if (parsed !== undefined) return secretsInValue(parsed, place);
  const fields = /^[\w.~%+-]+=[^\s<>]*$/.test(text) ? [...new URLSearchParams(text)] : [];
  const secret = fields.filter(([name, value]) => isSecretName(name) && !isCovered(value));
  if (secret.length > 0)
    return secret.map(([name, value]) => `${place} ${name}: text of ${String(value.length)} characters`);
  return secretsInText(text).map((what) => `${place}: ${what}`);
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Where an exchange holds secrets: the place and the kind, one line each. */
export function secretsOf({ request, response }: TrafficExchange): string[] {
  const parameters = URL.canParse(request.url) ? [...new URL(request.url).searchParams] : [];
  const inQuery = parameters
    .filter(([name, value]) => isSecretName(name) && !isCovered(value))
    .map(([name, value]) => `request query ${name}: text of ${value.length} characters`);
  return [
    ...secretsInText(request.url).map((what) => `request address: ${what}`),
    ...inQuery,
    ...secretsInHeaders(request.headers, "request"),
    ...secretsInBody(request.body && textOf(request.body), "request body"),
    ...secretsInHeaders(response.headers, "answer"),
    ...secretsInBody(response.body && textOf(response.body), "answer body"),
  ];
}
