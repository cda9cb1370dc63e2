import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHar, readNock, readRecording, toHar } from "../../../src/conformance/traffic/index.js";
import { exchanges } from "../../../src/conformance/traffic/fixtures.js";

const URL_ = "https://cloud.mongodb.com/api/atlas/v2/orgs";

type Fields = Record<string, unknown>;

function entry(request: Fields = {}, response: Fields = {}): Fields {
  return {
    startedDateTime: "2026-05-01T09:00:00.000Z",
    request: { method: "get", url: URL_, headers: [{ name: "Accept", value: "a/b" }], ...request },
    response: { status: 200, headers: [], content: { text: "{}", size: 2 }, ...response },
  };
}

function har(...entries: unknown[]): string {
  return JSON.stringify({ log: { version: "1.2", entries } });
}

function only(text: string): ReturnType<typeof readHar>["exchanges"][number] | undefined {
  return readHar(text, "x.har").exchanges[0];
}

describe("a HAR file", () => {
  it("is read back as it was written", () => {
    const written = JSON.stringify(toHar(exchanges()));
    expect(readHar(written, "gadgets.har").exchanges).toEqual(exchanges());
    expect(readRecording(`\uFEFF${written}`, "gadgets.har").exchanges).toHaveLength(exchanges().length);
  });

  it("gives requests and answers", () => {
    const found = only(
      har(
        entry(
          { method: "post", postData: { params: [{ name: "a", value: "1 2" }] }, cookies: [{ name: "c", value: "d" }] },
          {
            headers: [
              { name: "X-Two", value: "1" },
              { name: "x-two", value: "2" },
              { name: ":status", value: "200" },
            ],
            content: { text: Buffer.from([0xff, 0]).toString("base64"), encoding: "base64", size: 2 },
          },
        ),
      ),
    );
    expect(found).toEqual({
      source: "x.har",
      kind: "har",
      index: 0,
      startedAt: "2026-05-01T09:00:00.000Z",
      request: {
        method: "POST",
        url: URL_,
        headers: { accept: "a/b", cookie: "c=d" },
        body: { encoding: "text", data: "a=1+2" },
      },
      response: { status: 200, headers: { "x-two": "1, 2" }, body: { encoding: "base64", data: "/wA=" } },
    });
  });

  it.each([
    ["text that was cut off", { text: "{", size: 5_000 }, { encoding: "text", data: "{", truncated: true }],
    ["text that was left out", { size: 5_000 }, { encoding: "text", data: "", truncated: true }],
    ["base64 of text", { text: btoa("{}"), encoding: "base64", size: 2 }, { encoding: "text", data: "{}" }],
    ["nothing", { size: 0 }, undefined],
    ["a size that is no number", { text: "{}", size: "many" }, { encoding: "text", data: "{}" }],
  ])("can have a body with %s", (_, content, body) => {
    expect(only(har(entry({}, { content })))?.response.body).toEqual(body);
  });

  it.each([
    ["is no object", 7],
    ["has no request", { response: {} }],
    ["has no answer", { request: {} }],
    ["lacks the method of the request", entry({ method: undefined })],
    ["lacks the address of the request", entry({ url: "" })],
    ["has an address that is not absolute", entry({ url: "/api/atlas/v2/orgs" })],
    ["is for data:, not for http: or https:", entry({ url: "data:text/plain,hello" })],
    ["was never answered: it was given up, or blocked", entry({}, { status: 0 })],
    ["has no status", entry({}, { status: "ok" })],
    ["has header fields that are no list", entry({ headers: "Accept" })],
    [
      'has a body in the encoding "utf-7", which is not known',
      entry({}, { content: { text: "a", encoding: "utf-7" } }),
    ],
    ["has a body that is no base64, although it says so", entry({}, { content: { text: "%%%", encoding: "base64" } })],
  ])("can have an entry that %s", (reason, broken) => {
    const { exchanges: found, skipped } = readHar(har(broken, entry()), "x.har");
    expect(found).toMatchObject([{ index: 1 }]);
    expect(skipped).toMatchObject([{ source: "x.har", index: 0, reason }]);
  });

  it("tells secrets of an entry that cannot be used", () => {
    const broken = entry({ url: "/relative", headers: [{ name: "Authorization", value: "Bearer made-up-token" }] });
    expect(readHar(har(broken), "x.har").skipped[0]?.secrets).toEqual([
      "/request/headers/0/value: text of 20 characters",
    ]);
  });

  it("is not confused by names of JavaScript", () => {
    const text = har(entry()).replace('"method":"get"', '"__proto__":{"url":"x"},"method":"get"');
    expect(only(text)?.request.method).toBe("GET");
    const headers = har(
      entry({
        headers: [
          { name: "__proto__", value: "x" },
          { name: "constructor", value: "y" },
        ],
      }),
    );
    expect(Object.keys(only(headers)?.request.headers ?? {})).toEqual(["__proto__", "constructor"]);
  });

  it.each([
    ["", "x.har is empty; a HAR file was expected.", "TRAFFIC_EMPTY"],
    [har(entry()).slice(0, -30), "x.har is no HAR file: its JSON is cut off; record it again.", "TRAFFIC_INVALID"],
    ["<html></html>", "x.har is no HAR file: it is HTML or XML.", "TRAFFIC_INVALID"],
    ["hello", "x.har is no HAR file: it is no JSON.", "TRAFFIC_INVALID"],
    ["{,}", "x.har is no HAR file: it is no valid JSON.", "TRAFFIC_INVALID"],
    ["{}", "x.har is no HAR file: it has no list `log.entries`.", "TRAFFIC_INVALID"],
    ["null", "x.har is no HAR file: it has no list `log.entries`.", "TRAFFIC_INVALID"],
    ["[]", "x.har is no HAR file: it has no list `log.entries`; a list is what nock records.", "TRAFFIC_INVALID"],
    [har(), "x.har holds no exchanges.", "TRAFFIC_EMPTY"],
  ])("is refused in one sentence: %j", (text, message, code) => {
    expect(() => readHar(text, "x.har")).toThrow(expect.objectContaining({ message, code }));
  });

  it("never throws anything else, whatever its entries are", () => {
    const junk = fc.anything({ withNullPrototype: true });
    const some = fc.record({
      request: fc.oneof(junk, fc.record({ method: junk, url: junk, headers: junk, postData: junk })),
      response: fc.oneof(junk, fc.record({ status: junk, headers: junk, content: junk })),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(junk, some), { minLength: 1, maxLength: 4 }), (entries) => {
        const text = JSON.stringify({ log: { entries } });
        const { exchanges: found, skipped } = readHar(text, "x.har");
        expect(found.length + skipped.length).toBe(entries.length);
      }),
    );
  });
});

function definition(more: Fields = {}): Fields {
  return {
    scope: "https://cloud.mongodb.com:443",
    method: "GET",
    path: "/api/atlas/v2/orgs?pageNum=1",
    status: 200,
    response: { results: [] },
    rawHeaders: { "Content-Type": "application/json" },
    ...more,
  };
}

describe("a nock recording", () => {
  it("gives requests and answers", () => {
    const text = JSON.stringify([definition({ reqheaders: { Accept: "a/b" }, body: { name: "x" }, method: "post" })]);
    expect(readNock(text, "n.json").exchanges).toEqual([
      {
        source: "n.json",
        kind: "nock",
        index: 0,
        request: {
          method: "POST",
          url: "https://cloud.mongodb.com/api/atlas/v2/orgs?pageNum=1",
          headers: { accept: "a/b" },
          body: { encoding: "text", data: '{"name":"x"}' },
        },
        response: {
          status: 200,
          headers: { "content-type": "application/json" },
          body: { encoding: "text", data: '{"results":[]}' },
        },
      },
    ]);
  });

  it.each([
    [
      "header fields as a flat list",
      { rawHeaders: ["Content-Type", "a/b", "X", "1"] },
      { headers: { "content-type": "a/b", x: "1" } },
    ],
    ["no header fields", { rawHeaders: undefined }, {}],
    ["text", { response: "<html>" }, { body: { encoding: "text", data: "<html>" } }],
    ["nothing", { response: "" }, {}],
    ["a list", { response: [1, 2] }, { body: { encoding: "text", data: "[1,2]" } }],
    ["bytes", { response: "1f8b08", responseIsBinary: true }, { body: { encoding: "base64", data: "H4sI" } }],
    [
      "what was compressed",
      { response: [gzipSync("{}").toString("hex")], rawHeaders: { "content-encoding": "gzip" } },
      { body: { encoding: "text", data: "{}" } },
    ],
    [
      "a compressed list that nobody compressed",
      { response: [{ a: 1 }], rawHeaders: { "content-encoding": "gzip" } },
      { body: { encoding: "text", data: '[{"a":1}]' } },
    ],
  ])("can have an answer with %s", (_, more, response) => {
    const [found] = readNock(JSON.stringify([definition(more)]), "n.json").exchanges;
    expect(found?.response).toMatchObject(response);
    expect(found?.response.body === undefined).toBe("response" in more && more.response === "");
    expect(found?.response.headers === undefined).toBe("rawHeaders" in more && more.rawHeaders === undefined);
  });

  it.each([
    ["is no object", "nock('https://…')"],
    ["has no scope that is text", definition({ scope: {} })],
    ["has no path that is text", definition({ path: undefined })],
    ["has no method", definition({ method: 1 })],
    ["has no status", definition({ status: "200" })],
    ["has an address that is not absolute", definition({ scope: "cloud.mongodb.com" })],
    ["has a binary answer that is not in hexadecimal", definition({ response: "zz", responseIsBinary: true })],
    [
      "has an answer that says it is gzip and is not",
      definition({ response: ["00"], rawHeaders: { "content-encoding": "gzip" } }),
    ],
    [
      "has an answer in the encoding zstd, which is not known",
      definition({ response: ["00"], rawHeaders: { "content-encoding": "zstd" } }),
    ],
  ])("can have an entry that %s", (reason, broken) => {
    const { exchanges: found, skipped } = readNock(JSON.stringify([definition(), broken]), "n.json");
    expect(found).toHaveLength(1);
    expect(skipped).toMatchObject([{ index: 1, reason }]);
  });

  it.each([
    ["{}", "n.json is no nock recording: it is no list.", "TRAFFIC_INVALID"],
    ['{"log":{}}', "n.json is no nock recording: it is no list; it looks like a HAR file.", "TRAFFIC_INVALID"],
    ["[]", "n.json holds no exchanges.", "TRAFFIC_EMPTY"],
    ['["nock(…)"]', "n.json holds code; record it again with `output_objects: true`.", "TRAFFIC_INVALID"],
    ['[{"scope":', "n.json is no nock recording: its JSON is cut off; record it again.", "TRAFFIC_INVALID"],
  ])("is refused in one sentence: %j", (text, message, code) => {
    expect(() => readNock(text, "n.json")).toThrow(expect.objectContaining({ message, code }));
  });
});
