/** One call on an injected fetch: what is sent, and what comes of the answer. */
import * as atlasFetch from "atlas-fetch";
import { bearerToken, createAtlasClient, type DeprecationNotice } from "atlas-fetch";
import { equal, failureOf, has, matches, ok } from "./assert.js";
import { answering, clientOn, empty, json, ORG, USER } from "./fake.js";
import { environmentOf, globalOf, processOf } from "./platform.js";
import type { Tests } from "./test.js";

const invitation = { orgId: ORG, invitationId: USER };

export const calls: Tests = {
  "the main entry can be imported, and has everything"() {
    const names = ["createAtlasClient", "serviceAccount", "apiKey", "bearerToken", "isAtlasApiError", "sharedLimits"];
    for (const name of names) equal(typeof Reflect.get(atlasFetch, name), "function", name);
    for (const [name, value] of Object.entries<unknown>(atlasFetch)) ok(value !== undefined, `${name} is missing`);
  },

  async "a call has the token and the versioned Accept header"() {
    const fetch = answering(json({ id: ORG, name: "Example" }));
    const organization = await clientOn(fetch).organizations.getOrg({ orgId: ORG });
    equal(organization, { id: ORG, name: "Example" });
    const [request] = fetch.requests;
    equal([request?.method, request?.url], ["GET", `https://cloud.mongodb.com/api/atlas/v2/orgs/${ORG}`]);
    equal(request?.headers.get("accept"), "application/vnd.atlas.2023-11-15+json");
    equal(request?.headers.get("authorization"), "Bearer token");
  },

  async "another API date is in the header, and decides about the resource version"() {
    const fetch = answering(empty(204), empty(204));
    const next = clientOn(fetch).withVersion("2025-03-12");
    await next.mongoDbCloudUsers.removeOrgUser({ orgId: ORG, userId: USER });
    equal(fetch.requests[0]?.headers.get("accept"), "application/vnd.atlas.2025-03-12+json");
    const exact = clientOn(fetch, { accept: "exact" }).withVersion("2025-03-12");
    await exact.mongoDbCloudUsers.removeOrgUser({ orgId: ORG, userId: USER });
    equal(fetch.requests[1]?.headers.get("accept"), "application/vnd.atlas.2025-02-19+json");
  },

  async "a body is sent as versioned JSON"() {
    const fetch = answering(json({ id: ORG, name: "Ärger & Söhne 🍞" }));
    await clientOn(fetch).organizations.createOrg({ body: { name: "Ärger & Söhne 🍞" } });
    const [request] = fetch.requests;
    equal(request?.headers.get("content-type"), "application/vnd.atlas.2023-11-15+json");
    equal(await request?.json(), { name: "Ärger & Söhne 🍞" });
  },

  async "path methods give data or an error, and do not throw because of a status"() {
    const fetch = answering(json({ id: ORG, name: "Example" }), empty(401));
    const path = { params: { path: { orgId: ORG } } };
    const found = await clientOn(fetch).GET("/api/atlas/v2/orgs/{orgId}", path);
    has(found.data, { name: "Example" });
    const refused = await clientOn(fetch).GET("/api/atlas/v2/orgs/{orgId}", path);
    equal(refused.data, undefined);
    has(refused.error, { error: 401, errorCode: "HTTP_401" });
  },

  async "input that cannot be right is refused before anything is sent"() {
    const fetch = answering(json({}));
    const { organizations } = clientOn(fetch);
    for (const orgId of ["short", "..", ""]) {
      has(await failureOf(organizations.getOrg({ orgId })), { name: "AtlasInputError", operationId: "getOrg" });
    }
    equal(fetch.requests.length, 0);
  },

  async "middleware of openapi-fetch sees requests without credentials, and can be taken out"() {
    const fetch = answering(json({ results: [] }));
    const atlas = clientOn(fetch);
    const seen: (string | null)[] = [];
    const middleware: Parameters<typeof atlas.use>[0] = {
      onRequest: ({ request }) => {
        seen.push(request.headers.get("authorization"));
        request.headers.set("x-trace", "1");
      },
    };
    atlas.use(middleware);
    await atlas.organizations.listOrgs();
    atlas.eject(middleware);
    await atlas.organizations.listOrgs();
    equal(seen, [null]);
    equal(
      fetch.requests.map(({ headers }) => headers.get("x-trace")),
      ["1", null],
    );
  },

  async "a deprecated operation is announced once, to a function"() {
    const notices: DeprecationNotice[] = [];
    const atlas = clientOn(answering(empty(204)), { deprecations: (notice) => notices.push(notice) });
    await atlas.organizations.deleteOrgInvite(invitation);
    await atlas.organizations.deleteOrgInvite(invitation);
    equal(notices.length, 1);
    has(notices[0], { operationId: "deleteOrgInvite", reason: "operation", sunset: "2027-07-01" });
  },

  async "a deprecated operation is announced as the platform does it, without being told"() {
    const process = processOf();
    const isNode = typeof process?.emitWarning === "function";
    const said: unknown[] = [];
    const target = isNode ? process : console;
    const name = isNode ? "emitWarning" : "warn";
    const before: unknown = Reflect.get(target, name);
    Reflect.set(target, name, (...values: unknown[]) => void said.push(...values));
    try {
      await clientOn(answering(empty(204)), { deprecations: "warn" }).organizations.deleteOrgInvite(invitation);
    } finally {
      Reflect.set(target, name, before);
    }
    matches(said[0], /^(DeprecationWarning: )?deleteOrgInvite .* Use removeOrgUser /);
    if (isNode) equal(said[1], { type: "DeprecationWarning", code: "ATLAS_DEPRECATED" });
  },

  async "a deprecated operation is not called, if that is what is wanted"() {
    const fetch = answering(empty(204));
    const { organizations } = clientOn(fetch, { deprecations: "throw" });
    has(await failureOf(organizations.deleteOrgInvite(invitation)), { name: "AtlasDeprecationError" });
    equal(fetch.requests.length, 0);
  },

  async "Deprecation and Sunset headers are read"() {
    const notices: DeprecationNotice[] = [];
    const headers = { deprecation: "true", sunset: "Fri, 01 Jan 2027 00:00:00 GMT" };
    const atlas = clientOn(answering(json({ id: ORG, name: "Example" }, 200, headers)), {
      deprecations: (notice) => notices.push(notice),
    });
    await atlas.organizations.getOrg({ orgId: ORG });
    has(notices[0], { reason: "header", sunset: "2027-01-01" });
  },

  async "toCurl writes the command line of a call, without credentials"() {
    const atlas = clientOn(answering(json({})));
    const command = await atlas.toCurl("getOrg", { orgId: ORG });
    matches(command, /\ncurl https:\/\/cloud\.mongodb\.com\/api\/atlas\/v2\/orgs\/4888442a3354817a7320eb61/);
    matches(command, /--header 'Accept: application\/vnd\.atlas\.2023-11-15\+json'$/);
    ok(!command.includes("Bearer token"), "the token is in it");
  },

  async "credentials come from the environment, where there is one"() {
    const fetch = answering(json({ results: [] }));
    const environment = environmentOf();
    if (environment === undefined) {
      const error = await failureOf(Promise.resolve().then(() => createAtlasClient({ fetch })));
      has(error, { name: "AtlasConfigError", code: "NO_CREDENTIALS" });
      return;
    }
    environment["MONGODB_ATLAS_ACCESS_TOKEN"] = "from-the-environment";
    try {
      await createAtlasClient({ fetch }).organizations.listOrgs();
    } finally {
      delete environment["MONGODB_ATLAS_ACCESS_TOKEN"];
    }
    equal(fetch.requests[0]?.headers.get("authorization"), "Bearer from-the-environment");
  },

  async "a client is closed with `await using`, and by hand"() {
    let closed = 0;
    const auth = {
      ...bearerToken("token"),
      close: () => {
        closed++;
        return Promise.resolve();
      },
    };
    {
      await using atlas = createAtlasClient({ auth, fetch: answering(json({ results: [] })) });
      await atlas.organizations.listOrgs();
    }
    equal(closed, 1);
    await createAtlasClient({ auth, fetch: answering(json({})) }).close();
    equal(closed, 2);
    equal(typeof globalOf("Symbol", "asyncDispose"), "symbol", "Symbol.asyncDispose");
  },
};
