/** The credentials of one request, so that what others say of it can be shown without them. */
import { redact } from "./redact.js";

/** Shorter ones may be words of any text; no real credentials are that short. */
const SHORTEST = 8;

/** What must not be seen of a request: what its `Authorization` field says, and the token in it. */
export function secretsOf({ headers }: Request): readonly string[] {
  const value = headers.get("authorization") ?? "";
  const [scheme, token = ""] = value.split(" ", 2);
  // What stands first in Digest is no secret.
  return [value, ...(scheme === "Bearer" ? [token] : [])].filter(({ length }) => length >= SHORTEST);
}

/** Takes secrets out of text that somebody else wrote, line by line. */
export function cleaner(secrets: readonly string[]): (text: string) => string {
  return (text) => withStars(text, secrets).split("\n").map(redact).join("\n");
}

/** Takes secrets out of a body that has been parsed; one without any is the same afterwards. */
export function withoutSecrets(body: unknown, secrets: readonly string[] | undefined): unknown {
  if (secrets === undefined || body === undefined) return body;
  if (typeof body === "string") return withStars(body, secrets);
  const text = JSON.stringify(body);
  const cleaned = withStars(
    text,
    secrets.map((secret) => JSON.stringify(secret).slice(1, -1)),
  );
  return cleaned === text ? body : JSON.parse(cleaned);
}

/** A text in which `***` stands for each of the secrets. */
export function withStars(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
