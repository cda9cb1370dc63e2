/** What calls share of HTTP Digest: the challenge that was learned, and how often each nonce was used. */
import { AtlasAuthError } from "../errors/auth-error.js";
import { untilAborted } from "../transport/until-aborted.js";
import type { DigestCall } from "./digest-call.js";
import {
  chooseDigest,
  describeChallenges,
  nextNonce,
  parseChallenges,
  type DigestChallenge,
} from "./digest-challenge.js";
import { NonceMemory, type Nonce } from "./digest-nonce.js";
import { Turns } from "./digest-turns.js";
import { authorize, createCnonce, digestKey, type DigestCredentials } from "./digest.js";

/** A challenge, and the nonce in it. */
interface Told {
  readonly nonce: Nonce;
  /** Whether this challenge says that only the nonce was wrong. The nonce's own challenge may be from before. */
  readonly isStale: boolean;
}

/** How often a call is signed while the server calls its nonces stale. */
const MOST_TRIES = 4;

/**
 * Signs the requests to one origin. The first call is sent unsigned to be told the challenge, and the others wait for
 * it; from then on each call is one request, until the server wants another nonce. Private fields keep the credentials
 * out of inspectors and logs.
 */
export class DigestSession {
  readonly #credentials: DigestCredentials;
  readonly #nonces: NonceMemory;
  #current: Nonce | undefined;
  /** The first call, while it is out; `true` if its caller gave up, so that somebody else has to ask. */
  #asking: Promise<boolean> | undefined;
  readonly #turns = new Turns();
  /** How many requests were let in. */
  #letIn = 0;
  /** Whether a request was refused that had its turn, and was not said to be stale: so refusals are not for being overtaken. */
  #isVain = false;

  constructor(credentials: DigestCredentials, nonces: NonceMemory = new NonceMemory()) {
    this.#credentials = credentials;
    this.#nonces = nonces;
  }

  /**
   * Sends a request, signed. An answer of 401 to a signed request is handed on, unless it may be for the nonce: then the
   * request is repeated with the nonce that the answer names, and if that is used up by others, when they are done.
   *
   * @throws {AtlasAuthError} `UNSUPPORTED_CHALLENGE` if the server does not ask for a digest that can be given
   */
  async send(call: DigestCall): Promise<Response> {
    const wasKnown = this.#current !== undefined;
    const letInBefore = this.#letIn;
    const first = this.#known ?? (await this.#obtain(call));
    if (first instanceof Response) return first;

    let nonce = first;
    let response = await this.#turns.beside(call, () => this.#sendSigned((nonce = this.#known ?? first), call));
    let told = this.#toldBy(response);
    if (told === undefined) return response;
    // A fresh nonce that is refused means wrong credentials; one that lets in others, or is not fresh, has aged.
    const hasAged = told.isStale || (wasKnown && told.nonce !== nonce) || (await call.soon(nonce.letsIn())) === true;
    if (!hasAged) return response;
    await call.discard(response);

    const second = told.nonce;
    response = await this.#turns.beside(call, () => this.#sendSigned(second, call));
    told = this.#toldBy(response);
    // Credentials are not tried again and again, unless they let in somebody else meanwhile.
    const isRight = (): boolean => this.#letIn > letInBefore;
    if (told === undefined || !(told.isStale || (isRight() && !this.#isVain))) return response;
    await call.discard(response);

    let last = told.nonce;
    return this.#turns.alone(call, async () => {
      for (let tries = 3; ; tries++) {
        response = await this.#sendSigned(this.#known ?? last, call);
        told = this.#toldBy(response);
        if (told === undefined) return response;
        this.#isVain ||= tries === MOST_TRIES && !told.isStale;
        if (tries === MOST_TRIES || !(told.isStale || isRight())) return response;
        await call.discard(response);
        last = told.nonce;
      }
    });
  }

  /** The nonce to use, if there is one. */
  get #known(): Nonce | undefined {
    const current = this.#current;
    return current === undefined || this.#nonces.isSpent(current) ? undefined : current;
  }

  /** Asks for a nonce, or waits while somebody else does; gives the answer if none is asked for. */
  async #obtain(call: DigestCall): Promise<Nonce | Response> {
    while (this.#known === undefined && this.#asking !== undefined) {
      const asking = this.#asking;
      const isGivenUp = await call.inTime(asking);
      if (isGivenUp === undefined && this.#asking === asking) this.#asking = undefined;
      if (isGivenUp !== true) break;
    }
    if (this.#known !== undefined) return this.#known;
    const asked = call.send().then((response) => ({ response, told: this.#toldBy(response) }));
    // What else goes wrong is this call's affair: the others find out for themselves, and not one after another.
    const asking = asked
      .then(
        () => false,
        () => call.isGivenUp(),
      )
      .finally(() => {
        if (this.#asking === asking) this.#asking = undefined;
      });
    this.#asking ??= asking;
    const { response, told } = await asked;
    if (response.status !== 401) return response;
    await call.discard(response);
    if (told === undefined) throw unsupported(response, call);
    return told.nonce;
  }

  async #sendSigned(nonce: Nonce, call: DigestCall): Promise<Response> {
    this.#nonces.keep(nonce);
    const { challenge, cnonce } = nonce;
    const { method, url } = call.request;
    const { pathname, search } = new URL(url);
    const response = await nonce.watch(async (count) => {
      const input = { method, uri: `${pathname}${search}`, count, cnonce };
      const key = await untilAborted(nonce.key());
      return call.send(await authorize(challenge, this.#credentials.username, key, input));
    });
    if (response.ok) this.#letIn++;
    if (response.status !== 401) this.#learnNext(response, nonce);
    return response;
  }

  /** Takes the challenge of a 401 for this call and the next ones. */
  #toldBy({ headers, status }: Response): Told | undefined {
    const challenge = status === 401 ? chooseDigest(parseChallenges(headers.get("www-authenticate") ?? "")) : undefined;
    if (challenge === undefined) return undefined;
    const cnonce = createCnonce();
    this.#current = this.#nonces.take(challenge, cnonce, this.#keyOf(challenge, cnonce));
    return { nonce: this.#current, isStale: challenge.stale };
  }

  #keyOf(challenge: DigestChallenge, cnonce: string): () => Promise<string> {
    let key: Promise<string> | undefined;
    return () =>
      (key ??= digestKey(challenge, this.#credentials, cnonce).catch((error: unknown) => {
        // The next call tries again.
        key = undefined;
        throw error;
      }));
  }

  /** Takes the nonce that an answer asks to use from now on, unless there is a newer one already. */
  #learnNext({ headers }: Response, { challenge, cnonce, key }: Nonce): void {
    const nonce = nextNonce(headers.get("authentication-info"));
    if (nonce === undefined || challenge.nonce !== this.#current?.challenge.nonce) return;
    // A session key outlives its nonce: RFC 7616, section 3.4.2.
    this.#current = this.#nonces.take({ ...challenge, nonce }, cnonce, key);
  }
}

function unsupported({ headers }: Response, { context, request }: DigestCall): AtlasAuthError {
  const header = headers.get("www-authenticate");
  const offered = header === null ? "no WWW-Authenticate header" : describeChallenges(parseChallenges(header));
  return new AtlasAuthError(
    "UNSUPPORTED_CHALLENGE",
    `${new URL(request.url).origin} did not ask for a digest that an API key can give (MD5 or SHA-256, qop=auth); it offered ${offered}.`,
    { call: context.call, status: 401 },
  );
}
