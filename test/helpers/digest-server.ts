/** A server on loopback that checks HTTP Digest on its own, with Node's hashes and a parser that is not the client's. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export const PUBLIC_KEY = "abcdefgh";
export const PRIVATE_KEY = "0a1b2c3d-top-secret";

/** A challenge that the server offers. `null` leaves a parameter out. */
export interface Offer {
  readonly algorithm?: string | null;
  readonly qop?: string | null;
}

export interface DigestServerOptions {
  readonly offers?: readonly Offer[];
  readonly realm?: string;
  readonly opaque?: string;
  /** What other headers of the same name stand before the digest ones. */
  readonly otherChallenges?: readonly string[];
  /** Whether a challenge for a nonce that has aged says `stale=true`. */
  readonly saysStale?: boolean;
  /** Each answer names a nonce of its own: `every401` in the challenge, `nextnonce` in `Authentication-Info` too. */
  readonly nonces?: "shared" | "every401" | "nextnonce";
  /** What the text of a nonce ends with. By default something that has to be escaped. */
  readonly nonceEnd?: string;
  /** A nonce is good for one request. */
  readonly oneTime?: boolean;
  /** Called before each answer. */
  readonly before?: (seen: Seen) => void | Promise<void>;
}

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly contentType: string | undefined;
  readonly authorization: string | undefined;
  readonly fields: ReadonlyMap<string, string>;
  status: number;
}

export interface DigestServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: Seen[];
  /** Nonce counts that came twice. */
  readonly replays: string[];
  /** From now on another nonce is asked for. */
  rotate(): void;
}

interface Nonce {
  /** The session key of the `-sess` algorithms, from the first request on. */
  session: string | undefined;
  readonly counts: Set<string>;
  good: boolean;
}

export async function startDigestServer(options: DigestServerOptions = {}): Promise<DigestServer> {
  const {
    realm = "MMS Public API",
    opaque,
    offers = [{}],
    saysStale = true,
    nonces = "shared",
    nonceEnd = '=="\\,',
  } = options;
  const seen: Seen[] = [];
  const replays: string[] = [];
  const issued = new Map<string, Nonce>();
  let last = "";
  let number = 0;
  const issue = (session?: string): string => {
    last = `nonce${++number}${nonceEnd}`;
    issued.set(last, { session, counts: new Set(), good: true });
    return last;
  };
  const hash = (algorithm: string, ...parts: string[]): string =>
    createHash(algorithm.toUpperCase().startsWith("SHA-256") ? "sha256" : "md5")
      .update(parts.join(":"), "latin1")
      .digest("hex");

  /** The nonce's state if the signature is right. */
  function check(request: IncomingMessage, fields: ReadonlyMap<string, string>): Nonce | undefined {
    const get = (name: string): string => fields.get(name) ?? "";
    const algorithm = fields.get("algorithm") ?? "MD5";
    const nonce = issued.get(get("nonce"));
    const offered = offers.some(
      (offer) => (offer.algorithm === undefined ? "MD5" : (offer.algorithm ?? "MD5")) === algorithm,
    );
    if (nonce === undefined || !offered || get("uri") !== request.url || get("realm") !== realm) return undefined;
    if (fields.get("opaque") !== opaque || get("username") !== PUBLIC_KEY) return undefined;
    let key = hash(algorithm, PUBLIC_KEY, realm, PRIVATE_KEY);
    if (algorithm.endsWith("-sess")) key = nonce.session ??= hash(algorithm, key, get("nonce"), get("cnonce"));
    const middle = fields.has("qop") ? [get("nc"), get("cnonce"), get("qop")] : [];
    const wanted = hash(algorithm, key, get("nonce"), ...middle, hash(algorithm, request.method ?? "", get("uri")));
    if (get("response") !== wanted) return undefined;
    if (!fields.has("qop")) return nonce;
    if (!/^[0-9a-f]{8}$/.test(get("nc")) || nonce.counts.has(get("nc"))) {
      replays.push(`${get("nonce")} ${get("nc")}`);
      return undefined;
    }
    nonce.counts.add(get("nc"));
    return nonce;
  }

  function challenge(response: ServerResponse, stale: boolean): void {
    if (nonces !== "shared" || last === "") issue();
    const headers = offers.map(({ algorithm = "MD5", qop = "auth" }) =>
      [
        `Digest realm="${escape(realm)}", domain="", nonce="${escape(last)}"`,
        ...(algorithm === null ? [] : [`algorithm=${algorithm}`]),
        ...(qop === null ? [] : [`qop="${qop}"`]),
        ...(opaque === undefined ? [] : [`opaque="${escape(opaque)}"`]),
        `stale=${stale && saysStale}`,
      ].join(", "),
    );
    response.setHeader("WWW-Authenticate", [...(options.otherChallenges ?? []), ...headers]);
    response.statusCode = 401;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorization } = request.headers;
    const fields = parse(authorization ?? "");
    const entry: Seen = {
      method: request.method ?? "",
      url: request.url ?? "",
      body: await text(request),
      contentType: request.headers["content-type"],
      authorization,
      fields,
      status: 200,
    };
    seen.push(entry);
    await options.before?.(entry);
    const nonce = check(request, fields);
    if (nonce?.good !== true) challenge(response, nonce !== undefined);
    else {
      if (options.oneTime === true) nonce.good = false;
      if (nonces === "nextnonce") {
        response.setHeader("Authentication-Info", `qop=auth, nextnonce="${escape(issue(nonce.session))}"`);
      }
    }
    entry.status = response.statusCode;
    response.setHeader("Content-Type", "application/vnd.atlas.2023-01-01+json");
    const body = response.statusCode === 401 ? { error: 401, detail: "refused" } : { results: [] };
    // With a text for a body, Node would write the headers in UTF-8 as well.
    response.end(Buffer.from(JSON.stringify(body)));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    replays,
    rotate() {
      for (const nonce of issued.values()) nonce.good = false;
      issue();
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function parse(header: string): Map<string, string> {
  const fields = header.matchAll(/([a-z]+)=(?:"((?:\\.|[^"\\])*)"|([^",\s]+))\s*(?:,|$)/g);
  return new Map(
    [...fields].map(([, name = "", quoted, bare]) => [name, bare ?? quoted?.replaceAll(/\\(.)/g, "$1") ?? ""]),
  );
}

function escape(value: string): string {
  return value.replaceAll(/["\\]/g, "\\$&");
}
