/** Faults in the bodies of answers and requests, written down one by one. */
import type { TrafficFault } from "../fault.js";
import { all, answer, asked, having, header, lacking, property, sent, status, text } from "./change.js";
import { row } from "./row.js";

const notFound = { operationId: "getOrg", status: 404 };
const conflict = { operationId: "createOrgTeam", status: 409 };
const limited = { operationId: "getGroup", status: 429 };
const HTML = "<!DOCTYPE html><html><body>Bad gateway</body></html>";

export const bodyFaults: readonly TrafficFault[] = [
  // What is no JSON, or not all of it
  row(
    "an answer is HTML",
    "schema",
    "getOrg",
    text(() => HTML),
  ),
  row(
    "an answer is HTML that says so",
    "content-type",
    "getOrg",
    all(
      text(() => HTML),
      header("content-type", "text/html"),
    ),
  ),
  row(
    "an error is HTML that says so",
    "content-type",
    notFound,
    all(
      text(() => HTML),
      header("content-type", "text/html"),
    ),
  ),
  row(
    "an answer is cut off",
    "schema",
    "getGroup",
    text((body) => body.slice(0, -2)),
  ),
  row(
    "an answer is cut in the middle",
    "schema",
    "listOrgUsers",
    text((body) => body.slice(0, body.length / 2)),
  ),
  row(
    "an error is cut off",
    "schema",
    notFound,
    text((body) => body.slice(0, -1)),
  ),
  row(
    "an answer is followed by another one",
    "schema",
    "getOrg",
    text((body) => `${body}${body}`),
  ),
  row(
    "an answer is empty",
    "content-type",
    "getOrg",
    text(() => undefined),
  ),
  row(
    "a page is empty",
    "content-type",
    "listOrgs",
    text(() => undefined),
  ),
  row(
    "an error is empty",
    "content-type",
    notFound,
    text(() => undefined),
  ),
  row(
    "204 has a body",
    "content-type",
    "deleteOrgTeam",
    all(
      text(() => "{}"),
      header("content-type", "application/json"),
    ),
  ),
  row(
    "a compressed file is text",
    "content-type",
    "downloadGroupClusterLog",
    text(() => "a line of a log\n"),
  ),
  row(
    "a compressed file is JSON",
    "content-type",
    "downloadGroupClusterLog",
    all(
      text(() => "{}"),
      header("content-type", "application/vnd.atlas.2023-02-01+json"),
    ),
  ),
  row(
    "CSV is JSON",
    "content-type",
    "getOrgInvoiceCsv",
    all(
      text(() => "{}"),
      header("content-type", "application/vnd.atlas.2023-01-01+json"),
    ),
  ),
  row(
    "JSON is CSV",
    "content-type",
    "getOrg",
    all(
      text(() => "id,name\n"),
      header("content-type", "application/vnd.atlas.2023-01-01+csv"),
    ),
  ),
  // The shape of the whole
  row(
    "an answer is null",
    "schema",
    "getOrg",
    answer(() => null),
  ),
  row(
    "an answer is a text",
    "schema",
    "getGroup",
    answer(() => "ok"),
  ),
  row(
    "an answer is a list with the object in it",
    "schema",
    "getOrg",
    answer((value) => [value]),
  ),
  row(
    "a list is an object",
    "schema",
    "listGroupLimits",
    answer((value) => ({ results: value })),
  ),
  row(
    "a page is the bare list",
    "schema",
    "listOrgTeams",
    answer(() => []),
  ),
  row(
    "an answer is in an envelope that nobody asked for",
    "undocumented-field",
    "getGroup",
    answer((value) => ({ status: 200, content: value })),
  ),
  row(
    "an answer is not in the envelope that was asked for",
    "schema",
    { operationId: "getGroupTeam", query: { envelope: "true" } },
    answer(() => ({ status: 200, content: [] })),
  ),
  row("the results of a page are an object", "schema", "listOrgs", answer(property("results", () => ({})))),
  row("the results of a page are null", "schema", "listOrgTeams", answer(property("results", () => null))),
  row("a page has no results", "schema", "listOrgs", answer(lacking("results"))),
  // Single fields
  row("an id is a number", "schema", "getOrg", answer(property("id", () => 17))),
  row("an id is too short", "schema", "getGroup", answer(property("id", () => "32b6"))),
  row("a count is a text", "schema", "getGroup", answer(property("clusterCount", () => "3"))),
  row("a time is no time", "schema", "getGroup", answer(property("created", () => "yesterday"))),
  row("a time is a number", "schema", "getGroup", answer(property("created", () => 1700000000))),
  row("a flag is a text", "schema", "getOrgSettings", answer(property("multiFactorAuthRequired", () => "true"))),
  row("a required field is missing", "schema", "getGroup", answer(lacking("orgId"))),
  row("a field is null that cannot be", "schema", "getOrg", answer(property("name", () => null))),
  row("a list has an item of another type", "schema", "getGroupIpAddresses", answer(property("services", () => [17]))),
  row("an error has its status as text", "schema", notFound, answer(property("error", () => "404"))),
  row("an error has no status", "schema", conflict, answer(lacking("error"))),
  row("an error has its code as a number", "schema", limited, answer(property("errorCode", () => 429))),
  row(
    "an error is a text",
    "schema",
    notFound,
    answer(() => "not found"),
  ),
  // Errors that contradict themselves
  row("an error has the status of another one", "error-status", notFound, answer(property("error", () => 400))),
  row("an error of 409 says 500", "error-status", conflict, answer(property("error", () => 500))),
  row("an error of 429 says 200", "error-status", limited, answer(property("error", () => 200))),
  row("404 is answered with the body of 401", "error-status", { operationId: "getOrgTeam", status: 401 }, status(404)),
  row(
    "an error has a code that nobody knows",
    "error-code-known",
    notFound,
    answer(property("errorCode", () => "ORG_ON_FIRE")),
  ),
  row(
    "an error has a code in other letters",
    "error-code-known",
    conflict,
    answer(property("errorCode", (old) => String(old).toLowerCase())),
  ),
  row(
    "an error has a sentence for a code",
    "error-code-known",
    limited,
    answer(property("errorCode", () => "Too many requests")),
  ),
  // What the spec does not have
  row("an answer has another field", "undocumented-field", "getOrg", answer(having("slug", "acme"))),
  row(
    "an item of a list has another field",
    "undocumented-field",
    "listGroupLimits",
    answer((value) =>
      Array.isArray(value) ? [...value.map((one: unknown) => one), { name: "x", value: 1, unit: "GB" }] : value,
    ),
  ),
  row("an error has another field", "undocumented-field", notFound, answer(having("traceId", "1"))),
  row(
    "a field has a value that is new",
    "undocumented-field",
    "getOrgDelegationSettings",
    answer(property("delegatedMcpAccess", () => "SOMETIMES")),
  ),
  row(
    "a body has a field that the spec does not have",
    "undocumented-field",
    "createOrgTeam",
    sent(having("colour", "red")),
  ),
  // What is sent
  row("a body lacks a required field", "request-valid", "createOrgTeam", sent(lacking("name"))),
  row("a body has a number for a text", "request-valid", "createOrgTeam", sent(property("name", () => 17))),
  row(
    "a body is a list",
    "request-valid",
    "updateOrg",
    sent((value) => [value]),
  ),
  row(
    "a list of a body is an object",
    "request-valid",
    "addGroupTeams",
    sent(() => ({})),
  ),
  row(
    "a body is missing",
    "request-valid",
    "createOrgUser",
    sent(() => undefined),
  ),
  row("a body is of another media type", "request-valid", "createOrgTeam", asked("content-type", "text/plain")),
  row(
    "a body is of another resource version",
    "request-valid",
    { operationId: "migrateGroup" },
    asked("content-type", "application/vnd.atlas.2023-01-01+json"),
  ),
  row("a body has no media type", "request-valid", "createOrgTeam", asked("content-type", undefined)),
  row(
    "a deletion has a body",
    "request-valid",
    "deleteOrgTeam",
    all(
      asked("content-type", "application/json"),
      sent(() => ({ force: true })),
    ),
  ),
  row("a text of a body is too long", "request-valid", "updateOrgApiKey", sent(having("desc", "x".repeat(251)))),
  row("a role of a body is none", "undocumented-field", "addOrgUserRole", sent(property("orgRole", () => "ORG_KING"))),
];
