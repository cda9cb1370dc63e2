import { test } from "@jest/globals";
import { scenario } from "./scenario.mjs";

test("a mock of Atlas in jest", scenario);
