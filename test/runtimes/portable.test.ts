/** The portable tests on this Node, so that they keep working; `npm run test:runtimes` runs them everywhere else. */
import { afterAll, beforeAll, describe, it } from "vitest";
import { startStage, type RunningStage } from "./stage/stage.js";
import { portable } from "./suite/index.js";
import { stageAt } from "./suite/stage.js";
import { runTest } from "./suite/test.js";

describe("the portable tests", () => {
  let running: RunningStage;
  beforeAll(async () => {
    running = await startStage();
  });
  afterAll(() => running[Symbol.asyncDispose]());

  for (const name of Object.keys(portable)) {
    it(name, async (context) => {
      const { outcome, why } = await runTest(portable, name, { platform: "node", stage: stageAt(running.url) });
      if (outcome === "skipped") context.skip(why);
      if (outcome === "failed") throw new Error(why);
    });
  }
});
