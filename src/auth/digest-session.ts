/** What calls share of HTTP Digest: the challenge that was learned, and how often each nonce was used. */
import { AtlasAuthError } from "../errors/auth-error.js";
import type { Transport, TransportContext } from "../transport/transport.js";
import {
  chooseDigest,
  describeChallenges,
  nextNonce,
  parseChallenges,
  type DigestChallenge,
} from "./digest-challenge.js";
import { authorize, createCnonce, digestKey, type DigestCredentials } from "./digest.js";
import { host } from "../platform.js";
import { untilAborted } from "../transport/until-aborted.js";

/** A nonce, and what belongs to it. */
interface NonceState {
  readonly challenge: DigestChallenge;
  readonly cnonce: string;
  /** `H(A1)`, worked out when it is first needed. */
  readonly key: () => Promise<string>;
  /** How many requests were signed with it. */
  count: number;
  /** Whether a request signed with it was let in. */
  accepted: boolean;
}

/**
 * A page's browser asks its user for a password where a server asks for a digest, and holds the answer back meanwhile, unless
 * the request is one without the browser's own credentials. Other platforms have no such credentials, or no such option.
 */
const UNASKED: RequestInit = host.document === undefined ? {} : { credentials: "omit" };

type Send = (authorization?: string) => Promise<Response>;

/** So many nonces are remembered, in case that an answer which was long on its way brings one of them again. */
const REMEMBERED_NONCES = 32;

/** An unwanted answer is read up to so many bytes, so that its connection can be used again. */
const READ_AT_MOST = 65_536;

/**
 * Signs the requests to one origin. The first call is sent unsigned to be told the challenge, and the others wait for
 * it; from then on each call is one request, until the server wants another nonce. Private fields keep the credentials
 * out of inspectors and logs.
 */
export class DigestSession {
  readonly #credentials: DigestCredentials;
  readonly #nonces = new Map<string, NonceState>();
  #current: NonceState | undefined;
  /** The first call, while it is out; `true` if its caller gave up, so that somebody else has to ask. */
  #asking: Promise<boolean> | undefined;

  constructor(credentials: DigestCredentials) {
    this.#credentials = credentials;
  }

  /**
   * Sends a request, signed. An answer of 401 to a signed request is handed on, unless it may be for the nonce: then
   * the request is repeated once.
   *
   * @throws {AtlasAuthError} `UNSUPPORTED_CHALLENGE` if the server does not ask for a digest that can be given
   */
  async send(request: Request, next: Transport, context: TransportContext): Promise<Response> {
    const send = await repeatable(request, next, context);
    const wasKnown = this.#current !== undefined;
    while (this.#current === undefined && this.#asking !== undefined) {
      if (!(await untilAborted(this.#asking, request.signal))) break;
    }
    let state = this.#current;
    if (state === undefined) {
      const { response, told } = await this.#ask(send, request.signal);
      if (response.status !== 401) return response;
      await discard(response);
      if (told === undefined) throw unsupported(response, request, context);
      state = told;
    }
    const response = await send(await this.#sign(state, request));
    if (response.status !== 401) {
      this.#learnNext(response, state);
      return response;
    }
    const told = this.#learn(response);
    // A fresh nonce that is refused means wrong credentials; one that was let in before, or is not fresh, has aged.
    const hasAged = told?.challenge.stale === true || state.accepted || (wasKnown && told !== state);
    if (told === undefined || !hasAged) return response;
    await discard(response);
    const repeated = await send(await this.#sign(told, request));
    if (repeated.status !== 401) this.#learnNext(repeated, told);
    return repeated;
  }

  async #ask(send: Send, signal: AbortSignal): Promise<{ response: Response; told: NonceState | undefined }> {
    const asked = send().then((response) => ({
      response,
      told: response.status === 401 ? this.#learn(response) : undefined,
    }));
    // What else goes wrong is this call's affair: the others find out for themselves, and not one after another.
    this.#asking ??= asked
      .then(
        () => false,
        () => signal.aborted,
      )
      .finally(() => (this.#asking = undefined));
    return asked;
  }

  async #sign(state: NonceState, request: Request): Promise<string> {
    const { challenge, cnonce } = state;
    // Counted before the first `await`, so that no two requests get the same count.
    const count = ++state.count;
    const { pathname, search } = new URL(request.url);
    const input = { method: request.method, uri: `${pathname}${search}`, count, cnonce };
    return authorize(challenge, this.#credentials.username, await untilAborted(state.key()), input);
  }

  /** Takes the challenge of a 401 for this call and the next ones. */
  #learn({ headers }: Response): NonceState | undefined {
    const challenge = chooseDigest(parseChallenges(headers.get("www-authenticate") ?? ""));
    if (challenge === undefined) return undefined;
    const cnonce = createCnonce();
    let key: Promise<string> | undefined;
    return this.#use(challenge, cnonce, () => (key ??= digestKey(challenge, this.#credentials, cnonce)));
  }

  /** Takes the nonce that an answer asks to use from now on, unless there is a newer one already. */
  #learnNext({ headers, ok }: Response, state: NonceState): void {
    state.accepted ||= ok;
    const nonce = nextNonce(headers.get("authentication-info"));
    if (nonce === undefined || state !== this.#current) return;
    // A session key outlives its nonce: RFC 7616, section 3.4.2.
    this.#use({ ...state.challenge, nonce }, state.cnonce, state.key);
  }

  #use(challenge: DigestChallenge, cnonce: string, key: () => Promise<string>): NonceState {
    const id = JSON.stringify([challenge.hash, challenge.realm, challenge.nonce]);
    const known = this.#nonces.get(id);
    const state = known ?? { challenge, cnonce, key, count: 0, accepted: false };
    this.#nonces.set(id, state);
    for (const oldest of this.#nonces.keys()) {
      if (this.#nonces.size <= REMEMBERED_NONCES) break;
      this.#nonces.delete(oldest);
    }
    this.#current = state;
    return state;
  }
}

/** A function that sends a request as often as it is called: the body is read first, and kept. */
async function repeatable(request: Request, next: Transport, context: TransportContext): Promise<Send> {
  const body = request.body === null ? undefined : await request.arrayBuffer();
  return (authorization) => {
    const headers = new Headers(request.headers);
    if (authorization !== undefined) headers.set("Authorization", authorization);
    return next(new Request(request, { headers, ...(body && { body }), ...UNASKED }), context);
  };
}

async function discard({ body }: Response): Promise<void> {
  let size = 0;
  try {
    // Leaving the loop early cancels the rest.
    for await (const chunk of body ?? []) if ((size += chunk.byteLength) > READ_AT_MOST) break;
  } catch {
    // Nobody wanted it.
  }
}

function unsupported({ headers }: Response, request: Request, { call }: TransportContext): AtlasAuthError {
  const header = headers.get("www-authenticate");
  const offered = header === null ? "no WWW-Authenticate header" : describeChallenges(parseChallenges(header));
  return new AtlasAuthError(
    "UNSUPPORTED_CHALLENGE",
    `${new URL(request.url).origin} did not ask for a digest that an API key can give (MD5 or SHA-256, qop=auth); it offered ${offered}.`,
    { call, status: 401 },
  );
}
