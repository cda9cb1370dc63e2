import { describe, expectTypeOf, test } from "vitest";
import type { AtlasClient, Paginated, Schemas } from "../../src/index.js";
import type { ListsClient, Thing, ThingPage } from "../helpers/lists.js";

const orgId = "4888442a3354817a7320eb61";
declare const atlas: AtlasClient;
declare const next: AtlasClient<"2025-03-12">;
declare const untyped: AtlasClient<"2024-08-05">;
declare const lists: ListsClient;

describe("paginate", () => {
  test("gives the items and pages of the operation at the API date", () => {
    type User = Schemas["PaginatedAppUserView"]["results"][number];
    expectTypeOf(atlas.paginate("listOrgUsers", { orgId })).toEqualTypeOf<
      Paginated<User, Schemas["PaginatedAppUserView"]>
    >();
    expectTypeOf(next.paginate("listOrgUsers", { orgId }).toArray()).resolves.toEqualTypeOf<
      Schemas<"2025-03-12">["OrgUserResponse"][]
    >();
    expectTypeOf(atlas.paginate("listOrgInvites", { orgId }).toArray()).resolves.toEqualTypeOf<
      Schemas["OrganizationInvitation"][]
    >();
  });

  test("knows every shape", () => {
    expectTypeOf(lists.paginate("listCounted")).toEqualTypeOf<Paginated<Thing, ThingPage>>();
    expectTypeOf(lists.paginate("listUncounted")).toEqualTypeOf<Paginated<Thing, ThingPage>>();
    expectTypeOf(lists.paginate("listSingle")).toEqualTypeOf<Paginated<Thing, ThingPage>>();
    expectTypeOf(lists.paginate("listArray")).toEqualTypeOf<Paginated<Thing, Thing[]>>();
  });

  test("types what a loop gets", async () => {
    for await (const user of atlas.paginate("listOrgUsers", { orgId })) {
      expectTypeOf(user.emailAddress).toEqualTypeOf<string>();
      // @ts-expect-error -- a field of 2025-02-19
      void user.orgMembershipStatus;
    }
    for await (const page of atlas.paginate("listOrgUsers", { orgId }).pages()) {
      expectTypeOf(page.totalCount).toEqualTypeOf<number | undefined>();
    }
  });

  test("takes the input of the operation, and options", () => {
    void atlas.paginate("listOrgs");
    void atlas.paginate("listOrgs", undefined, { concurrency: 8 });
    void atlas.paginate("listOrgs", { itemsPerPage: 100, pageNum: 3 }, { timeout: 5, headers: {} });
    // @ts-expect-error -- a path parameter is missing
    void atlas.paginate("listOrgUsers");
    // @ts-expect-error -- no such parameter
    void atlas.paginate("listOrgUsers", { orgId, page: 3 });
    // @ts-expect-error -- no such option
    void atlas.paginate("listOrgs", {}, { concurency: 8 });
    // @ts-expect-error -- a list has one kind of body
    void atlas.paginate("listOrgs", {}, { accept: "csv" });
  });

  test("refuses what gives no list", () => {
    // @ts-expect-error -- no list
    void atlas.paginate("getOrg", { orgId });
    // @ts-expect-error -- no body at all
    void atlas.paginate("deleteOrgInvite", { orgId, invitationId: orgId });
    // @ts-expect-error -- no such operation
    void atlas.paginate("listOrgUser", { orgId });
    // @ts-expect-error -- a change
    void lists.paginate("changeThing", { thingId: "1", body: { id: "1" } });
    // @ts-expect-error -- it came with a later version
    void atlas.paginate("getOrgUser", { orgId, userId: orgId });
  });

  test("is by name alone where there are no types", () => {
    expectTypeOf(untyped.paginate("listOrgUsers", { orgId })).toEqualTypeOf<Paginated<unknown, unknown>>();
  });
});
