/** The two official snapshots, where they are there: a real update. */
import { beforeAll, describe, expect, it } from "vitest";
import { diffSpecs, summarize, type DiffSummary, type SpecDiff } from "../../../src/codegen/diff/index.js";
import { loadSpec } from "../../../src/codegen/load.js";
import { upstreamSpec, upstreamSpecOld } from "../../helpers/upstream.js";

const older = upstreamSpecOld();
const newer = upstreamSpec();
const missing = older === undefined || newer === undefined;
const why = missing ? " (skipped: no snapshots; set ATLAS_UPSTREAM_SPEC_OLD and ATLAS_UPSTREAM_SPEC)" : "";

describe.skipIf(missing)(`the update from the older to the newer snapshot${why}`, () => {
  let diff: SpecDiff;
  let back: SpecDiff;
  let summary: DiffSummary;
  beforeAll(async () => {
    if (older === undefined || newer === undefined) return;
    const [before, after] = await Promise.all([loadSpec(older), loadSpec(newer)]);
    diff = diffSpecs(before.document, after.document);
    back = diffSpecs(after.document, before.document);
    summary = summarize(diff);
  }, 60_000);

  function operationsOf(rule: string, { changes }: SpecDiff = diff): string[] {
    return changes.filter((change) => change.rule === rule).map(({ method, path }) => `${method} ${path}`);
  }

  function change(rule: string, operationId: string): unknown {
    return diff.changes.find((one) => one.rule === rule && one.operationId === operationId);
  }

  it("renames 427 of the 431 shared operations, and takes none of them for a removal and an addition", () => {
    expect(diff).toMatchObject({ old: { operations: 466 }, new: { operations: 540 }, shared: 431 });
    expect(summary.operations).toEqual({ added: 109, removed: 35, renamed: 427 });
    const removed = new Set(operationsOf("operation-removed"));
    expect(operationsOf("operation-added").filter((operation) => removed.has(operation))).toEqual([]);
    expect(change("operation-renamed", "deleteOrgInvite")).toMatchObject({
      before: "deleteOrganizationInvitation",
      method: "DELETE",
      path: "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
      breaking: false,
    });
  });

  it("changes the sunset date of 89 pairs of operation and version", () => {
    // A count that reads one status of an operation only misses one: POST …/groups/{groupId}/access has two.
    const count = (rule: string): number => operationsOf(rule).length;
    expect([count("sunset-added"), count("sunset-moved-earlier"), count("sunset-moved-later")]).toEqual([18, 3, 68]);
    expect(count("sunset-removed")).toBe(0);
    expect(change("sunset-moved-later", "deleteOrgInvite")).toMatchObject({
      before: "2026-07-31",
      after: "2027-07-01",
    });
  });

  it("is told as checked by hand", () => {
    expect(change("parameter-limit-tightened", "getGroupDbAccessHistoryCluster")).toMatchObject({
      place: "query parameter end",
      before: null,
      after: "minimum 1199145600000",
    });
    expect(change("request-property-type-changed", "createGroupClusterSearchIndex")).toMatchObject({
      place: "SearchMappings.dynamic",
      before: "boolean",
      after: "object",
      breaking: true,
    });
    expect(change("response-variant-added", "getOrgUser")).toMatchObject({
      place: "OrgUserResponse",
      after: ["INVITATION_EXPIRED", "INVITATION_REJECTED"],
    });
    expect(change("version-added", "getGroupMaintenanceWindow")).toMatchObject({ after: "preview", breaking: false });
    expect(change("request-property-became-required", "createGroupDatabaseUser")).toMatchObject({
      place: "CloudDatabaseUser.roles",
    });
    expect(change("response-property-became-optional", "getOrgUser")).toMatchObject({
      place: "OrgPendingUserResponse.invitationExpiresAt",
    });
  });

  it("is the opposite the other way round", () => {
    expect(operationsOf("operation-added", back)).toEqual(operationsOf("operation-removed"));
    expect(operationsOf("operation-renamed", back)).toEqual(operationsOf("operation-renamed"));
    expect(operationsOf("response-property-removed", back)).toHaveLength(
      operationsOf("response-property-added").length,
    );
  });

  it("says the same change of a shared schema once", () => {
    const tally = summary.rules.find(({ rule }) => rule === "response-property-became-nullable");
    expect(tally).toEqual({ rule: "response-property-became-nullable", breaking: true, changes: 51, operations: 431 });
  });
});
