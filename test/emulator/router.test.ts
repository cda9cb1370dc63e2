import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRouter } from "../../src/emulator/router.js";
import { operations } from "../../src/index.js";

const route = createRouter(operations);
const org = "4888442a3354817a7320eb61";

describe("createRouter", () => {
  it.each(Object.entries(operations))("finds %s by its own path", (operationId, { method, path }) => {
    const found = route(method, path.replace(/\{[^}]+\}/g, org));
    expect(found).toMatchObject({ operationId });
  });

  it("tells a custom method from the resource", () => {
    expect(route("POST", `/api/atlas/v2/orgs/${org}/users/abc:addRole`)).toMatchObject({
      operationId: "addOrgUserRole",
      path: { orgId: org, userId: "abc" },
    });
    expect(route("POST", `/api/atlas/v2/orgs/${org}/users/abc`)).toBe("method-unsupported");
    expect(route("POST", `/api/atlas/v2/orgs/${org}/users/abc:other`)).toBeUndefined();
  });

  it("takes colons that begin no custom method, as of an IPv6 address", () => {
    expect(route("GET", `/api/atlas/v2/groups/${org}/accessList/2001:db8::1`)).toMatchObject({
      operationId: "getGroupAccessListEntry",
      path: { entryValue: "2001:db8::1" },
    });
    expect(route("GET", `/api/atlas/v2/groups/${org}/accessList/2001:db8::1/status`)).toMatchObject({
      operationId: "getGroupAccessListStatus",
    });
  });

  it("decodes what a client encoded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (value) => {
        const found = route("DELETE", `/api/atlas/v2/orgs/${org}/invites/${encodeURIComponent(value)}`);
        expect(found).toMatchObject({ path: { invitationId: value } });
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (path) => void route("GET", `/api/atlas/v2/${path}`)));
    expect(route("GET", "/api/atlas/v2/orgs/%zz")).toMatchObject({ path: { orgId: "%zz" } });
  });
});
