/** Faults in what a request carries: header fields, bodies, and the resource versions that they are of. */
import { withHeader } from "../../client/tamper.js";
import type { ClientFault } from "../fault.js";
import { isApi, options, row, taken } from "./row.js";

const JSON_TYPE = "application/json";

/** The same request with another body, if it has one. */
const body =
  (change: (text: string) => string) =>
  async (send: (request: Request) => Promise<Response>, request: Request): Promise<Response> =>
    send(
      isApi(request) && request.body !== null ? new Request(request, { body: change(await request.text()) }) : request,
    );

const json = (change: (value: object) => unknown): ReturnType<typeof body> =>
  body((text) => {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(typeof value === "object" && value !== null ? change(value) : value);
  });

export const contentFaults: readonly ClientFault[] = [
  // Header fields
  row("there is no User-Agent", "headers", "getOrg", { request: (request) => withHeader(request, "user-agent", "") }),
  row("the User-Agent is always the same", "headers", "getOrg", {
    request: (request) => withHeader(request, "user-agent", "client/1.0"),
  }),
  row("a request without a body has a Content-Type", "headers", "getOrg", {
    request: (request) => (request.body === null ? withHeader(request, "content-type", JSON_TYPE) : request),
  }),
  row("there is a cookie", "headers", "getOrg", { request: (request) => withHeader(request, "cookie", "a=b") }),
  row("there is a Referer", "headers", "listOrgTeams", {
    request: (request) => withHeader(request, "referer", "https://example.com/"),
  }),
  row("the caller's own header is lost", "headers", "getOrg", {
    request: (request) => withHeader(request, "x-trace", undefined),
  }),
  row("the caller's own header is cut off", "headers", "listOrgs", {
    request: (request) => withHeader(request, "x-trace", request.headers.get("x-trace")?.split(";")[0]),
  }),
  row("a body has no Content-Type", "headers", "createOrgTeam", {
    request: (request) => (isApi(request) ? withHeader(request, "content-type", "") : request),
  }),
  // The body
  row("the body is empty", "body", "createOrgTeam", { fetch: body(() => "{}") }),
  row("the body is null", "body", "createOrgTeam", { fetch: body(() => "null") }),
  row("the body is a text with JSON in it", "body", "updateOrg", { fetch: body((text) => JSON.stringify(text)) }),
  row("the body is in an envelope", "body", "createOrgTeam", { fetch: json((value) => ({ data: value })) }),
  row("what is null is lost from a body", "body", "updateOrgDelegationSettings", {
    fetch: json((value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null))),
  }),
  row("a property of a body is lost", "body", "createOrgServiceAccount", {
    fetch: json((value) => Object.fromEntries(Object.entries(value).slice(1))),
  }),
  row("properties of a body are in small letters", "body", "updateOrgSettings", {
    fetch: json((value) =>
      Object.fromEntries(Object.entries(value).map(([name, item]: [string, unknown]) => [name.toLowerCase(), item])),
    ),
  }),
  row("numbers of a body are texts", "body", "updateOrgSettings", {
    fetch: body((text) => text.replace(/:(-?\d+)(?=[,}])/g, ':"$1"')),
  }),
  row("letters beyond ASCII are lost from a body", "body", "createOrgTeam", {
    fetch: body((text) => text.replace(/[^\x20-\x7e]|e/g, "?")),
  }),
  row("lists of a body are cut off", "body", "addGroupApiKey", {
    fetch: body((text) => JSON.stringify(shortened(JSON.parse(text)))),
  }),
  row(
    "a body that is missing is not noticed",
    "body",
    "createOrgTeam",
    taken((input) => ({ body: { name: "x", usernames: [] }, ...input })),
  ),
  row("a body is sent where none was given", "body", "deleteOrgTeam", {
    request: (request) => (request.method === "DELETE" ? new Request(request, { body: "{}" }) : request),
  }),
  row("an id is added to a body", "readonly-omitted", "createOrgTeam", {
    fetch: json((value) => ({ id: "32b6e34b3d91647abb20e7b8", ...value })),
  }),
  row("a time is added to a body", "readonly-omitted", "createGroup", {
    fetch: json((value) => ({ ...value, created: "2026-01-01T00:00:00Z" })),
  }),
  row("links are added to a body", "readonly-omitted", "updateOrg", {
    fetch: json((value) => ({ ...value, links: [] })),
  }),
  // Resource versions
  row("Accept has no date", "accept-version", "getOrg", {
    request: (request) => withHeader(request, "accept", JSON_TYPE),
  }),
  row("Accept is anything", "accept-version", "listOrgTeams", {
    request: (request) => withHeader(request, "accept", "*/*"),
  }),
  row(
    "pinned and exact are swapped",
    "accept-version",
    "getOrg",
    options(({ accept }) => ({ accept: accept === "exact" ? "pinned" : "exact" })),
  ),
  row(
    "exact is taken for pinned",
    "accept-version",
    "listOrgUsers",
    options(() => ({ accept: "pinned" })),
  ),
  row(
    "pinned is taken for exact",
    "accept-version",
    "getOrgSettings",
    options(() => ({ accept: "exact" })),
  ),
  row(
    "the API date is always the same",
    "accept-version",
    "getOrg",
    options(() => ({ version: "2023-11-15" })),
  ),
  row("Accept is a day early", "accept-version", "getGroup", {
    request: (request) => withHeader(request, "accept", request.headers.get("accept")?.replace("-12+", "-11+")),
  }),
  row("the caller's own Accept is lost", "accept-version", "getOrg", {
    request: (request) =>
      withHeader(request, "accept", request.headers.get("accept")?.replace(/2030-01-01\+json;q=1/, "2025-03-12+json")),
  }),
  row("CSV is asked for as JSON", "accept-version", "getOrgInvoice", {
    request: (request) => withHeader(request, "accept", request.headers.get("accept")?.replace("+csv", "+json")),
  }),
  row("a compressed file is asked for as JSON", "accept-version", "downloadGroupClusterLog", {
    request: (request) => withHeader(request, "accept", request.headers.get("accept")?.replace("+gzip", "+json")),
  }),
  row(
    "a date before an operation existed is taken",
    "accept-version",
    "getOrgUser",
    options(({ version }) => ({ version: version < "2025-02-19" ? "2025-03-12" : version })),
  ),
  row("a Content-Type has no date", "content-type-version", "createOrgTeam", {
    request: (request) =>
      isApi(request) && request.body !== null ? withHeader(request, "content-type", JSON_TYPE) : request,
  }),
  row("a Content-Type has another date than Accept", "content-type-version", "updateOrg", {
    request: (request) =>
      withHeader(
        request,
        "content-type",
        request.headers.get("content-type")?.replace(/\d{4}-\d\d-\d\d/, "2023-01-01"),
      ),
  }),
  row("a Content-Type is of the preview", "content-type-version", "createOrgUser", {
    request: (request) =>
      withHeader(request, "content-type", request.headers.get("content-type")?.replace(/\d{4}-\d\d-\d\d/, "preview")),
  }),
  row("the caller's own Content-Type is lost", "content-type-version", "createOrgTeam", {
    request: (request) =>
      request.headers.get("content-type") === JSON_TYPE
        ? withHeader(request, "content-type", request.headers.get("accept") ?? "")
        : request,
  }),
  row("the preview is asked for", "preview-opt-in", "getRateLimit", {
    request: (request) => withHeader(request, "accept", "application/vnd.atlas.preview+json"),
  }),
  row(
    "the preview is taken for the newest version",
    "preview-opt-in",
    "getRateLimit",
    options(({ version }) => ({ version: version === "preview" ? "2025-03-12" : version })),
  ),
  row(
    "a preview that is not there is taken for another version",
    "preview-opt-in",
    "getOrg",
    options(({ version }) => ({ version: version === "preview" ? "2025-03-12" : version })),
  ),
  row(
    "an upcoming version is taken for its date",
    "preview-opt-in",
    "listOrgTeams",
    options(({ version }) => ({ version: version.replace(".upcoming", "") })),
  ),
];

function shortened(value: unknown): unknown {
  return Array.isArray(value) ? value.slice(1).map((item: unknown) => item) : value;
}
