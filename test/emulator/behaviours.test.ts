import { expect, it } from "vitest";
import { behaviours } from "../../src/emulator/behaviour/index.js";
import { operations } from "../../src/index.js";

it("are there for every operation, and for no other", () => {
  expect(Object.keys(behaviours).sort()).toEqual(Object.keys(operations).sort());
});
