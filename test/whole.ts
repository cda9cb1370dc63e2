/**
 * Tests of whole things, which take a minute or two more than all others: programs in processes of their own, a terminal, a
 * browser, Redis with many clients, other test runners, every seeded fault, and the whole official document. `npm run test:whole` runs them, and
 * those in `test/packed/`; `npm test` runs the others.
 */
export const WHOLE: string[] = [
  "test/auth/token-processes.test.ts",
  "test/cli/api/process.test.ts",
  "test/cli/conformance-process.test.ts",
  "test/cli/terminal.test.ts",
  "test/codegen/official.test.ts",
  "test/conformance/client/official.test.ts",
  "test/conformance/faults/every-fault.test.ts",
  "test/conformance/report/html-chromium.test.ts",
  "test/conformance/report/html-size.test.ts",
  "test/conformance/spec/drift.test.ts",
  "test/conformance/traffic/active-emulator.test.ts",
  "test/package/build.test.ts",
  "test/scripts/*.test.ts",
  "test/testing/runners.test.ts",
  "test/transport/shared-limits.test.ts",
];
