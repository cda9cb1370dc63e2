import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { WHOLE } from "../whole.js";

/** `npm run test:whole`. */
const config: ViteUserConfig = defineConfig({
  resolve: { alias: [{ find: /^atlas-fetch$/, replacement: resolve("src/index.ts") }] },
  test: {
    include: ["test/packed/*.packed.ts", ...WHOLE],
    reporters:
      process.env["CI"] === undefined ? ["default"] : ["default", ["json", { outputFile: "test-results-whole.json" }]],
    globalSetup: ["test/helpers/build-once.ts", "test/packed/install.ts"],
    setupFiles: ["test/helpers/network-off.ts"],
    maxWorkers: availableParallelism(),
    // Of the compilers, each in a process of its own: more would leave nothing for the other files.
    maxConcurrency: availableParallelism(),
    // A busy machine is no failure; nothing here measures time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

export default config;
