/** What a portable test is, and how a platform runs it. */
import type { Stage } from "./stage.js";

/** The platforms, as far as tests have to tell them apart. */
export type Platform = "node" | "deno" | "bun" | "workerd" | "browser";

/** What a test is given. */
export interface Context {
  readonly platform: Platform;
  readonly stage: Stage;
}

/** Tests by name: plain functions that throw. */
export type Tests = Readonly<Record<string, (context: Context) => Promise<void> | void>>;

/** What came of one test. */
export interface Result {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "skipped";
  /** Why it failed, or why it was skipped. */
  readonly why?: string;
}

/** Thrown by a test of something that the platform does not have. */
export class Skipped extends Error {
  override name = "Skipped";
}

/** Ends a test that cannot run here. */
export function skip(why: string): never {
  throw new Skipped(why);
}

/** No test waits for anything longer, in milliseconds. */
const LIMIT = 20_000;

/** Runs tests one after another. */
export async function runTests(tests: Tests, context: Context): Promise<Result[]> {
  const results: Result[] = [];
  for (const name of Object.keys(tests)) results.push(await runTest(tests, name, context));
  return results;
}

/** Runs one test. */
export async function runTest(tests: Tests, name: string, context: Context): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${LIMIT} ms`)), LIMIT);
  });
  try {
    await Promise.race([tests[name]?.(context), late]);
    return { name, outcome: "passed" };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (error instanceof Skipped) return { name, outcome: "skipped", why };
    return { name, outcome: "failed", why: placeOf(error) === undefined ? why : `${why}\n${placeOf(error)}` };
  } finally {
    clearTimeout(timer);
  }
}

function placeOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
