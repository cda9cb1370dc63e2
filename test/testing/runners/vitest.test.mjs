import { test } from "vitest";
import { scenario } from "./scenario.mjs";

test("a mock of Atlas in vitest", scenario);
