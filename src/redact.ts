/** What takes the place of a secret. */
const HIDDEN = "***";

/** How secrets look. What is in the first group stays. */
const SECRETS: readonly RegExp[] = [
  // A header with credentials, in a text that shows headers: all that is left of the line.
  /\b((?:authorization|cookie)\b["']?\s*[:=]\s*).*/gi,
  // Its value alone.
  /\b(Digest\s+)[a-z]+=.*/gi,
  /\b((?:Bearer|Basic)(?:\s|%20|\+)+)[\w.~+/%=-]{6,}/gi,
  // The secret of a service account, a private key and a JSON Web Token, wherever they are.
  /\b(mdb_sa_sk_)[\w-]+/g,
  /\b()[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi,
  /\b()eyJ[\w-]+\.[\w.-]+/g,
  // Name and password in an address.
  /(\/\/)[^/\s@]+(?=@)/g,
  // What has a telling name, in a query or form, and in JSON.
  /((?:token|secret|password|private_?key|api_?key)=)[^\s"'&#,;]+/gi,
  /((?:token|secret|password|private_?key|api_?key)["']\s*:\s*["'])[^"']*/gi,
];

/**
 * A text in one line, with everything that looks like a secret replaced.
 *
 * @example
 * redact("token=abc in Bearer eyJh.eyJz"); // "token=*** in Bearer ***"
 */
export function redact(text: string): string {
  const safe = SECRETS.reduce((rest, secret) => rest.replaceAll(secret, `$1${HIDDEN}`), text);
  return safe.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
