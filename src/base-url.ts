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
  const { protocol, hostname, username, password, search, hash } = url;
  if (username !== "" || password !== "") throw refuse(url.origin, "it carries a user name or password; use `auth`");
  if (search !== "" || hash !== "" || text.includes("?") || text.includes("#")) {
    throw refuse(url.origin, "a base URL has no query and no fragment");
  }
  if (protocol === "http:" && !isLoopback(hostname)) {
    throw refuse(text, "http: sends credentials in the clear and is taken for loopback only; use https:");
  }
  if (protocol !== "https:" && protocol !== "http:") throw refuse(text, "use https:");
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function refuse(value: unknown, why: string): AtlasConfigError {
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 100)) : typeof value;
  return new AtlasConfigError("INVALID_BASE_URL", `baseUrl ${shown} is refused: ${why}.`);
}
