/** Reads `WWW-Authenticate` and `Authentication-Info`. Pure and strict: what is malformed is left out, never guessed. */

/** One challenge of a `WWW-Authenticate` header. */
export interface Challenge {
  /** The authentication scheme, in lower case. */
  readonly scheme: string;
  /** The parameters by their names in lower case, quotes and escapes taken off. */
  readonly params: ReadonlyMap<string, string>;
}

/** The hash functions that can be used, the strongest first. */
export const HASHES = ["SHA-256", "MD5"] as const;
export type HashName = (typeof HASHES)[number];

/** A digest challenge that can be answered. */
export interface DigestChallenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | undefined;
  /** As the server wrote it, to be sent back; `undefined` if it named none, which means MD5. */
  readonly algorithm: string | undefined;
  readonly hash: HashName;
  /** Whether the algorithm is one of those that hash a session key (`-sess`). */
  readonly session: boolean;
  /** `undefined` for a server of the days of RFC 2069. */
  readonly qop: "auth" | undefined;
  /** The credentials were right, only the nonce is too old. */
  readonly stale: boolean;
}

/** Longer headers, in characters, are not read: what is in them would have to be sent back with each request. */
const LONGEST_HEADER = 8192;

const TOKEN = "[!#$%&'*+.^_`|~\\w-]+";
/** `name=value`, up to the comma or the end. */
const PARAM = new RegExp(`[\\s,]*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))\\s*(?:,|$)`, "y");
/** A scheme, alone or before a token or parameters. */
const SCHEME = new RegExp(`[\\s,]*(${TOKEN})(?:\\s+[\\w.~+/-]+=*\\s*(?:,|$)|\\s+|,|$)`, "y");
/** What may be left at the end. */
const END = /[\s,]*$/y;

/**
 * The challenges of a `WWW-Authenticate` header, or of several joined by commas. One with a malformed or repeated
 * parameter is left out, and so is what follows an unreadable place.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; params: Map<string, string>; broken: boolean }[] = [];
  if (header.length > LONGEST_HEADER) return [];
  for (let at = 0; ;) {
    END.lastIndex = PARAM.lastIndex = SCHEME.lastIndex = at;
    if (END.test(header)) break;
    const current = challenges.at(-1);
    const param = PARAM.exec(header);
    const scheme = param ?? SCHEME.exec(header);
    if (scheme === null) {
      if (current !== undefined) current.broken = true;
      break;
    }
    at += scheme[0].length;
    const name = (scheme[1] ?? "").toLowerCase();
    if (param === null) challenges.push({ scheme: name, params: new Map(), broken: false });
    else if (current !== undefined) {
      current.broken ||= current.params.has(name);
      current.params.set(name, param[3] ?? (param[2] ?? "").replace(/\\(.)/g, "$1"));
    }
  }
  return challenges.filter(({ broken }) => !broken);
}

/** The nonce that an `Authentication-Info` header asks to use from now on. */
export function nextNonce(header: string | null): string | undefined {
  return parseChallenges(`info ${header ?? ""}`)[0]?.params.get("nextnonce");
}

/**
 * The digest challenge to answer: of those that can be, the one with the strongest hash, and of these the first.
 *
 * @returns `undefined` if none can be answered
 */
export function chooseDigest(challenges: readonly Challenge[]): DigestChallenge | undefined {
  const usable = challenges.map(readDigest).filter((challenge) => challenge !== undefined);
  return HASHES.flatMap((hash) => usable.filter((challenge) => challenge.hash === hash))[0];
}

function readDigest({ scheme, params }: Challenge): DigestChallenge | undefined {
  const [realm, nonce, algorithm, qops] = ["realm", "nonce", "algorithm", "qop"].map((name) => params.get(name));
  const [, name = "MD5", sess] = /^(.*?)(-sess)?$/i.exec(algorithm ?? "MD5") ?? [];
  const hash = HASHES.find((known) => known === name.toUpperCase());
  if (scheme !== "digest" || realm === undefined || nonce === undefined || hash === undefined) return undefined;
  const auth = qops?.split(",").some((qop) => qop.trim().toLowerCase() === "auth") ?? false;
  // A session key needs a client nonce, and a client nonce may be sent with `qop` only.
  if (!auth && (qops !== undefined || sess !== undefined)) return undefined;
  return {
    realm,
    nonce,
    opaque: params.get("opaque"),
    algorithm,
    hash,
    session: sess !== undefined,
    qop: auth ? "auth" : undefined,
    stale: params.get("stale")?.toLowerCase() === "true",
  };
}

/** The challenges in short, for an error. */
export function describeChallenges(challenges: readonly Challenge[]): string {
  const names = challenges.map(({ scheme, params }) =>
    ["algorithm", "qop"].reduce((text, name) => {
      const value = params.get(name);
      return value === undefined ? text : `${text} ${name}=${value}`;
    }, scheme),
  );
  return names.length === 0 ? "nothing that can be read" : names.join(", ").slice(0, 200);
}
