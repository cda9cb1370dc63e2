/** Whether an answer has a body, and in which media type. */
import { expect, it } from "vitest";
import type { Content, OpenApiDocument } from "../../../src/codegen/document.js";
import { contentType } from "../../../src/conformance/traffic/checks/content-type.js";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import { bodyOf, exchangeAt, judged, type Parts } from "./judged.js";

const JSON_TYPE = "application/vnd.atlas.2023-01-01+json";
const CSV = "application/vnd.atlas.2023-01-01+csv";
const GZIP = "application/vnd.atlas.2023-01-01+gzip";
const text = { schema: { type: "string" } };

function documentOf(content: Content): OpenApiDocument {
  const document = gadgetDocument();
  const responses = { "200": { description: "", content } };
  document.paths["/api/atlas/v2/logs"] = { get: { operationId: "getLog", tags: ["Gadgets"], responses } };
  return document;
}

function judge(content: Content, response: Parts["response"]): string[] {
  const exchange = exchangeAt("/logs", { request: { headers: { accept: JSON_TYPE } }, response });
  return judged(contentType, exchange, documentOf(content));
}

const typed = (type: string, data: unknown = "x"): Parts["response"] => ({
  headers: { "content-type": type },
  body: bodyOf(data),
});
const bytes = (...values: readonly number[]): Parts["response"] => ({
  headers: { "content-type": GZIP },
  body: { encoding: "base64", data: Buffer.from(values).toString("base64") },
});

const both = { [JSON_TYPE]: text, [CSV]: text };
const plain = { "application/json": text, "text/plain; charset=utf-8": text };
const gzip = { [GZIP]: text };

it.each<[what: string, content: Content, response: Parts["response"], found: string]>([
  ["one of two documented types", both, typed(CSV), "pass"],
  ["the other of them", both, typed(JSON_TYPE), "pass"],
  ["the kind of one of them in another version", both, typed("application/vnd.atlas.2024-05-30+csv"), "pass"],
  ["another kind", both, typed(GZIP), `fail ${JSON_TYPE} or ${CSV} / ${GZIP}`],
  ["a type without a version", both, typed("text/csv"), `fail ${JSON_TYPE} or ${CSV} / text/csv`],
  ["a body without a type", both, { headers: {}, body: bodyOf("x") }, `fail ${JSON_TYPE} or ${CSV} / no Content-Type`],
  [
    "a body without header fields",
    both,
    { body: bodyOf("x") },
    "not-exercised the recording has no header fields of the answer",
  ],
  ["no body", both, typed(CSV, ""), "pass"],
  ["no body at all", both, { headers: {} }, `fail a body, ${JSON_TYPE} or ${CSV} / none`],
  ["a type that is documented without a version", plain, typed("Application/JSON; charset=utf-8"), "pass"],
  ["a type that is documented with a parameter", plain, typed("text/plain"), "pass"],
  ["a type that is not", plain, typed("text/html"), "fail application/json or text/plain; charset=utf-8 / text/html"],
  [
    "a version where none is documented",
    plain,
    typed(CSV),
    `fail application/json or text/plain; charset=utf-8 / ${CSV}`,
  ],
  ["no body where none is documented", {}, {}, "pass"],
  ["a body where none is documented", {}, typed(CSV), "fail no body / a body"],
  ["a body where only a type is documented", { [CSV]: {} }, typed(CSV), "fail no body / a body"],
  ["compressed bytes", gzip, bytes(0x1f, 0x8b, 8), "pass"],
  ["bytes that begin in the same way", gzip, bytes(0x1f, 0x8c, 8), "fail bytes that begin with 1f 8b / 1f8c"],
  ["bytes that go on in the same way", gzip, bytes(0x1e, 0x8b, 8), "fail bytes that begin with 1f 8b / 1e8b"],
  ["bytes that were not recorded", gzip, bytes(), "not-exercised the recording does not hold the bytes"],
])("an answer with %s", (_what, content, response, found) => {
  expect(judge(content, response)).toEqual([found]);
});

it("says nothing of a status that is not documented", () => {
  expect(judge(both, { ...typed("text/html"), status: 418 })).toEqual([]);
});
