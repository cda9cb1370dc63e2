import { parseMediaType } from "../../../media-type.js";
import { header } from "../exchange.js";
import { fixturesOf } from "../fixture-run.js";
import { exchanges, getGadget, withHeader } from "../fixtures.js";
import { fail, notExercised, pass, type ExchangeCheck } from "../traffic-check.js";

export const versionEcho: ExchangeCheck = {
  info: {
    id: "traffic-version-echo",
    severity: "error",
    sentence: "A success names the resource version that the API date of the request leads to.",
  },
  idle: "no success has a versioned Content-Type",
  judge({ exchange, accept, version }) {
    const { status, headers } = exchange.response;
    const answered = parseMediaType(header(headers, "content-type") ?? "");
    if (status < 200 || status > 299 || answered === undefined) return [];
    if (accept.kind === "unknown") return [notExercised("the recording has no header fields of the request")];
    // Without a version that applies, 406 would have been right: `traffic-version-invalid` says so.
    if (version === undefined) return [];
    return [answered.version === version.version ? pass : fail(version.version, answered.version)];
  },
  fixtures: fixturesOf(() => versionEcho, exchanges(), [
    withHeader(getGadget(), "content-type", "application/vnd.atlas.2024-05-30+json"),
  ]),
};
