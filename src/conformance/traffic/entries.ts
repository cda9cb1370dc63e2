/** Reads the entries of a recording, and passes over those that are no whole exchange. */
import type { Recording, SkippedEntry, TrafficExchange, TrafficKind } from "./exchange.js";
import { secretsInValue } from "./secrets.js";

/** Thrown for an entry that cannot be used; the message follows "the entry". */
export class Unusable extends Error {}

/**
 * A recording of entries.
 *
 * @param name - the name of the file, for messages and reports
 * @param read - reads one entry; where it throws {@link Unusable}, the entry is skipped, with the reason
 */
export function readEntries(
  name: string,
  kind: TrafficKind,
  entries: readonly unknown[],
  read: (entry: unknown) => Omit<TrafficExchange, "source" | "kind" | "index">,
): Recording {
  const exchanges: TrafficExchange[] = [];
  const skipped: SkippedEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const place = { source: name, index };
    try {
      exchanges.push({ ...place, kind, ...read(entry) });
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      skipped.push({ ...place, reason: error.message, secrets: secretsInValue(entry) });
    }
  }
  return { source: name, kind, exchanges, skipped };
}
