/** What is a valid request: parameters, media type and body. */
import { describe, expect, it } from "vitest";
import type { Content, OpenApiDocument, ParameterObject } from "../../../src/codegen/document.js";
import { requestValid } from "../../../src/conformance/traffic/checks/request-valid.js";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import { bodyOf, exchangeAt, judged, type Parts } from "./judged.js";

const V1 = "application/vnd.atlas.2023-01-01+json";
const V2 = "application/vnd.atlas.2024-05-30+json";

const sized = { type: "object", properties: { size: { type: "integer", maximum: 9 } } };
const shopId = { name: "shopId", in: "path", required: true, schema: { type: "string", pattern: "^[A-Za-z0-9%]+$" } };

interface Taken {
  readonly parameters?: ParameterObject[];
  readonly body?: Content;
  readonly required?: boolean;
  readonly method?: "get" | "post";
}

/** The gadgets, and shops that take something. */
function shops({ parameters = [], body, required = true, method = "post" }: Taken): OpenApiDocument {
  const document = gadgetDocument();
  const operation = {
    operationId: "orderGadget",
    tags: ["Gadgets"],
    parameters,
    ...(body === undefined ? {} : { requestBody: { required, content: body } }),
    responses: { "200": { description: "", content: { [V1]: { schema: sized }, [V2]: { schema: sized } } } },
  };
  document.paths["/api/atlas/v2/shops/{shopId}"] = { parameters: [shopId], [method]: operation };
  return document;
}

function judge(taken: Taken, request: Parts["request"], { path = "/shops/a", status = 200 } = {}): string[] {
  const method = (taken.method ?? "post").toUpperCase();
  return judged(
    requestValid,
    exchangeAt(path, { request: { method, ...request }, response: { status } }),
    shops(taken),
  );
}

describe("parameters", () => {
  const limit = { name: "limit", in: "query", required: true, schema: { type: "integer" } };
  const trace = { name: "X-Trace", in: "header", required: true, schema: { type: "string", pattern: "^\\d+$" } };
  const query = (taken: ParameterObject, text = ""): string[] =>
    judge({ parameters: [taken] }, { url: `https://cloud.mongodb.com/api/atlas/v2/shops/a${text}` });

  it("of a path are valid as they are, or as they are encoded", () => {
    expect(judge({}, {}, { path: "/shops/a" })).toEqual(["pass"]);
    expect(judge({}, {}, { path: "/shops/a%2Fb" })).toEqual(["pass"]);
    expect(judge({}, {}, { path: "/shops/a.b" })).toEqual([
      'fail path shopId: must match pattern "^[A-Za-z0-9%]+$" / "a.b"',
    ]);
  });

  it("of a query are there if they are required", () => {
    expect(query(limit)).toEqual(["fail query limit: must be there / nothing"]);
    expect(query({ ...limit, required: false })).toEqual(["pass"]);
    expect(query(limit, "?limit=3")).toEqual(["pass"]);
    expect(query(limit, "?limit=x")).toEqual(['fail query limit: must be integer / "x"']);
  });

  it.each<[what: string, headers: Record<string, string> | undefined, required: boolean, found: string]>([
    ["is right", { "x-trace": "12" }, true, "pass"],
    ["is wrong", { "x-trace": "x" }, true, 'fail header X-Trace: must match pattern "^\\d+$" / "x"'],
    ["is missing", {}, true, "fail header X-Trace: must be there / nothing"],
    ["is not there and need not be", {}, false, "pass"],
    ["was not recorded", undefined, true, "pass"],
  ])("of a header: one that %s", (_what, headers, required, found) => {
    const request = headers === undefined ? {} : { headers };
    expect(judge({ parameters: [{ ...trace, required }] }, request)).toEqual([found]);
  });

  it("without a schema are whatever they are", () => {
    expect(query({ name: "any", in: "query" }, "?any=thing")).toEqual(["pass"]);
  });
});

describe("the media type of a body", () => {
  const content = { [V1]: { schema: sized }, [V2]: { schema: sized }, "application/x-shop+json": { schema: sized } };
  it.each<[what: string, accept: string, contentType: string | undefined, found: string]>([
    ["the version of the answer", V1, V1, "pass"],
    ["a later day of the same version", V1, "application/vnd.atlas.2023-02-01+json", "pass"],
    ["another version", V2, V1, `fail Content-Type: a version that leads to 2024-05-30, as Accept does / ${V1}`],
    ["a version where the answer has none", "application/json", V1, "pass"],
    ["a version where the answer is too old for any", "application/vnd.atlas.2022-01-01+json", V1, "pass"],
    ["plain JSON", V1, "application/json", "pass"],
    ["a type that is documented", V1, "application/x-shop+json; charset=utf-8", "pass"],
    ["no type", V1, undefined, "fail Content-Type: a Content-Type / none"],
    [
      "an unknown type",
      V1,
      "application/x+json",
      "fail Content-Type: the versioned type, or application/json / application/x+json",
    ],
  ])("is %s", (_what, accept, contentType, found) => {
    const headers = { accept, ...(contentType === undefined ? {} : { "content-type": contentType }) };
    expect(judge({ body: content }, { headers, body: bodyOf({ size: 1 }) })).toEqual([found]);
  });

  it("does not matter where header fields were not recorded, or there is no body", () => {
    expect(judge({ body: content }, { body: bodyOf({ size: 1 }) })).toEqual(["pass"]);
    expect(judge({ body: content, required: false }, { headers: { accept: V1 } })).toEqual(["pass"]);
    expect(judge({ body: content, required: false }, {})).toEqual(["pass"]);
  });
});

describe("a body", () => {
  const content = { [V1]: { schema: sized } };
  const headers = { accept: V1, "content-type": V1 };
  const wrong = bodyOf({ size: 10 });

  it.each<[what: string, taken: Taken, request: Parts["request"], found: string]>([
    ["is missing", { body: content }, { headers }, "fail body: a body / none"],
    ["is missing where it may", { body: content, required: false }, {}, "pass"],
    ["is one where none is taken", {}, { headers, body: wrong }, "fail body: no body / a body"],
    ["means nothing in a GET", { method: "get" }, { headers, body: wrong }, "pass"],
    ["is missing where this version takes none", { body: { [V2]: { schema: sized } } }, { headers }, "pass"],
    ["is whatever it is where there is no schema", { body: { [V1]: {} } }, { headers, body: wrong }, "pass"],
    [
      "is held against the schema, wherever it stands",
      { body: { "application/json": {}, ...content } },
      { headers, body: wrong },
      "fail body/size: must be <= 9 / 10",
    ],
    [
      "was cut off",
      { body: content },
      { headers, body: { ...wrong, truncated: true } },
      "not-exercised the recording holds only a part of the body",
    ],
  ])("that %s", (_what, taken, request, found) => {
    expect(judge(taken, request)).toEqual([found]);
  });

  it.each<[status: number, found: string]>([
    [399, "fail body/size: must be <= 9 / 10"],
    [400, "not-applicable the request is not valid, and was refused with 400 (body/size: must be <= 9)"],
    [499, "not-applicable the request is not valid, and was refused with 499 (body/size: must be <= 9)"],
    [500, "fail body/size: must be <= 9 / 10"],
  ])("that is wrong, answered %i", (status, found) => {
    expect(judge({ body: content }, { headers, body: wrong }, { status })).toEqual([found]);
  });

  it("that was cut off says nothing, even if it was refused", () => {
    const request = { headers, body: { ...wrong, truncated: true as const } };
    expect(judge({ body: content }, request, { status: 400 })).toEqual([
      "not-exercised the recording holds only a part of the body",
    ]);
  });
});

it("does not judge probes, which are wrong on purpose", () => {
  expect(judged(requestValid, exchangeAt("/gadgets/UPPER", { kind: "probe" }))).toEqual([]);
  expect(judged(requestValid, exchangeAt("/gadgets/UPPER"))).toHaveLength(1);
});
