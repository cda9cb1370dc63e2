/** Parameters as a server on a real socket decodes them, with a parser that is not the client's. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { AtlasClient } from "../../src/index.js";
import { ORG } from "../helpers/fake-fetch.js";
import { noContent, ok, startFaultServer, type FaultServer } from "../helpers/fault-server.js";
import { patient } from "../helpers/hostile.js";
import { watchLeaks } from "../helpers/leaks.js";

watchLeaks();

let server: FaultServer;
let atlas: AtlasClient;

beforeAll(async () => {
  server = await startFaultServer((response, request) =>
    (request.method === "DELETE" ? noContent : ok())(response, request),
  );
  ({ atlas } = patient(server.url));
});
afterAll(async () => server.close());

/** Anything from Unicode, with what is special in URLs coming up often. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 4 }),
      fc.constantFrom(
        "/",
        "\\",
        "?",
        "#",
        "%",
        "%2F",
        "%2e",
        "..",
        ".",
        ";",
        "&",
        "=",
        "+",
        " ",
        "\0",
        "\r\n",
        "\t",
        "@",
      ),
      fc.constantFrom("%E0%A4%A", "{orgId}", "//evil.example", "é", "e\u0301", "😀", "\u202e", "\ufeff", "\u{10ffff}"),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""))
  .filter((value) => value !== "." && value !== "..");

it("a path value arrives as it was, in one segment", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (invitationId) => {
      await atlas.organizations.deleteOrgInvite({ orgId: ORG, invitationId });
      const { url = "" } = server.requests.at(-1) ?? {};
      expect(url.split("/").map(decodeURIComponent)).toEqual(
        ["", "api", "atlas", "v2", "orgs", ORG, "invites", invitationId], // nothing added, nothing resolved away
      );
      expect(url).toMatch(/^[\x21-\x7e]+$/);
      expect(url).not.toMatch(/[?#]/);
    }),
    { numRuns: 300 },
  );
});

it("a path value of a path method arrives as it was, too", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (invitationId) => {
      await atlas.DELETE("/api/atlas/v2/orgs/{orgId}/invites/{invitationId}", {
        params: { path: { orgId: ORG, invitationId } },
      });
      const { url = "" } = server.requests.at(-1) ?? {};
      expect(url.split("/").map(decodeURIComponent).slice(6)).toEqual(["invites", invitationId]);
    }),
    { numRuns: 100 },
  );
});

it("a query value arrives as it was, and adds no other", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (name) => {
      await atlas.organizations.listOrgs({ name, pageNum: 2 });
      const { url = "" } = server.requests.at(-1) ?? {};
      const [path, query = "", ...rest] = url.split("?");
      expect([path, rest]).toEqual(["/api/atlas/v2/orgs", []]);
      const pairs = query.split("&").map((pair) => pair.split("=").map(decodeURIComponent));
      expect(Object.fromEntries(pairs)).toEqual({ name, pageNum: "2" });
      expect(pairs).toHaveLength(2);
    }),
    { numRuns: 200 },
  );
});

it("a body arrives as it was", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (username) => {
      await atlas.organizations.createOrgInvite({ orgId: ORG, body: { username } });
      expect(JSON.parse(server.requests.at(-1)?.body ?? "")).toEqual({ username });
    }),
    { numRuns: 100 },
  );
});
