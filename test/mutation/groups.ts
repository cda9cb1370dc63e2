/** What `npm run test:mutation` breaks on purpose, and the tests that have to notice. */

/** Some files of `src/`, and the tests that are meant to hold them. */
export interface MutationGroup {
  /** What it is, for the table in `CONTRIBUTING.md`. */
  readonly title: string;
  /** The files that are changed, or globs of them. */
  readonly mutate: readonly string[];
  /** The test files that run against each change: fast ones, in this process, without other servers or programs. */
  readonly tests: readonly string[];
}

export type GroupName = "parsers" | "slicer" | "transport" | "validator";

/** The least share of the changes, in percent, that the tests of each group must notice. */
export const THRESHOLD = 85;

/** By the name that `--group` takes. */
export const GROUPS: Readonly<Record<GroupName, MutationGroup>> = {
  parsers: {
    title: "parsers of headers and bodies",
    mutate: [
      "src/auth/bearer-token.ts",
      "src/auth/digest-challenge.ts",
      "src/auth/token.ts",
      "src/auth/token-endpoint.ts",
      "src/auth/token-error.ts",
      "src/decode.ts",
      "src/deprecation.ts",
      "src/http-date.ts",
      "src/lossless.ts",
      "src/media-type.ts",
      "src/pattern.ts",
      "src/transport/rate-limit-feedback.ts",
      "src/transport/retry-after.ts",
      "src/version.ts",
      "src/version-name.ts",
    ],
    tests: [
      "test/auth/bearer-token.test.ts",
      "test/auth/digest-challenge.test.ts",
      "test/auth/service-account.test.ts",
      "test/auth/token.test.ts",
      "test/auth/token-failure.test.ts",
      "test/auth/token-renewal.test.ts",
      "test/bodies.test.ts",
      "test/client.test.ts",
      "test/deprecation.test.ts",
      "test/errors.test.ts",
      "test/http-date.test.ts",
      "test/lossless.test.ts",
      "test/media-type.test.ts",
      "test/pattern.test.ts",
      "test/transport/rate-limit-feedback.test.ts",
      "test/transport/retry.test.ts",
      "test/version.test.ts",
    ],
  },
  slicer: {
    title: "slicer: what cuts a part out of a document",
    mutate: ["src/codegen/content.ts", "src/codegen/prune.ts", "src/codegen/select.ts", "src/codegen/slice.ts"],
    tests: [
      "test/codegen/content.test.ts",
      "test/codegen/prune.test.ts",
      "test/codegen/select.test.ts",
      "test/codegen/slice.test.ts",
    ],
  },
  transport: {
    title: "transport: requests, time limits, retries, rate limits",
    mutate: [
      "src/light-request.ts",
      "src/transport/*.ts",
      // Among the parsers.
      "!src/transport/rate-limit-feedback.ts",
      "!src/transport/retry-after.ts",
    ],
    tests: [
      "test/light-request.test.ts",
      "test/middleware.test.ts",
      "test/transport/*.test.ts",
      // Processes and Redis.
      "!test/transport/shared-limits.test.ts",
      // Of parsers.
      "!test/transport/*feedback.test.ts",
      "!test/transport/rate-limit.property.test.ts",
    ],
  },
  validator: {
    title: "validator: values against schemas, exchanges against a document",
    mutate: [
      "src/conformance/schema-checker.ts",
      "src/conformance/stated-type.ts",
      "src/conformance/traffic/answer-schema.ts",
      "src/conformance/traffic/matched.ts",
      "src/conformance/traffic/path-index.ts",
      "src/conformance/traffic/spec-index.ts",
      "src/conformance/traffic/tolerance.ts",
      "src/conformance/traffic/unknown-properties.ts",
      "src/conformance/traffic/checks/content-type.ts",
      "src/conformance/traffic/checks/request-valid.ts",
      "src/conformance/traffic/checks/schema.ts",
      "src/conformance/traffic/checks/undocumented-field.ts",
    ],
    tests: [
      "test/conformance/json-schema.test.ts",
      "test/conformance/schema-checker.test.ts",
      "test/conformance/stated-type.test.ts",
      "test/conformance/traffic/answer-schema.test.ts",
      "test/conformance/traffic/checks.test.ts",
      "test/conformance/traffic/content-type.test.ts",
      "test/conformance/traffic/matched.test.ts",
      "test/conformance/traffic/path-index.test.ts",
      "test/conformance/traffic/request-valid.test.ts",
      "test/conformance/traffic/spec-index.test.ts",
      "test/conformance/traffic/tolerance.test.ts",
      "test/conformance/traffic/undocumented-field.test.ts",
      "test/conformance/traffic/unknown-properties.test.ts",
    ],
  },
};
