/** A client for hostile servers: it does not wait between tries, but remembers how long it would have. */
import { bearerToken, createAtlasClient, type AtlasClient, type AtlasClientOptions } from "../../src/index.js";

export interface Patient {
  readonly atlas: AtlasClient;
  /** The waits between tries, in milliseconds. */
  readonly waits: number[];
}

export function patient(baseUrl: string, options: Omit<AtlasClientOptions, "baseUrl"> = {}): Patient {
  const waits: number[] = [];
  const atlas = createAtlasClient({
    auth: bearerToken("top-secret"),
    deprecations: "silent",
    limits: false,
    timeout: 5_000,
    random: () => 0.5,
    sleep: (milliseconds, signal) => {
      waits.push(milliseconds);
      return new Promise((resolve, reject) => {
        if (signal?.aborted === true) reject(signal.reason as Error);
        else setImmediate(resolve);
      });
    },
    ...options,
    baseUrl,
  });
  return { atlas, waits };
}

/** What a promise was rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`it did not fail but gave ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
