/**
 * Deprecation notices: when an operation or a resource version that is on its way out is called, and when the server's
 * own headers know more than the operation table.
 */
import { AtlasDeprecationError } from "./errors/deprecation-error.js";
import { dayOf, parseHeaderDate } from "./http-date.js";
import type { Operation, Replacement, ResourceVersion } from "./operation.js";
import { warnDeprecated } from "./warn-deprecated.js";
import { isStableVersion } from "./version.js";

/** One notice. Each operation gives at most one from the table and one from headers, for each client. */
export interface DeprecationNotice {
  readonly operationId: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The API date that the call pinned. */
  readonly apiDate: string;
  /** The resource version that the API date leads to. */
  readonly resourceVersion: string;
  /** What is deprecated, or that only the answer's headers said so. */
  readonly reason: "operation" | "resource-version" | "header";
  /** The day (`YYYY-MM-DD`) on which it stops working. */
  readonly sunset?: string;
  /** Whole days from now to the sunset; negative once it has passed. */
  readonly daysLeft?: number;
  /** What to use instead, from which API date on. */
  readonly replacement?: Replacement;
  /** All of it in a sentence or two. */
  readonly message: string;
}

/**
 * What happens to a notice: a warning, nothing, an `AtlasDeprecationError` before anything is sent, or your function.
 *
 * With `"throw"`, what only the headers of an answer say is a warning: by then the call has been carried out.
 */
export type DeprecationHandling = "warn" | "silent" | "throw" | ((notice: DeprecationNotice) => void);

/** The call that a notice is about. */
export interface DeprecationSubject {
  readonly operationId: string;
  readonly operation: Operation;
  readonly apiDate: string;
  readonly version: ResourceVersion;
}

/** The notices of one client. */
export interface Deprecations {
  /** Before a call is sent. May throw. */
  beforeCall(subject: DeprecationSubject): void;
  /** When its answer is there. */
  afterCall(subject: DeprecationSubject, headers: Headers): void;
}

/**
 * @param handling - what to do with a notice
 * @param now - milliseconds since the epoch
 * @param tell - gets every notice before it is handled
 */
export function createDeprecations(
  handling: DeprecationHandling,
  now: () => number,
  tell?: (notice: DeprecationNotice) => void,
): Deprecations {
  const seen = new Set<string>();
  const announceOnce = (key: string, notice: DeprecationNotice, sent: boolean): void => {
    tell?.(notice);
    if (typeof handling === "function") tellHandler(handling, notice, sent);
    else if (handling === "throw" && !sent) throw new AtlasDeprecationError(notice);
    else if (handling !== "silent") warnDeprecated(notice.message);
    // Marked last: with "throw", a second call must not slip through.
    seen.add(key);
  };
  return {
    beforeCall(subject) {
      const key = subject.operationId;
      const notice = seen.has(key) ? undefined : noticeFromTable(subject, now());
      if (notice !== undefined) announceOnce(key, notice, false);
    },
    afterCall(subject, headers) {
      if (!headers.has("deprecation") && !headers.has("sunset")) return;
      const key = `${subject.operationId} header`;
      const notice = seen.has(key) ? undefined : noticeFromHeaders(subject, headers, now());
      if (notice !== undefined) announceOnce(key, notice, true);
    },
  };
}

/**
 * A function that throws stops a call that has not been sent; an answer that has come must not be lost by it. One that fails
 * later can stop nothing any more: then the notice is a warning.
 */
function tellHandler(handler: (notice: DeprecationNotice) => unknown, notice: DeprecationNotice, sent: boolean): void {
  const warn = (): void => warnDeprecated(notice.message);
  try {
    Promise.resolve(handler(notice)).catch(warn);
  } catch (error) {
    if (!sent) throw error;
    warn();
  }
}

/** What the operation table says about a call, or `undefined` if nothing is deprecated. */
export function noticeFromTable(subject: DeprecationSubject, now: number): DeprecationNotice | undefined {
  const { operation, version } = subject;
  const isOperation = operation.deprecated === true;
  if (!isOperation && version.sunset === undefined) return undefined;
  const what = isOperation ? "is deprecated" : `is called in resource version ${version.version}, which is deprecated`;
  return makeNotice(subject, isOperation ? "operation" : "resource-version", version.sunset, now, what);
}

/** What the headers of an answer add to the table: a deprecation it does not know, or another sunset date. */
export function noticeFromHeaders(
  subject: DeprecationSubject,
  headers: Headers,
  now: number,
): DeprecationNotice | undefined {
  const sunsetTime = parseHeaderDate(headers.get("sunset") ?? "");
  const sunset = sunsetTime === undefined ? undefined : dayOf(sunsetTime);
  const known = noticeFromTable(subject, now);
  const table = subject.version.sunset;
  if (sunset !== undefined && sunset !== table) {
    const other = table ?? "no sunset date";
    return makeNotice(
      subject,
      "header",
      sunset,
      now,
      "is deprecated according to the answer's headers",
      ` The client's operation table has ${other}; update atlas-fetch.`,
    );
  }
  if (known !== undefined || !isDeprecation(headers.get("deprecation"))) return undefined;
  return makeNotice(subject, "header", sunset, now, "is deprecated according to the answer's headers");
}

/** RFC 9745 and Atlas write a date; an older draft wrote `true`. */
function isDeprecation(value: string | null): boolean {
  return value !== null && (value.trim() === "true" || parseHeaderDate(value) !== undefined);
}

function makeNotice(
  { operationId, operation, apiDate, version }: DeprecationSubject,
  reason: DeprecationNotice["reason"],
  sunset: string | undefined,
  now: number,
  what: string,
  note = "",
): DeprecationNotice {
  const { method, path } = operation;
  const daysLeft = sunset === undefined ? undefined : Math.ceil((Date.parse(sunset) - now) / 86_400_000);
  const replacement = operation.replacement ?? newerVersion(operationId, operation, version);
  return {
    operationId,
    method,
    path,
    apiDate,
    resourceVersion: version.version,
    reason,
    ...(sunset === undefined ? {} : { sunset }),
    ...(daysLeft === undefined ? {} : { daysLeft }),
    // The operation table is everybody's.
    ...(replacement === undefined ? {} : { replacement: { ...replacement } }),
    message: `${operationId} (${method} ${path}) ${what}${sunsetText(sunset, daysLeft)}.${replacementText(operationId, replacement)}${note}`,
  };
}

function newerVersion(operationId: string, { versions }: Operation, current: ResourceVersion): Replacement | undefined {
  const newer = versions.find(
    ({ version, sunset }) => sunset === undefined && isStableVersion(version) && version > current.version,
  );
  return newer && { operationId, version: newer.version };
}

function sunsetText(sunset: string | undefined, daysLeft: number | undefined): string {
  if (sunset === undefined || daysLeft === undefined) return "";
  if (daysLeft > 0) return ` and stops working on ${sunset} (in ${daysLeft} ${daysLeft === 1 ? "day" : "days"})`;
  return ` and was to stop working on ${sunset}`;
}

function replacementText(operationId: string, replacement: Replacement | undefined): string {
  if (replacement === undefined) return "";
  if (replacement.operationId === operationId) return ` Move to API date ${replacement.version} or later.`;
  return ` Use ${replacement.operationId} at API date ${replacement.version} or later.`;
}
