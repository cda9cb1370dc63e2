/** Runs tests in a page of a browser, whose address is the stage's. */
import { portable } from "../suite/index.js";
import { stageAt } from "../suite/stage.js";
import { runTests } from "../suite/test.js";

Reflect.set(globalThis, "runPortableTests", () =>
  runTests(portable, { platform: "browser", stage: stageAt(globalThis.location.origin) }),
);
