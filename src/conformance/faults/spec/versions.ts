/** Faults in statuses, headers, resource versions and sunset dates. */
import { GONE, media } from "../../edit.js";
import type { SpecFault } from "../fault.js";
import { renamed, row } from "./row.js";

const v2023 = media("2023-01-01");
const v2025 = media("2025-02-19");
const listOrgUsers = "@listOrgUsers/responses/200/content";

/** The media types with one more, of the same schema as the first. */
function added(mediaType: string): (content: unknown) => unknown {
  return (content) => {
    const entries: [string, unknown][] = Object.entries(content ?? {});
    return Object.fromEntries([...entries, [mediaType, entries[0]?.[1]]]);
  };
}

export const versionFaults: readonly SpecFault[] = [
  // Statuses
  row("an error status is missing", "@listOrgUsers/responses/403", GONE, ["status-equal"], "listOrgUsers 403"),
  row("a conflict is not documented", "@createOrgTeam/responses/409", GONE, ["status-equal"], "createOrgTeam 409"),
  row(
    "a status is there by mistake",
    "@listOrgUsers/responses/410",
    { $ref: "#/components/responses/NotFound" },
    ["status-equal"],
    "listOrgUsers 410",
  ),
  row(
    "201 is written as 200",
    "@createOrgUser/responses",
    renamed("201", "200"),
    ["status-equal"],
    "createOrgUser 201",
  ),
  row("204 is written as 200", "@deleteOrg/responses", renamed("204", "200"), ["status-equal"], "deleteOrg 204"),
  row(
    "one of two successes is missing",
    "@addGroupAccessUser/responses/204",
    GONE,
    ["status-equal"],
    "addGroupAccessUser 204",
  ),
  // Headers
  row(
    "a header is missing",
    "@listOrgUsers/responses/200/headers/RateLimit-Limit",
    GONE,
    ["headers-equal"],
    "listOrgUsers 200 RateLimit-Limit",
  ),
  row(
    "a header is there by mistake",
    "@getOrg/responses/200/headers/ETag",
    { schema: { type: "string" } },
    ["headers-equal"],
    "getOrg 200 ETag",
  ),
  row(
    "a header has another name",
    "@getOrg/responses/200/headers",
    renamed("RateLimit-Limit", "X-RateLimit-Limit"),
    ["headers-equal"],
    "getOrg 200",
  ),
  row(
    "Retry-After is a text",
    "components/headers/RetryAfter/schema/type",
    "string",
    ["headers-equal"],
    "429 Retry-After type",
  ),
  row(
    "Retry-After is missing",
    "components/responses/TooManyRequests/headers/Retry-After",
    GONE,
    ["headers-equal"],
    "getOrg 429 Retry-After",
  ),
  // Resource versions
  row(
    "a resource version is missing",
    `${listOrgUsers}/${v2025}`,
    GONE,
    ["versions-equal", "version-resolve"],
    "listOrgUsers",
  ),
  row(
    "the older resource version is missing",
    `@listGroupUsers/responses/200/content/${v2023}`,
    GONE,
    ["version-resolve", "versions-equal"],
    "listGroupUsers",
  ),
  row(
    "a resource version of a deletion is missing",
    `@removeGroupUser/responses/204/content/${v2025}`,
    GONE,
    ["version-resolve", "versions-equal"],
    "removeGroupUser",
  ),
  row(
    "a request has no resource version",
    "@createOrg/requestBody/content",
    {},
    ["versions-equal"],
    "createOrg request",
  ),
  row(
    "a resource version is a day later",
    "@listOrgUsers/responses/200/content",
    renamed("application/vnd.atlas.2025-02-19+json", "application/vnd.atlas.2025-02-20+json"),
    ["versions-equal", "version-resolve"],
    "listOrgUsers",
  ),
  row(
    "a resource version is a year earlier",
    "@listOrgTeamUsers/responses/200/content",
    renamed("application/vnd.atlas.2025-02-19+json", "application/vnd.atlas.2024-02-19+json"),
    ["version-resolve", "versions-equal"],
    "listOrgTeamUsers",
  ),
  row(
    "a resource version is there by mistake",
    "@getOrg/responses/200/content",
    added("application/vnd.atlas.2024-08-05+json"),
    ["version-resolve", "versions-equal"],
    "getOrg",
  ),
  row(
    "a request is of another resource version",
    "@createOrgTeam/requestBody/content",
    renamed("application/vnd.atlas.2023-01-01+json", "application/vnd.atlas.2023-02-01+json"),
    ["versions-equal"],
    "createOrgTeam request",
  ),
  row(
    "CSV is written as JSON",
    "@getOrgInvoiceCsv/responses/200/content",
    renamed("application/vnd.atlas.2023-01-01+csv", "application/vnd.atlas.2023-01-01+json"),
    ["versions-equal"],
    "getOrgInvoiceCsv 200",
  ),
  row(
    "CSV is missing beside JSON",
    "@getOrgInvoice/responses/200/content/application~1vnd.atlas.2023-01-01+csv",
    GONE,
    ["versions-equal"],
    "getOrgInvoice 200",
  ),
  row(
    "gzip is written as JSON",
    "@downloadGroupClusterLog/responses/200/content",
    renamed("application/vnd.atlas.2023-02-01+gzip", "application/vnd.atlas.2023-02-01+json"),
    ["versions-equal"],
    "downloadGroupClusterLog 200",
  ),
  row(
    "the preview is missing",
    "@getRateLimit/responses/200/content/application~1vnd.atlas.preview+json",
    GONE,
    ["versions-equal", "version-resolve"],
    "getRateLimit 200",
  ),
  row(
    "an error has a dated media type",
    "components/responses/NotFound/content",
    renamed("application/json", "application/vnd.atlas.2023-01-01+json"),
    ["versions-equal"],
    "getOrg 404",
  ),
  // Sunset dates
  row(
    "a sunset date is a day earlier",
    `${listOrgUsers}/${v2023}/x-sunset`,
    "2027-06-30",
    ["sunset-drift"],
    "listOrgUsers GET /api/atlas/v2/orgs/{orgId}/users 2023-01-01",
  ),
  row(
    "a sunset date is a year later",
    `@getUser/responses/200/content/${v2023}/x-sunset`,
    "2028-07-01",
    ["sunset-drift"],
    "getUser GET",
  ),
  row("a sunset date is missing", `${listOrgUsers}/${v2023}/x-sunset`, GONE, ["sunset-drift"], "listOrgUsers GET"),
  row(
    "a sunset date of a deletion is missing",
    `@deleteOrgInvite/responses/204/content/${v2023}/x-sunset`,
    GONE,
    ["sunset-drift"],
    "deleteOrgInvite DELETE",
  ),
  row(
    "a sunset date is there by mistake",
    `${listOrgUsers}/${v2025}/x-sunset`,
    "2029-01-01",
    ["sunset-drift"],
    "2025-02-19",
  ),
  row(
    "a sunset date is a few days ahead",
    `@getUser/responses/200/content/${v2023}/x-sunset`,
    "2026-01-20",
    ["sunset-horizon", "sunset-drift"],
    "getUser 2023-01-01",
  ),
  row(
    "a sunset date is past",
    `@updateOrgUserRoles/responses/200/content/${v2023}/x-sunset`,
    "2025-07-01",
    ["sunset-horizon", "sunset-drift"],
    "updateOrgUserRoles 2023-01-01",
  ),
];
