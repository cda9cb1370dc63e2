/** What answers at the address, asked without credentials, and how far its clock is from ours. */
import { parseHeaderDate } from "../../http-date.js";
import type { FetchFunction } from "../../transport/fetch.js";
import type { Finding } from "./finding.js";
import { codeOf, reasonText, TimeUp, within } from "./limit.js";

/** What to ask with. */
export interface Asking {
  readonly fetch: FetchFunction;
  /** In milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly userAgent: string | undefined;
}

/** What came back. */
export interface AnswerExamination {
  readonly finding: Finding;
  readonly clock: Finding;
  /** Whether it is worth logging in. */
  readonly isAtlas: boolean;
}

const PATH = "/api/atlas/v2";
/** Every API date has it. */
const ACCEPT = "application/vnd.atlas.2023-01-01+json";

/** Asks, following no redirect. */
export async function examineAnswer(baseUrl: string, asking: Asking): Promise<AnswerExamination> {
  const { fetch, limit, signal, now, userAgent } = asking;
  const headers = new Headers({ Accept: ACCEPT });
  if (userAgent !== undefined) headers.set("User-Agent", userAgent);
  const startedAt = now();
  try {
    const { status, headers: answered } = await within(limit, signal, async (ended) => {
      const response = await fetch(new Request(`${baseUrl}${PATH}`, { headers, redirect: "manual", signal: ended }));
      // Nobody waits for a body that may never end.
      void response.body?.cancel().catch(() => undefined);
      return response;
    });
    const endedAt = now();
    const finding = judge(baseUrl, status, answered, endedAt - startedAt);
    return { finding, clock: examineClock(answered, startedAt, endedAt), isAtlas: finding.status === "ok" };
  } catch (error) {
    signal?.throwIfAborted();
    const code = error instanceof TimeUp ? "TIMEOUT" : (codeOf(error) ?? "UNKNOWN");
    const why = error instanceof TimeUp || code === "UNKNOWN" ? reasonText(error) : `${code}, ${reasonText(error)}`;
    return {
      finding: {
        check: "answer",
        status: "problem",
        summary: `${baseUrl} gives no answer (${why})`,
        advice:
          "Try again; if it stays so, something in between may hold the request back: check proxies and firewalls.",
        data: { code },
      },
      clock: { check: "clock", status: "skipped", summary: "not looked at: there is no answer" },
      isAtlas: false,
    };
  }
}

/** Statuses that Atlas answers a call without credentials with, and those that come from a busy Atlas. */
const EXPECTED: ReadonlySet<number> = new Set([200, 401, 403, 406, 410, 429]);

function judge(baseUrl: string, status: number, headers: Headers, time: number): Finding {
  const type = headers.get("content-type") ?? "";
  const data = { status };
  const problem = (summary: string, advice: string): Finding => ({
    check: "answer",
    status: "problem",
    summary,
    advice,
    data,
  });
  if (status >= 300 && status < 400) {
    const where = headers.get("location") ?? "nowhere";
    return problem(
      `${baseUrl} redirects to ${where}`,
      "Atlas redirects nobody: a login page of the network may be in between, or the base URL is not Atlas's. Credentials are not sent there.",
    );
  }
  if (status === 407) return problem("a proxy asks for a login", "Put name and password into the proxy's address.");
  if (status >= 500) {
    return problem(
      `${baseUrl} answers ${status}`,
      "Atlas, or something before it, cannot answer now: see https://status.mongodb.com and try again later.",
    );
  }
  if (/html/i.test(type)) {
    return problem(
      `${baseUrl} answers ${status} with HTML`,
      "That is not the API: check the base URL, and whether a proxy or a login page of the network is in between.",
    );
  }
  if (!EXPECTED.has(status)) {
    return problem(`${baseUrl} answers ${status} at ${PATH}`, "The API is not there: check the path of the base URL.");
  }
  const how = status === 401 ? "401 to a call without credentials, as it should" : String(status);
  return { check: "answer", status: "ok", summary: `${baseUrl} answers ${how} (${time} ms)`, data };
}

/** How far the clocks may be apart, in milliseconds. */
const APART = 60_000;

function examineClock(headers: Headers, startedAt: number, endedAt: number): Finding {
  const date = parseHeaderDate(headers.get("date") ?? "");
  const age = Number(headers.get("age") ?? "0");
  if (date === undefined || !(age === 0)) {
    return { check: "clock", status: "skipped", summary: "not looked at: the answer has no time of its own" };
  }
  // The header has whole seconds, and nobody knows how long the way was.
  const skew = (startedAt + endedAt) / 2 - (date + 500);
  const doubt = 500 + (endedAt - startedAt) / 2;
  const seconds = Math.round(Math.abs(skew) / 1000);
  const data = { skewSeconds: Math.round(skew / 1000) };
  if (Math.abs(skew) <= Math.max(APART, doubt)) {
    const apart = Math.abs(skew) <= doubt ? "as far as can be told" : `within ${seconds} s`;
    return { check: "clock", status: "ok", summary: `agrees with the server's, ${apart}`, data };
  }
  return {
    check: "clock",
    status: "problem",
    summary: `is ${spoken(seconds)} ${skew > 0 ? "ahead of" : "behind"} the server's`,
    advice:
      "Set this machine's clock (turn on NTP): certificates, waiting times and days until a sunset are counted with it.",
    data,
  };
}

function spoken(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} minutes`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`;
}
