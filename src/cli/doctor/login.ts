/** What the questions to Atlas have in common. */
import type { AtlasClient } from "../../client.js";
import type { AtlasLogger } from "../../events.js";
import type { FetchFunction } from "../../transport/fetch.js";
import type { Caller } from "../client-options.js";

/** The oldest of the generated API dates that has all that is asked here. */
export const API_DATE = "2025-03-12";
export type DoctorClient = AtlasClient<typeof API_DATE>;

/** Who asks, and how. */
export interface Login {
  readonly caller: Caller;
  readonly clientId: string | undefined;
  readonly baseUrl: string;
  readonly fetch: FetchFunction | undefined;
  /** The time limit of each step, in milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Gets told of requests, answers and tokens. */
  readonly logger: AtlasLogger | undefined;
}

/** One question to Atlas, within the time limit. */
export type Ask = <T>(question: (atlas: DoctorClient, signal: AbortSignal) => Promise<T>) => Promise<T>;
