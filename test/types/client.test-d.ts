import { describe, expectTypeOf, test } from "vitest";
import {
  bearerToken,
  createAtlasClient,
  type AtlasClient,
  type AtlasClientOptions,
  type OperationId,
  type Schemas,
} from "../../src/index.js";

const auth = bearerToken("token");
const orgId = "4888442a3354817a7320eb61";
declare const atlas: AtlasClient;
declare const next: AtlasClient<"2025-03-12">;

describe("a client", () => {
  test("is typed by its API date, and never any", () => {
    expectTypeOf(createAtlasClient({ auth })).toEqualTypeOf<AtlasClient>();
    expectTypeOf(createAtlasClient({ auth, version: "2025-03-12" })).toEqualTypeOf<AtlasClient<"2025-03-12">>();
    expectTypeOf(atlas.withVersion("2025-03-12")).toEqualTypeOf<AtlasClient<"2025-03-12">>();
    expectTypeOf(createAtlasClient({ auth, version: "2024-08-05" })).not.toBeAny();
    expectTypeOf(createAtlasClient({ auth, version: "2024-08-05" })).not.toHaveProperty("organizations");
    expectTypeOf<AtlasClientOptions>().not.toBeAny();
    expectTypeOf<OperationId>().toExtend<string>();
  });

  test("refuses options that are none", () => {
    // @ts-expect-error -- misspelled
    createAtlasClient({ auth, versoin: "2023-11-15" });
    // @ts-expect-error -- not a kind of handling
    createAtlasClient({ auth, deprecations: "error" });
    // @ts-expect-error -- not a provider
    createAtlasClient({ auth: "token" });
  });
});

describe("operation methods", () => {
  test("give the body of the resource version that the date leads to", () => {
    expectTypeOf(atlas.organizations.deleteOrgInvite).returns.resolves.toEqualTypeOf<undefined>();
    expectTypeOf(atlas.organizations.listOrgInvites).returns.resolves.toEqualTypeOf<
      Schemas["OrganizationInvitation"][]
    >();
    expectTypeOf(atlas.mongoDbCloudUsers.listOrgUsers).returns.resolves.toEqualTypeOf<
      Schemas["PaginatedAppUserView"]
    >();
    expectTypeOf(next.mongoDbCloudUsers.listOrgUsers).returns.resolves.toEqualTypeOf<
      Schemas<"2025-03-12">["PaginatedOrgUserView"]
    >();
  });

  test("take valid literals", () => {
    void atlas.organizations.listOrgs();
    void atlas.organizations.listOrgs({ itemsPerPage: 5, name: undefined }, { timeout: 5 });
    void atlas.organizations.createOrgInvite({ orgId, body: { username: "a@example.com", roles: ["ORG_OWNER"] } });
    void next.mongoDbCloudUsers.createOrgUser({
      orgId,
      body: { username: "a@example.com", roles: { orgRoles: ["ORG_MEMBER"] }, teamIds: [] },
    });
    void next.mongoDbCloudUsers.listOrgUsers({ orgId, orgMembershipStatuses: ["PENDING", "ACTIVE"] });
    expectTypeOf(atlas.organizations.getOrg.withResponse).returns.resolves.toHaveProperty("response");
  });

  test("refuse invalid ones", () => {
    // @ts-expect-error -- an id is text
    void atlas.organizations.getOrg({ orgId: 42 });
    // @ts-expect-error -- a path parameter is missing
    void atlas.organizations.deleteOrgInvite({ orgId });
    // @ts-expect-error -- all input is missing
    void atlas.organizations.getOrg();
    // @ts-expect-error -- no such parameter
    void atlas.organizations.getOrg({ orgId, invitationId: orgId });
    // @ts-expect-error -- no such operation
    void atlas.organizations.deleteOrgInvitation({ orgId });
    // @ts-expect-error -- no such group
    void atlas.organisations;
    // @ts-expect-error -- no such role
    void atlas.organizations.createOrgInvite({ orgId, body: { roles: ["OWNER"] } });
    // @ts-expect-error -- readOnly is no input
    void atlas.organizations.updateOrgUserRoles({ orgId, userId: orgId, body: { links: [] } });
    // @ts-expect-error -- the operation came with a later version
    void atlas.mongoDbCloudUsers.createOrgUser({ orgId, body: { username: "", roles: { orgRoles: [] } } });
  });

  test("are asked for the kinds of body that they have", () => {
    const log = { groupId: orgId, hostName: "host", logName: "mongodb" } as const;
    void atlas.organizations.getOrg({ orgId }, { accept: "json" });
    void atlas.monitoringAndLogs.downloadGroupClusterLog(log, { accept: "gzip" });
    void atlas.invoices.getOrgInvoiceCsv({ orgId, invoiceId: orgId }, { accept: "csv" });
    const invoice = atlas.invoices.getOrgInvoice({ orgId, invoiceId: orgId }, { accept: "csv" });
    expectTypeOf(invoice).resolves.toEqualTypeOf<string>();
    expectTypeOf(atlas.untyped["organizations"]?.["getOrg"]?.({ orgId }, { accept: "csv" })).not.toBeAny();
    // @ts-expect-error -- JSON only
    void atlas.organizations.getOrg({ orgId }, { accept: "gzip" });
    // @ts-expect-error -- gzip only
    void atlas.monitoringAndLogs.downloadGroupClusterLog(log, { accept: "json" });
    // @ts-expect-error -- JSON and csv
    void atlas.invoices.getOrgInvoice({ orgId, invoiceId: orgId }, { accept: "gzip" });
  });

  test("do not mix fields of other dates", async () => {
    const [user] = (await atlas.mongoDbCloudUsers.listOrgUsers({ orgId })).results;
    // @ts-expect-error -- a field of 2025-02-19
    void user?.orgMembershipStatus;
    expectTypeOf(user?.emailAddress).toEqualTypeOf<string | undefined>();
    const [pending] = (await next.mongoDbCloudUsers.listOrgUsers({ orgId })).results;
    // @ts-expect-error -- a field of 2023-01-01
    void pending?.emailAddress;
  });

  test("narrow a union by its discriminator", async () => {
    const user = await next.mongoDbCloudUsers.getOrgUser({ orgId, userId: orgId });
    // @ts-expect-error -- only a pending user has it
    void user.invitationCreatedAt;
    if (user.orgMembershipStatus === "ACTIVE") {
      expectTypeOf(user.firstName).toEqualTypeOf<string>();
    } else {
      expectTypeOf(user.invitationCreatedAt).toEqualTypeOf<string>();
      expectTypeOf(user.invitationExpiresAt).toEqualTypeOf<string | null | undefined>();
    }
  });
});

describe("path methods", () => {
  const logs = "/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz";
  const path = { groupId: orgId, hostName: "host", logName: "mongodb" } as const;

  test("give a log as a stream", async () => {
    const { data, error } = await atlas.GET(logs, { params: { path } });
    expectTypeOf(data).toEqualTypeOf<ReadableStream<Uint8Array> | undefined>();
    expectTypeOf(error?.errorCode).toEqualTypeOf<string | undefined>();
    if (error !== undefined) return;
    expectTypeOf(data).toEqualTypeOf<ReadableStream<Uint8Array>>();
    for await (const piece of data) expectTypeOf(piece).toEqualTypeOf<Uint8Array>();
    const { data: text } = await atlas.GET(logs, { params: { path }, parseAs: "text" });
    expectTypeOf(text).toEqualTypeOf<string | undefined>();
  });

  test("take the options of any call, and those of openapi-fetch", () => {
    void atlas.GET("/api/atlas/v2/orgs", { timeout: 5, retry: { limit: 1 }, accept: "json", keepalive: true });
    void atlas.GET("/api/atlas/v2/orgs", { headers: { "X-A": undefined }, signal: AbortSignal.timeout(5) });
    // @ts-expect-error -- a number of milliseconds
    void atlas.GET("/api/atlas/v2/orgs", { timeout: "5" });
    // @ts-expect-error -- no such parameter
    void atlas.GET("/api/atlas/v2/orgs", { params: { query: { itemsPerPage: "5" } } });
  });

  test("need what is required, in the body too", () => {
    // @ts-expect-error -- the body is missing
    void atlas.POST("/api/atlas/v2/orgs", {});
    // @ts-expect-error -- all of it is missing
    void atlas.POST("/api/atlas/v2/orgs");
    // @ts-expect-error -- the name is missing
    void atlas.POST("/api/atlas/v2/orgs", { body: {} });
    void atlas.POST("/api/atlas/v2/orgs", { body: { name: "Example" } });
    void atlas.GET("/api/atlas/v2/orgs", undefined);
  });

  test("are typed by path", async () => {
    const { data, error } = await atlas.GET("/api/atlas/v2/orgs/{orgId}", { params: { path: { orgId } } });
    expectTypeOf(data).not.toBeAny();
    expectTypeOf(data?.name).toEqualTypeOf<string | undefined>();
    expectTypeOf(error?.errorCode).toEqualTypeOf<string | undefined>();
    // @ts-expect-error -- no such path
    void atlas.GET("/api/atlas/v2/organizations");
    // @ts-expect-error -- a path parameter is missing
    void atlas.GET("/api/atlas/v2/orgs/{orgId}");
    // @ts-expect-error -- no such method on this path
    void atlas.PUT("/api/atlas/v2/orgs/{orgId}", { params: { path: { orgId } } });
    // @ts-expect-error -- the path came with a later version
    void atlas.POST("/api/atlas/v2/orgs/{orgId}/users/{userId}:addRole", {
      params: { path: { orgId, userId: orgId } },
    });
  });
});
