import { describe, expectTypeOf, test } from "vitest";
import { api, createAtlasClient, type ApiTypes, type AtlasClient, type Schemas } from "../../src/index.js";
import { mockAtlas, partial, type MockAtlas, type MockInterceptor } from "../../src/testing/index.js";

/** The input of an operation method. */
type Input<Method extends (...args: never) => unknown> = NonNullable<Parameters<Method>[0]>;
type Client = AtlasClient["organizations"];
type NextClient = AtlasClient<"2025-03-12">["mongoDbCloudUsers"];

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
    expectTypeOf(mock.getOrg({ orgId })).toEqualTypeOf<
      MockInterceptor<Schemas["AtlasOrganization"], Input<Client["getOrg"]>>
    >();
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
    expectTypeOf(next.getOrgUser()).toEqualTypeOf<MockInterceptor<User, Input<NextClient["getOrgUser"]>>>();
    expectTypeOf(mock.listOrgUsers()).toEqualTypeOf<
      MockInterceptor<Schemas["PaginatedAppUserView"], Input<AtlasClient["mongoDbCloudUsers"]["listOrgUsers"]>>
    >();
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

  test("types what a function gets and returns", () => {
    mock.createOrgTeam().replyWith(({ orgId: id, body }, { accept, headers }) => {
      expectTypeOf(id).toEqualTypeOf<string>();
      expectTypeOf(body.usernames).toEqualTypeOf<string[]>();
      expectTypeOf(accept).toEqualTypeOf<"json" | "csv" | "gzip">();
      expectTypeOf(headers["accept"]).toEqualTypeOf<string | undefined>();
      return { status: 200, body: { ...body, id } };
    });
    mock.getOrg().replyWith(async () => Promise.resolve({ status: 200, body: org, headers: { "X-Request-Id": "1" } }));
    mock
      .getOrg()
      .replyWith(({ orgId: id }) => (id === orgId ? { status: 200, body: org } : { errorCode: "ORG_NOT_FOUND" }));
    mock.deleteOrg().replyWith(() => ({ status: 204 }));
    mock.getOrg().replyWith(() => ({ errorCode: "OF_MY_OWN", status: 409, detail: "Not now." }));
    // @ts-expect-error -- a body is needed
    mock.getOrg().replyWith(() => ({ status: 200 }));
    // @ts-expect-error -- the wrong type of a field
    mock.getOrg().replyWith(() => ({ status: 200, body: { ...org, name: 7 } }));
    // @ts-expect-error -- no such parameter
    mock.getOrg().replyWith((input) => ({ errorCode: input.orgID === orgId ? "ORG_NOT_FOUND" : "GROUP_NOT_FOUND" }));
    // @ts-expect-error -- no body
    mock.deleteOrg().replyWith(() => ({ status: 204, body: {} }));
    // @ts-expect-error -- neither a status nor a code
    mock.getOrg().replyWith(() => ({ body: org }));
    untyped.getOrg().replyWith((input) => {
      expectTypeOf(input).toEqualTypeOf<Readonly<Record<string, unknown>>>();
      return { status: 200, body: { anything: true } };
    });
  });

  test("has bigint for 64-bit integers if it is told so", () => {
    const lossless = mockAtlas({ json: "lossless" });
    expectTypeOf(lossless).toEqualTypeOf<MockAtlas<"2023-11-15", ApiTypes, "lossless">>();
    expectTypeOf(mockAtlas("2025-03-12", { json: "lossless" })).toEqualTypeOf<
      MockAtlas<"2025-03-12", ApiTypes, "lossless">
    >();
    expectTypeOf(mockAtlas({ json: "standard" })).toEqualTypeOf<MockAtlas>();
    void lossless.setGroupLimit({ body: { value: 5n } }).reply(200, { name: "n", value: 9_007_199_254_740_993n });
    void lossless.setGroupLimit({ body: partial({ value: 5n }) });
    void lossless.setGroupLimit({ body: (body) => body.value === 5n });
    lossless.setGroupLimit().replyWith(({ body }) => {
      expectTypeOf(body.value).toEqualTypeOf<bigint>();
      return { status: 200, body: { name: "n", value: body.value } };
    });
    // @ts-expect-error -- an integer of 64 bits
    void lossless.setGroupLimit().reply(200, { name: "n", value: 5 });
    // @ts-expect-error -- a number
    void mock.setGroupLimit().reply(200, { name: "n", value: 5n });
    // @ts-expect-error -- no such way to read JSON
    void mockAtlas({ json: "bigint" });
    void createAtlasClient({ json: "lossless" });
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
