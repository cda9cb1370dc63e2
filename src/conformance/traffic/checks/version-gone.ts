import { dayOf } from "../../../http-date.js";
import { fixturesOf } from "../fixture-run.js";
import { goneGadget } from "../fixtures.js";
import { fail, notExercised, pass, type ExchangeCheck } from "../traffic-check.js";

export const versionGone: ExchangeCheck = {
  info: {
    id: "traffic-version-gone",
    severity: "error",
    sentence: "A resource version answers 410 only from its sunset date on.",
  },
  idle: "no answer is 410",
  judge({ exchange, version, time, accept }, { today }) {
    if (exchange.response.status !== 410) return [];
    if (version === undefined) {
      const why =
        accept.kind === "unknown" ? "the recording has no header fields of the request" : "Accept leads to no version";
      return [notExercised(`${why}, so it is not known which version is gone`)];
    }
    const { sunset } = version;
    if (sunset === undefined) return [fail(`${version.version} has no sunset, so no 410`, "410")];
    const day = (time === undefined ? undefined : dayOf(time)) ?? today;
    return [day >= sunset ? pass : fail(`no 410 before ${sunset}`, `410 on ${day}`)];
  },
  fixtures: fixturesOf(() => versionGone, [goneGadget("2026-07-01")], [goneGadget("2026-06-30")]),
};
