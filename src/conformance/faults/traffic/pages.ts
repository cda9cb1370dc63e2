/** Faults in pages, and secrets in recordings. */
import { isRecord } from "../../../codegen/document.js";
import type { TrafficFault } from "../fault.js";
import { address, all, answer, asked, having, header, lacking, property, query, type Change } from "./change.js";
import { row } from "./row.js";

const users = { operationId: "listOrgUsers", query: { itemsPerPage: "2", pageNum: "1" } };
const orgs = "listOrgs";

const links =
  (entries: Readonly<Record<string, number>>): Change =>
  (exchange) => {
    const list = Object.entries(entries).map(([rel, page]) => {
      const url = new URL(exchange.request.url);
      url.searchParams.set("pageNum", String(page));
      return { rel, href: url.href };
    });
    return answer(having("links", list))(exchange);
  };

export const pageFaults: readonly TrafficFault[] = [
  // Pages
  row(
    "a page has fewer items than it counts",
    "page-consistent",
    orgs,
    answer(property("totalCount", (count) => Number(count) + 5)),
  ),
  row(
    "a page counts fewer items than it has",
    "page-consistent",
    users,
    all(
      answer((page) => having("results", [item(page), item(page)])(page)),
      answer(having("totalCount", 1)),
    ),
  ),
  row("a page has no count", "page-consistent", orgs, answer(lacking("totalCount"))),
  row(
    "a page has a count that was not asked for",
    "page-consistent",
    { operationId: "listOrgUsers", query: { includeCount: "false" } },
    answer((page) =>
      having("totalCount", isRecord(page) && Array.isArray(page["results"]) ? page["results"].length : 0)(page),
    ),
  ),
  row(
    "a page is longer than was asked for",
    "page-consistent",
    { operationId: "listOrgTeams", query: { itemsPerPage: "1" } },
    answer((page) => having("totalCount", 9)(having("results", [item(page), item(page)])(page))),
  ),
  row(
    "a page past the end has items",
    "page-consistent",
    { operationId: orgs, query: { pageNum: "9" } },
    answer((page) => having("totalCount", 1)(having("results", [item(page)])(page))),
  ),
  row("the first page has one before it", "page-consistent", users, links({ self: 1, previous: 1 })),
  row("the last page has one after it", "page-consistent", users, links({ self: 1, next: 2 })),
  row(
    "a page that has one after it does not say so",
    "page-consistent",
    users,
    all(
      answer((page) => having("totalCount", 5)(having("results", [item(page), item(page)])(page))),
      links({ self: 1 }),
    ),
  ),
  row(
    "the next page is the same one",
    "page-consistent",
    users,
    all(
      answer((page) => having("totalCount", 5)(having("results", [item(page), item(page)])(page))),
      links({ self: 1, next: 1 }),
    ),
  ),
  row("a page is called another one", "page-consistent", users, links({ self: 3 })),
  // Secrets
  row(
    "a recording holds a bearer token",
    "fixture-clean",
    "getOrg",
    asked("authorization", `Bearer ${"made-up-".repeat(4)}`),
  ),
  row(
    "a recording holds basic credentials",
    "fixture-clean",
    orgs,
    asked("authorization", "Basic bWFkZS11cDptYWRlLXVw"),
  ),
  row(
    "a recording holds a digest",
    "fixture-clean",
    "getGroup",
    asked("authorization", 'Digest username="public", nonce="abc", response="0123456789abcdef"'),
  ),
  row("a recording holds a cookie", "fixture-clean", "getOrg", asked("cookie", "session=made-up-0123456789")),
  row(
    "a recording holds a cookie that is set",
    "fixture-clean",
    "getOrg",
    header("set-cookie", "session=made-up-0123456789"),
  ),
  row(
    "a recording holds a token in its address",
    "fixture-clean",
    "getOrg",
    query("access_token", "made-up-0123456789"),
  ),
  row(
    "a recording holds a password in its address",
    "fixture-clean",
    "getOrg",
    address((url) => {
      url.username = "somebody";
      url.password = "made-up";
    }),
  ),
  row(
    "a recording holds the private key of an API key",
    "fixture-clean",
    "createOrgApiKey",
    answer(having("privateKey", "55c3bbb6-b4bb-0be1-e66d-20841f3e3e8e")),
  ),
  row(
    "a recording holds the secret of a service account",
    "fixture-clean",
    "createOrgServiceAccountSecret",
    answer(having("secret", "mdb_sa_sk_made-up-0123456789")),
  ),
  row(
    "a recording holds a web token in a text",
    "fixture-clean",
    "getOrg",
    answer(property("name", () => "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJl")),
  ),
  row(
    "a recording holds a private key",
    "fixture-clean",
    "getOrg",
    answer(property("name", () => "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----")),
  ),
];

/** The first item of a page, or something in its place. */
function item(page: unknown): unknown {
  const results: unknown = typeof page === "object" && page !== null && "results" in page ? page.results : [];
  const list: readonly unknown[] = Array.isArray(results) ? results : [];
  return list[0] ?? { name: "made up" };
}
