/** A stateful stand-in for Atlas on loopback, for tests and for trying things out. */
import type { AddressInfo } from "node:net";
import { checkDocument } from "../codegen/check-document.js";
import { operations } from "../generated/operations.js";
import { createClock, type Clock } from "./clock.js";
import { DEFAULT_SEED, stateFrom, type Seed } from "./seed.js";
import type { State } from "./state.js";

export type { Clock } from "./clock.js";
export type { Seed, SeedOrganization, SeedUser } from "./seed.js";
export type * from "./entities.js";
export type { Change, Collection, Entity, Indexes } from "./collection.js";
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
}

/** A running emulator. */
export interface Emulator {
  /** The base URL, `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** A service account that owns the first organization; made anew at each start. */
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  /** What the emulator remembers; changing it changes the answers. */
  readonly state: State;
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
export async function startEmulator({ seed = DEFAULT_SEED, port = 0, now }: EmulatorOptions = {}): Promise<Emulator> {
  // Loaded here, so that a missing library is found when it is needed and can be named.
  const [{ createApp }, { createAdaptorServer }, { document }] = await Promise.all([
    import("./app.js"),
    import("@hono/node-server"),
    import("../generated/document.js"),
  ]);
  const clock = createClock(now);
  const state = stateFrom(seed, clock.now());
  const fetch = createApp({ state, clock, document: checkDocument(document, "the trimmed spec"), operations });
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
  const [account] = state.serviceAccounts.values();
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    credentials: { clientId: account?.id ?? "", clientSecret: account?.secrets[0]?.secret ?? "" },
    state,
    clock,
    fetch,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}
