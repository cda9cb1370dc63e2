import { AtlasConfigError } from "./errors/config-error.js";

/** Where Atlas is, unless told otherwise. */
export const DEFAULT_BASE_URL = "https://cloud.mongodb.com";

/**
 * Checks a base URL and takes the slashes from its end.
 *
 * @throws {AtlasConfigError} `INVALID_BASE_URL` unless it is an `https:` address, or an `http:` one on loopback, without
 * user name, query and fragment
 */
export function checkBaseUrl(text: unknown): string {
  if (typeof text !== "string" || !URL.canParse(text)) {
    throw refuse(text, "it is not an absolute URL such as https://cloud.mongodb.com");
  }
  const url = new URL(text);
  const { protocol, hostname, username, password } = url;
  if (username + password !== "") throw refuse(text, "it carries a user name or password; use `auth`");
  // Also where they are empty.
  if (/[?#]/.test(text)) throw refuse(url.origin, "a base URL has no query and no fragment");
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback(hostname))) {
    throw refuse(text, "use https:; http: sends credentials in the clear and is taken for loopback only");
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostname);
}

function refuse(value: unknown, why: string): AtlasConfigError {
  // What stands before an @ may be a password, also in what is no URL, or was encoded as a whole; a query may hold a secret.
  const shown =
    typeof value === "string" ? JSON.stringify(value.replace(/.*(@|%40)|[?#].*/gs, "").slice(0, 100)) : typeof value;
  return new AtlasConfigError("INVALID_BASE_URL", `baseUrl ${shown} is refused: ${why}.`);
}
