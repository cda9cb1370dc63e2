import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AtlasDeprecationError, type DeprecationNotice } from "../src/index.js";
import { noticeFromHeaders, noticeFromTable, type DeprecationSubject } from "../src/deprecation.js";
import type { Operation, ResourceVersion } from "../src/operation.js";
import { clientWith, fakeFetch, json, ORG, USER } from "./helpers/fake-fetch.js";

const NOW = Date.parse("2026-12-01T09:00:00Z");
const now = (): number => NOW;
const empty = (headers: Record<string, string> = {}): Response => new Response(null, { status: 204, headers });

afterEach(() => vi.restoreAllMocks());

describe("what the operation table says", () => {
  it("is announced once for an operation and client, with everything to know", async () => {
    const notices: DeprecationNotice[] = [];
    const fetch = fakeFetch(empty(), empty());
    const atlas = clientWith(fetch, { deprecations: (notice) => notices.push(notice), now });
    const input = { orgId: ORG, invitationId: USER };
    await atlas.organizations.deleteOrgInvite(input);
    await atlas.organizations.deleteOrgInvite(input);
    expect(notices).toEqual([
      {
        operationId: "deleteOrgInvite",
        method: "DELETE",
        path: "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
        apiDate: "2023-11-15",
        resourceVersion: "2023-01-01",
        reason: "operation",
        sunset: "2027-07-01",
        daysLeft: 212,
        replacement: { operationId: "removeOrgUser", version: "2025-02-19" },
        message:
          "deleteOrgInvite (DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}) is deprecated and stops working on " +
          "2027-07-01 (in 212 days). Use removeOrgUser at API date 2025-02-19 or later.",
      },
    ]);
  });

  it("covers a resource version whose operation is not deprecated", async () => {
    const notices: DeprecationNotice[] = [];
    const fetch = fakeFetch(empty(), empty());
    const atlas = clientWith(fetch, { deprecations: (notice) => notices.push(notice), now });
    await atlas.mongoDbCloudUsers.removeOrgUser({ orgId: ORG, userId: USER });
    expect(notices).toMatchObject([
      {
        reason: "resource-version",
        sunset: "2027-07-01",
        replacement: { operationId: "removeOrgUser", version: "2025-02-19" },
      },
    ]);
    expect(notices[0]?.message).toBe(
      "removeOrgUser (DELETE /api/atlas/v2/orgs/{orgId}/users/{userId}) is called in resource version 2023-01-01, which is " +
        "deprecated and stops working on 2027-07-01 (in 212 days). Move to API date 2025-02-19 or later.",
    );
    await atlas.withVersion("2025-03-12").mongoDbCloudUsers.removeOrgUser({ orgId: ORG, userId: USER });
    expect(notices).toHaveLength(1);
  });

  it("says that a sunset has passed", async () => {
    const notices: DeprecationNotice[] = [];
    const atlas = clientWith(fakeFetch(json([])), {
      deprecations: (notice) => notices.push(notice),
      now: () => Date.parse("2027-07-03T00:00:00Z"),
    });
    await atlas.organizations.listOrgInvites({ orgId: ORG });
    expect(notices).toMatchObject([{ daysLeft: -2 }]);
    expect(notices[0]?.message).toContain("was to stop working on 2027-07-01");
  });

  it("is a process warning by default", async () => {
    const emit = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    await clientWith(fakeFetch(empty()), { deprecations: "warn" }).organizations.deleteOrgInvite({
      orgId: ORG,
      invitationId: USER,
    });
    expect(emit).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("2027-07-01"), {
      type: "DeprecationWarning",
      code: "ATLAS_DEPRECATED",
    });
  });

  it("is a console warning where there is no process", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const emitWarning = process.emitWarning.bind(process);
    Object.defineProperty(process, "emitWarning", { value: undefined, configurable: true, writable: true });
    try {
      await clientWith(fakeFetch(empty()), { deprecations: "warn" }).organizations.deleteOrgInvite({
        orgId: ORG,
        invitationId: USER,
      });
    } finally {
      process.emitWarning = emitWarning;
    }
    expect(warn).toHaveBeenCalledOnce();
  });

  it("can be silent", async () => {
    const emit = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    await clientWith(fakeFetch(empty()), { deprecations: "silent" }).organizations.deleteOrgInvite({
      orgId: ORG,
      invitationId: USER,
    });
    expect(emit).not.toHaveBeenCalled();
  });

  it("can be thrown before anything is sent, each time", async () => {
    const fetch = fakeFetch();
    const atlas = clientWith(fetch, { deprecations: "throw" });
    for (let call = 0; call < 2; call++) {
      await expect(atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId: USER })).rejects.toMatchObject({
        name: "AtlasDeprecationError",
        code: "DEPRECATED",
        operationId: "deleteOrgInvite",
        notice: { reason: "operation" },
      });
    }
    await expect(
      atlas.DELETE("/api/atlas/v2/orgs/{orgId}/invites/{invitationId}", {
        params: { path: { orgId: ORG, invitationId: USER } },
      }),
    ).rejects.toBeInstanceOf(AtlasDeprecationError);
    expect(fetch.requests).toHaveLength(0);
  });

  it("stops the call, with its own error, if the function that is told throws", async () => {
    const mine = new Error("mine");
    const fetch = fakeFetch();
    const atlas = clientWith(fetch, {
      deprecations: () => {
        throw mine;
      },
      now,
    });
    await expect(atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId: USER })).rejects.toBe(mine);
    expect(fetch.requests).toEqual([]);
  });

  it("is a warning if the function that is told gives a promise that rejects", async () => {
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- what people do, and TypeScript lets them
    const reject: (notice: DeprecationNotice) => void = async () => Promise.reject(new Error("mine"));
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const atlas = clientWith(fakeFetch(empty()), { deprecations: reject, now });
    await atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId: USER });
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("deleteOrgInvite"), expect.anything());
  });

  it("is the reader's own: the operation table stays as it is", async () => {
    const replacements: (string | undefined)[] = [];
    const deprecations = ({ replacement }: DeprecationNotice): void => {
      replacements.push(replacement?.version);
      if (replacement !== undefined) Object.assign(replacement, { version: "changed" });
    };
    for (let client = 0; client < 2; client++) {
      const atlas = clientWith(fakeFetch(empty()), { deprecations, now });
      await atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId: USER });
    }
    expect(replacements).toEqual(["2025-02-19", "2025-02-19"]);
  });

  it("says nothing about what is not deprecated", async () => {
    const notices: DeprecationNotice[] = [];
    await clientWith(fakeFetch(json({ results: [] })), {
      deprecations: (notice) => notices.push(notice),
    }).organizations.listOrgs();
    expect(notices).toEqual([]);
  });
});

describe("a notice", () => {
  const VERSIONS: readonly ResourceVersion[] = [
    { version: "2023-01-01", sunset: "2026-12-02", responses: {} },
    { version: "2024-01-01", sunset: "2027-01-01", responses: {} },
    { version: "2025-01-01.upcoming", responses: {} },
    { version: "2025-02-01", responses: {} },
    { version: "2026-02-01", responses: {} },
  ];
  const subjectOf = (at: number, more: Partial<Operation> = {}): DeprecationSubject => {
    const [method, path, tag] = ["GET", "/things", "Things"] as const;
    const operation: Operation = { method, path, tag, parameters: [], versions: VERSIONS, ...more };
    const version = operation.versions[at];
    if (version === undefined) throw new Error("no such version");
    return { operationId: "getThings", operation, apiDate: "2025-03-12", version };
  };
  const common = { operationId: "getThings", method: "GET", path: "/things", apiDate: "2025-03-12" };
  const newer = { replacement: { operationId: "getThings", version: "2025-02-01" } };

  it("of a version names the next stable one without a sunset, and counts the days", () => {
    expect(noticeFromTable(subjectOf(0), NOW)).toStrictEqual({
      ...common,
      ...newer,
      resourceVersion: "2023-01-01",
      reason: "resource-version",
      sunset: "2026-12-02",
      daysLeft: 1,
      message:
        "getThings (GET /things) is called in resource version 2023-01-01, which is deprecated and stops working on " +
        "2026-12-02 (in 1 day). Move to API date 2025-02-01 or later.",
    });
    expect(noticeFromTable(subjectOf(0), Date.parse("2026-12-02"))?.message).toContain(
      "deprecated and was to stop working on 2026-12-02. Move",
    );
  });

  it("of an operation without anything else to say says nothing else", () => {
    expect(noticeFromTable(subjectOf(4, { deprecated: true }), NOW)).toStrictEqual({
      ...common,
      resourceVersion: "2026-02-01",
      reason: "operation",
      message: "getThings (GET /things) is deprecated.",
    });
  });

  it("of headers without a date has none", () => {
    expect(noticeFromHeaders(subjectOf(3), new Headers({ deprecation: "true" }), NOW)).toStrictEqual({
      ...common,
      replacement: { operationId: "getThings", version: "2026-02-01" },
      resourceVersion: "2025-02-01",
      reason: "header",
      message:
        "getThings (GET /things) is deprecated according to the answer's headers. Move to API date 2026-02-01 or later.",
    });
  });

  it("of headers with a date says what the table has", () => {
    const headers = new Headers({ sunset: "Fri, 1 Jan 2027 00:00:00 GMT" });
    expect(noticeFromHeaders(subjectOf(4), headers, NOW)?.message).toBe(
      "getThings (GET /things) is deprecated according to the answer's headers and stops working on 2027-01-01 " +
        "(in 31 days). The client's operation table has no sunset date; update atlas-fetch.",
    );
    expect(noticeFromHeaders(subjectOf(1), headers, NOW)).toBeUndefined();
    expect(noticeFromHeaders(subjectOf(0), new Headers({ deprecation: "true" }), NOW)).toBeUndefined();
  });
});

describe("what the headers of an answer say", () => {
  const noticesFor = async (headers: Record<string, string>): Promise<DeprecationNotice[]> => {
    const notices: DeprecationNotice[] = [];
    const fetch = fakeFetch(json({ results: [] }, 200, headers), json({ results: [] }, 200, headers));
    const atlas = clientWith(fetch, { deprecations: (notice) => notices.push(notice), now });
    await atlas.organizations.listOrgs();
    await atlas.organizations.listOrgs();
    return notices;
  };

  it.each([
    [{ deprecation: "Wed, 1 Feb 2023 00:00:00 GMT", sunset: "Sun, 1 Jun 2025 00:00:00 GMT" }, "2025-06-01"],
    [{ deprecation: "@1688169599" }, undefined],
    [{ deprecation: "true" }, undefined],
    [{ sunset: "Sun, 01 Jun 2025 00:00:00 GMT" }, "2025-06-01"],
  ])("is announced once: %j", async (headers, sunset) => {
    const notices = await noticesFor(headers);
    expect(notices).toMatchObject([
      { reason: "header", operationId: "listOrgs", ...(sunset === undefined ? {} : { sunset }) },
    ]);
  });

  it.each([{}, { deprecation: "nonsense" }, { sunset: "2025-06-01" }, { deprecation: "" }])(
    "is passed over: %j",
    async (headers) => {
      expect(await noticesFor(headers)).toEqual([]);
    },
  );

  it("is announced for each operation", async () => {
    const notices: DeprecationNotice[] = [];
    const headers = { sunset: "Sun, 1 Jun 2025 00:00:00 GMT" };
    const fetch = fakeFetch(json({ results: [] }, 200, headers), json({ id: ORG }, 200, headers));
    const atlas = clientWith(fetch, { deprecations: (notice) => notices.push(notice), now });
    await atlas.organizations.listOrgs();
    await atlas.organizations.getOrg({ orgId: ORG });
    expect(notices.map(({ operationId }) => operationId)).toEqual(["listOrgs", "getOrg"]);
  });

  it("is said to disagree with the table", async () => {
    const notices: DeprecationNotice[] = [];
    const moved = { sunset: "Fri, 1 Jan 2027 00:00:00 GMT", deprecation: "Wed, 1 Feb 2023 00:00:00 GMT" };
    const atlas = clientWith(fakeFetch(empty(moved)), { deprecations: (notice) => notices.push(notice), now });
    await atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId: USER });
    expect(notices.map(({ reason, sunset }) => [reason, sunset])).toEqual([
      ["operation", "2027-07-01"],
      ["header", "2027-01-01"],
    ]);
    expect(notices[1]?.message).toContain("The client's operation table has 2027-07-01");
  });

  it("is not repeated where it agrees", async () => {
    const notices: DeprecationNotice[] = [];
    const agrees = { sunset: "Thu, 1 Jul 2027 00:00:00 GMT", deprecation: "Wed, 19 Feb 2025 00:00:00 GMT" };
    const atlas = clientWith(fakeFetch(empty(agrees)), { deprecations: (notice) => notices.push(notice), now });
    await atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId: USER });
    expect(notices).toHaveLength(1);
  });

  it("is a warning even with throw: the call has been carried out", async () => {
    const emit = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const fetch = fakeFetch(json({ results: [] }, 200, { sunset: "Sun, 1 Jun 2025 00:00:00 GMT" }));
    await expect(clientWith(fetch, { deprecations: "throw" }).organizations.listOrgs()).resolves.toEqual({
      results: [],
    });
    expect(emit).toHaveBeenCalledOnce();
  });

  it("is a warning if the function that is told throws: the answer must not be lost", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const org = { id: ORG, name: "Example" };
    const atlas = clientWith(fakeFetch(json(org, 200, { sunset: "Wed, 01 Sep 2027 00:00:00 GMT" })), {
      deprecations: () => {
        throw new Error("mine");
      },
      now,
    });
    expect(await atlas.organizations.getOrg({ orgId: ORG })).toEqual(org);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("2027-09-01"), expect.anything());
  });

  it("leads to a notice that can be read or to none, and never to a failure", async () => {
    const text = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) });
    const date = fc.date({ noInvalidDate: true }).map((each) => each.toUTCString());
    const epoch = fc.integer({ min: -1e12, max: 1e12 }).map((seconds) => `@${seconds}`);
    const value = fc.oneof(text, date, epoch, fc.constant("true"));
    await fc.assert(
      fc.asyncProperty(value, value, async (deprecation, sunset) => {
        for (const notice of await noticesFor({ deprecation, sunset })) {
          expect(notice.reason).toBe("header");
          expect(notice.message).not.toMatch(/NaN|undefined|null/);
          expect(notice.sunset ?? "2026-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(Number.isInteger(notice.daysLeft ?? 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
