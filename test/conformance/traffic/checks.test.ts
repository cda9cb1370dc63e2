/** What each check says of exchanges that differ in one thing from right ones. */
import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../../src/codegen/document.js";
import type { CaseResult } from "../../../src/conformance/check.js";
import { conforms } from "../../../src/conformance/check.js";
import {
  exchanges,
  gadgetDocument,
  getGadget,
  goneGadget,
  listGadgets,
  missingGadget,
  unknownGadgetPath,
  unversionedGadget,
  withBody,
  withHeader,
  withRequestHeader,
  withStatus,
} from "../../../src/conformance/traffic/fixtures.js";
import {
  checkTraffic,
  type CheckTrafficOptions,
  type TrafficExchange,
} from "../../../src/conformance/traffic/index.js";

const TODAY = "2026-05-02";

async function check(
  given: readonly TrafficExchange[],
  options: Partial<CheckTrafficOptions> = {},
): Promise<CaseResult[]> {
  return checkTraffic({ document: gadgetDocument(), exchanges: given, today: TODAY, ...options });
}

/** Check and place of each failure, with what was expected and found. */
async function failures(exchange: TrafficExchange, options: Partial<CheckTrafficOptions> = {}): Promise<string[]> {
  const results = await check([exchange], options);
  return results
    .filter(({ status }) => status === "fail")
    .map(({ check: id, name, severity, expected = "", actual = "" }) => {
      const place = name.replace(/^.*#\d+ ?| ?\(\d+\)$/g, "");
      return `${severity} ${id.replace("traffic-", "")} ${place}: ${expected} / ${actual}`;
    });
}

/** Why a check was not exercised, or does not apply. */
async function reasons(id: string, exchange: TrafficExchange): Promise<(string | undefined)[]> {
  const results = await check([exchange]);
  return results
    .filter((result) => result.check === `traffic-${id}` && result.reason !== undefined)
    .map(({ reason }) => reason);
}

function withUrl(exchange: TrafficExchange, path: string): TrafficExchange {
  return {
    ...exchange,
    request: { ...exchange.request, url: `https://cloud.mongodb.com/api/atlas/v2/gadgets${path}` },
  };
}

function without(exchange: TrafficExchange, part: "headers" | "body"): TrafficExchange {
  const { [part]: _, ...response } = exchange.response;
  return { ...exchange, response };
}

function sent(body: unknown, contentType = "application/vnd.atlas.2023-01-01+json"): TrafficExchange {
  const created = exchanges()[2] ?? getGadget();
  const { request } = created;
  const data = typeof body === "string" ? body : JSON.stringify(body);
  return {
    ...created,
    request: {
      ...request,
      headers: { ...request.headers, "content-type": contentType },
      body: { encoding: "text", data },
    },
  };
}

const page = (value: object): TrafficExchange =>
  withBody(listGadgets(), { results: [{ id: "a3", size: 1 }], ...value });
const link = (rel: string, pageNum: number): object => ({
  rel,
  href: `https://cloud.mongodb.com/x?pageNum=${pageNum}`,
});

const PAGE_1 = "?itemsPerPage=2&pageNum=1";

const cases: readonly [what: string, exchange: TrafficExchange, findings: readonly string[]][] = [
  ["what is right", getGadget(), []],
  [
    "a base path before the API",
    { ...getGadget(), request: { ...getGadget().request, url: "http://127.0.0.1:8080/atlas/api/atlas/v2/gadgets/a1" } },
    [],
  ],

  [
    "an unknown path",
    unknownGadgetPath(),
    ["warning operation-match : a path of the spec / GET /api/atlas/v2/gadgets/a1/wheels"],
  ],
  [
    "a method that the path does not have",
    { ...getGadget(), request: { ...getGadget().request, method: "PUT" } },
    ["warning operation-match : GET, DELETE /api/atlas/v2/gadgets/{gadgetId} / PUT /api/atlas/v2/gadgets/{gadgetId}"],
  ],

  [
    "a path parameter",
    withUrl(getGadget(), "/UPPER"),
    ['error request-valid path gadgetId: must match pattern "^[a-f0-9]{2}$" / "UPPER"'],
  ],
  [
    "a query parameter of another type",
    withUrl(listGadgets(), "?pageNum=two"),
    [
      'error request-valid query pageNum: must be integer / "two"',
      "error page-consistent results: 3 items on page 1, with totalCount 3 and 100 a page / 1",
      "error page-consistent links self: a link to page 1 / one to page 2",
      "error page-consistent links previous: no link / one to page 1",
    ],
  ],
  ["a body out of range", sent({ size: 10 }), ["error request-valid body/size: must be <= 9 / 10"]],
  [
    "a body that lacks a field",
    sent({}),
    ["error request-valid body: must have required property 'size' / an empty object"],
  ],
  [
    "a body that is no JSON",
    sent("size=3"),
    ["error request-valid body: a JSON body / no complete JSON, 6 characters"],
  ],
  ["a body in plain JSON", sent({ size: 3 }, "application/json"), []],
  [
    "a body in another type",
    sent({ size: 3 }, "text/plain"),
    ["error request-valid Content-Type: the versioned type, or application/json / text/plain"],
  ],
  [
    "a body where none is taken",
    {
      ...(exchanges()[3] ?? getGadget()),
      request: { ...(exchanges()[3] ?? getGadget()).request, body: { encoding: "text", data: "{}" } },
    },
    ["error request-valid body: no body / a body"],
  ],

  ["a status", withStatus(getGadget(), 207), ["error status-documented : one of 200, 401, 404 / 207"]],
  [
    "a conflict that is not documented",
    withStatus(missingGadget(), 409),
    ["error status-documented : one of 200, 401, 404 / 409", "error error-status : 409 / 404"],
  ],
  [
    "an answer of no status in this version",
    withStatus({ ...getGadget(), request: { ...getGadget().request, method: "DELETE" } }, 204),
    ["error content-type : no body / a body", "warning sunset-header Sunset: no sunset / 2026-07-01"],
  ],

  [
    "HTML",
    {
      ...withHeader(getGadget(), "content-type", "text/html"),
      response: {
        ...withHeader(getGadget(), "content-type", "text/html").response,
        body: { encoding: "text", data: "<html>" },
      },
    },
    ["error content-type : application/vnd.atlas.2023-01-01+json / text/html"],
  ],
  [
    "no body",
    without(getGadget(), "body"),
    ["error content-type : a body, application/vnd.atlas.2023-01-01+json / none"],
  ],
  [
    "a type without a version",
    withHeader(getGadget(), "content-type", "application/json"),
    ["error content-type : application/vnd.atlas.2023-01-01+json / application/json"],
  ],
  ["a charset", withHeader(getGadget(), "content-type", "application/vnd.atlas.2023-01-01+json;charset=utf-8"), []],

  [
    "a header field",
    withHeader(getGadget(), "ratelimit-limit", "many"),
    ['error headers RateLimit-Limit: must be integer / "many"'],
  ],

  [
    "a field of another type",
    withBody(getGadget(), { id: "a1", size: "3" }),
    ['error schema /size: must be integer / "3"'],
  ],
  [
    "a field that is missing",
    withBody(getGadget(), { id: "a1" }),
    ["error schema : must have required property 'size' / an object with id"],
  ],
  [
    "null where it may not be",
    withBody(getGadget(), { id: null, size: 1 }),
    ["error schema /id: must be string / null"],
  ],
  [
    "a time without a zone",
    withBody(getGadget(), { id: "a1", size: 1, madeAt: "2026-01-01" }),
    ['error schema /madeAt: must match format "date-time" / "2026-01-01"'],
  ],
  [
    "a number in the place of a value of a list",
    withBody(getGadget(), { id: "a1", size: 1, kind: 5 }),
    ["error schema /kind: must be string / 5"],
  ],
  [
    "truncated JSON",
    { ...getGadget(), response: { ...getGadget().response, body: { encoding: "text", data: '{"id":' } } },
    ["error schema : a JSON body / no complete JSON, 6 characters"],
  ],
  [
    "bytes",
    { ...getGadget(), response: { ...getGadget().response, body: { encoding: "base64", data: "/wA=" } } },
    ["error schema : a JSON body / 4 characters of base64 that are no text"],
  ],
  [
    "the same fault in each item",
    withBody(withUrl(listGadgets(), ""), { results: [{ id: "a1" }, { id: "a2" }], totalCount: 2 }),
    ["error schema /results/*: must have required property 'size' / an object with id"],
  ],
  [
    "an error without its fields",
    withBody(missingGadget(), { message: "gone" }),
    [
      "error schema : must have required property 'error' / an object with message",
      "error schema : must have required property 'errorCode' / an object with message",
      "warning undocumented-field /message: a field that the spec has / one that it does not have",
    ],
  ],

  [
    "a failure of the server",
    withStatus(withBody(missingGadget(), { error: 500, errorCode: "UNEXPECTED_ERROR" }), 500),
    ['error no-5xx : a status below 500 / 500 "UNEXPECTED_ERROR"'],
  ],

  [
    "a new field",
    withBody(getGadget(), { id: "a1", size: 1, colour: "red" }),
    ["warning undocumented-field /colour: a field that the spec has / one that it does not have"],
  ],
  [
    "a new value of a list",
    withBody(getGadget(), { id: "a1", size: 1, kind: "OVAL" }),
    ['warning undocumented-field /kind value: a value that the spec has / "OVAL"'],
  ],
  [
    "a new parameter",
    withUrl(getGadget(), "/a1?fast=true"),
    ["warning undocumented-field query fast: a parameter that the spec has / one that it does not have"],
  ],
  [
    "a new field that is sent",
    sent({ size: 1, colour: "red" }),
    ["warning undocumented-field body/colour: a field that the spec has / one that it does not have"],
  ],
  [
    "a new value that is sent",
    sent({ size: 1, kind: "OVAL" }),
    ['warning undocumented-field body/kind value: a value that the spec has / "OVAL"'],
  ],

  [
    "another version",
    withHeader(getGadget(), "content-type", "application/vnd.atlas.2024-05-30+json"),
    ["error version-echo : 2023-01-01 / 2024-05-30"],
  ],
  [
    "410 before the sunset",
    goneGadget("2026-06-30"),
    ["error version-gone : no 410 before 2026-07-01 / 410 on 2026-06-30"],
  ],
  [
    "410 without a sunset",
    withRequestHeader(goneGadget("2026-07-01"), "accept", "application/vnd.atlas.2024-08-01+json"),
    ["error version-gone : 2024-05-30 has no sunset, so no 410 / 410"],
  ],
  [
    "a success without a version",
    unversionedGadget(200),
    ["error version-invalid : 406 / 200 to Accept: application/json"],
  ],
  [
    "a success for a day before the first version",
    withRequestHeader(getGadget(), "accept", "application/vnd.atlas.2022-12-31+json"),
    ["error version-invalid : 406 / 200 to API date 2022-12-31, the first version being 2023-01-01"],
  ],
  [
    "406 for a version that is there",
    { ...getGadget(), response: unversionedGadget(406).response },
    ["error version-invalid : an answer in version 2023-01-01 / 406"],
  ],

  [
    "another sunset",
    withHeader(getGadget(), "sunset", "Thu, 2 Jul 2026 00:00:00 GMT"),
    ["warning sunset-header Sunset: 2026-07-01 / 2026-07-02"],
  ],
  [
    "no Sunset",
    withHeader(
      { ...getGadget(), response: { ...getGadget().response, headers: {} } },
      "content-type",
      "application/vnd.atlas.2023-01-01+json",
    ),
    ["warning sunset-header Sunset: Sunset on 2026-07-01 / no Sunset header"],
  ],
  [
    "a Sunset of no date",
    withHeader(getGadget(), "sunset", "2026-07-01"),
    ["warning sunset-header Sunset: a date / 2026-07-01"],
  ],
  ["a Deprecation of RFC 9745", withHeader(getGadget(), "deprecation", "@1688169599"), []],

  [
    "another status in an error",
    withBody(missingGadget(), { error: 400, errorCode: "GADGET_NOT_FOUND" }),
    ["error error-status : 404 / 400"],
  ],
  [
    "an unknown code",
    withBody(missingGadget(), { error: 404, errorCode: "GADGET_ON_FIRE" }),
    ['warning error-code-known : a code that is known / "GADGET_ON_FIRE"'],
  ],

  [
    "too few items",
    page({ totalCount: 4 }),
    ["error page-consistent results: 2 items on page 2, with totalCount 4 and 2 a page / 1"],
  ],
  [
    "too many items",
    withBody(withUrl(listGadgets(), PAGE_1), { results: [1, 2, 3].map((size) => ({ id: "a1", size })), totalCount: 9 }),
    ["error page-consistent results: 2 items on page 1, with totalCount 9 and 2 a page / 3"],
  ],
  ["no count", page({}), ["error page-consistent totalCount: a count / none"]],
  [
    "a count that nobody asked for",
    {
      ...page({ totalCount: 3 }),
      request: withUrl(listGadgets(), "?itemsPerPage=2&pageNum=2&includeCount=false").request,
    },
    ["error page-consistent totalCount: no count, as includeCount=false asks / 3"],
  ],
  [
    "a link to the wrong page",
    page({ totalCount: 3, links: [link("previous", 2)] }),
    ["error page-consistent links previous: a link to page 1 / one to page 2"],
  ],
  [
    "a link to a page that is not there",
    page({ totalCount: 3, links: [link("self", 2), link("previous", 1), link("next", 3)] }),
    ["error page-consistent links next: no link / one to page 3"],
  ],
  [
    "no link to the next page",
    withBody(withUrl(listGadgets(), PAGE_1), {
      results: [1, 2].map((size) => ({ id: "a1", size })),
      totalCount: 3,
      links: [link("self", 1)],
    }),
    ["error page-consistent links next: a link to page 2 / none"],
  ],

  [
    "a token",
    withRequestHeader(getGadget(), "authorization", "Bearer made-up-token"),
    ["error fixture-clean request authorization: no secret / text of 20 characters"],
  ],
];

describe("an exchange with", () => {
  it.each(cases)("%s", async (_, exchange, findings) => {
    // A second exchange, so that there is always one that matches.
    const others = await failures(getGadget());
    expect(others).toEqual([]);
    const results = await check([{ ...getGadget(), source: "other" }, exchange]);
    expect(results.filter(({ name, status }) => status === "fail" && name.includes("other"))).toEqual([]);
    const found = results
      .filter(({ status }) => status === "fail")
      .map(({ check: id, name, severity, expected = "", actual = "" }) =>
        [
          severity,
          id.replace("traffic-", ""),
          `${name.replace(/^.*#\d+ ?| ?\(\d+\)$/g, "")}:`,
          expected,
          "/",
          actual,
        ].join(" "),
      );
    expect(found.sort()).toEqual([...findings].sort());
  });
});

describe("what cannot be said", () => {
  const { headers: _, ...bare } = getGadget().request;
  it.each([
    ["version-echo", { ...getGadget(), request: bare }, "the recording has no header fields of the request"],
    ["content-type", without(getGadget(), "headers"), "the recording has no header fields of the answer"],
    [
      "version-gone",
      { ...goneGadget("2026-07-01"), request: bare },
      "the recording has no header fields of the request, so it is not known which version is gone",
    ],
    [
      "schema",
      {
        ...getGadget(),
        response: { ...getGadget().response, body: { encoding: "text", data: "", truncated: true } },
      } satisfies TrafficExchange,
      "the recording holds only a part of the body",
    ],
    [
      "request-valid",
      withStatus(sent({ size: 10 }), 400),
      "the request is not valid, and was refused with 400 (body/size: must be <= 9)",
    ],
    ["version-invalid", withStatus(unversionedGadget(200), 401), "it was answered 401 before the version counted"],
  ])("%s says why", async (id, exchange, reason) => {
    expect(await reasons(id, exchange)).toContain(reason);
  });
});

describe("a run", () => {
  it("refuses exchanges of another API in one sentence", async () => {
    const other = { ...getGadget(), request: { ...getGadget().request, url: "https://api.example.com/v1/things" } };
    await expect(check([other, other])).rejects.toMatchObject({
      code: "TRAFFIC_NO_MATCH",
      message: "None of the 2 exchanges of gadgets.har is for an operation of the spec; they are with api.example.com.",
    });
    await expect(check([])).rejects.toMatchObject({ code: "TRAFFIC_EMPTY" });
  });

  it("tells of foreign exchanges once for each host, and of entries that were skipped", async () => {
    const other = { ...getGadget(), request: { method: "GET", url: "https://cdn.example.com/x.png" } };
    const skipped = [
      { source: "gadgets.har", index: 8, reason: "has no answer", secrets: ["/request: a bearer token"] },
    ];
    const results = await check([...exchanges(), other, other], { skipped });
    const told = results.filter(({ check: id, reason }) => id === "traffic-operation-match" && reason !== undefined);
    expect(told.map(({ name, status, reason }) => [name, status, reason])).toEqual([
      [
        "gadgets.har cdn.example.com",
        "not-applicable",
        "2 exchanges are with cdn.example.com and not of the Atlas Administration API",
      ],
      ["gadgets.har #9", "not-exercised", "the entry has no answer"],
    ]);
    expect(results.find(({ status }) => status === "fail")).toMatchObject({
      check: "traffic-fixture-clean",
      expected: "no secret",
      actual: "a bearer token",
    });
  });

  it("takes drift that adds for a warning, and unknown operations for what they are said to be", async () => {
    const drift = withBody(getGadget(), { id: "a1", size: 1, kind: "OVAL", colour: 1 });
    expect(conforms(await check([drift, unknownGadgetPath()]))).toBe(true);
    expect(conforms(await check([drift, unknownGadgetPath()], { unknownOperations: "error" }))).toBe(false);
  });

  it("takes exemptions, further error codes, and only some results", async () => {
    const unknown = withBody(missingGadget(), { error: 404, errorCode: "GADGET_ON_FIRE" });
    expect(await failures(unknown, { errorCodes: ["GADGET_ON_FIRE"] })).toEqual([]);
    const exemptions = [
      { check: "traffic-error-code-known", case: "getGadget 404 *", reason: "It burns.", expires: TODAY },
    ];
    const results = await check([unknown], {
      exemptions,
      only: (result) => result.check === "traffic-error-code-known",
    });
    expect(results).toMatchObject([{ status: "exempt", reason: "It burns." }]);
    expect(results).toHaveLength(1);
  });

  it("gives a command for a failure, with variables where credentials belong", async () => {
    const secret = "made-up-token";
    const base = sent({ size: 10, password: "made-up-password" });
    const results = await check([withRequestHeader(base, "authorization", `Bearer ${secret}`)]);
    const failed = results.filter(({ status }) => status === "fail");
    expect(failed[0]?.curl).toBe(
      `curl --request POST https://cloud.mongodb.com/api/atlas/v2/gadgets --header "Authorization: Bearer $MONGODB_ATLAS_ACCESS_TOKEN" --header 'Accept: application/vnd.atlas.2023-01-01+json' --header 'Content-Type: application/vnd.atlas.2023-01-01+json' --data-raw '{"size":10,"password":"REDACTED"}'`,
    );
    expect(JSON.stringify(results)).not.toContain("made-up");
  });

  it("names every case once, even if a file is given twice", async () => {
    const results = await check([...exchanges(), ...exchanges()]);
    const names = results.map(({ check: id, name }) => `${id} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("opens envelopes", async () => {
    const enveloped = withBody(withUrl(getGadget(), "/a1?envelope=true"), {
      status: 200,
      content: { id: "a1", size: 1 },
    });
    expect(await failures(enveloped, { document: withEnvelope() })).toEqual([]);
    const list = { results: [{ id: "a3", size: 1 }], totalCount: 1, status: 200 };
    expect(
      await failures(withBody(withUrl(listGadgets(), "?envelope=true"), list), { document: withEnvelope() }),
    ).toEqual([]);
  });

  it("is not stopped by a body that is nested deeper than the stack", async () => {
    const data = `{"id":"a1","size":1,"inner":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    const deep: TrafficExchange = {
      ...getGadget(),
      response: { ...getGadget().response, body: { encoding: "text", data } },
    };
    const results = await check([deep, { ...getGadget(), source: "other" }]);
    expect(results.filter(({ status, name }) => status === "fail" && name.includes("other"))).toEqual([]);
  });
});

function withEnvelope(): OpenApiDocument {
  const document = gadgetDocument();
  const envelope = { name: "envelope", in: "query", schema: { type: "boolean" } };
  for (const item of Object.values(document.paths)) {
    if (item.get !== undefined) item.get.parameters = [...(item.get.parameters ?? []), envelope];
  }
  return document;
}
