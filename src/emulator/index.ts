/** A stateful stand-in for Atlas on loopback, for tests and for trying things out. */
import { checkDocument } from "../codegen/check-document.js";
import { operations } from "../generated/operations.js";
import { createClock, type Clock } from "./clock.js";
import { sleep } from "../transport/sleep.js";
import { Faults } from "./faults.js";
import type { EmulatorOptions } from "./options.js";
import { DEFAULT_SEED, stateFrom } from "./seed.js";
import { listen } from "./server.js";
import { readSnapshot, restore, snapshotOf, type Snapshot } from "./snapshot.js";
import type { State } from "./state.js";

export type { Clock } from "./clock.js";
export type { Seed, SeedOrganization, SeedUser } from "./seed.js";
export type * from "./entities.js";
export type { Change, Collection, Entity, Indexes } from "./collection.js";
export type { DigestAlgorithm } from "./digest.js";
export type { FaultRule, Faults } from "./faults.js";
export type { EmulatorOptions } from "./options.js";
export type { Snapshot } from "./snapshot.js";
export type { VersionRule } from "./negotiate.js";
export type { RateLimitSet } from "./rate-limits.js";
export type { State } from "./state.js";

/** What to log in with. */
export interface EmulatorCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

/** A running emulator. */
export interface Emulator {
  /** The base URL, `http://127.0.0.1:<port>` unless told otherwise. */
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
 * Starts an emulator, on 127.0.0.1 unless told otherwise.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` if the port is taken
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
    options.snapshot === undefined
      ? stateFrom(seed, clock.now())
      : restore(readSnapshot(options.snapshot, "the option `snapshot`"));
  const faults = new Faults(options.faults ?? [], options.random ?? Math.random, Object.keys(operations));
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
    latency: options.latency ?? 0,
    sleep: options.sleep ?? sleep,
  });
  const listening = await listen(createAdaptorServer({ fetch }), options.host ?? "127.0.0.1", port);
  return {
    url: listening.url,
    credentials: credentialsOf(state),
    state,
    clock,
    faults,
    snapshot: () => snapshotOf(state),
    fetch: (request) => fetch(request),
    close: () => listening.close(),
    [Symbol.asyncDispose]: () => listening.close(),
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
