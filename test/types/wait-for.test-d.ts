import { describe, expectTypeOf, test } from "vitest";
import type { AtlasClient, Schemas } from "../../src/index.js";

const orgId = "4888442a3354817a7320eb61";
declare const atlas: AtlasClient;
declare const untyped: AtlasClient<"2024-08-05">;

describe("waitFor", () => {
  test("is typed by the operation", () => {
    const wait = atlas.waitFor("getOrg", { orgId }, (org) => {
      expectTypeOf(org).toEqualTypeOf<Schemas["AtlasOrganization"]>();
      return org.name === "Renamed";
    });
    expectTypeOf(wait).resolves.toEqualTypeOf<Schemas["AtlasOrganization"]>();
    expectTypeOf(atlas.waitFor("getOrg", { orgId }, "gone")).resolves.toEqualTypeOf<undefined>();
    void atlas.waitFor("getOrg", { orgId }, async (org) => Promise.resolve(org.name !== ""), {
      onProgress: ({ data }) => expectTypeOf(data).toEqualTypeOf<Schemas["AtlasOrganization"] | undefined>(),
    });
    const invoice = atlas.waitFor("getOrgInvoice", { orgId, invoiceId: orgId }, (one) => one.statusName === "PAID");
    // Without `accept`, which a wait does not take, it is never CSV.
    expectTypeOf(invoice).resolves.toEqualTypeOf<Schemas["BillingInvoice"]>();
    expectTypeOf(atlas.waitFor("getOrgInvoiceCsv", { orgId, invoiceId: orgId }, () => true)).resolves.toBeString();
    void atlas.waitFor("getOrg", { orgId }, () => true, { onProgress: async () => Promise.resolve() });
    expectTypeOf(untyped.waitFor("getOrg", { orgId }, () => true)).resolves.toEqualTypeOf<unknown>();
  });

  test("refuses what cannot be", () => {
    // @ts-expect-error -- no such operation
    void atlas.waitFor("getOrgs", { orgId }, () => true);
    // @ts-expect-error -- a path parameter is missing
    void atlas.waitFor("getOrg", {}, () => true);
    // @ts-expect-error -- no such field
    void atlas.waitFor("getOrg", { orgId }, (org) => org.title === "");
    // @ts-expect-error -- no such end
    void atlas.waitFor("getOrg", { orgId }, "deleted");
    // @ts-expect-error -- no such option
    void atlas.waitFor("getOrg", { orgId }, () => true, { intervall: 5 });
    // @ts-expect-error -- a wait repeats in its own way
    void atlas.waitFor("getOrg", { orgId }, () => true, { retry: false });
    // @ts-expect-error -- a change
    void atlas.waitFor("createOrgInvite", { orgId, body: { username: "a@example.com" } }, () => true);
    // @ts-expect-error -- a change, without a body
    void atlas.waitFor("deleteOrg", { orgId }, "gone");
  });
});
