import { describe, expectTypeOf, test } from "vitest";
import { api, type Schemas } from "../../src/index.js";
import { mockAtlas, partial, type MockAtlas, type MockInterceptor } from "../../src/testing/index.js";

const orgId = "4888442a3354817a7320eb61";
const groupId = "4888442a3354817a7320eb62";
const invoiceId = "4888442a3354817a7320eb63";
const org = { id: orgId, name: "Lovelace" };
declare const mock: MockAtlas;
declare const next: MockAtlas<"2025-03-12">;
declare const untyped: MockAtlas<"2024-08-05">;
declare const status: number;
declare const invoice: Schemas["BillingInvoice"];

describe("mockAtlas", () => {
  test("types the input of each operation", () => {
    expectTypeOf(mock.getOrg({ orgId })).toEqualTypeOf<MockInterceptor<Schemas["AtlasOrganization"]>>();
    void mock.getOrg();
    void mock.listOrgs({ name: /^Love/, itemsPerPage: (count) => count === 100 });
    // @ts-expect-error -- no such parameter
    void mock.getOrg({ orgID: orgId });
    // @ts-expect-error -- an id is a text
    void mock.getOrg({ orgId: 7 });
    // @ts-expect-error -- no such operation
    void mock.getOrgg;
    // @ts-expect-error -- an operation of a later date
    void mock.getOrgUser;
    void next.getOrgUser({ orgId });
  });

  test("types the body of a call", () => {
    void mock.createOrgInvite({ body: { username: "ada@example.com", roles: ["ORG_MEMBER"] } });
    void mock.createOrgInvite({ body: (body) => body.username === "ada@example.com" });
    void mock.createOrgInvite({ body: partial({ username: "ada@example.com" }) });
    void mock.createOrgInvite({ body: /ada@example/ });
    // @ts-expect-error -- no such role
    void mock.createOrgInvite({ body: { username: "ada@example.com", roles: ["ORG_QUEEN"] } });
    // @ts-expect-error -- no such field
    void mock.createOrgInvite({ body: partial({ user: "ada@example.com" }) });
    // @ts-expect-error -- no such field
    void mock.createOrgInvite({ body: (body) => body.user === "ada@example.com" });
    // @ts-expect-error -- an operation without a body
    void mock.getOrg({ body: {} });
  });

  test("types the body of a reply", () => {
    void mock.getOrg().reply(200, org);
    void mock.getOrg().reply(200, org, { "X-Request-Id": "1" });
    void mock.deleteOrg().reply(204);
    void mock.getOrg().reply(404, { error: 404, errorCode: "RESOURCE_NOT_FOUND" });
    // @ts-expect-error -- a body is needed
    void mock.getOrg().reply(200);
    // @ts-expect-error -- the wrong body
    void mock.getOrg().reply(200, { id: orgId });
    // @ts-expect-error -- the wrong type of a field
    void mock.getOrg().reply(200, { ...org, name: 7 });
    // @ts-expect-error -- no body
    void mock.deleteOrg().reply(204, { deleted: true });
    // @ts-expect-error -- not the body of an error
    void mock.getOrg().reply(404, org);
    // What the status is, is not known.
    void mock.getOrg().reply(status, org);
    void mock.getOrg().replyUndocumented(200, { anything: true });
  });

  test("types the replies of each API date", () => {
    type User = Schemas<"2025-03-12">["OrgUserResponse"];
    expectTypeOf(next.getOrgUser()).toEqualTypeOf<MockInterceptor<User>>();
    expectTypeOf(mock.listOrgUsers()).toEqualTypeOf<MockInterceptor<Schemas["PaginatedAppUserView"]>>();
  });

  test("takes every kind of body", () => {
    void mock.getOrgInvoice({ orgId, invoiceId }).reply(200, invoice);
    void mock.getOrgInvoice({ orgId, invoiceId }).reply(200, "a;b");
    void mock.downloadGroupClusterLog({ groupId }).reply(200, new Uint8Array());
    // @ts-expect-error -- bytes or text
    void mock.downloadGroupClusterLog({ groupId }).reply(200, {});
    // @ts-expect-error -- an invoice or text
    void mock.getOrgInvoice({ orgId, invoiceId }).reply(200, { id: 7 });
  });

  test("puts what is about a reply behind it", () => {
    mock.deleteOrg().replyError("UNEXPECTED_ERROR").times(2).delay(5).reply(204).persist();
    // @ts-expect-error -- there is no reply yet
    void mock.deleteOrg().times;
    expectTypeOf(mock.deleteOrg().reply(204).persist).returns.toBeVoid();
    // @ts-expect-error -- no such option
    void mock.deleteOrg().replyError("OF_MY_OWN", { code: 404 });
    void mock.deleteOrg().replyError("OF_MY_OWN", { status: 404 });
  });

  test("takes a generated API", () => {
    expectTypeOf(mockAtlas("2025-03-12", { api })).toEqualTypeOf<MockAtlas<"2025-03-12">>();
    expectTypeOf(mockAtlas({ api, login: "none" })).toEqualTypeOf<MockAtlas>();
    expectTypeOf(mockAtlas()).toEqualTypeOf<MockAtlas>();
    // @ts-expect-error -- no such option
    void mockAtlas("2025-03-12", { logins: "digest" });
  });

  test("is by name alone where there are no types", () => {
    void untyped.getOrg({ orgId, body: 1 }).reply(200, { anything: true });
    // @ts-expect-error -- no such operation
    void untyped.getOrgg;
  });
});
