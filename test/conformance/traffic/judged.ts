/** What one check says of one exchange, in lines that can be compared. */
import type { OpenApiDocument } from "../../../src/codegen/document.js";
import { contextOf } from "../../../src/conformance/traffic/context.js";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import type { TrafficExchange } from "../../../src/conformance/traffic/index.js";
import { sortExchanges, type Matched } from "../../../src/conformance/traffic/matched.js";
import { specIndexOf } from "../../../src/conformance/traffic/spec-index.js";
import type { ExchangeCheck, Finding } from "../../../src/conformance/traffic/traffic-check.js";

/** What is added to a GET that is answered 200. */
export interface Parts {
  readonly kind?: TrafficExchange["kind"];
  readonly startedAt?: string;
  readonly request?: Partial<TrafficExchange["request"]> | undefined;
  readonly response?: Partial<TrafficExchange["response"]> | undefined;
}

/** An exchange at a path of the API. */
export function exchangeAt(path: string, { kind = "har", startedAt, request, response }: Parts = {}): TrafficExchange {
  const url = `https://cloud.mongodb.com/api/atlas/v2${path}`;
  return {
    source: "made-up.har",
    kind,
    index: 0,
    ...(startedAt === undefined ? {} : { startedAt }),
    request: { method: "GET", url, ...request },
    response: { status: 200, ...response },
  };
}

/** A body of text, or of a value as JSON. */
export function bodyOf(value: unknown): { encoding: "text"; data: string } {
  return { encoding: "text", data: typeof value === "string" ? value : JSON.stringify(value) };
}

/** An exchange whose operation the document has to have. */
export function matchedIn(document: OpenApiDocument, exchange: TrafficExchange): Matched {
  const [sorted] = sortExchanges(specIndexOf(document), [exchange]);
  if (sorted?.kind !== "matched") throw new Error(`${exchange.request.url} is for no operation of the document.`);
  return sorted.matched;
}

/** What a check says of an exchange. */
export function judged(
  check: ExchangeCheck,
  exchange: TrafficExchange,
  document: OpenApiDocument = gadgetDocument(),
): string[] {
  return check.judge(matchedIn(document, exchange), contextOf(document)).map(lineOf);
}

function lineOf(finding: Finding): string {
  const place = finding.place === undefined ? "" : ` ${finding.place}:`;
  switch (finding.status) {
    case "pass":
      return "pass";
    case "fail":
      return `fail${place} ${finding.expected} / ${finding.actual}`;
    case "not-exercised":
    case "not-applicable":
      return `${finding.status}${place} ${finding.reason}`;
  }
}
