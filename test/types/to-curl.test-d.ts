import { expectTypeOf, test } from "vitest";
import type { AtlasClient } from "../../src/index.js";

const orgId = "4888442a3354817a7320eb61";
declare const atlas: AtlasClient;
declare const untyped: AtlasClient<"2024-08-05">;

test("toCurl is typed by the operation", () => {
  expectTypeOf(atlas.toCurl("getOrg", { orgId })).resolves.toEqualTypeOf<string>();
  void atlas.toCurl("listOrgs");
  void atlas.toCurl("listOrgs", {}, { auth: "api-key" });
  void untyped.toCurl("listOrgs", { anything: 1 });
  // @ts-expect-error -- input is missing
  void atlas.toCurl("getOrg");
  // @ts-expect-error -- no such operation
  void atlas.toCurl("getOrgs", { orgId });
  // @ts-expect-error -- no such kind of credentials
  void atlas.toCurl("getOrg", { orgId }, { auth: "basic" });
});
