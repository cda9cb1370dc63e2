/// <reference lib="esnext.disposable" preserve="true" />
/** A stateful stand-in for Atlas on loopback, for tests and for trying things out. */
import { checkDocument } from "../codegen/check-document.js";
import { operations } from "../generated/operations.js";
import { loadWithPeers } from "../peer.js";
import { createClock, type Clock } from "./clock.js";
import { sleep } from "../transport/sleep.js";
import { Faults } from "./faults.js";
import type { EmulatorOptions } from "./options.js";
import { DEFAULT_SEED, stateFrom } from "./seed.js";
import { listen } from "./server.js";
import { readSnapshot, restore, restoreInto, snapshotOf, type Snapshot } from "./snapshot.js";
import { seededRandom } from "./seeded-random.js";
import { openStore } from "./store.js";
import type { State } from "./state.js";

export type { Clock } from "./clock.js";
export type { Seed, SeedInvoice, SeedOrganization, SeedProject, SeedTeam, SeedUser } from "./seed.js";
export type * from "./entities.js";
export type { Change, Collection, Entity, Indexes } from "./collection.js";
export type { DigestAlgorithm } from "./digest.js";
export type { FaultRule, Faults } from "./faults.js";
export type { EmulatorOptions } from "./options.js";
export type { LoggedRequest } from "./logged-request.js";
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
  /** Allows another process to control the emulator; absent unless the option `control` is set. */
  readonly controlToken?: string;
  /** What the emulator remembers; changing it changes the answers. */
  readonly state: State;
  /** What goes wrong on purpose; `faults.set([…])` changes it. */
  readonly faults: Faults;
  /** What it remembers, as plain data that can be written as JSON: secrets included. */
  snapshot(): Snapshot;
  /** Makes it remember a snapshot, in place of all else. */
  load(snapshot: Snapshot): void;
  /** Makes everything as it was at the start: what it remembers, clock, faults and rate limits. Tokens stay. */
  reset(): void;
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
 * @throws {AtlasConfigError} `INVALID_OPTION` if the port is taken; `MISSING_PEER` without hono, `@hono/node-server`, ajv and
 * ajv-formats
 * @example
 * await using emulator = await startEmulator();
 * const atlas = createAtlasClient({ baseUrl: emulator.url, auth: serviceAccount(emulator.credentials) });
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { seed = DEFAULT_SEED, port = 0, now } = options;
  // Loaded here, so that a missing library is found when it is needed and can be named.
  const [{ createApp }, { createControl }, { createAdaptorServer }, { document }] = await loadWithPeers(
    ["hono", "@hono/node-server", "ajv", "ajv-formats"],
    () =>
      Promise.all([
        import("./app.js"),
        import("./control.js"),
        import("@hono/node-server"),
        import("../generated/document.js"),
      ]),
  );
  const examples = options.document && (await import("./examples.js")).examplesOf(options.document, operations);
  const clock = createClock(now);
  const names = Object.keys({ ...operations, ...examples?.operations });
  const { faultSeed, random = Math.random } = options;
  const numbers = (): (() => number) => (faultSeed === undefined ? random : seededRandom(faultSeed));
  const faults = new Faults(options.faults ?? [], numbers, names);
  const store = options.db === undefined ? undefined : await openStore(options.db);
  const snapshot = store?.snapshot ?? options.snapshot;
  const state =
    snapshot === undefined ? stateFrom(seed, clock.now()) : restore(readSnapshot(snapshot, "the option `snapshot`"));
  store?.follow(state);
  const persist = (): void => store?.persist();
  const start = snapshotOf(state);
  const load = (wanted: Snapshot): void => {
    // Whoever holds a token goes on with it, as far as its account is still there.
    const tokens = [...state.tokens.values()];
    restoreInto(state, wanted);
    for (const token of tokens) state.tokens.put(token);
    persist();
  };
  const reset = (): void => {
    load(start);
    clock.reset();
    faults.set(options.faults ?? []);
  };
  const control =
    options.control === true
      ? createControl({ clock, faults, snapshot: () => snapshotOf(state), load, reset })
      : undefined;
  const fetch = createApp({
    state,
    clock,
    document: checkDocument(document, "the trimmed spec"),
    operations,
    examples,
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
    persist,
    control,
  });
  const listening = await listen(createAdaptorServer({ fetch }), options.host ?? "127.0.0.1", port).catch(
    (error: unknown) => {
      store?.close();
      throw error;
    },
  );
  const close = async (): Promise<void> => {
    await listening.close();
    store?.close();
  };
  return {
    url: listening.url,
    credentials: credentialsOf(state),
    ...(control === undefined ? {} : { controlToken: control.token }),
    state,
    clock,
    faults,
    snapshot: () => snapshotOf(state),
    load: (wanted) => load(readSnapshot(wanted, "what is loaded")),
    reset,
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
