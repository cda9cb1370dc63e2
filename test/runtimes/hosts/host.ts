/** What runs the portable tests on one platform. */
import type { Result } from "../suite/test.js";

/** What came of the tests. */
export interface Report {
  /** The version of the runtime. */
  readonly version: string;
  readonly results: readonly Result[];
}
