/** All portable tests of the client. */
import { calls } from "./calls.js";
import { emulated } from "./emulated.js";
import { failures } from "./failures.js";
import { lists } from "./lists.js";
import { odd } from "./odd.js";
import type { Tests } from "./test.js";

/** Tests that run on every platform. */
export const portable: Tests = { ...calls, ...failures, ...lists, ...emulated, ...odd };
