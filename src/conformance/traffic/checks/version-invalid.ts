import { fixturesOf } from "../fixture-run.js";
import { getGadget, unversionedGadget } from "../fixtures.js";
import type { Matched } from "../matched.js";
import { fail, notApplicable, pass, type ExchangeCheck } from "../traffic-check.js";

/** What can be answered before anybody looks at the version. */
const EARLIER: ReadonlySet<number> = new Set([401, 403, 404, 405, 429]);

export const versionInvalid: ExchangeCheck = {
  info: {
    id: "traffic-version-invalid",
    severity: "error",
    sentence: "An Accept header that leads to no resource version is answered with 406, and no other one is.",
  },
  idle: "no request has an Accept header that leads to no resource version, and no answer is 406",
  judge(matched) {
    const { exchange, accept, version } = matched;
    const { status } = exchange.response;
    if (accept.kind === "unknown") return [];
    if (version !== undefined) {
      return status === 406 ? [fail(`an answer in version ${version.version}`, "406")] : [];
    }
    if (status === 406) return [pass];
    if (EARLIER.has(status) || status >= 500) {
      return [notApplicable(`it was answered ${status} before the version counted`)];
    }
    return [fail("406", `${status} to ${described(matched)}`)];
  },
  fixtures: fixturesOf(
    () => versionInvalid,
    [unversionedGadget(406)],
    [unversionedGadget(200), { ...getGadget(), response: unversionedGadget(406).response }],
  ),
};

function described({ accept, operation }: Matched): string {
  if (accept.kind === "versioned") {
    const first = operation.table.versions[0]?.version ?? "none";
    return `API date ${accept.apiDate}, the first version being ${first}`;
  }
  return accept.kind === "unversioned" && accept.text !== "" ? `Accept: ${accept.text}` : "no Accept";
}
