/** Mocks under each test runner, as a process of its own. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { builtEntry } from "../helpers/built-package.js";

const run = promisify(execFile);
const folder = resolve("test/testing/runners");
const jestConfig = JSON.stringify({
  rootDir: folder,
  testMatch: ["**/jest.mjs"],
  transform: {},
  moduleFileExtensions: ["mjs", "js"],
});

const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  "node:test": ["--test", "--test-reporter=tap", resolve(folder, "node.mjs")],
  vitest: [resolve("node_modules/vitest/vitest.mjs"), "run", "--root", folder],
  jest: ["--experimental-vm-modules", resolve("node_modules/jest/bin/jest.js"), "--config", jestConfig, "--no-cache"],
};

it.each(Object.keys(RUNNERS))(
  "works in %s",
  async (name) => {
    const MODULES = JSON.stringify({ index: builtEntry("index"), testing: builtEntry("testing/index") });
    const { PATH, HOME } = process.env;
    const { stdout, stderr } = await run(process.execPath, [...(RUNNERS[name] ?? [])], {
      env: { PATH, HOME, MODULES, NO_COLOR: "1", CI: "1" },
    });
    expect(`${stdout}${stderr}`).toMatch(/^# pass 1$|Tests {2}1 passed|Tests: +1 passed/m);
  },
  120_000,
);
