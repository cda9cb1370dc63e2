/** The emulator as a server to ask. */
import { serviceAccount } from "../../auth/service-account.js";
import { isRecord, type OpenApiDocument } from "../../codegen/document.js";
import { collectionsOf } from "../../emulator/snapshot.js";
import { startEmulator, type Clock, type Emulator, type EmulatorOptions } from "../../emulator/index.js";
import { contextOf } from "./context.js";
import { answerOf, Explorer } from "./explorer.js";
import { recordFrom, type RecordOptions } from "./record-from.js";
import { Session, type Target } from "./target.js";
import type { Recording, TrafficExchange } from "./exchange.js";

/** A limit that nobody reaches, so that answers tell of it. */
const LIMIT = {
  endpointSetId: "conformance",
  endpointSetName: "Conformance",
  scope: "ORGANIZATION",
  capacity: 1_000_000,
  refillRate: 1_000_000,
  refillDurationSeconds: 1,
} as const;

/** An emulator that is running, as a target. */
export interface EmulatorTarget extends Target {
  readonly clock: Clock;
  close(): Promise<void>;
}

/**
 * Starts an emulator to ask. Requests go to it without a socket.
 *
 * @example
 * const target = await emulatorTarget();
 */
export async function emulatorTarget(options: EmulatorOptions = {}): Promise<EmulatorTarget> {
  const emulator = await startEmulator({ rateLimits: [LIMIT], ...options });
  const auth = serviceAccount(emulator.credentials);
  return {
    baseUrl: emulator.url,
    name: "emulator",
    auth,
    allowWrites: true,
    disposable: true,
    maxRequests: 100_000,
    fetch: emulator.fetch,
    now: emulator.clock.now,
    clock: emulator.clock,
    // Nobody has to wait for a limit of an emulator: its own time goes on.
    sleep(milliseconds) {
      emulator.clock.advance(milliseconds);
      return Promise.resolve();
    },
    notImplemented,
    checkpoint: () => checkpoint(emulator),
    async close() {
      await auth.close?.();
      await emulator.close();
    },
  };
}

/**
 * Calls every operation that an emulator has a behaviour for; the others are skipped entries.
 *
 * @throws {SpecError} for a document that cannot be worked with
 */
export async function recordEmulator(
  options: Pick<RecordOptions, "document" | "apiDates" | "seed" | "onProgress"> & { readonly target?: EmulatorTarget },
): Promise<Recording> {
  const target = options.target ?? (await emulatorTarget());
  try {
    const recording = await recordFrom({ ...target, ...options, kind: "emulator" });
    const after = await recordSunsets(target, options.document, recording.exchanges.length);
    return { ...recording, exchanges: [...recording.exchanges, ...after] };
  } finally {
    if (options.target === undefined) await target.close();
  }
}

/** What an emulator remembers, to go back to. Tokens stay, so nobody has to log in again. */
function checkpoint(emulator: Emulator): () => void {
  const { collections } = emulator.snapshot();
  return () => {
    for (const [name, collection] of collectionsOf(emulator.state)) {
      collection.clear();
      for (const entity of collections[name] ?? []) collection.load(entity.id, { ...entity });
    }
  };
}

/** Reads of versions that have a sunset, on that day and on the day before. */
async function recordSunsets(
  target: EmulatorTarget,
  document: OpenApiDocument,
  first: number,
): Promise<TrafficExchange[]> {
  const before = target.clock.now();
  const session = new Session(target, "emulator");
  const context = contextOf(document);
  const dates = new Set(
    context.index.operations.flatMap(({ table, method }) =>
      method === "GET" ? table.versions.flatMap(({ version, sunset }) => (sunset === undefined ? [] : [version])) : [],
    ),
  );
  for (const apiDate of dates) {
    target.clock.set(before);
    const explorer = new Explorer(context, session, apiDate, 1);
    await explorer.read();
    for (const reachable of explorer.operations()) {
      const { sunset } = reachable.version;
      const [path] = explorer.world.paths(reachable.operation.path);
      if (sunset === undefined || path === undefined || reachable.operation.method !== "GET") continue;
      for (const time of [Date.parse(sunset) - 1, Date.parse(sunset)]) {
        target.clock.set(time);
        await explorer.call(reachable, path);
      }
    }
  }
  target.clock.set(before);
  return session.exchanges.map((exchange, index) => ({ ...exchange, index: first + index }));
}

/** An operation without a behaviour is not there yet; that says nothing about those that are. */
function notImplemented(exchange: TrafficExchange): string | undefined {
  if (exchange.response.status !== 500) return undefined;
  const answer = answerOf(exchange);
  const detail = isRecord(answer) ? answer["detail"] : undefined;
  const operation = /^(\w+) has no behaviour here\.$/.exec(typeof detail === "string" ? detail : "")?.[1];
  return operation === undefined ? undefined : `${operation} has no behaviour in the emulator`;
}
