import { TokenDoubt } from "./token-doubt.js";
import type { Token } from "./token.js";

/** What there is from the first call on until all clients are closed. What comes too late for it changes nothing else. */
export class TokenEra {
  token: Token | undefined;
  renewAt = 0;
  pending: Promise<Token> | undefined;
  /** The requests for a token that are under way, and what ends their waits. In workers there can be several. */
  readonly running: Map<Promise<Token>, AbortController> = new Map<Promise<Token>, AbortController>();
  /** The value of the last token that was answered with 401. */
  rejected: string | undefined;
  /** Tokens that no other process has, and that are therefore revoked in the end. */
  own: Token[] = [];
  /** Whether they have been, so that one that comes later has to be revoked at once. */
  isOver = false;
  readonly doubt: TokenDoubt;

  constructor(now: () => number) {
    this.doubt = new TokenDoubt(now);
  }
}
