/** Faults in where a request goes: its method, its path and its query. */
import { withUrl } from "../../client/tamper.js";
import type { ClientFault } from "../fault.js";
import { isApi, methods, options, row, taken } from "./row.js";

/** The same request with its path changed. */
const path =
  (change: (pathname: string) => string) =>
  (request: Request): Request =>
    withUrl(request, (url) => (url.pathname = change(url.pathname)));

/** The same request with its query changed, unless it has none. */
const search =
  (change: (parameters: URLSearchParams) => void) =>
  (request: Request): Request =>
    withUrl(request, (url) => {
      if (url.search !== "") change(url.searchParams);
    });

const first = <T>(items: readonly T[]): readonly T[] => items.slice(0, 1);

export const requestFaults: readonly ClientFault[] = [
  // Method and path
  row("every request is sent twice", "method-path", "getOrg", {
    fetch: async (send, request) => (await send(request.clone()), send(request)),
  }),
  row("a POST is sent twice", "method-path", "createOrgTeam", {
    fetch: async (send, request) =>
      request.method === "POST" && isApi(request) ? (await send(request.clone()), send(request)) : send(request),
  }),
  row("a HEAD goes before a GET", "method-path", "getOrg", {
    fetch: async (send, request) => {
      if (request.method === "GET") await send(new Request(request, { method: "HEAD" })).catch(() => undefined);
      return send(request);
    },
  }),
  row("PATCH is sent as PUT", "method-path", "updateOrg", {
    request: (request) => (request.method === "PATCH" ? new Request(request, { method: "PUT" }) : request),
  }),
  row("DELETE is sent as POST", "method-path", "deleteOrgTeam", {
    request: (request) => (request.method === "DELETE" ? new Request(request, { method: "POST" }) : request),
  }),
  row("a path ends with a slash", "method-path", "getOrg", { request: path((name) => `${name}/`) }),
  row("a path has another version of the API", "method-path", "listOrgTeams", {
    request: path((name) => name.replace("/atlas/v2", "/atlas/v1.0")),
  }),
  row("a path has a double slash", "method-path", "getOrgTeam", {
    request: path((name) => name.replace("/teams", "//teams")),
  }),
  row("a path lacks its action", "method-path", "migrateGroup", {
    request: path((name) => name.replace(/(?::|%3A)migrate$/, "")),
  }),
  row("ids are swapped in a path", "method-path", "getOrgTeam", {
    request: path((name) => name.replace(/([0-9a-f]{24})(.*?)([0-9a-f]{24})/, "$3$2$1")),
  }),
  // What is in a path
  row("a path is not encoded", "path-encoding", "getOrgTeamByName", { request: path((name) => decodeURI(name)) }),
  row("a slash in a parameter is not encoded", "path-encoding", "getGroupByName", {
    request: path((name) => name.replaceAll("%2F", "/")),
  }),
  row("a path is encoded twice", "path-encoding", "getOrgTeamByName", {
    request: path((name) => name.replaceAll("%", "%25")),
  }),
  row("a space in a path is a plus", "path-encoding", "getOrgTeamByName", {
    request: path((name) => name.replaceAll("%20", "+")),
  }),
  row("letters beyond ASCII are lost from a path", "path-encoding", "getGroupByName", {
    request: path((name) => name.replace(/(?:%[89A-F][0-9A-F])+/g, "")),
  }),
  row("a path is in small letters", "path-encoding", "getOrgTeamByName", {
    request: path((name) => name.toLowerCase()),
  }),
  row(
    "dots are taken for a parameter",
    "path-encoding",
    "getOrgTeamByName",
    taken((input) => replaced(input, [".", ".."], "x")),
  ),
  row(
    "an empty parameter is taken",
    "path-encoding",
    "getGroupByName",
    taken((input) => replaced(input, [""], "x")),
  ),
  row(
    "half a character is taken",
    "path-encoding",
    "getGroupByName",
    taken((input) => replaced(input, ["\ud83d"], "x")),
  ),
  row(
    "a parameter that is missing is written as undefined",
    "path-encoding",
    "getOrg",
    taken((input) => ({ orgId: "undefined".padEnd(24, "0").replace(/[^a-f0-9]/g, "a"), ...input })),
  ),
  row(
    "patterns are not looked at",
    "path-encoding",
    "getOrg",
    options(() => ({ validateInput: false })),
  ),
  // The query
  row("the query is lost", "query-serialise", "listOrgTeams", {
    request: (request) => withUrl(request, (url) => (url.search = "")),
  }),
  row("the first parameter is lost", "query-serialise", "listOrgTeams", {
    request: search((parameters) => first([...parameters.keys()]).forEach((name) => parameters.delete(name))),
  }),
  row("parameters of false are lost", "query-serialise", "getOrg", {
    request: search((parameters) =>
      [...parameters].filter(([, value]) => value === "false").forEach(([name]) => parameters.delete(name)),
    ),
  }),
  row("a flag is written as 1", "query-serialise", "getOrg", {
    request: search((parameters) =>
      [...parameters].filter(([, value]) => value === "true").forEach(([name]) => parameters.set(name, "1")),
    ),
  }),
  row("an array is written with commas", "query-serialise", "listOrgInvoices", {
    request: search((parameters) => joined(parameters, ",")),
  }),
  row("an array has brackets", "query-serialise", "listOrgInvoices", {
    request: search((parameters) => bracketed(parameters)),
  }),
  row("an array has only its first item", "query-serialise", "listOrgInvoices", {
    request: search((parameters) =>
      [...new Set(parameters.keys())].forEach((name) => parameters.set(name, parameters.get(name) ?? "")),
    ),
  }),
  row("a query is encoded twice", "query-serialise", "listOrgs", {
    request: search((parameters) =>
      [...parameters].forEach(([name, value]) => parameters.set(name, encodeURIComponent(value))),
    ),
  }),
  row("a query is not encoded", "query-serialise", "listOrgs", {
    request: (request) => withUrl(request, (url) => (url.search = decodeURIComponent(url.search.replaceAll("%", "%")))),
  }),
  row("names of parameters are in small letters", "query-serialise", "listOrgTeams", {
    request: search((parameters) => {
      const all = [...parameters];
      for (const [name] of all) parameters.delete(name);
      for (const [name, value] of all) parameters.append(name.toLowerCase(), value);
    }),
  }),
  row(
    "what is undefined is written",
    "query-serialise",
    "listOrgTeams",
    taken((input) =>
      Object.fromEntries(
        Object.entries(input).map(([name, value]) => [name, name === "pretty" && value === undefined ? true : value]),
      ),
    ),
  ),
  row("a parameter is added", "query-serialise", "getOrg", {
    request: (request) =>
      isApi(request) ? withUrl(request, (url) => url.searchParams.append("pretty", "true")) : request,
  }),
  row(
    "a parameter that is not known is taken",
    "query-serialise",
    "getOrg",
    taken(({ no_such: _, ...input }) => input),
  ),
  row("the envelope is never asked for", "query-serialise", "getOrg", {
    request: search((parameters) => parameters.delete("envelope")),
  }),
  // Methods
  row(
    "a method is missing",
    "operation-complete",
    "getOrg",
    methods(() => ({})),
  ),
  row(
    "a method is in another group",
    "operation-complete",
    "getOrg",
    methods((groups) => Object.fromEntries(Object.entries(groups).map(([name, group]) => [`${name}Api`, group]))),
  ),
  row(
    "a method is in two groups",
    "operation-complete",
    "getOrg",
    methods((groups) => ({
      ...groups,
      all: Object.fromEntries(Object.values(groups).flatMap((group) => Object.entries(group))),
    })),
  ),
  row(
    "a method is there that is no operation",
    "operation-complete",
    "getOrg",
    methods((groups) =>
      Object.fromEntries(
        Object.entries(groups).map(([name, group]) => [
          name,
          Object.fromEntries(
            Object.entries(group).flatMap(([id, method]) => [
              [id, method],
              [`${id}Again`, method],
            ]),
          ),
        ]),
      ),
    ),
  ),
];

function replaced(
  input: Readonly<Record<string, unknown>>,
  values: readonly unknown[],
  other: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, values.includes(value) ? other : value]),
  );
}

function joined(parameters: URLSearchParams, separator: string): void {
  for (const name of new Set(parameters.keys())) parameters.set(name, parameters.getAll(name).join(separator));
}

function bracketed(parameters: URLSearchParams): void {
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    if (values.length < 2) continue;
    parameters.delete(name);
    for (const value of values) parameters.append(`${name}[]`, value);
  }
}
