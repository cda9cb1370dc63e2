/** What doctor says: of errors in place of answers, and in lines of a width. */
import { describe, expect, it } from "vitest";
import { codeOf, reasonText, TimeUp, within } from "../../../src/cli/doctor/limit.js";
import type { Login } from "../../../src/cli/doctor/login.js";
import { refusal } from "../../../src/cli/doctor/refusal.js";
import { renderFinding, renderVerdict } from "../../../src/cli/doctor/render.js";
import type { Finding } from "../../../src/cli/doctor/finding.js";
import {
  AtlasApiError,
  AtlasAuthError,
  AtlasNetworkError,
  AtlasRateLimitError,
  type ApiErrorBody,
} from "../../../src/index.js";

const call = { operationId: "getSystemStatus", method: "GET", path: "/api/atlas/v2" };
const body: ApiErrorBody = { errorCode: undefined, detail: undefined, reason: undefined, parameters: [], fields: [] };
const answered = (status: number, said: Partial<ApiErrorBody> = {}): AtlasApiError =>
  new AtlasApiError({ call, response: new Response(null, { status }), body: { ...body, ...said } });
const withKind = (kind: Login["caller"]["kind"]): Login => ({ caller: { kind } }) as Login;

describe("why there is no login", () => {
  it.each<[Error, Login["caller"]["kind"], string, RegExp]>([
    [new TimeUp(10_000), "api-key", "gives no answer within 10 s", /--timeout 60/],
    [
      new AtlasAuthError("UNSUPPORTED_CHALLENGE", "No digest is offered."),
      "api-key",
      "No digest is offered.",
      /taken the challenge out/,
    ],
    [
      new AtlasAuthError("TOKEN_REQUEST_FAILED", "It is refused.", { status: 401 }),
      "service-account",
      "It is refused.",
      /access manager/,
    ],
    [
      new AtlasAuthError("TOKEN_REQUEST_FAILED", "It broke off."),
      "service-account",
      "It broke off.",
      /proxies and firewalls/,
    ],
    [
      new AtlasRateLimitError({ call, response: new Response(null, { status: 429 }), body, retryAfter: undefined }),
      "bearer",
      "Atlas answers 429: too many calls",
      /Wait a minute/,
    ],
    [new Error("what is this"), "bearer", "no usable answer: what is this", /in between/],
    [answered(401), "bearer", "Atlas answers 401", /The token has expired/],
    [answered(401, { errorCode: "X" }), "api-key", "Atlas answers 401 (X)", /both halves of the key/],
    [answered(401), "service-account", "Atlas answers 401", /not for this address/],
    [answered(503, { detail: "Back soon." }), "bearer", "Atlas answers 503 (Back soon.)", /status\.mongodb\.com/],
    [answered(403, { errorCode: "X", detail: "No." }), "bearer", "Atlas answers 403 (X: No.)", /rights of the caller/],
  ])("%s with %s", (error, kind, summary, advice) => {
    const finding = refusal(error, withKind(kind));
    expect(finding).toMatchObject({ check: "login", status: "problem", summary, data: { kind } });
    expect(finding.advice).toMatch(advice);
  });
});

describe("the reason of an error", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

  it("is that of the innermost cause, or of the first of several", () => {
    const wrapped = new TypeError("fetch failed", { cause: refused });
    expect([codeOf(wrapped), reasonText(wrapped)]).toEqual(["ECONNREFUSED", "connect ECONNREFUSED"]);
    const several = new AggregateError([refused, new Error("other")], "");
    expect([codeOf(several), reasonText(several)]).toEqual(["ECONNREFUSED", "connect ECONNREFUSED"]);
    const odd = new AggregateError(["text"], "several");
    expect([codeOf(odd), reasonText(odd)]).toEqual([undefined, "several"]);
    expect([codeOf("text"), reasonText("text")]).toEqual([undefined, "text"]);
    expect(reasonText(new Error(""))).toBe("Error");
  });

  it("is found where causes go round in a circle", () => {
    const circle = new AtlasNetworkError("NETWORK_ERROR", "no way", { cause: refused });
    refused.cause = circle;
    expect(codeOf(circle)).toBe("ECONNREFUSED");
    expect(reasonText(circle)).toBe("connect ECONNREFUSED");
    delete refused.cause;
  });
});

describe("a time limit", () => {
  it("is for work that does not listen, too", async () => {
    await expect(within(1, undefined, () => new Promise(() => undefined))).rejects.toThrow("no answer within 0.001 s");
  });

  it("makes errors of what is thrown, and hears of the end from outside", async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what a library may do
    await expect(within(1000, undefined, () => Promise.reject("text"))).rejects.toThrow("text");
    const outer = new AbortController();
    const waiting = within(60_000, outer.signal, () => new Promise(() => undefined));
    outer.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    await expect(within(60_000, outer.signal, () => Promise.resolve(1))).rejects.toThrow("enough");
  });
});

describe("lines", () => {
  const plain = { paint: (_style: unknown, text: string): string => text };
  const finding: Finding = {
    check: "login",
    status: "warning",
    summary: "one two three four five six seven eight nine ten",
    details: ["detail"],
    advice: "do something about it, today and not tomorrow",
  };

  it("are broken at spaces where there is a width, and words stay whole", () => {
    const text = renderFinding(finding, { ...plain, width: 40 });
    for (const line of text.trimEnd().split("\n")) expect(line.length).toBeLessThanOrEqual(40);
    expect(text).toContain("→ do something");
    const long = renderFinding({ ...finding, summary: `short ${"x".repeat(60)} end` }, { ...plain, width: 40 });
    expect(long).toContain("x".repeat(60));
    expect(renderFinding(finding, plain)).toContain("one two three four five six seven eight nine ten\n");
    expect(renderFinding({ check: "name", status: "ok", summary: "there" }, plain)).toMatch(/^✓ name +there\n$/);
  });

  it("end with what it comes to", () => {
    const many = (status: Finding["status"], count: number): Finding[] =>
      Array.from({ length: count }, () => ({ ...finding, status }));
    const verdict = (...findings: Finding[]): string => renderVerdict(findings, plain);
    expect(verdict(...many("problem", 1), ...many("warning", 1))).toBe("\nOne thing has to be put right.\n");
    expect(verdict(...many("problem", 2))).toBe("\n2 things have to be put right.\n");
    expect(verdict(...many("warning", 1))).toBe("\nAtlas can be called. One thing is worth a look.\n");
    expect(verdict(...many("warning", 3))).toBe("\nAtlas can be called. 3 things are worth a look.\n");
    expect(verdict(...many("ok", 3))).toBe("\nAtlas can be called.\n");
  });
});
