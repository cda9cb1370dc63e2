import { describe, expectTypeOf, test } from "vitest";
import {
  bearerToken,
  createAtlasClient,
  type AtlasClient,
  type AtlasClientOptions,
  type ApiTypes,
  type Paginated,
  type Schemas,
} from "../../src/index.js";

const auth = bearerToken("token");
const groupId = "32b6e34b3d91647abb20e7b8";
const orgId = "4888442a3354817a7320eb61";
const atlas = createAtlasClient({ auth, json: "lossless" });
const next = atlas.withVersion("2025-03-12");
const standard = createAtlasClient({ auth });

type Invoice = Schemas<"2023-11-15", "lossless">["BillingInvoice"];
type Limit = Schemas<"2023-11-15", "lossless">["DataFederationLimit"];

/** A type with `number` in the place of `bigint`, at any depth. */
type Plain<T> = T extends bigint
  ? number
  : T extends ReadableStream
    ? T
    : T extends object
      ? { [Key in keyof T]: Plain<T[Key]> }
      : T;
type Signature<Method> = Method extends (input: infer Input, ...rest: never) => Promise<infer Output>
  ? { input: Input; output: Output }
  : never;
type IsSame<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** The operations that take or give something else with `"lossless"` than without, `bigint` aside. */
type Different<One, Other> = {
  [Group in keyof One & keyof Other]: {
    [Id in keyof One[Group] & keyof Other[Group]]: IsSame<
      Signature<One[Group][Id]>,
      Plain<Signature<Other[Group][Id]>>
    > extends true
      ? never
      : Id;
  }[keyof One[Group] & keyof Other[Group]];
}[keyof One & keyof Other];

describe('json: "lossless"', () => {
  test("differs in nothing but bigint, whatever the operation and the date", () => {
    type First = ApiTypes["2023-11-15"];
    type Second = ApiTypes["2025-03-12"];
    expectTypeOf<Different<First["api"], First["lossless"]["api"]>>().toBeNever();
    expectTypeOf<Different<Second["api"], Second["lossless"]["api"]>>().toBeNever();
    // What would be found, if there were something.
    expectTypeOf<Different<First["api"], Second["lossless"]["api"]>>().not.toBeNever();
  });

  test("leaves null where there can be none of them", () => {
    type Settings = Schemas<"2025-03-12", "lossless">["OrgDelegationSettingsResponse"];
    expectTypeOf<Settings["idleRefreshTokenLifetime"]>().toEqualTypeOf<bigint | null | undefined>();
  });

  test("is inferred from the option, and never any", () => {
    expectTypeOf(atlas).toEqualTypeOf<AtlasClient<"2023-11-15", ApiTypes, "lossless">>();
    expectTypeOf(next).toEqualTypeOf<AtlasClient<"2025-03-12", ApiTypes, "lossless">>();
    expectTypeOf(createAtlasClient({ auth, json: "lossless", version: "2025-03-12" })).toEqualTypeOf<typeof next>();
    expectTypeOf(createAtlasClient({ auth, json: "standard" })).toEqualTypeOf<AtlasClient>();
    expectTypeOf(atlas).not.toEqualTypeOf<AtlasClient>();
    expectTypeOf(atlas.projects.getGroup).not.toBeAny();
    expectTypeOf(atlas.organizations.getOrg).not.toBeAny();
    expectTypeOf(createAtlasClient({ auth, json: "lossless", version: "2024-08-05" })).not.toHaveProperty("projects");
    // @ts-expect-error -- no such way to read JSON
    createAtlasClient({ auth, json: "bigint" });
    // @ts-expect-error -- options without a word about JSON are those of a standard client
    const options: AtlasClientOptions = { auth, json: "lossless" };
    void options;
  });

  test("makes 64-bit integers bigint in answers, at any depth, and nothing else", () => {
    expectTypeOf(atlas.invoices.getOrgInvoice).returns.resolves.toExtend<Invoice | string | undefined>();
    expectTypeOf<Invoice["amountBilledCents"]>().toEqualTypeOf<bigint | undefined>();
    type LineItem = NonNullable<Invoice["lineItems"]>[number];
    expectTypeOf<LineItem["totalPriceCents"]>().toEqualTypeOf<bigint | undefined>();
    expectTypeOf<LineItem["quantity"]>().toEqualTypeOf<number | undefined>();
    type Linked = NonNullable<NonNullable<Invoice["linkedInvoices"]>[number]["payments"]>[number];
    expectTypeOf<Linked["amountPaidCents"]>().toEqualTypeOf<bigint | undefined>();
    expectTypeOf(atlas.projects.getGroup).returns.resolves.toHaveProperty("clusterCount").toEqualTypeOf<bigint>();
    expectTypeOf(standard.projects.getGroup).returns.resolves.toHaveProperty("clusterCount").toEqualTypeOf<number>();
    expectTypeOf(next.projects.getGroup).returns.resolves.toHaveProperty("clusterCount").toEqualTypeOf<bigint>();
    expectTypeOf(atlas.projects.getGroup.withResponse)
      .returns.resolves.toHaveProperty("data")
      .toEqualTypeOf<Schemas<"2023-11-15", "lossless">["Group"]>();
    expectTypeOf(atlas.projects.listGroups)
      .returns.resolves.toHaveProperty("totalCount")
      .toEqualTypeOf<number | undefined>();
  });

  test("leaves operations without them as they are", () => {
    expectTypeOf(atlas.organizations.getOrg).toEqualTypeOf(standard.organizations.getOrg);
    expectTypeOf(atlas.mongoDbCloudUsers).toEqualTypeOf(standard.mongoDbCloudUsers);
    expectTypeOf<keyof typeof atlas>().toEqualTypeOf<keyof typeof standard>();
    expectTypeOf<keyof typeof atlas.projects>().toEqualTypeOf<keyof typeof standard.projects>();
    // @ts-expect-error -- no such operation
    void atlas.projects.getGrup({ groupId });
    // @ts-expect-error -- still no such parameter
    void atlas.organizations.getOrg({ orgId, invitationId: orgId });
  });

  test("takes bigint in bodies, and either kind as a parameter", () => {
    const limitName = "atlas.project.deployment.clusters";
    void atlas.projects.setGroupLimit({ groupId, limitName, body: { value: 5n } });
    // @ts-expect-error -- what is read as a bigint is written as one
    void atlas.projects.setGroupLimit({ groupId, limitName, body: { value: 5 } });
    // @ts-expect-error -- a standard client would not know how to write it
    void standard.projects.setGroupLimit({ groupId, limitName, body: { value: 5n } });
    const log = { groupId, hostName: "host", logName: "mongodb" } as const;
    void atlas.monitoringAndLogs.downloadGroupClusterLog({ ...log, startDate: 1_700_000_000n, endDate: 1_700_000_100 });
    // @ts-expect-error -- a standard client takes numbers
    void standard.monitoringAndLogs.downloadGroupClusterLog({ ...log, startDate: 1_700_000_000n });
    // @ts-expect-error -- itemsPerPage is no 64-bit integer
    void atlas.projects.listGroups({ itemsPerPage: 5n });
  });

  test("is what path methods, paginate and waitFor give too", async () => {
    const { data } = await atlas.GET("/api/atlas/v2/groups/{groupId}", { params: { path: { groupId } } });
    expectTypeOf(data?.clusterCount).toEqualTypeOf<bigint | undefined>();
    const { data: organization } = await atlas.GET("/api/atlas/v2/orgs/{orgId}", { params: { path: { orgId } } });
    expectTypeOf(organization?.name).toEqualTypeOf<string | undefined>();
    void atlas.PATCH("/api/atlas/v2/groups/{groupId}/limits/{limitName}", {
      params: { path: { groupId, limitName: "atlas.project.deployment.clusters" } },
      body: { value: 5n },
    });
    void atlas.PATCH("/api/atlas/v2/groups/{groupId}/limits/{limitName}", {
      params: { path: { groupId, limitName: "atlas.project.deployment.clusters" } },
      // @ts-expect-error -- a bigint is expected
      body: { value: 5 },
    });
    expectTypeOf(atlas.paginate("listGroups")).toEqualTypeOf<
      Paginated<
        Schemas<"2023-11-15", "lossless">["Group"],
        Schemas<"2023-11-15", "lossless">["PaginatedAtlasGroupView"]
      >
    >();
    expectTypeOf(atlas.paginate("listGroupLimits", { groupId }).toArray()).resolves.toEqualTypeOf<Limit[]>();
    // @ts-expect-error -- gives no list
    void atlas.paginate("getGroup", { groupId });
    const group = await atlas.waitFor("getGroup", { groupId }, ({ clusterCount }) => {
      expectTypeOf(clusterCount).toEqualTypeOf<bigint>();
      return clusterCount === 0n;
    });
    expectTypeOf(group.clusterCount).toEqualTypeOf<bigint>();
    // @ts-expect-error -- a bigint is no number
    void Math.abs(group.clusterCount);
  });
});
