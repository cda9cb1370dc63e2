/** A stateful stand-in for Atlas on loopback, for tests and for trying things out. */
import type { AddressInfo } from "node:net";
import { checkDocument } from "../codegen/check-document.js";
import { operations } from "../generated/operations.js";
import { createClock, type Clock } from "./clock.js";
import { DEFAULT_SEED, stateFrom, type Seed } from "./seed.js";
import type { DigestAlgorithm } from "./digest.js";
import { sleep, type Sleep } from "../transport/sleep.js";
import { Faults, type FaultRule } from "./faults.js";
import type { VersionRule } from "./negotiate.js";
import { restore, snapshotOf, type Snapshot } from "./snapshot.js";
import type { RateLimitSet } from "./rate-limits.js";
import type { State } from "./state.js";

export type { Clock } from "./clock.js";
export type { Seed, SeedOrganization, SeedUser } from "./seed.js";
export type * from "./entities.js";
export type { Change, Collection, Entity, Indexes } from "./collection.js";
export type { DigestAlgorithm } from "./digest.js";
export type { FaultRule, Faults } from "./faults.js";
export type { Snapshot } from "./snapshot.js";
export type { VersionRule } from "./negotiate.js";
export type { RateLimitSet } from "./rate-limits.js";
export type { State } from "./state.js";

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
  /** A number from 0 up to, but not including, 1, for faults with a rate. Default: `Math.random`. */
  readonly random?: () => number;
  /** How to wait, for faults with a latency. Default: a timer. */
  readonly sleep?: Sleep;
  /** What an emulator remembered, from `emulator.snapshot()`; in place of a seed. */
  readonly snapshot?: Snapshot;
}

/** What to log in with. */
export interface EmulatorCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

/** A running emulator. */
export interface Emulator {
  /** The base URL, `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** A service account and an API key that own the first organization; made anew at each start. */
  readonly credentials: EmulatorCredentials;
  /** What the emulator remembers; changing it changes the answers. */
  readonly state: State;
  /** What goes wrong on purpose; `faults.set([…])` changes it. */
  readonly faults: Faults;
  /** What it remembers, as plain data that can be written as JSON: secrets included. */
  snapshot(): Snapshot;
  /** Set it to see what happens after a sunset. */
  readonly clock: Clock;
  /** The same emulator without a socket: a `fetch` for `createAtlasClient`. */
  readonly fetch: (request: Request) => Promise<Response>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts an emulator on 127.0.0.1.
 *
 * @throws if the port is taken
 * @example
 * await using emulator = await startEmulator();
 * const atlas = createAtlasClient({ baseUrl: emulator.url, auth: serviceAccount(emulator.credentials) });
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { seed = DEFAULT_SEED, port = 0, now } = options;
  // Loaded here, so that a missing library is found when it is needed and can be named.
  const [{ createApp }, { createAdaptorServer }, { document }] = await Promise.all([
    import("./app.js"),
    import("@hono/node-server"),
    import("../generated/document.js"),
  ]);
  const clock = createClock(now);
  const state =
    options.snapshot === undefined ? stateFrom(seed, clock.now()) : restore(options.snapshot, "the option `snapshot`");
  const faults = new Faults(options.faults ?? [], options.random ?? Math.random);
  const fetch = createApp({
    state,
    clock,
    document: checkDocument(document, "the trimmed spec"),
    operations,
    tokens: { lifetime: options.tokenLifetime ?? 3600, limit: options.tokenLimit ?? 100 },
    digest: {
      algorithm: options.digestAlgorithm ?? "MD5",
      nonceLifetime: options.nonceLifetime ?? 300_000,
    },
    rateLimits: options.rateLimits ?? [],
    versionRule: options.versionRule ?? "floor",
    faults,
    sleep: options.sleep ?? sleep,
  });
  const server = createAdaptorServer({ fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      if ("closeAllConnections" in server) server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    credentials: credentialsOf(state),
    state,
    clock,
    faults,
    snapshot: () => snapshotOf(state),
    fetch: (request) => fetch(request),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function credentialsOf({ serviceAccounts, apiKeys }: State): EmulatorCredentials {
  const [account] = serviceAccounts.values();
  const [key] = apiKeys.values();
  return {
    clientId: account?.id ?? "",
    clientSecret: account?.secrets[0]?.secret ?? "",
    publicKey: key?.publicKey ?? "",
    privateKey: key?.privateKey ?? "",
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}
