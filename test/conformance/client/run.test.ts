import { beforeAll, describe, expect, it, vi } from "vitest";
import type { OpenApiDocument } from "../../../src/codegen/index.js";
import {
  checkClient,
  clientChecks,
  conforms,
  ownClient,
  tally,
  tampered,
  withHeader,
  withUrl,
  type CaseResult,
  type CheckClientOptions,
  type CheckInfo,
  type Subject,
} from "../../../src/conformance/index.js";
import { API_DATES, everyPath, somePaths, trimmedDocument } from "./documents.js";

let document: OpenApiDocument;
beforeAll(async () => {
  document = await trimmedDocument();
});

const failures = (results: readonly CaseResult[]): CaseResult[] => results.filter(({ status }) => status === "fail");

describe("this package's client", () => {
  it("conforms to the trimmed spec", async () => {
    const results = await checkClient({ document: everyPath(document, 13), apiDates: API_DATES, seed: 7 });
    expect(failures(results)).toEqual([]);
    expect(tally(results)["not-applicable"]).toBe(0);
    expect(conforms(results)).toBe(true);
    expect(new Set(results.map(({ check }) => check))).toEqual(new Set(clientChecks.map(({ info }) => info.id)));
  }, 120_000);
});

/** A few operations, one date, chosen checks. */
function check(ids: readonly CheckInfo["id"][], options: Partial<CheckClientOptions> = {}): Promise<CaseResult[]> {
  return checkClient({
    document: somePaths(document, /^\/api\/atlas\/v2\/orgs(\/\{orgId\}\/invites\/\{invitationId\})?$/),
    apiDates: ["2023-11-15"],
    seed: 7,
    checks: clientChecks.filter(({ info }) => ids.includes(info.id)),
    ...options,
  });
}

describe("a result", () => {
  it("says what was expected and how to send the request, with a variable for the credentials", async () => {
    const [result] = await check(["client-method-path"], {
      only: ({ name }) => name === "2023-11-15 deleteOrgInvite with what it requires",
    });
    expect(result).toMatchObject({
      check: "client-method-path",
      operationId: "deleteOrgInvite",
      apiDate: "2023-11-15",
      status: "pass",
      expected: "DELETE → 204",
    });
    expect(result?.curl).toMatch(
      /^curl --request DELETE --globoff 'https:\/\/cloud\.mongodb\.com\/api\/atlas\/v2\/orgs\/[a-f0-9]{24}\/invites\/[^/ ]+' --header "Authorization: Bearer \$MONGODB_ATLAS_ACCESS_TOKEN" --header 'accept: application\/vnd\.atlas\.2023-11-15\+json'$/,
    );
  });

  it("never holds a credential", async () => {
    const results = await check(["client-auth", "client-headers"]);
    expect(JSON.stringify(results)).not.toMatch(/conformance-token|conformance_secret|conformance-private-key/);
  });

  it.each<[string, CheckInfo["id"], Subject, string, string]>([
    [
      "another path",
      "client-method-path",
      tampered({ request: (request) => withUrl(request, (url) => (url.pathname += "/x")) }),
      'path: "/api/atlas/v2/orgs/',
      '/x"',
    ],
    [
      "another header",
      "client-accept-version",
      tampered({ request: (request) => withHeader(request, "accept", "*/*") }),
      'header accept: "application/vnd.atlas.2023-11-15+json"',
      'header accept: "*/*"',
    ],
    [
      "a request too many",
      "client-method-path",
      tampered({ fetch: async (send, request) => (await send(request.clone()), send(request)) }),
      "1 request: DELETE",
      "2 requests: DELETE",
    ],
    [
      "a request to another host",
      "client-method-path",
      tampered({ request: (request) => withUrl(request, (url) => (url.hostname = `elsewhere-${url.hostname}`)) }),
      "1 request",
      "1 request: GET elsewhere-",
    ],
    [
      "no request at all",
      "client-method-path",
      tampered({ method: () => Promise.resolve(1) }),
      "1 request",
      "no request",
    ],
    [
      "a success in place of an error",
      "client-error-map",
      tampered({ method: async (method, ...args) => method(...args).catch(() => undefined) }),
      "AtlasApiError",
      "no error, but undefined",
    ],
  ])("tells of %s", async (_, id, subject, expected, actual) => {
    const found = failures(await check([id], { subject }));
    const told = found.map((one) => ({ expected: one.expected, actual: one.actual }));
    const text = (part: string): unknown => expect.stringContaining(part);
    expect(told).toContainEqual({ expected: text(expected), actual: text(actual) });
  });

  it("says that a check was not exercised", async () => {
    const results = await check(["client-no-content", "client-pagination"], {
      document: somePaths(document, /^\/api\/atlas\/v2\/orgs$/),
    });
    expect(results.find(({ check: id }) => id === "client-no-content")).toMatchObject({ status: "not-exercised" });
  });

  it("says that a check does not apply to a client without pagination", async () => {
    const subject: Subject = (options) => ({ untyped: ownClient(options).untyped });
    const results = await check(["client-pagination"], { subject });
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(["not-applicable"]));
    expect(conforms(results)).toBe(false);
  });

  it("is a failure, not the end of the run, where a client cannot even be made", async () => {
    const subject: Subject = () => {
      throw new Error("no client today");
    };
    const results = await check(["client-method-path", "client-operation-complete"], { subject });
    expect(tally(results).pass).toBe(0);
    expect(results[0]).toMatchObject({ status: "fail", actual: "Error: no client today" });
  });
});

describe("a run", () => {
  it("of one case gives what it gives in a whole run", async () => {
    const ids: CheckInfo["id"][] = ["client-error-map", "client-types-agree"];
    const subject = tampered({ response: (response) => (response.status === 401 ? Response.json({}) : response) });
    const whole = await check(ids, { subject });
    const picked = whole.filter((_, index) => index % 17 === 0);
    for (const one of picked) {
      const only = await check([one.check], { subject, only: ({ name }) => name === one.name });
      expect(only).toEqual([one]);
    }
  }, 60_000);

  it("is the same each time", async () => {
    expect(await check(["client-auth"])).toEqual(await check(["client-auth"]));
  });

  it("makes cases before others are under way, whose time limits would run out meanwhile", async () => {
    const log: string[] = [];
    const checks = clientChecks
      .filter(({ info }) => info.id === "client-method-path")
      .map((one) => ({
        ...one,
        cases: (context: Parameters<typeof one.cases>[0]) => (log.push("made"), one.cases(context)),
        run: async (...given: Parameters<typeof one.run>) => (log.push("ran"), one.run(...given)),
      }));
    await check([], { checks });
    expect(log.filter((step) => step === "made").length).toBeGreaterThan(1);
    expect(log.lastIndexOf("made")).toBeLessThan(log.indexOf("ran"));
  });

  it("says how far it is", async () => {
    const onProgress = vi.fn();
    await check(["client-method-path", "client-body"], { onProgress });
    const calls = onProgress.mock.calls.map(([progress]) => progress as { done: number; total: number; what: string });
    expect(calls.map(({ done }) => done)).toEqual(calls.map((_, index) => index + 1));
    expect(calls.at(-1)).toMatchObject({ done: calls.length, total: calls.length, what: "client-body" });
  });

  it("that exercised nothing is no success", async () => {
    const results = await check(["client-method-path"], { only: () => false });
    expect(results).toEqual([]);
    expect(conforms(results)).toBe(false);
  });
});
