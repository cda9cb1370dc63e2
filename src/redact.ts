/** What takes the place of a secret. */
const HIDDEN = "***";

/**
 * Where secrets are in a text. What tells them stands in a lookbehind, so that a name still counts where the value
 * of another one ends in it. What can begin a long lookbehind is asked first, so that each takes linear time.
 */
const SECRETS: readonly RegExp[] = [
  // A header with credentials, in a text that shows headers: all that is left of the line.
  /(?=\S)(?<=\b(?:authorization|cookie)\\*["']?\s*[:=]\s*).*/gi,
  // Its value alone.
  /(?=[a-z])(?<=\bDigest\s+)[a-z]+=.*/gi,
  /(?=[^+\s])(?!%20)(?<=\b(?:Bearer|Basic)(?:\s|%20|\+)+)[\w.~+/%=-]{6,}/gi,
  // The secret of a service account, a private key and a JSON Web Token, wherever they are.
  /(?<=mdb_sa_sk_)[\w-]+/g,
  /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi,
  /(?<=^|[\W_]|%\w\w)eyJ[\w.-]+/g,
  // Name and password in an address.
  /(?<=\/\/)[^/\s]+(?=@)/g,
  // What has a telling name: in a query or form, and between quotes, as in JSON (which may be a text in JSON).
  /(?<=(?:token|secret|passw(?:or)?d|pwd|key|sig|signature)=)[^\s"'&#,;]+/gi,
  /(?<=(?:token|secret|passw(?:or)?d|pwd|(?:private|access|api)[-_]?key|signature)\\*["']?\s*[:=]\s*(\\*["']))(?:(?!\1)(?:(?:\\\\)?\\[^]|[^]))+/gi,
];

/**
 * A text in one line, with everything that looks like a secret replaced.
 *
 * @example
 * redact("token=abc in Bearer eyJh.eyJz"); // "token=*** in Bearer ***"
 */
export function redact(text: string): string {
  // Each pattern sees the text as it came: what one has hidden may be what another looks for.
  const found = SECRETS.flatMap((secret) => [...text.matchAll(secret)]).sort((a, b) => a.index - b.index);
  let safe = "";
  let end = 0;
  for (const { 0: secret, index } of found) {
    if (!end || index > end) safe += text.slice(end, index) + HIDDEN;
    end = Math.max(end, index + secret.length);
  }
  return (safe + text.slice(end)).replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
