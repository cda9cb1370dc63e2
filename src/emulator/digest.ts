/** HTTP Digest for API keys, as a server does it: challenges, nonces that grow old, and the check of an answer. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Collection } from "./collection.js";
import type { ApiKey } from "./entities.js";

export type DigestAlgorithm = "MD5" | "SHA-256";

export interface DigestOptions {
  readonly algorithm: DigestAlgorithm;
  /** How long a nonce can be used, in milliseconds. */
  readonly nonceLifetime: number;
}

const REALM = "MMS Public API";

/** What an `Authorization` header is: a key, or nothing with the challenge to answer. */
export type DigestResult = { readonly key: ApiKey } | { readonly challenge: string };

/** Checks requests that are signed with an API key. */
export interface Digest {
  /** A challenge to begin with. */
  challenge(): string;
  /** @param url - path and query, as the request line has them */
  check(authorization: string, method: string, url: string): DigestResult;
}

/**
 * @param keys - the API keys
 * @param now - milliseconds since the epoch
 * @see https://www.rfc-editor.org/rfc/rfc7616
 */
export function createDigest(
  keys: Collection<ApiKey, "org" | "group" | "publicKey">,
  now: () => number,
  { algorithm, nonceLifetime }: DigestOptions,
): Digest {
  /** Each nonce with its birth and the highest count that was used with it. */
  const nonces = new Map<string, { readonly madeAt: number; count: number }>();
  const hash = (text: string): string =>
    createHash(algorithm === "MD5" ? "md5" : "sha256")
      .update(text)
      .digest("hex");
  const challenge = (stale = false): string => {
    for (const [nonce, { madeAt }] of nonces) if (now() - madeAt > nonceLifetime) nonces.delete(nonce);
    const nonce = randomBytes(16).toString("base64url");
    nonces.set(nonce, { madeAt: now(), count: 0 });
    return `Digest realm="${REALM}", domain="", nonce="${nonce}", algorithm=${algorithm}, qop="auth", stale=${stale}`;
  };
  return {
    challenge: () => challenge(),
    check(authorization, method, url) {
      const given = readParameters(authorization);
      const key = keys.first("publicKey", given.get("username") ?? "");
      const [nonce = "", nc = "", cnonce = "", uri = ""] = ["nonce", "nc", "cnonce", "uri"].map((name) =>
        given.get(name),
      );
      const signed = key && hash(`${key.publicKey}:${REALM}:${key.privateKey}`);
      const wanted = hash(`${signed ?? ""}:${nonce}:${nc}:${cnonce}:auth:${hash(`${method}:${uri}`)}`);
      const isRight = key !== undefined && uri === url && same(wanted, given.get("response") ?? "");
      if (!isRight) return { challenge: challenge() };
      const known = nonces.get(nonce);
      const count = /^[\da-f]{8}$/i.test(nc) ? Number.parseInt(nc, 16) : 0;
      // An answer that is right but old, or that was seen before, may be tried again with a new nonce.
      if (known === undefined || now() - known.madeAt > nonceLifetime || count <= known.count) {
        return { challenge: challenge(true) };
      }
      known.count = count;
      return { key };
    },
  };
}

/** The parameters of a header, unquoted. */
function readParameters(header: string): Map<string, string> {
  const found = header.replace(/^Digest\s+/i, "").matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g);
  return new Map(
    [...found].map(([, name = "", quoted, plain]) => [name, quoted?.replace(/\\(.)/g, "$1") ?? plain ?? ""]),
  );
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
