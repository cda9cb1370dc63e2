import { secretsOf } from "../secrets.js";
import type { TrafficExchange } from "../exchange.js";
import { fixturesOf } from "../fixture-run.js";
import { exchanges, getGadget, withRequestHeader } from "../fixtures.js";
import type { Sorted } from "../matched.js";
import { fail, pass, type Finding, type SortedCheck } from "../traffic-check.js";

/** What is kept in files; the exchanges of a run itself are forgotten. */
const KEPT: ReadonlySet<TrafficExchange["kind"]> = new Set(["har", "nock", "recorder"]);

export const fixtureClean: SortedCheck = {
  info: {
    id: "traffic-fixture-clean",
    severity: "error",
    sentence: "A recording holds no credentials and no other secret.",
  },
  idle: "no exchange comes from a recording",
  sorted(sorted) {
    if (sorted.kind === "skipped") return findings(sorted.entry.secrets ?? [], sorted.entry.secrets !== undefined);
    const kept = exchangesOf(sorted).filter(({ kind }) => KEPT.has(kind));
    const places = kept.flatMap((exchange) =>
      secretsOf(exchange).map((place) => (kept.length > 1 ? `entry ${exchange.index + 1} ${place}` : place)),
    );
    return findings(places, kept.length > 0);
  },
  fixtures: fixturesOf(() => fixtureClean, exchanges(), [
    withRequestHeader(getGadget(), "authorization", `Bearer ${"made-up-".repeat(4)}`),
  ]),
};

function exchangesOf(sorted: Exclude<Sorted, { kind: "skipped" }>): readonly TrafficExchange[] {
  if (sorted.kind === "foreign") return sorted.exchanges;
  return [sorted.kind === "matched" ? sorted.matched.exchange : sorted.exchange];
}

function findings(secrets: readonly string[], isKept: boolean): Finding[] {
  if (!isKept) return [];
  if (secrets.length === 0) return [pass];
  return secrets.map((secret) => {
    const colon = secret.lastIndexOf(": ");
    return fail("no secret", secret.slice(colon + 2), secret.slice(0, colon));
  });
}
