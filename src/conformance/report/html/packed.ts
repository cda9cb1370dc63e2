/** The data of a page as text that takes little room in it. */
import { gzipSync } from "node:zlib";
import type { RunReport } from "../run-report.js";
import { pageData, type Budget } from "./page-data.js";

/** Far more than a run needs that mostly passes. */
const BUDGET: Budget = { names: 10_000_000, details: 16_000_000 };

/** Tries after which only counts are left. */
const TRIES = 6;

/**
 * The data of a run's page: JSON, packed with gzip, in Base64.
 *
 * @param most - the bytes that it may take; what does not fit is left out, failures last
 */
export function packedPageData(report: RunReport, most: number): string {
  let share = 1;
  for (let tries = 1; tries < TRIES; tries++) {
    // A case without details is still worth its name.
    const budget = { names: BUDGET.names * Math.sqrt(share), details: BUDGET.details * share };
    const packed = packedWithin(report, budget);
    if (packed.length <= most) return packed;
    share *= (0.9 * most) / packed.length;
  }
  return packedWithin(report, { names: 0, details: 0 });
}

function packedWithin(report: RunReport, budget: Budget): string {
  return gzipSync(JSON.stringify(pageData(report, budget))).toString("base64");
}
