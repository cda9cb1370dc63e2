import { resolveVersion } from "../../version.js";
import { first, same, type ClientCheck } from "./client-check.js";
import { exchange } from "./exchange.js";

export const acceptVersion: ClientCheck = {
  info: {
    id: "client-accept-version",
    severity: "error",
    sentence:
      "Accept names the pinned API date, or with `accept: exact` the operation's own resource version; a body names the same.",
  },
  applies: () => true,
  async run(testCase, subject) {
    const versions = testCase.operation.versions.map(({ version }) => version);
    const resolved = resolveVersion(versions, testCase.apiDate) ?? "none";
    const hasBody = testCase.input["body"] !== undefined;
    for (const [accept, version] of [
      ["pinned", testCase.apiDate],
      ["exact", resolved],
    ] as const) {
      const { requests } = await exchange(subject, testCase, { accept });
      const headers = requests[0]?.headers ?? {};
      const mismatch = first(
        matches(version, headers["accept"]),
        hasBody ? same(`application/vnd.atlas.${version}+json`, headers["content-type"]) : undefined,
      );
      if (mismatch !== undefined) return mismatch;
    }
    return undefined;
  },
};

function matches(version: string, accept: string | undefined): ReturnType<typeof same> {
  const suffix = /\+(json|csv|gzip)$/.exec(accept ?? "")?.[1] ?? "json";
  return same(`application/vnd.atlas.${version}+${suffix}`, accept);
}
