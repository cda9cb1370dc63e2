/** What calls are told apart by: their operation, and the organization or project that they are about. */
import type { Bucket } from "./bucket.js";

export interface Endpoint {
  readonly operation: OperationEndpoints;
  /** Where its calls are counted; several endpoints may turn out to have one bucket. */
  bucket: Bucket;
  /** Its calls that are under way, and those that wait. */
  inFlight: number;
  waiting: number;
  /** Whether the bucket is only assumed to be that of others of its operation. */
  isGuess: boolean;
}

/** From this many endpoints of an operation on, those that nobody uses are forgotten. */
const MANY = 1000;

/** The endpoints of one operation, by organization or project. */
export class OperationEndpoints {
  readonly #make: () => Bucket;
  readonly #byOwner = new Map<string, Endpoint>();
  /** The last one that was found to share its bucket with others. */
  #sharing: Endpoint | undefined;
  /** The bucket that several of them were found to share. */
  #shared: Bucket | undefined;
  /** At how many they are looked through again. */
  #most = MANY;

  constructor(make: () => Bucket) {
    this.#make = make;
  }

  find(owner: string): Endpoint {
    const known = this.#byOwner.get(owner);
    if (known !== undefined) return known;
    if (this.#byOwner.size >= this.#most) this.#forget();
    // A bucket that nobody has any more knows nothing of today.
    if (this.#shared?.members === 0) this.#shared = undefined;
    const isGuess = this.#shared !== undefined;
    const bucket = this.#shared ?? this.#make();
    const endpoint: Endpoint = { operation: this, bucket, inFlight: 0, waiting: 0, isGuess };
    bucket.members += 1;
    this.#byOwner.set(owner, endpoint);
    return endpoint;
  }

  /** One of them was found to share its bucket with others. If two do, so may all of which nothing is known yet. */
  share(sharing: Endpoint): void {
    const { bucket } = sharing;
    const isSecond = this.#sharing !== sharing && this.#sharing?.bucket === bucket;
    this.#sharing = sharing;
    if (!isSecond || this.#shared === bucket) return;
    this.#shared = bucket;
    for (const endpoint of this.#byOwner.values()) {
      if (endpoint.bucket === bucket || !endpoint.bucket.isUnknown) continue;
      endpoint.isGuess = true;
      endpoint.bucket.move(endpoint, bucket);
    }
    bucket.release();
  }

  /** Forgets those first that have nothing to remember, and none that is blocked. */
  #forget(): void {
    for (const isKept of [({ isLow }: Bucket) => isLow, ({ isBlocked }: Bucket) => isBlocked]) {
      for (const [owner, { bucket, inFlight, waiting }] of this.#byOwner) {
        if (inFlight + waiting > 0 || isKept(bucket)) continue;
        bucket.members -= 1;
        this.#byOwner.delete(owner);
      }
      if (this.#byOwner.size < MANY) break;
    }
    this.#most = Math.max(MANY, this.#byOwner.size * 2);
  }
}
