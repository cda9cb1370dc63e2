/** What ends a call: its time limit and its caller. */
import { onAbort } from "./abort-watch.js";
import { outlivesRequests } from "./outlives-requests.js";

/** A controller, and how many tries it has been used for. */
interface Used {
  readonly controller: AbortController;
  uses: number;
}

/**
 * Controllers whose calls are over, for others to use: to make a signal costs a tenth of a call. Each is used a few times
 * only, since in Node a signal keeps a listener of each request until the request is collected.
 */
const spare: Used[] = [];
const MOST_USES = 8;
const MOST_SPARE = 64;

/** What ends the reading of a body, for as long as somebody has that body. */
const endingOf = new WeakMap<object, Ending>();
/** Some workers have none. */
const collected =
  "FinalizationRegistry" in globalThis ? new FinalizationRegistry((forget: () => void) => forget()) : undefined;

function takeController(): Used {
  return spare.pop() ?? { controller: new AbortController(), uses: 0 };
}

/**
 * One try of a call.
 *
 * It keeps its request for as long as it can be ended. In Node, the tie between a request and its signal is weak: once the
 * garbage collector has taken the request, nothing can end the reading of its answer.
 *
 * @see https://github.com/nodejs/undici/blob/v6.21.0/lib/web/fetch/request.js
 */
export class Attempt {
  /** Whether the time limit has ended it. */
  isLate = false;
  readonly request: Request;
  /** The try before it, which ends with the call too. */
  readonly before: Attempt | undefined;
  readonly #controller: AbortController | undefined;
  readonly #timeout: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reject: ((reason: unknown) => void) | undefined;

  constructor(request: Request, controller: AbortController | undefined, timeout: number, before?: Attempt) {
    this.request = request;
    this.before = before;
    this.#controller = controller;
    this.#timeout = timeout;
  }

  get signal(): AbortSignal | undefined {
    return this.#controller?.signal;
  }

  /** From now on the time runs: from when the request is on its way, since a timer that is made first delays it. */
  start(): void {
    if (this.#timeout > 0) this.#timer = setTimeout(late, this.#timeout, this);
  }

  /** The time does not run any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  end(reason: unknown): void {
    this.#controller?.abort(reason);
    this.#reject?.(reason);
  }

  /** The promise, unless the end comes first: a `fetch` of the user's may not listen to its signal. */
  orEnd<T>(promise: Promise<T>): Promise<T> {
    const { signal } = this;
    if (signal === undefined) return promise;
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      promise.then(resolve, reject);
      if (signal.aborted) this.end(signal.reason);
    });
  }
}

function late(attempt: Attempt): void {
  attempt.isLate = true;
  attempt.end(new DOMException("The time is up.", "TimeoutError"));
}

/** What ends a call, from when it is made until its answer has been read. */
export class Ending {
  /** The request as it was first made. */
  made: Request | undefined;
  /** The last try. */
  last: Attempt | undefined;
  readonly #caller: AbortSignal | undefined;
  readonly #timeout: number;
  #used: Used | undefined;
  readonly #isCarried: boolean;
  /** Leaves the caller's signal alone. */
  #leave: (() => void) | undefined;

  /**
   * @param caller - the caller's own signal
   * @param timeout - the time limit of each try, in milliseconds; 0 for none
   * @param isCarried - whether requests carry the signal that ends them
   */
  constructor(caller: AbortSignal | undefined, timeout: number, isCarried: boolean) {
    this.#caller = caller;
    this.#timeout = timeout;
    this.#isCarried = isCarried;
    if (caller !== undefined) this.#leave = onAbort(caller, () => this.end(caller.reason));
  }

  /**
   * The call is over when the body of its answer is, which may be never: not every body is read. So from now on the caller's
   * signal, which may last as long as the program, does not keep the call; the body does.
   */
  lastsWith(body: object): void {
    const caller = this.#caller;
    if (caller === undefined || collected === undefined) return;
    const reference = new WeakRef(this);
    const leave = onAbort(caller, () => reference.deref()?.end(caller.reason));
    this.#leave?.();
    this.#leave = leave;
    endingOf.set(body, this);
    collected.register(this, leave);
  }

  /** The signal to make the request with, so that no other request has to be made for the first try. */
  get signal(): AbortSignal | undefined {
    return this.#isCarried ? this.#first()?.signal : this.#caller;
  }

  /** Ends the first try; `undefined` if nothing can. */
  #first(): AbortController | undefined {
    const caller = this.#caller;
    if (this.#timeout > 0 || caller !== undefined) this.#used ??= takeController();
    const controller = this.#used?.controller;
    if (caller?.aborted === true) controller?.abort(caller.reason);
    return controller;
  }

  /** Starts a try. */
  begin(request: Request): Attempt {
    const isMade = request === this.made;
    const isFirst = isMade && this.last === undefined;
    const controller = isFirst ? this.#first() : new AbortController();
    const isReady = isFirst || !this.#isCarried;
    const sent = isReady ? request : new Request(request, { signal: controller?.signal ?? null });
    const attempt = new Attempt(sent, controller, this.#timeout, this.last);
    // Somebody else has made this one, and may have given it a signal.
    if (!isMade) request.signal.addEventListener("abort", () => attempt.end(request.signal.reason), { once: true });
    return (this.last = attempt);
  }

  /** Ends the call. */
  end(reason: unknown): void {
    // Before the first try, whoever holds the request waits with its signal.
    this.#used?.controller.abort(reason);
    for (let attempt = this.last; attempt !== undefined; attempt = attempt.before) attempt.end(reason);
  }

  /** Lets go of everything: the call is over. */
  close(): void {
    this.#leave?.();
    for (let attempt = this.last; attempt !== undefined; attempt = attempt.before) attempt.stop();
    this.#recycle();
  }

  #recycle(): void {
    const used = this.#used;
    this.#used = undefined;
    if (used === undefined || !outlivesRequests || used.controller.signal.aborted) return;
    if (++used.uses <= MOST_USES && spare.length <= MOST_SPARE) spare.push(used);
  }
}
