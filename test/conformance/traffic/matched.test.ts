/** What follows from an exchange and its operation: versions, time and bodies. */
import { describe, expect, it } from "vitest";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import {
  nameOf,
  sortExchanges,
  type Accept,
  type Json,
  type Matched,
} from "../../../src/conformance/traffic/matched.js";
import { specIndexOf } from "../../../src/conformance/traffic/spec-index.js";
import { bodyOf, exchangeAt, matchedIn, type Parts } from "./judged.js";

const V1 = "application/vnd.atlas.2023-01-01+json";
const V2 = "application/vnd.atlas.2024-05-30+json";
const OLD = "application/vnd.atlas.2022-01-01+json";

const matched = (parts: Parts, path = "/gadgets/a1"): Matched => matchedIn(gadgetDocument(), exchangeAt(path, parts));

describe("exchanges are sorted", () => {
  const index = specIndexOf(gadgetDocument());
  const elsewhere = (host: string, source: string): ReturnType<typeof exchangeAt> => ({
    ...exchangeAt("", { request: { url: `https://${host}/x.png` } }),
    source,
  });

  it("into nothing where there is nothing", () => {
    expect(sortExchanges(index, [])).toEqual([]);
  });

  it("into those of the document, those of no operation, one group for each other host and source, and what was skipped", () => {
    const [one, two, three] = [elsewhere("a.com", "x"), elsewhere("b.com", "x"), elsewhere("a.com", "y")];
    const skipped = { source: "x", index: 9, reason: "has no answer" };
    const known = exchangeAt("/gadgets/a1");
    const sorted = sortExchanges(index, [one, known, two, exchangeAt("/other"), three, one], [skipped]);
    expect(sorted).toMatchObject([
      { kind: "matched", matched: { exchange: known, pathParameters: { gadgetId: "a1" } } },
      { kind: "unmatched", expected: "a path of the spec", actual: "GET /api/atlas/v2/other" },
      { kind: "foreign", host: "a.com", exchanges: [one, one] },
      { kind: "foreign", host: "b.com", exchanges: [two] },
      { kind: "foreign", host: "a.com", exchanges: [three] },
      { kind: "skipped", entry: skipped },
    ]);
  });

  it("under names that say where they stand", () => {
    expect(nameOf(matched({}))).toBe("getGadget 200 made-up.har #1");
  });
});

describe("the version", () => {
  it.each<[headers: Record<string, string> | undefined, accept: Accept]>([
    [undefined, { kind: "unknown" }],
    [{}, { kind: "unversioned", text: "" }],
    [{ accept: "application/json" }, { kind: "unversioned", text: "application/json" }],
    [{ accept: V1 }, { kind: "versioned", text: V1, apiDate: "2023-01-01" }],
    [{ accept: `text/csv, ${V2}` }, { kind: "versioned", text: `text/csv, ${V2}`, apiDate: "2024-05-30" }],
  ])("that header fields %j ask for", (headers, accept) => {
    expect(matched({ request: headers === undefined ? {} : { headers } }).accept).toEqual(accept);
  });

  it.each<
    [
      what: string,
      path: string,
      accept: string,
      answered: string,
      version: string | undefined,
      judged: string | undefined,
    ]
  >([
    ["is asked for", "/gadgets/a1", V1, V1, "2023-01-01", "2023-01-01"],
    ["is asked for, whatever is answered", "/gadgets/a1", V1, V2, "2023-01-01", "2023-01-01"],
    ["is the one of the answer if none is asked for", "/gadgets/a1", "", V2, undefined, "2024-05-30"],
    ["is the one of the answer if there was none that early", "/gadgets/a1", OLD, V2, undefined, "2024-05-30"],
    ["is not known where there are several", "/gadgets/a1", "", "application/json", undefined, undefined],
    ["is the only one there is", "/gadgets", "", "application/json", undefined, "2023-01-01"],
  ])("%s", (_what, path, accept, answered, version, judged) => {
    const parts = { request: { headers: { accept } }, response: { headers: { "content-type": answered } } };
    const found = matched(parts, path);
    expect(found.version?.version).toBe(version);
    expect(Object.hasOwn(found, "version")).toBe(version !== undefined);
    expect(found.judgedVersion).toBe(judged);
  });
});

describe("the time", () => {
  const headers = { date: "Fri, 01 May 2026 09:00:00 GMT" };
  it.each<[what: string, parts: Parts, time: string | undefined]>([
    ["is that of the source", { startedAt: "2026-05-01T08:00:00Z", response: { headers } }, "2026-05-01T08:00:00.000Z"],
    ["is that of the server where the source has none", { response: { headers } }, "2026-05-01T09:00:00.000Z"],
    [
      "is that of the server where that of the source is none",
      { startedAt: "noon", response: { headers } },
      "2026-05-01T09:00:00.000Z",
    ],
    ["is not known", {}, undefined],
  ])("%s", (_what, parts, time) => {
    const found = matched(parts);
    expect(found.time === undefined ? undefined : new Date(found.time).toISOString()).toBe(time);
    expect(Object.hasOwn(found, "time")).toBe(time !== undefined);
  });
});

describe("a body", () => {
  const json = { id: "a1" };
  const base64 = (text: string): NonNullable<NonNullable<Parts["response"]>["body"]> => ({
    encoding: "base64",
    data: Buffer.from(text, "latin1").toString("base64"),
  });
  it.each<[what: string, message: Parts["response"], found: Json]>([
    ["that is not there", {}, { kind: "none" }],
    ["of nothing but space", { body: bodyOf(" \n") }, { kind: "none" }],
    ["without a type", { body: bodyOf(json) }, { kind: "json", value: json }],
    [
      "of JSON",
      { headers: { "content-type": "application/json ; charset=utf-8" }, body: bodyOf(json) },
      { kind: "json", value: json },
    ],
    ["of a kind of JSON", { headers: { "content-type": V1 }, body: bodyOf(json) }, { kind: "json", value: json }],
    ["of JSON in base64", { body: base64('{"id":"a1"}') }, { kind: "json", value: json }],
    [
      "of something like JSON",
      { headers: { "content-type": "application/json-seq" }, body: bodyOf(json) },
      { kind: "unknown", reason: "the body is no JSON" },
    ],
    [
      "that was cut off",
      { body: { ...bodyOf(json), truncated: true } },
      { kind: "unknown", reason: "the recording holds only a part of the body" },
    ],
    ["of HTML", { body: bodyOf(" <html> ") }, { kind: "broken", problem: "HTML or XML, 8 characters" }],
    ["of half a document", { body: bodyOf("{ <") }, { kind: "broken", problem: "no complete JSON, 3 characters" }],
    ["of bytes", { body: base64("\xff\x00") }, { kind: "broken", problem: "4 characters of base64 that are no text" }],
  ])("%s", (_what, message, found) => {
    expect(matched({ response: message }).responseJson).toEqual(found);
    const { requestJson } = matched({ request: { method: "POST", ...message } }, "/gadgets");
    expect(requestJson).toEqual(found);
  });

  it.each<[what: string, query: string, body: unknown, opened: unknown]>([
    ["in an envelope", "?envelope=true", { status: 200, content: json }, json],
    ["of null in an envelope", "?envelope=true", { status: 204, content: null }, null],
    ["of a list, which only gains a status", "?envelope=true", { status: 200, results: [] }, { results: [] }],
    ["without an envelope, although one was asked for", "?envelope=true", json, json],
    ["with a status of its own", "?envelope=true", { status: "IDLE" }, { status: "IDLE" }],
    ["that is a list", "?envelope=true", [1], [1]],
    ["that is a text", "?envelope=true", '"x"', "x"],
    [
      "that looks like an envelope, but none was asked for",
      "",
      { status: 200, content: json },
      { status: 200, content: json },
    ],
    [
      "that was asked for without envelope",
      "?envelope=false",
      { status: 200, results: [] },
      { status: 200, results: [] },
    ],
  ])("%s", (_what, query, body, opened) => {
    const { responseJson } = matched({ response: { body: bodyOf(body) } }, `/gadgets/a1${query}`);
    expect(responseJson).toEqual({ kind: "json", value: opened });
  });

  it("that is broken is not opened", () => {
    const { responseJson } = matched({ response: { body: bodyOf("{") } }, "/gadgets/a1?envelope=true");
    expect(responseJson).toEqual({ kind: "broken", problem: "no complete JSON, 1 characters" });
  });
});
