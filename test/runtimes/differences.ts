/**
 * Where a runtime differs from Node in what it is, and not in what the client does with it: tests that may fail there, each
 * with the reason. docs/runtimes.md says what this means for a program.
 */
import type { RuntimeName } from "./runtimes.js";

interface Difference {
  readonly runtimes: readonly RuntimeName[];
  /** The file, and the names of tests. */
  readonly file: string;
  readonly tests: RegExp;
  readonly why: string;
}

const BOTH = ["deno", "bun"] as const;
const SENDS_AGAIN = "its fetch sends a request again by itself when a connection is closed before the answer";
const NEWER_REQUEST = "its Request has methods that are not in Node yet";
const NO_GC = "Node's flag that exposes the garbage collector is not there";

const DIFFERENCES: readonly Difference[] = [
  {
    runtimes: BOTH,
    file: "test/hostile/connections.test.ts",
    tests: /counts against the same limit/,
    why: SENDS_AGAIN,
  },
  {
    runtimes: ["deno"],
    file: "test/hostile/connections.test.ts",
    tests: /(?:reset|closed) before the answer is (?:made again for a GET|an error that says so)/,
    why: SENDS_AGAIN,
  },
  {
    runtimes: BOTH,
    file: "test/hostile/matrix.test.ts",
    tests: /^(reset|half-closed) before the answer/,
    why: SENDS_AGAIN,
  },
  { runtimes: BOTH, file: "test/hostile/chaos.test.ts", tests: /./, why: SENDS_AGAIN },
  {
    runtimes: ["deno"],
    file: "test/hostile/credentials.test.ts",
    tests: /after a broken connection$/,
    why: SENDS_AGAIN,
  },
  { runtimes: BOTH, file: "test/hostile/slow.test.ts", tests: /while garbage is collected/, why: NO_GC },
  { runtimes: BOTH, file: "test/hostile/garbage.test.ts", tests: /./, why: NO_GC },
  {
    runtimes: BOTH,
    file: "test/observability.test.ts",
    tests: /gives a span for each/,
    why: "OpenTelemetry watches the fetch of Node only",
  },
  {
    runtimes: ["bun"],
    file: "test/errors/safe-cause.test.ts",
    tests: /looks at/,
    why: "its errors have members of their own, such as line and column",
  },
  {
    runtimes: ["deno"],
    file: "test/errors/safe-cause.test.ts",
    tests: /keeps TimeoutError/,
    why: "its DOMException has members of its own, so that a copy is kept",
  },
  {
    runtimes: ["deno"],
    file: "test/hostile/connections.test.ts",
    tests: /nobody listens/,
    why: "its fetch tells in words, without a code, why there is no connection",
  },
  {
    runtimes: ["deno"],
    file: "test/hostile/connections.test.ts",
    tests: /with its length/,
    why: "its fetch sends the body of a Request in chunks, without Content-Length",
  },
  {
    runtimes: BOTH,
    file: "test/light-request.test.ts",
    tests: /has what the request has/,
    why: NEWER_REQUEST,
  },
];

/** Why a test may fail on a runtime; `undefined` if it may not. */
export function differenceOf(runtime: RuntimeName, file: string, test: string): string | undefined {
  return DIFFERENCES.find(
    (difference) => difference.runtimes.includes(runtime) && difference.file === file && difference.tests.test(test),
  )?.why;
}
