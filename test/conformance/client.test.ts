import { beforeAll, describe, expect, it } from "vitest";
import { loadSpec } from "../../src/codegen/index.js";
import type { OpenApiDocument } from "../../src/codegen/document.js";
import {
  checkClient,
  clientCases,
  clientChecks,
  conforms,
  ownClient,
  summarize,
  tally,
  type CaseResult,
  type Subject,
} from "../../src/conformance/index.js";

const apiDates = ["2023-11-15", "2025-03-12"];
let document: OpenApiDocument;
beforeAll(async () => {
  ({ document } = await loadSpec("openapi/openapi.yaml"));
});

const check = (subject: Subject): Promise<CaseResult[]> => checkClient({ document, apiDates, seed: 7, subject });

describe("this package's client", () => {
  it("conforms to the trimmed spec", async () => {
    const results = await check(ownClient);
    expect(results.filter(({ status }) => status === "fail")).toEqual([]);
    expect(conforms(results)).toBe(true);
    expect(new Set(results.map((result) => result.check))).toEqual(new Set(clientChecks.map(({ info }) => info.id)));
  }, 120_000);
});

describe("cases", () => {
  it("cover every documented status of every operation at every date, the same for the same seed", () => {
    const cases = clientCases(document, apiDates, 7);
    expect(cases).toEqual(clientCases(document, apiDates, 7));
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    const statuses = cases
      .filter(({ operationId, apiDate }) => operationId === "deleteOrgInvite" && apiDate === "2023-11-15")
      .map(({ status, answer }) => [status, (answer.body as { errorCode?: string } | undefined)?.errorCode]);
    expect(statuses).toEqual([
      [204, undefined],
      [400, "VALIDATION_ERROR"],
      [401, "NOT_ORG_GROUP_CREATOR"],
      [403, "CANNOT_CHANGE_GROUP_NAME"],
      [404, "RESOURCE_NOT_FOUND"],
      [429, "RATE_LIMITED"],
      [500, "UNEXPECTED_ERROR"],
    ]);
  }, 60_000);
});

/** Changes the requests or the answers of our own client. */
function tampered(change: {
  request?: (request: Request) => Request;
  response?: (response: Response) => Response | Promise<Response>;
}): Subject {
  return (options) =>
    ownClient({
      ...options,
      async fetch(request) {
        const response = await options.fetch(change.request?.(request) ?? request);
        return change.response?.(response) ?? response;
      },
    });
}

function withHeader(request: Request, name: string, value: string): Request {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return new Request(request, { headers });
}

/** A client with a fault, for each check that is to find it. */
const faults: [string, Subject][] = [
  [
    "client-method-path",
    tampered({ request: (request) => new Request(`${request.url.split("?")[0] ?? ""}/`, request) }),
  ],
  [
    "client-method-path",
    (options) =>
      ownClient({
        ...options,
        fetch: async (request) => (await options.fetch(request.clone()), options.fetch(request)),
      }),
  ],
  ["client-accept-version", tampered({ request: (request) => withHeader(request, "accept", "application/json") })],
  ["client-accept-version", (options) => ownClient({ ...options, version: "2025-02-19" })],
  ["client-query-serialise", tampered({ request: (request) => new Request(request.url.split("?")[0] ?? "", request) })],
  [
    "client-response-decode",
    tampered({ response: async (response) => new Response((await response.text()).replace("a", "b"), response) }),
  ],
  ["client-no-content", tampered({ response: (response) => (response.status === 204 ? Response.json({}) : response) })],
  ["client-error-map", tampered({ response: (response) => (response.status === 401 ? Response.json({}) : response) })],
  ["client-error-map", tampered({ response: (response) => (response.ok ? response : new Response(null, response)) })],
  ["client-deprecation-signal", (options) => ownClient({ ...options, deprecations: () => undefined })],
];

/** Enough operations to have every kind of case. */
function few(whole: OpenApiDocument): OpenApiDocument {
  const paths = Object.entries(whole.paths).filter(([path]) =>
    /^\/api\/atlas\/v2\/orgs(\/\{orgId\}(\/invites.*|\/users)?)?$/.test(path),
  );
  return { ...whole, paths: Object.fromEntries(paths) };
}

describe("a client with a fault", () => {
  it.each(faults)(
    "fails %s",
    async (id, subject) => {
      const checks = clientChecks.filter(({ info }) => info.id === id);
      const results = await checkClient({
        document: few(document),
        apiDates: ["2023-11-15"],
        seed: 7,
        subject,
        checks,
      });
      expect(tally(results).fail).toBeGreaterThan(0);
      expect(conforms(results)).toBe(false);
      expect(summarize(results)).toContain("does NOT conform");
    },
    60_000,
  );

  it("is caught for every check there is", () => {
    expect(new Set(faults.map(([id]) => id))).toEqual(new Set(clientChecks.map(({ info }) => info.id)));
  });
});

it("says that a check was not exercised", async () => {
  const { get } = document.paths["/api/atlas/v2/orgs/{orgId}"] ?? {};
  const small = { ...document, paths: { "/api/atlas/v2/orgs/{orgId}": get === undefined ? {} : { get } } };
  const results = await checkClient({ document: small, apiDates: ["2023-11-15"], seed: 7 });
  expect(results.find(({ check: id }) => id === "client-no-content")).toMatchObject({ status: "not-exercised" });
});

it("does not take a run that exercised nothing for a success", () => {
  expect(conforms([])).toBe(false);
});
