import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { WHOLE } from "./test/whole.js";

/**
 * Tests that need modules of their own: of what a module does while it is loaded, those that switch nock off and on, which
 * replaces the global `Request`, and those that copy requests after that. The others share their modules, which saves a
 * minute.
 */
const FRESH_MODULES = [
  "test/testing/**/*.test.ts",
  "test/hostile/**/*.test.ts",
  "test/docs/*.test.ts",
  "test/conformance/client/*.test.ts",
  "test/observability.test.ts",
  "test/conformance/traffic/live.test.ts",
  "test/auth/md5.test.ts",
  "test/auth/worker-requests.test.ts",
  "test/codegen/hostile.test.ts",
];

/** `npm run test:coverage` runs all tests; those of whole things are left to a command of their own otherwise. */
const elsewhere = process.argv.includes("--coverage") ? [] : WHOLE;

const config: ViteUserConfig = defineConfig({
  // Examples name the package, as they do elsewhere.
  resolve: { alias: [{ find: /^atlas-fetch$/, replacement: resolve("src/index.ts") }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...FRESH_MODULES, ...elsewhere],
        },
      },
      {
        extends: true,
        test: {
          name: "fresh",
          include: FRESH_MODULES,
          exclude: elsewhere,
          globalSetup: [],
          typecheck: { enabled: false },
        },
      },
    ],
    // The file is what `.ci/run` counts from.
    reporters:
      process.env["CI"] === undefined ? ["default"] : ["default", ["json", { outputFile: "test-results.json" }]],
    globalSetup: ["test/helpers/build-once.ts"],
    setupFiles: ["test/helpers/network-off.ts"],
    // All cores: the one that vitest leaves free is one of two on a small machine.
    maxWorkers: availableParallelism(),
    // A busy machine is no failure; nothing here measures time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // With `npm run test:coverage`. What only runs in processes of their own is not seen, and counts as not covered.
    coverage: {
      include: ["src/**"],
      exclude: ["src/generated/**"],
      reporter: ["text-summary", "json-summary", "html"],
      reportOnFailure: true,
      thresholds: { lines: 95, branches: 90 },
    },
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      tsconfig: "test/types/tsconfig.json",
      // Type errors elsewhere belong to `npm run typecheck`.
      ignoreSourceErrors: true,
    },
  },
});

export default config;
