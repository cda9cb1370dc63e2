import { parseRetryAfter } from "./retry-after.js";

/** What an answer says about limits. */
export interface Feedback {
  /** The size of the bucket, in requests. */
  readonly limit?: number | undefined;
  /** Requests left in it. */
  readonly remaining?: number | undefined;
  /** The request was refused because of a limit. */
  readonly rejected: boolean;
  /** How long to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** How fast the bucket fills, in requests a millisecond. */
  readonly rate?: number;
}

/** Error codes with which Atlas refuses because of a limit, whatever the status. */
export const RATE_LIMIT_CODES: ReadonlySet<string> = new Set([
  "RATE_LIMITED_TOKEN_BUCKET",
  "RATE_LIMITED",
  "INVITATIONS_RATE_LIMITED_IP",
]);

/**
 * Reads what an answer says about limits. The body is looked at only where a limit may stand in it, and on a copy.
 *
 * @param now - milliseconds since the epoch
 */
export function readFeedback(response: Response, now: number): Feedback | Promise<Feedback> {
  const { headers, status } = response;
  const limit = readLimit(headers);
  const remaining = readCount(headers.get("ratelimit-remaining"));
  return mayRefuse(status) ? readRefusal(response, { limit, remaining }, now) : { limit, remaining, rejected: false };
}

/** Whether a status can mean that a limit is reached. */
export function mayRefuse(status: number): boolean {
  return status === 429 || status === 400;
}

/** The size of the bucket. One that can hold no request could never be asked, so nothing is learned from it. */
export function readLimit(headers: Headers): number | undefined {
  const limit = readCount(headers.get("ratelimit-limit"));
  return limit === 0 ? undefined : limit;
}

async function readRefusal(
  response: Response,
  known: Pick<Feedback, "limit" | "remaining">,
  now: number,
): Promise<Feedback> {
  const { headers, status } = response;
  const body = await bodyOf(response);
  const rejected = status === 429 || RATE_LIMIT_CODES.has(body.errorCode);
  if (!rejected) return { ...known, rejected: false };
  const fromBody = readParameters(body.errorCode, body.parameters);
  const retryAfter = parseRetryAfter(headers.get("retry-after"), now) ?? fromBody.retryAfter;
  return {
    ...known,
    ...fromBody,
    rejected,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** A number of one to nine digits. Each call comes by here, so nothing is copied. */
export function readCount(header: string | null): number | undefined {
  if (header === null || header === "" || header.length > 9) return undefined;
  let value = 0;
  for (let index = 0; index < header.length; index++) {
    const digit = header.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

interface ErrorBody {
  readonly errorCode: string;
  readonly parameters: readonly unknown[];
}

async function bodyOf(response: Response): Promise<ErrorBody> {
  try {
    const body: unknown = await response.clone().json();
    if (typeof body !== "object" || body === null) return { errorCode: "", parameters: [] };
    const fields: { errorCode?: unknown; parameters?: unknown } = body;
    return {
      errorCode: typeof fields.errorCode === "string" ? fields.errorCode : "",
      parameters: Array.isArray(fields.parameters) ? fields.parameters : [],
    };
  } catch {
    // No JSON: then there is nothing to learn from it.
    return { errorCode: "", parameters: [] };
  }
}

/** `[path, retryAfterSeconds, capacity, refill, seconds]` of the token buckets, `[path, n, minutes]` of the older shape. */
export function readParameters(
  errorCode: string | undefined,
  parameters: readonly unknown[],
): Pick<Feedback, "limit" | "retryAfter" | "rate"> {
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, fourth = Number.NaN] = parameters
    .slice(1)
    .map((value) => (typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN));
  if (
    errorCode === "RATE_LIMITED_TOKEN_BUCKET" &&
    (first === 0 || isSane(first)) &&
    [second, third, fourth].every(isSane)
  ) {
    return {
      retryAfter: first * 1000,
      ...sizeOf(second),
      rate: third / (fourth * 1000),
    };
  }
  if (errorCode === "RATE_LIMITED" && isSane(first) && isSane(second))
    return { ...sizeOf(first), rate: first / (second * 60_000) };
  return {};
}

/** What can be a number of requests, seconds or minutes; their quotients are numbers that can be counted with. */
function isSane(value: number): boolean {
  return value >= 1e-3 && value <= 1e9;
}

function sizeOf(limit: number): Pick<Feedback, "limit"> {
  return limit < 1 ? {} : { limit };
}
