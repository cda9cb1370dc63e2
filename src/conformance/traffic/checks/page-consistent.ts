import { isRecord, isReference } from "../../../codegen/document.js";
import { fixturesOf } from "../fixture-run.js";
import { listGadgets, withBody } from "../fixtures.js";
import type { Matched } from "../matched.js";
import type { SpecOperation } from "../spec-index.js";
import { fail, pass, type ExchangeCheck, type Finding } from "../traffic-check.js";

/** How many items a page has, unless the spec or the request says otherwise. */
const PAGE = 100;

function pageSize({ parameters }: SpecOperation): number {
  const schema = parameters.find(({ name }) => name === "itemsPerPage")?.schema;
  const size = schema === undefined || isReference(schema) ? undefined : schema.default;
  return typeof size === "number" ? size : PAGE;
}

export const pageConsistent: ExchangeCheck = {
  info: {
    id: "traffic-page-consistent",
    severity: "error",
    sentence: "The count, the links and the items of a page agree with each other and with what was asked for.",
  },
  idle: "no answer is a page of a list",
  judge(matched) {
    const page = pageOf(matched);
    if (page === undefined) return [];
    const found = [...countFindings(page), ...linkFindings(page)];
    return found.length === 0 ? [pass] : found;
  },
  fixtures: fixturesOf(
    () => pageConsistent,
    [listGadgets()],
    [withBody(listGadgets(), { links: [], results: [{ id: "a1", size: 1 }], totalCount: 0 })],
  ),
};

interface Page {
  readonly number: number;
  readonly size: number;
  readonly items: number;
  /** How many items all pages have; absent if the answer does not say, a text if it should not, or should. */
  readonly total: number | undefined;
  readonly isCounted: boolean | undefined;
  readonly links: ReadonlyMap<string, string>;
  readonly isPaged: boolean;
}

function pageOf({ exchange, operation, query, responseJson }: Matched): Page | undefined {
  const { pagination, parameters } = operation.table;
  const { status } = exchange.response;
  if (pagination === undefined || pagination === "array" || status > 299) return undefined;
  if (responseJson.kind !== "json" || !isRecord(responseJson.value)) return undefined;
  const { results, totalCount, links } = responseJson.value;
  if (!Array.isArray(results)) return undefined;
  const hasCount = parameters.some(({ name }) => name === "includeCount");
  return {
    number: whole(query.get("pageNum"), 1),
    size: whole(query.get("itemsPerPage"), pageSize(operation)),
    items: results.length,
    total: typeof totalCount === "number" ? totalCount : undefined,
    isCounted: hasCount ? query.get("includeCount") !== "false" : undefined,
    links: linksOf(links),
    isPaged: pagination !== "single",
  };
}

function whole(text: string | null, fallback: number): number {
  const value = Number(text ?? "");
  return Number.isInteger(value) && value > 0 ? value : fallback;
}

function linksOf(links: unknown): Map<string, string> {
  const found = new Map<string, string>();
  for (const link of Array.isArray(links) ? links : []) {
    if (!isRecord(link)) continue;
    const { rel, href } = link;
    if (typeof rel === "string" && typeof href === "string") found.set(rel, href);
  }
  return found;
}

function countFindings({ number, size, items, total, isCounted, isPaged }: Page): Finding[] {
  const place = "totalCount";
  if (total === undefined) return isCounted === true ? [fail("a count", "none", place)] : tooMany(items, size, isPaged);
  if (isCounted === false) return [fail("no count, as includeCount=false asks", String(total), place)];
  if (!isPaged)
    return items > total ? [fail(`at most ${total} items, as totalCount says`, String(items), "results")] : [];
  const expected = Math.min(size, Math.max(0, total - (number - 1) * size));
  if (items === expected) return [];
  return [
    fail(`${expected} items on page ${number}, with totalCount ${total} and ${size} a page`, String(items), "results"),
  ];
}

function tooMany(items: number, size: number, isPaged: boolean): Finding[] {
  return isPaged && items > size ? [fail(`at most ${size} items`, String(items), "results")] : [];
}

function linkFindings({ number, size, items, total, links, isPaged }: Page): Finding[] {
  // Many operations have an empty list of links.
  if (!isPaged || links.size === 0) return [];
  const hasMore = total === undefined ? undefined : number * size < total;
  const wanted: [rel: string, page: number, isThere: boolean | undefined][] = [
    ["self", number, undefined],
    ["previous", number - 1, number > 1],
    // Without a count only an empty page is sure to be the last one.
    ["next", number + 1, hasMore ?? (items === 0 ? false : undefined)],
  ];
  return wanted.flatMap(([rel, page, isThere]) => {
    const href = links.get(rel);
    const place = `links ${rel}`;
    if (href === undefined) return isThere === true ? [fail(`a link to page ${page}`, "none", place)] : [];
    if (isThere === false) return [fail("no link", `one to page ${pageNumber(href, number)}`, place)];
    const actual = pageNumber(href, rel === "self" ? number : 1);
    return actual === page ? [] : [fail(`a link to page ${page}`, `one to page ${actual}`, place)];
  });
}

function pageNumber(href: string, fallback: number): number {
  const url = URL.canParse(href, "https://cloud.mongodb.com") ? new URL(href, "https://cloud.mongodb.com") : undefined;
  return whole(url?.searchParams.get("pageNum") ?? null, fallback);
}
