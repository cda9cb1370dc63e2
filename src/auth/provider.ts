/** How credentials get onto a request. */
import type { Sleep } from "../transport/sleep.js";
import type { FetchFunction } from "../transport/fetch.js";
import type { TransportLayer } from "../transport/transport.js";
import type { TokenEvent } from "./token.js";

/**
 * A client, as somebody who uses credentials: from its first call on, until it is closed. Closed clients may be used
 * again; to a provider, each is another one then.
 */
export interface AuthClient {
  /** The client whose `withVersion` has made this one. When that one is closed, this one is too. */
  readonly parent?: AuthClient | undefined;
  /** Whether it has been closed. */
  isClosed?: boolean;
}

/** What a client tells its provider. */
export interface AuthContext {
  /** Who uses the credentials. Default: somebody who never says that they are done. */
  readonly client?: AuthClient | undefined;
  /** The origin that credentials may be sent to. */
  readonly origin: string;
  /** The base URL without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: FetchFunction;
  /** Sets the `Authorization` header of a request. Default: does that with `headers.set`. */
  readonly authorize?: ((request: Request, value: string) => void) | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly userAgent: string | undefined;
  /** The time limit of a request that the provider makes itself, in milliseconds; 0 means none. */
  readonly timeout: number;
  /** How to wait. Default: `setTimeout`. */
  readonly sleep?: Sleep | undefined;
  /** From 0 to 1, for what must not happen in many processes at once. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Gets told what happens to tokens. */
  readonly events?: ((event: TokenEvent) => void) | undefined;
}

/**
 * Puts credentials on requests. Made by `serviceAccount`, `apiKey` and `bearerToken`; a provider of your own needs `layer` only.
 *
 * The layer is called after the client has made sure that the request goes to the base URL's origin.
 */
export interface AuthProvider {
  layer(context: AuthContext): TransportLayer;
  /**
   * Whether the layer does no more with a request than to look at it, set headers and hand it on, so that it may be given
   * something that only looks like a `Request`. Default: false.
   *
   * @internal
   */
  readonly takesLight?: boolean;
  /**
   * Gives back what the provider holds on the server.
   *
   * @param client - who has been closed: what others use is kept for them. Default: everybody
   */
  close?(client?: AuthClient): Promise<void>;
}
