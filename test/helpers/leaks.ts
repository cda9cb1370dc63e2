/** Finds what outlives a test: timers and sockets of this process. */
import { setImmediate } from "node:timers/promises";
import nock from "nock";
import { afterAll, beforeAll, expect } from "vitest";

const WATCHED = new Set(["Timeout", "Immediate", "TCPSocketWrap", "TCPServerWrap", "TCPConnectWrap"]);

/** What would keep the process from ending, by kind. Connections that wait for another request are none of these. */
function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) if (WATCHED.has(kind)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** To be called at the top of a file: uses the real `fetch`, and fails if there is more after the tests than before. */
export function watchLeaks(): void {
  let before: Record<string, number> = {};
  beforeAll(() => {
    // It puts its own requests, answers and sockets in place of those of Node.
    nock.restore();
    before = resources();
  });
  afterAll(async () => {
    nock.activate();
    const more = (): unknown[] => Object.entries(resources()).filter(([kind, count]) => count > (before[kind] ?? 0));
    for (const end = performance.now() + 3_000; more().length > 0 && performance.now() < end;) await setImmediate();
    expect(more()).toEqual([]);
  });
}

/** The promise, or an error if it takes longer than so many milliseconds: nothing may hang. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
