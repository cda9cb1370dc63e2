/** Faults to put into the trimmed spec, each with the checks that must find it, and no others. */
import { GONE, media } from "./edit.js";

export interface Fault {
  readonly title: string;
  /** Where, as {@link edit} reads it. */
  readonly place: string;
  readonly value: unknown;
  /** The checks that find it. */
  readonly checks: readonly string[];
  /** A part of the name of a failing case. */
  readonly names: string;
}

const v2023 = media("2023-01-01");
const v2025 = media("2025-02-19");
const listOrgUsers = "@listOrgUsers/responses/200/content";

const row = (title: string, place: string, value: unknown, checks: readonly string[], names: string): Fault => ({
  title,
  place,
  value,
  checks: checks.map((check) => `spec-${check}`),
  names,
});

const without =
  (...items: readonly unknown[]) =>
  (list: unknown): unknown =>
    Array.isArray(list) ? list.filter((item) => !items.includes(item)) : list;
const plus =
  (item: unknown) =>
  (list: unknown): unknown[] => [...(Array.isArray(list) ? list.map((other: unknown) => other) : []), item];

export const faults: readonly Fault[] = [
  // Operations
  row(
    "another path",
    "paths",
    renamed("/api/atlas/v2/orgs/{orgId}/invoices", "/api/atlas/v2/orgs/{orgId}/bills"),
    ["operation-exists"],
    "listOrgInvoices GET",
  ),
  row("another tag", "@listOrgTeams/tags", ["Projects"], ["operation-exists"], "listOrgTeams"),
  row(
    "an unknown operationId",
    "@getSystemStatus/operationId",
    "status",
    ["operation-exists"],
    "status GET /api/atlas/v2 operationId",
  ),
  row("not deprecated", "@deleteOrgInvite/deprecated", GONE, ["deprecated-equal"], "deleteOrgInvite deprecated"),
  row("deprecated too early", "@listOrgUsers/deprecated", true, ["deprecated-equal"], "listOrgUsers deprecated"),
  row("no replacement", "@deleteOrgInvite/x-replaced-by", GONE, ["deprecated-equal"], "deleteOrgInvite x-replaced-by"),
  row(
    "a replacement that is not there",
    "@deleteOrgInvite/x-replaced-by/operationId",
    "removeUser",
    ["deprecated-equal"],
    "x-replaced-by",
  ),
  row(
    "a replacement in a version that is not there",
    "@deleteOrgInvite/x-replaced-by/version",
    "2024-01-01",
    ["deprecated-equal"],
    "x-replaced-by",
  ),
  row(
    "another role",
    "@deleteOrgInvite/x-required-roles",
    ["Organization Member"],
    ["security-equal"],
    "deleteOrgInvite roles",
  ),
  row("no role", "@deleteOrgInvite/x-required-roles", GONE, ["security-equal"], "deleteOrgInvite roles"),
  row("no credentials", "@listOrgUsers/security", [], ["security-equal"], "listOrgUsers security"),
  row("one kind of credentials less", "security/0", GONE, ["security-equal"], "listOrgUsers security"),
  row(
    "another address for tokens",
    "components/securitySchemes/serviceAccount/flows/clientCredentials/tokenUrl",
    "https://cloud.mongodb.com/token",
    ["security-equal"],
    "listOrgUsers security",
  ),
  // Parameters
  row(
    "a pattern",
    "components/parameters/orgId/schema/pattern",
    "^([a-f0-9]{23,24})$",
    ["params-equal"],
    "listOrgUsers path orgId pattern",
  ),
  row("a default", "components/parameters/itemsPerPage/schema/default", 50, ["params-equal"], "itemsPerPage default"),
  row(
    "an upper limit",
    "components/parameters/itemsPerPage/schema/maximum",
    1000,
    ["params-equal"],
    "itemsPerPage maximum",
  ),
  row("a lower limit", "components/parameters/pageNum/schema/minimum", GONE, ["params-equal"], "pageNum minimum"),
  row(
    "a type",
    "components/parameters/includeCount/schema",
    { type: "string", default: "true" },
    ["params-equal"],
    "includeCount type",
  ),
  row("a parameter's place", "components/parameters/envelope/in", "header", ["params-equal"], "header envelope"),
  row("a parameter's name", "components/parameters/pretty/name", "prettyPrint", ["params-equal"], "query prettyPrint"),
  row(
    "a parameter that must be sent",
    "components/parameters/pretty/required",
    true,
    ["params-equal"],
    "pretty required",
  ),
  row("a parameter less", "@listOrgUsers/parameters/0", GONE, ["params-equal"], "listOrgUsers query envelope"),
  row(
    "how an array is written",
    "@listOrgUsers/parameters/8/explode",
    false,
    ["params-equal"],
    "listOrgUsers query orgMembershipStatus",
  ),
  row(
    "a deprecated parameter",
    "@listGroupUsers/parameters/8/deprecated",
    GONE,
    ["params-equal"],
    "listGroupUsers query orgMembershipStatus deprecated",
  ),
  row(
    "an enum of a parameter",
    "@getGroupLimit/parameters/0/schema/enum",
    plus("new.limit"),
    ["params-equal"],
    "limitName enum",
  ),
  // Requests
  row(
    "a body that may be left out",
    "@addOrgTeamUser/requestBody/required",
    false,
    ["request-equal"],
    "addOrgTeamUser request body",
  ),
  row(
    "a property that must be sent",
    "#CreateOrganizationRequest/required",
    ["name", "orgOwnerId"],
    ["request-equal"],
    ".orgOwnerId required",
  ),
  row(
    "what is only written",
    "#GroupUserRequest/properties/roles/writeOnly",
    GONE,
    ["request-equal"],
    ".roles writeOnly",
  ),
  row(
    "how many items at least",
    "#GroupUserRequest/properties/roles/minItems",
    GONE,
    ["request-equal"],
    ".roles minItems",
  ),
  row(
    "whether items may repeat",
    "#GroupUserRequest/properties/roles/uniqueItems",
    GONE,
    ["request-equal"],
    ".roles uniqueItems",
  ),
  row(
    "the length of a text",
    "#UpdateAtlasOrganizationApiKey/properties/desc/maxLength",
    251,
    ["request-equal"],
    ".desc maxLength",
  ),
  row(
    "a property more in a request",
    "#AddOrRemoveGroupRole/properties/reason",
    { type: "string" },
    ["request-equal"],
    ".reason property",
  ),
  // Answers
  row("a property less", "#OrgUserBase/properties/username", GONE, ["response-equal"], ".username property"),
  row(
    "a format",
    "#CloudAppUser/properties/createdAt/format",
    "date",
    ["request-equal", "response-equal"],
    ".createdAt format",
  ),
  row(
    "what is only read",
    "#CloudAppUser/properties/createdAt/readOnly",
    GONE,
    ["request-equal", "response-equal"],
    ".createdAt readOnly",
  ),
  row(
    "null",
    "#OrgPendingUserResponse/allOf/1/properties/invitationExpiresAt/nullable",
    GONE,
    ["response-equal"],
    "invitationExpiresAt nullable",
  ),
  row(
    "an enum value less",
    "#OrgUserBase/properties/orgMembershipStatus/enum",
    without("PENDING"),
    ["response-equal"],
    ".orgMembershipStatus enum",
  ),
  row(
    "an enum value more",
    "#OrgUserBase/properties/orgMembershipStatus/enum",
    plus("GONE"),
    ["response-equal"],
    ".orgMembershipStatus enum",
  ),
  row("an enum of roles", "#OrgRole/enum", without("ORG_READ_ONLY"), ["request-equal", "response-equal"], "enum"),
  row(
    "a required property of the answer",
    "#OrgActiveUserResponse/allOf/1/required",
    without("lastName"),
    ["response-equal"],
    ".lastName required",
  ),
  row(
    "a deprecated property",
    "#CloudAppUser/properties/emailAddress/deprecated",
    GONE,
    ["request-equal", "response-equal"],
    ".emailAddress deprecated",
  ),
  row(
    "where a discriminator leads",
    "#OrgUserResponse/discriminator/mapping/PENDING",
    "#/components/schemas/OrgActiveUserResponse",
    ["response-equal"],
    "<PENDING>",
  ),
  row(
    "a value of a discriminator",
    "#OrgUserResponse/discriminator/mapping/INVITATION_REJECTED",
    GONE,
    ["response-equal"],
    "discriminator",
  ),
  row(
    "the property of a discriminator",
    "#OrgUserResponse/discriminator/propertyName",
    "id",
    ["response-equal"],
    "oneOf",
  ),
  row("no discriminator", "#OrgUserResponse/discriminator", GONE, ["response-equal"], "oneOf"),
  row("a variant less", "#BaseCloudProviderInstanceSize/oneOf/2", GONE, ["response-equal"], "<oneOf 3> variant"),
  row(
    "an enum in a variant",
    "#BaseCloudProviderInstanceSize/oneOf/1/enum",
    without("M10"),
    ["response-equal"],
    "<oneOf 2> enum",
  ),
  row("the type of a union", "#BaseCloudProviderInstanceSize/type", "string", ["response-equal"], "type"),
  row("an error body", "#ApiError/properties/errorCode/readOnly", GONE, ["response-equal"], ".errorCode readOnly"),
  row(
    "the items of a list",
    `${listOrgUsers}/${v2023}/schema`,
    { $ref: "#/components/schemas/PaginatedOrgUserView" },
    ["response-equal"],
    "results[]",
  ),
  row(
    "a body where there is none",
    `@removeOrgUser/responses/204/content/${v2025}/schema`,
    { type: "object" },
    ["response-equal"],
    "removeOrgUser 204",
  ),
  row("the values of a map", "#GroupIPAddresses/properties/services/description", "Other words.", [], ""),
  // Statuses, headers, versions, sunsets
  row("a status less", "@listOrgUsers/responses/403", GONE, ["status-equal"], "listOrgUsers 403"),
  row(
    "a status more",
    "@listOrgUsers/responses/410",
    { $ref: "#/components/responses/NotFound" },
    ["status-equal"],
    "listOrgUsers 410",
  ),
  row(
    "a header less",
    "@listOrgUsers/responses/200/headers/RateLimit-Limit",
    GONE,
    ["headers-equal"],
    "listOrgUsers 200 RateLimit-Limit",
  ),
  row(
    "the type of a header",
    "components/headers/RetryAfter/schema/type",
    "string",
    ["headers-equal"],
    "429 Retry-After type",
  ),
  row("a header in other letters", "@listOrgUsers/responses/200/headers", lowered, [], ""),
  row(
    "a version less",
    `${listOrgUsers}/${v2025}`,
    GONE,
    ["versions-equal", "version-resolve", "deprecated-equal"],
    "listOrgUsers",
  ),
  row(
    "a version of a request less",
    "@createOrg/requestBody/content",
    {},
    ["versions-equal", "ref-closed"],
    "createOrg request",
  ),
  row(
    "another kind of body",
    "@getOrgInvoiceCsv/responses/200/content",
    renamed("application/vnd.atlas.2023-01-01+csv", "application/vnd.atlas.2023-01-01+json"),
    ["versions-equal"],
    "getOrgInvoiceCsv 200",
  ),
  row(
    "a version a day later",
    `@listOrgUsers/responses/200/content`,
    renamed("application/vnd.atlas.2025-02-19+json", "application/vnd.atlas.2025-02-20+json"),
    ["versions-equal", "version-resolve", "deprecated-equal"],
    "listOrgUsers",
  ),
  row(
    "a moved sunset",
    `${listOrgUsers}/${v2023}/x-sunset`,
    "2027-06-30",
    ["sunset-drift"],
    "listOrgUsers GET /api/atlas/v2/orgs/{orgId}/users 2023-01-01",
  ),
  row("no sunset", `${listOrgUsers}/${v2023}/x-sunset`, GONE, ["sunset-drift"], "listOrgUsers GET"),
  row("a new sunset", `${listOrgUsers}/${v2025}/x-sunset`, "2029-01-01", ["sunset-drift"], "2025-02-19"),
  // What the document says of itself
  row("an orphan", "#Unused", { type: "string" }, ["ref-closed"], "component schemas Unused"),
  row(
    "a pattern that does not compile",
    "components/parameters/orgId/schema/pattern",
    "^([a-f0-9]{24}$",
    ["params-equal", "pattern-compiles"],
    "orgId",
  ),
  row(
    "an example that is not valid",
    "components/responses/NotFound/content/application~1json/example/error",
    "404",
    ["examples-valid"],
    "responses NotFound application/json example",
  ),
  row(
    "a default that is not valid",
    "components/parameters/itemsPerPage/schema/default",
    501,
    ["params-equal", "examples-valid"],
    "itemsPerPage",
  ),
  row("other words", "@listOrgUsers/summary", "Users", [], ""),
];

function renamed(from: string, to: string): (entries: unknown) => unknown {
  return (entries) =>
    Object.fromEntries(Object.entries(entries ?? {}).map(([name, value]) => [name === from ? to : name, value]));
}

function lowered(entries: unknown): unknown {
  return Object.fromEntries(Object.entries(entries ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
