/** How Stryker runs the tests of one group: without projects, types and a built package, none of which it knows or needs. */
import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { GROUPS } from "./groups.js";

/** The group, told by `scripts/mutation.ts`. */
const group = Object.entries(GROUPS).find(([name]) => name === process.env["MUTATION_GROUP"])?.[1];
const tests = group?.tests ?? [];

const config: ViteUserConfig = defineConfig({
  resolve: { alias: [{ find: /^atlas-fetch$/, replacement: resolve("src/index.ts") }] },
  test: {
    include: tests.filter((glob) => !glob.startsWith("!")),
    exclude: tests.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)),
    isolate: false,
    setupFiles: ["test/helpers/network-off.ts", "test/mutation/load-all.ts"],
    // Shorter than what Stryker waits for: to start a process anew takes longer than to go on after a test that hangs.
    testTimeout: 4_000,
  },
});

export default config;
