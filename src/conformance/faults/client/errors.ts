/** Faults in what a client makes of errors, and in what it announces. */
import { AtlasApiError } from "../../../errors/api-error.js";
import { AtlasResponseError } from "../../../errors/response-error.js";
import type { ClientFault } from "../fault.js";
import { announcing, bodyOf, failing, lackingHeaders, options, rethrown, row } from "./row.js";

/** The answer with another status. */
function withStatus(response: Response, status: number): Response {
  return new Response(response.body, { status, headers: response.headers });
}

const isError = ({ ok }: Response): boolean => !ok;

/** The error without some of what it says. */
const without =
  (...names: string[]) =>
  (error: Error): never => {
    for (const name of names) Object.defineProperty(error, name, { value: undefined });
    throw error;
  };

export const errorFaults: readonly ClientFault[] = [
  // Errors
  row(
    "every error is swallowed",
    "error-map",
    "getOrg",
    failing(() => undefined),
  ),
  row(
    "an error is returned",
    "error-map",
    "getOrgTeam",
    failing((error) => error),
  ),
  row(
    "a 404 is swallowed",
    "error-map",
    "getOrg",
    failing((error) => ("status" in error && error.status === 404 ? undefined : rethrown(error))),
  ),
  row(
    "an error is a plain one",
    "error-map",
    "getGroup",
    failing((error) => rethrown(new Error(error.message))),
  ),
  row("an error has no code", "error-map", "getOrg", failing(without("errorCode"))),
  row("an error has no detail", "error-map", "getOrgSettings", failing(without("detail"))),
  row("an error has no reason", "error-map", "getOrg", failing(without("reason"))),
  row("an error has no parameters", "error-map", "getGroup", failing(without("parameters"))),
  row("an error does not say which fields are wrong", "error-map", "createOrgTeam", failing(without("fields"))),
  row("an error has no request id", "error-map", "getOrg", failing(without("requestId"))),
  row("an error does not name its operation", "error-map", "getOrg", failing(without("operationId"))),
  row("an error has no status", "error-map", "listOrgTeams", failing(without("status"))),
  row("an error has another status", "error-map", "getOrg", {
    response: (response) => (response.status === 404 ? withStatus(response, 400) : response),
  }),
  row("a conflict is a success", "error-map", "createOrgTeam", {
    response: (response) => (response.status === 409 ? withStatus(response, 200) : response),
  }),
  row(
    "an error without a body is a success",
    "error-map",
    "getOrg",
    failing((error) => ("errorCode" in error && error.errorCode === undefined ? undefined : rethrown(error))),
  ),
  row(
    "a rate limit is an error like any other",
    "error-map",
    "getOrg",
    failing((error) => rethrown(error.name === "AtlasRateLimitError" ? become(error, AtlasApiError) : error)),
  ),
  row("an error is cut off", "error-map", "getOrgTeam", {
    response: bodyOf(isError, (body) => body.slice(0, body.length / 2)),
  }),
  row("406 is a success", "undocumented-status", "getOrg", {
    response: (response) => (response.status === 406 ? withStatus(response, 200) : response),
  }),
  row("410 is a 404", "undocumented-status", "getOrg", {
    response: (response) => (response.status === 410 ? withStatus(response, 404) : response),
  }),
  row("410 does not say where to move", "undocumented-status", "listOrgUsers@2023-11-15", failing(without("moveTo"))),
  row(
    "415 is swallowed",
    "undocumented-status",
    "createOrgTeam",
    failing((error) => ("status" in error && error.status === 415 ? undefined : rethrown(error))),
  ),
  row(
    "a status that is not documented is a success",
    "undocumented-status",
    "getGroup",
    failing((error) => ("status" in error && error.status === 451 ? undefined : rethrown(error))),
  ),
  row(
    "a gateway's page is a broken answer",
    "undocumented-status",
    "listOrgs",
    failing((error) => rethrown("status" in error && error.status === 502 ? become(error, AtlasResponseError) : error)),
  ),
  // Announcements
  row(
    "nothing is announced",
    "deprecation-signal",
    "deleteOrgInvite",
    announcing(() => []),
  ),
  row(
    "everything is announced twice",
    "deprecation-signal",
    "deleteOrgInvite",
    announcing((notice) => [notice, notice]),
  ),
  row(
    "an announcement has no sunset date",
    "deprecation-signal",
    "getOrgInvite",
    announcing(({ sunset: _, ...notice }) => [notice]),
  ),
  row(
    "an announcement has another sunset date",
    "deprecation-signal",
    "listOrgUsers@2023-11-15",
    announcing((notice) => [{ ...notice, sunset: "2027-06-30" }]),
  ),
  row(
    "an announcement names no replacement",
    "deprecation-signal",
    "deleteOrgInvite",
    announcing(({ replacement: _, ...notice }) => [notice]),
  ),
  row(
    "an announcement names another operation",
    "deprecation-signal",
    "getUser",
    announcing((notice) => [{ ...notice, operationId: "getOrg" }]),
  ),
  row(
    "an announcement gives another reason",
    "deprecation-signal",
    "getOrgInvite",
    announcing((notice) => [{ ...notice, reason: "header" }]),
  ),
  row(
    "what is deprecated is sent although deprecations throw",
    "deprecation-signal",
    "deleteOrgInvite",
    options(({ deprecations }) => ({ deprecations: deprecations === "throw" ? () => undefined : deprecations })),
  ),
  row("what only the headers say is not announced", "deprecation-signal", "getOrg", {
    response: (response) => lackingHeaders(response, "sunset", "deprecation"),
  }),
];

/** The same error, of another class. */
function become(error: Error, other: { readonly prototype: Error; readonly name: string }): Error {
  Object.setPrototypeOf(error, other.prototype);
  return Object.defineProperty(error, "name", { value: other.name });
}
