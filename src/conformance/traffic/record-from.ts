/** Asks a server, and keeps what was exchanged. */
import { authFromEnvironment } from "../../auth/environment.js";
import type { AuthProvider } from "../../auth/provider.js";
import type { OpenApiDocument } from "../../codegen/document.js";
import { environment } from "../../platform.js";
import { newestVersion } from "./active.js";
import { contextOf } from "./context.js";
import { drive } from "./drive.js";
import type { Recording, SkippedEntry, TrafficKind } from "./exchange.js";
import { Explorer } from "./explorer.js";
import type { TrafficProgress } from "./run.js";
import { OutOfRequests, Session, type Target } from "./target.js";

/** The options of {@link recordFrom}: a server to ask, and how. */
export interface RecordOptions extends Omit<Target, "auth" | "allowWrites"> {
  /** The spec, which says what can be asked. */
  readonly document: OpenApiDocument;
  /** Credentials. Default: those in the environment. */
  readonly auth?: AuthProvider;
  /**
   * Whether things are made, changed and removed too. Only ever allow it for an organization that exists for tests.
   *
   * @default false
   */
  readonly allowWrites?: boolean;
  /** The API dates to ask with. Default: the newest resource version of the spec. */
  readonly apiDates?: readonly string[];
  /**
   * The same seed gives the same requests.
   *
   * @default 1
   */
  readonly seed?: number;
  /** What kind of server it is. Default: a live one. */
  readonly kind?: TrafficKind;
  readonly onProgress?: (progress: TrafficProgress) => void;
}

/**
 * Reads everything of a server that can be reached: the lists, then what is in them, as far as `maxRequests` goes. With
 * `allowWrites` every operation is called: what is changed and removed is what was made before.
 *
 * @throws {TrafficError} `TRAFFIC_UNREACHABLE`, `TRAFFIC_UNAUTHORIZED`, `TRAFFIC_NOT_ATLAS`
 * @throws {AtlasConfigError} `NO_CREDENTIALS`, `INVALID_BASE_URL`
 */
export async function recordFrom(options: RecordOptions): Promise<Recording> {
  const { document, allowWrites = false, seed = 1, kind = "live", onProgress } = options;
  const auth = options.auth ?? authFromEnvironment(environment());
  const context = contextOf(document);
  const session = new Session({ ...options, auth, allowWrites }, kind);
  const skipped: SkippedEntry[] = [];
  const apiDates = options.apiDates ?? [newestVersion(context)];
  try {
    for (const [done, apiDate] of apiDates.entries()) {
      onProgress?.({ done, total: apiDates.length, what: `${session.name} ${apiDate}` });
      const explorer = new Explorer(context, session, apiDate, seed);
      try {
        await explorer.read();
        if (allowWrites) await drive(explorer);
      } finally {
        skipped.push(...explorer.skipped());
      }
    }
  } catch (error) {
    if (!(error instanceof OutOfRequests)) throw error;
    const reason = `the limit of ${session.maxRequests} requests was reached`;
    skipped.push({ source: session.name, index: session.exchanges.length, operationId: "the rest", reason });
  } finally {
    if (options.auth === undefined) await auth.close?.();
  }
  return { source: session.name, kind, exchanges: session.exchanges, skipped };
}
