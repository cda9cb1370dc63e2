/** What an emulator can be started with. */
import type { Sleep } from "../transport/sleep.js";
import type { DigestAlgorithm } from "./digest.js";
import type { FaultRule } from "./faults.js";
import type { VersionRule } from "./negotiate.js";
import type { RateLimitSet } from "./rate-limits.js";
import type { Seed } from "./seed.js";
import type { Snapshot } from "./snapshot.js";

/** The options of {@link startEmulator}. */
export interface EmulatorOptions {
  /** What to start with. Default: one organization with two users and two pending invitations. */
  readonly seed?: Seed;
  /**
   * The port to listen on; 0 for any free one.
   *
   * @default 0
   */
  readonly port?: number;
  /**
   * The address to listen on. Whoever reaches another address than loopback reaches the emulator.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /** Where the time comes from, in milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
  /**
   * How long a token lives, in seconds.
   *
   * @default 3600
   */
  readonly tokenLifetime?: number;
  /**
   * How many live tokens a service account can have; the next request for one is answered with 403.
   *
   * @default 100
   */
  readonly tokenLimit?: number;
  /**
   * The hash of digest authentication. That Atlas offers MD5 only is not confirmed.
   *
   * @default "MD5"
   */
  readonly digestAlgorithm?: DigestAlgorithm;
  /**
   * How long a nonce of digest authentication can be used, in milliseconds.
   *
   * @default 300000
   */
  readonly nonceLifetime?: number;
  /** Limits to keep. Default: none. */
  readonly rateLimits?: readonly RateLimitSet[];
  /**
   * Whether a date in `Accept` means the newest resource version that is not after it, or only that very date. Which of
   * them Atlas does is not confirmed.
   *
   * @default "floor"
   */
  readonly versionRule?: VersionRule;
  /** What goes wrong on purpose from the start on. Default: nothing. */
  readonly faults?: readonly FaultRule[];
  /**
   * How long every answer of the API is held back, in milliseconds.
   *
   * @default 0
   */
  readonly latency?: number;
  /**
   * Makes faults with a rate hit the same requests in each run: a whole number. The sequence starts again with
   * `faults.set(…)` and `reset()`. Default: they hit others each time.
   */
  readonly faultSeed?: number;
  /** A number from 0 up to, but not including, 1, for faults with a rate, in place of `faultSeed`. Default: `Math.random`. */
  readonly random?: () => number;
  /** How to wait, for faults with a latency. Default: a timer. */
  readonly sleep?: Sleep;
  /** What an emulator remembered, from `emulator.snapshot()`; in place of a seed. */
  readonly snapshot?: Snapshot;
  /**
   * An SQLite file that keeps what the emulator remembers, safe from a crash: every change is on disk before its answer
   * leaves. It is made if it is not there; if it is, it counts in place of seed and snapshot. Needs `libsql`.
   */
  readonly db?: string;
  /**
   * Whether another process may control the emulator, with the token in `emulator.controlToken`.
   *
   * @default false
   */
  readonly control?: boolean;
  /**
   * A parsed OpenAPI document of more operations, the official one for example. Those without a behaviour here answer with
   * examples made from their schemas. Needs `fast-check`.
   */
  readonly document?: object;
}
