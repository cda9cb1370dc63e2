/** All benchmarks, in the order in which they run, and how far their ratios may move without a reason in the code. */

/** A script of this folder. */
export interface Benchmark {
  readonly name: string;
  /** Whether it needs the official document, which is no part of this repository. */
  readonly needsOfficial?: true;
  /** How much worse a ratio may be than the committed one: 0.2 is a fifth. Counts may not be worse at all. */
  readonly tolerance: number;
  /** Why that much. */
  readonly why: string;
}

const COUNTS = "counts only";

/** Those that say most come first. */
export const BENCHMARKS: readonly Benchmark[] = [
  { name: "overhead", tolerance: 0.2, why: "microseconds; sockets depend on what the kernel does meanwhile" },
  { name: "bundle", tolerance: 0.02, why: "sizes move with the version of zlib only" },
  { name: "import", tolerance: 0.5, why: "8 ms, as the difference of two times of 70 ms" },
  { name: "cli", tolerance: 0.1, why: "whole processes, the middle of many" },
  { name: "tokens", tolerance: 0, why: COUNTS },
  { name: "digest", tolerance: 0, why: COUNTS },
  { name: "limits", tolerance: 0, why: `${COUNTS}, on a virtual clock` },
  { name: "paginate", tolerance: 0.25, why: "timers of 40 ms, and the reading of 10,000 users" },
  { name: "gzip", tolerance: 0.2, why: "when buffers are collected is up to Node" },
  { name: "json", tolerance: 0.3, why: "the peer takes a few milliseconds, and garbage collection falls on either" },
  { name: "emulator", tolerance: 0, why: "no peer: what met its goal has to meet it" },
  {
    name: "conformance",
    needsOfficial: true,
    tolerance: 0,
    why: "no peer: what met its goal has to meet it; the number of cases is a count",
  },
  { name: "codegen", needsOfficial: true, tolerance: 0.25, why: "few rounds of long processes" },
];
