import { availableParallelism } from "node:os";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** `npm run test:package`: what needs the packed package and an installation of its own. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/packed/*.packed.ts"],
    globalSetup: ["test/packed/install.ts"],
    maxWorkers: availableParallelism(),
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default config;
