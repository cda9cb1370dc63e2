/** Faults beside the bodies: addresses, statuses, header fields and versions. */
import type { TrafficFault } from "../fault.js";
import { address, all, answer, asked, having, header, method, query, status, text, type Change } from "./change.js";
import { row } from "./row.js";

/** Resource versions that have a sunset date. */
const old = { operationId: "listOrgUsers", apiDate: "2023-11-15" };
const deprecated = { operationId: "getOrgInvite", apiDate: "2023-11-15" };
const orgs = "listOrgs";

/** An answer with which nothing but the status and the code is said. */
const refused = (code: number, errorCode: string): Change =>
  all(
    status(code),
    header("content-type", "application/json"),
    header("sunset", undefined),
    text(() => JSON.stringify({ error: code, errorCode })),
  );

const on =
  (day: string): Change =>
  (exchange) => ({ ...exchange, startedAt: `${day}T12:00:00.000Z` });

const path = (change: (pathname: string) => string): Change =>
  address((url) => {
    url.pathname = change(url.pathname);
  });

export const wireFaults: readonly TrafficFault[] = [
  // Addresses and methods
  row(
    "a path has one more segment",
    "operation-match",
    "getOrg",
    path((name) => `${name}/details`),
  ),
  row(
    "a path has a segment that is misspelt",
    "operation-match",
    "listOrgTeams",
    path((name) => name.replace("/teams", "/team")),
  ),
  row(
    "a path has an empty segment",
    "operation-match",
    "getGroup",
    path((name) => name.replace("/groups", "//groups")),
  ),
  row(
    "a path has capitals",
    "operation-match",
    "getGroup",
    path((name) => name.replace("/groups", "/Groups")),
  ),
  row(
    "a path is of another action",
    "operation-match",
    "migrateGroup",
    path((name) => name.replace(":migrate", ":move")),
  ),
  row("a method is another one", "operation-match", "getOrgSettings", method("PUT")),
  row("a method is of another operation's path", "operation-match", "getSystemStatus", method("DELETE")),
  // Parameters
  row(
    "an id of the path is too short",
    "request-valid",
    "getOrg",
    path((name) => name.slice(0, -1)),
  ),
  row(
    "an id of the path has capitals",
    "request-valid",
    "getGroup",
    path((name) => name.replace(/[^/]+$/, (id) => `F${id.slice(1).toUpperCase()}`)),
  ),
  row(
    "a name of the path is none of those allowed",
    "request-valid",
    "getGroupLimit",
    path((name) => name.replace(/[^/]+$/, "no.such.limit")),
  ),
  row("a page number is nought", "request-valid", orgs, query("pageNum", "0")),
  row("a page is too long", "request-valid", orgs, query("itemsPerPage", "501")),
  row("a page number is a text", "request-valid", orgs, query("pageNum", "first")),
  row("a flag of the query is a number", "request-valid", "getOrg", query("pretty", "1")),
  row("a date of the query is none", "request-valid", "listOrgInvoices", query("fromDate", "2026-02-30")),
  row("a parameter of the query is not known", "undocumented-field", "getOrg", query("expand", "all")),
  row("a parameter of the query is in other letters", "undocumented-field", orgs, query("pagenum", "1")),
  // Statuses
  row("a success has another status", "status-documented", "getOrg", status(207)),
  row("200 is written for 201", "status-documented", "createOrgUser", status(200)),
  row("201 is written for 200", "status-documented", "createOrgTeam", status(201)),
  row("200 is written for 204", "status-documented", "deleteOrgTeam", status(200)),
  row(
    "an answer is a redirection",
    "status-documented",
    "getGroup",
    all(
      status(302),
      header("location", "https://example.com"),
      text(() => undefined),
    ),
  ),
  row("an error has a status that is not documented", "status-documented", "getOrg", refused(418, "UNEXPECTED_ERROR")),
  row("an error says 451", "status-documented", orgs, refused(451, "UNEXPECTED_ERROR")),
  row("the server fails", "no-5xx", "getOrg", refused(500, "UNEXPECTED_ERROR")),
  row("the server fails to create", "no-5xx", "createOrgTeam", refused(500, "UNEXPECTED_ERROR")),
  row(
    "a proxy cannot reach the server",
    "no-5xx",
    orgs,
    all(
      status(502),
      header("content-type", "text/html"),
      text(() => "<html></html>"),
    ),
  ),
  row(
    "the server is overloaded",
    "no-5xx",
    "getGroup",
    all(refused(503, "UNEXPECTED_ERROR"), header("retry-after", "30")),
  ),
  row(
    "the server takes too long",
    "no-5xx",
    "getOrgUser",
    all(
      status(504),
      text(() => undefined),
    ),
  ),
  // Media types
  row("an answer has no media type", "content-type", "getOrg", header("content-type", undefined)),
  row("an answer is plain JSON", "content-type", "getGroup", header("content-type", "application/json")),
  row("an answer is binary", "content-type", orgs, header("content-type", "application/octet-stream")),
  row(
    "an error is of a dated media type and CSV",
    "content-type",
    { operationId: "getOrg", status: 404 },
    header("content-type", "application/vnd.atlas.2023-01-01+csv"),
  ),
  // Header fields
  row("a limit is a text", "headers", "getOrg", header("ratelimit-limit", "many")),
  row("a limit is a fraction", "headers", orgs, header("ratelimit-remaining", "1.5")),
  row("a limit is empty", "headers", "getGroup", header("ratelimit-limit", "")),
  row("Retry-After is a text", "headers", { operationId: "getOrg", status: 429 }, header("retry-after", "soon")),
  row(
    "Retry-After is two numbers",
    "headers",
    { operationId: "getGroup", status: 429 },
    header("retry-after", "30, 60"),
  ),
  // Sunset dates
  row("Sunset is a day earlier", "sunset-header", old, header("sunset", "Wed, 30 Jun 2027 00:00:00 GMT")),
  row("Sunset is a year later", "sunset-header", deprecated, header("sunset", "Sat, 01 Jul 2028 00:00:00 GMT")),
  row("Sunset is no date", "sunset-header", old, header("sunset", "next summer")),
  row("Sunset is missing", "sunset-header", deprecated, header("sunset", undefined)),
  row("Sunset is there by mistake", "sunset-header", "getOrg", header("sunset", "Thu, 01 Jul 2027 00:00:00 GMT")),
  row("Deprecation is a flag", "sunset-header", old, header("deprecation", "true")),
  row("Deprecation is a text", "sunset-header", deprecated, header("deprecation", "some day")),
  // Resource versions
  row(
    "an answer is of an older version",
    "version-echo",
    "getOrgSettings",
    header("content-type", "application/vnd.atlas.2022-01-01+json"),
  ),
  row(
    "an answer is of the API date",
    "version-echo",
    "getOrg",
    header("content-type", "application/vnd.atlas.2025-03-12+json"),
  ),
  row(
    "an answer is of a newer version",
    "version-echo",
    old,
    header("content-type", "application/vnd.atlas.2025-02-19+json"),
  ),
  row(
    "an answer is of the preview",
    "version-echo",
    "getGroup",
    header("content-type", "application/vnd.atlas.preview+json"),
  ),
  row(
    "a body is of another version than its media type",
    "schema",
    "listOrgUsers",
    answer(having("results", [{ id: "32b6e34b3d91647abb20e7b8", emailAddress: "somebody@example.com", roles: [] }])),
  ),
  row("410 comes before the sunset", "version-gone", old, refused(410, "VERSION_GONE")),
  row(
    "410 comes the day before the sunset",
    "version-gone",
    deprecated,
    all(refused(410, "VERSION_GONE"), on("2027-06-30")),
  ),
  row("410 comes without a sunset", "version-gone", "getOrg", refused(410, "VERSION_GONE")),
  row("410 comes for a list without a sunset", "version-gone", orgs, refused(410, "VERSION_GONE")),
  row("406 comes to a good version", "version-invalid", "getOrg", refused(406, "INVALID_VERSION_DATE")),
  row("406 comes to a good API date", "version-invalid", old, refused(406, "INVALID_VERSION_DATE")),
  row("plain JSON is accepted as a version", "version-invalid", "getOrg", asked("accept", "application/json")),
  row("no version at all is accepted", "version-invalid", "getGroup", asked("accept", undefined)),
  row(
    "a version before the first one is accepted",
    "version-invalid",
    "getOrgUser",
    asked("accept", "application/vnd.atlas.2023-01-01+json"),
  ),
  row("any media type is accepted as a version", "version-invalid", orgs, asked("accept", "*/*")),
];
