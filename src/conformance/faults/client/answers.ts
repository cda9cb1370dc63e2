/** Faults in what a client makes of successes, and of what is no answer. */
import { isRecord } from "../../../codegen/document.js";
import type { ClientFault } from "../fault.js";
import { bodyOf, failing, given, rethrown, row } from "./row.js";

const isJson = (response: Response): boolean =>
  response.ok && (response.headers.get("content-type") ?? "").includes("json");

/** The error without some of what it says. */
const without =
  (...names: string[]) =>
  (error: Error): never => {
    for (const name of names) Object.defineProperty(error, name, { value: undefined });
    throw error;
  };

function deep(value: unknown, change: (name: string, item: unknown) => [string, unknown] | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => deep(item, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const changed = change(name, deep(item, change));
      return changed === undefined ? [] : [changed];
    }),
  );
}

export const answerFaults: readonly ClientFault[] = [
  // Successes
  row("a property of an answer has another name", "response-decode", "getOrg", {
    response: bodyOf(isJson, (body) => body.replace('"name"', '"title"')),
  }),
  row(
    "a property of an answer is lost",
    "response-decode",
    "getGroup",
    given((data) => (isRecord(data) ? Object.fromEntries(Object.entries(data).slice(1)) : data)),
  ),
  row(
    "properties of an answer are in small letters",
    "response-decode",
    "getOrgSettings",
    given((data) => deep(data, (name, item) => [name.toLowerCase(), item])),
  ),
  row(
    "times of an answer are dates",
    "response-decode",
    "getGroup",
    given((data) =>
      deep(data, (name, item) => [
        name,
        typeof item === "string" && /^\d{4}-\d\d-\d\dT/.test(item) ? new Date(item) : item,
      ]),
    ),
  ),
  row(
    "numbers of an answer are texts",
    "response-decode",
    "getOrgSettings",
    given((data) => deep(data, (name, item) => [name, typeof item === "number" ? String(item) : item])),
  ),
  row(
    "what is null is lost from an answer",
    "response-decode",
    "getOrgDelegationSettings",
    given((data) => deep(data, (name, item) => (item === null ? undefined : [name, item]))),
  ),
  row(
    "the last item of a page is lost",
    "response-decode",
    "listOrgTeams",
    given((data) =>
      isRecord(data) && Array.isArray(data["results"])
        ? { ...data, results: data["results"].slice(0, -1).map((item: unknown) => item) }
        : data,
    ),
  ),
  row(
    "a page is nothing but its items",
    "response-decode",
    "listOrgs",
    given((data) => (isRecord(data) && "results" in data ? data["results"] : data)),
  ),
  row(
    "an answer is in an envelope",
    "response-decode",
    "getOrgTeam",
    given((data) => (data === undefined ? data : { data })),
  ),
  row(
    "an answer is text",
    "response-decode",
    "getGroupTeam",
    given((data) => (data === undefined ? data : JSON.stringify(data))),
  ),
  row("an answer of plain JSON is no answer", "response-decode", "getOrg", {
    response: (response) =>
      response.headers.get("content-type")?.startsWith("application/json") === true && response.ok
        ? new Response("", { status: 200 })
        : response,
  }),
  row(
    "204 gives an empty object",
    "no-content",
    "deleteOrgTeam",
    given((data) => data ?? {}),
  ),
  row(
    "204 gives null",
    "no-content",
    "deleteOrg",
    given((data) => data ?? null),
  ),
  row(
    "204 gives an empty text",
    "no-content",
    "removeOrgUser",
    given((data) => data ?? ""),
  ),
  row("204 is an error", "no-content", "deleteOrgTeam", {
    response: (response) => (response.status === 204 ? new Response(null, { status: 500 }) : response),
  }),
  row("a compressed file is decoded as text", "binary", "downloadGroupClusterLog", {
    response: async (response) =>
      response.ok ? new Response(await response.text(), { headers: response.headers }) : response,
  }),
  row("a compressed file lacks its last byte", "binary", "downloadGroupClusterLog", {
    response: async (response) =>
      response.ok ? new Response((await response.arrayBuffer()).slice(0, -1), { headers: response.headers }) : response,
  }),
  row("a compressed file is nothing but its beginning", "binary", "downloadGroupClusterLog", {
    response: async (response) =>
      response.ok
        ? new Response((await response.arrayBuffer()).slice(0, 1000), { headers: response.headers })
        : response,
  }),
  row("a table has other line ends", "binary", "getOrgInvoiceCsv", {
    response: bodyOf(
      ({ ok }) => ok,
      (body) => body.replaceAll("\r\n", "\n"),
    ),
  }),
  row("a table is trimmed", "binary", "getOrgInvoiceCsv", {
    response: bodyOf(
      ({ ok }) => ok,
      (body) => body.trim(),
    ),
  }),
  row("a table is decoded as Latin-1", "binary", "getOrgInvoiceCsv", {
    response: async (response) =>
      response.ok
        ? new Response(Buffer.from(await response.arrayBuffer()).toString("latin1"), { headers: response.headers })
        : response,
  }),
  row(
    "a table is taken apart",
    "binary",
    "getOrgInvoice",
    given((data) => (typeof data === "string" ? data.split("\n") : data)),
  ),
  // What is new
  row(
    "a field that is new is lost",
    "unknown-tolerant",
    "getOrg",
    given((data) => deep(data, (name, item) => (name.startsWith("atlasFetch") ? undefined : [name, item]))),
  ),
  row(
    "a field that is new is an error",
    "unknown-tolerant",
    "getOrgTeam",
    given((data) =>
      JSON.stringify(data ?? null).includes("atlasFetchNew") ? rethrown(new Error("an unknown field")) : data,
    ),
  ),
  row(
    "a value that is new is an error",
    "unknown-tolerant",
    "getOrgUser",
    given((data) =>
      JSON.stringify(data ?? null).includes("ATLAS_FETCH_NEW_VALUE") ? rethrown(new Error("an unknown value")) : data,
    ),
  ),
  row(
    "a value that is new is lost",
    "unknown-tolerant",
    "getOrgDelegationSettings",
    given((data) => deep(data, (name, item) => [name, item === "ATLAS_FETCH_NEW_VALUE" ? null : item])),
  ),
  row(
    "a code that is new is lost",
    "unknown-tolerant",
    "getOrg",
    failing((error) =>
      "errorCode" in error && error.errorCode === "ATLAS_FETCH_NEW_VALUE"
        ? without("errorCode")(error)
        : rethrown(error),
    ),
  ),
  // What is no answer
  row("HTML is a success", "malformed-response", "getOrg", {
    response: bodyOf(
      ({ ok }) => ok,
      (body) => (body.startsWith("<") ? "{}" : body),
    ),
  }),
  row(
    "HTML is text",
    "malformed-response",
    "listOrgTeams",
    failing((error) => ("code" in error && error.code === "UNEXPECTED_CONTENT_TYPE" ? "<html>" : rethrown(error))),
  ),
  row(
    "JSON that is cut off is a success",
    "malformed-response",
    "getGroup",
    failing((error) => ("code" in error && error.code === "INVALID_JSON" ? {} : rethrown(error))),
  ),
  row("JSON that is cut off is completed", "malformed-response", "getOrg", { response: bodyOf(isJson, completed) }),
  row(
    "an empty body is a success",
    "malformed-response",
    "getOrg",
    failing((error) => ("code" in error && error.code === "EMPTY_BODY" ? undefined : rethrown(error))),
  ),
  row("what comes after the end is passed over", "malformed-response", "getOrgTeam", {
    response: bodyOf(isJson, (body) => body.replace(" trailing", "")),
  }),
  row(
    "a connection that breaks gives half an answer",
    "malformed-response",
    "getOrg",
    failing((error) => (error.name === "AtlasNetworkError" ? {} : rethrown(error))),
  ),
  row(
    "a broken answer is a plain error",
    "malformed-response",
    "listOrgs",
    failing((error) =>
      rethrown(error.name === "AtlasResponseError" ? new SyntaxError("Unexpected end of JSON input") : error),
    ),
  ),
];

/** What a lenient parser makes of JSON that was cut off. */
function completed(body: string): string {
  try {
    JSON.parse(body);
    return body;
  } catch {
    return body.startsWith("{") || body.startsWith("[") ? "{}" : body;
  }
}
