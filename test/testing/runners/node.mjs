import { test } from "node:test";
import { scenario } from "./scenario.mjs";

test("a mock of Atlas in node:test", scenario);
