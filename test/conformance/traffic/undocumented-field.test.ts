/** What is sent or answered beside what the document has. */
import { describe, expect, it } from "vitest";
import type { OpenApiDocument, SchemaObject } from "../../../src/codegen/document.js";
import { undocumentedField } from "../../../src/conformance/traffic/checks/undocumented-field.js";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import { bodyOf, exchangeAt, judged, type Parts } from "./judged.js";

const V1 = "application/vnd.atlas.2023-01-01+json";
const headers = { accept: V1, "content-type": V1 };

/** The gadgets, and shops that take and give nothing but kinds. */
function shops(): OpenApiDocument {
  const document = gadgetDocument();
  const kinds = { type: "array", items: { type: "string", enum: ["ROUND", "SQUARE"] } };
  const schema: SchemaObject = { type: "object", additionalProperties: false, properties: { kinds } };
  const content = { [V1]: { schema } };
  const parameters = [{ name: "X-Trace", in: "header", schema: { type: "string" } }];
  const responses = { "200": { description: "", content }, "204": { description: "", content: { [V1]: {} } } };
  document.paths["/api/atlas/v2/shops"] = {
    post: { operationId: "orderGadget", tags: ["Gadgets"], parameters, requestBody: { content }, responses },
  };
  return document;
}

const judge = (parts: Parts, path = "/shops"): string[] =>
  judged(undocumentedField, exchangeAt(path, { ...parts, request: { method: "POST", ...parts.request } }), shops());
const answered = (value: unknown): Parts => ({ response: { headers, body: bodyOf(value) } });
const sent = (value: unknown, status = 204): Parts => ({
  request: { headers, body: bodyOf(value) },
  response: { status },
});

const FIELD = "a field that the spec has / one that it does not have";

describe("an answer", () => {
  it.each<[what: string, value: unknown, found: readonly string[]]>([
    ["of what is documented", { kinds: ["ROUND"] }, ["pass"]],
    ["with a field more", { odd: 1 }, [`fail /odd: ${FIELD}`]],
    [
      "with values more, each once",
      { kinds: ["OVAL", "FLAT", "OVAL", "ROUND"] },
      [
        'fail /kinds/* value: a value that the spec has / "OVAL"',
        'fail /kinds/* value: a value that the spec has / "FLAT"',
      ],
    ],
    ["that is broken", "{", []],
  ])("%s", (_what, value, found) => {
    expect(judge(answered(value))).toEqual(found);
  });

  it("without a schema says nothing, unless there are parameters", () => {
    const response = { status: 204, headers, body: bodyOf({ odd: 1 }) };
    expect(judge({ response })).toEqual([]);
    expect(judge({ response: { status: 204 } }, "/gadgets")).toEqual([]);
    expect(judge({ request: { method: "GET" }, response: { status: 204 } }, "/gadgets?pageNum=1")).toEqual(["pass"]);
  });
});

describe("a request", () => {
  it.each<[what: string, value: unknown, found: readonly string[]]>([
    ["of what is documented", { kinds: ["ROUND"] }, []],
    ["with a field more", { odd: 1 }, [`fail body/odd: ${FIELD}`]],
    ["with a value more", { kinds: ["OVAL"] }, ['fail body/kinds/* value: a value that the spec has / "OVAL"']],
    ["that is broken", "{", []],
  ])("%s", (_what, value, found) => {
    expect(judge(sent(value))).toEqual(found);
  });

  it.each([400, 500])("that was answered %i is no drift", (status) => {
    expect(judge(sent({ odd: 1 }, status))).toEqual([]);
  });

  it("with a parameter more, each once, even if a header field has its name", () => {
    const unknown = "a parameter that the spec has / one that it does not have";
    const found = judge({ response: { status: 204 } }, "/shops?odd=1&odd=2&X-Trace=3");
    expect(found).toEqual([`fail query odd: ${unknown}`, `fail query X-Trace: ${unknown}`]);
  });
});

it("does not judge probes that send a body, and may get it back", () => {
  const parts = { ...sent({ odd: 1 }), response: { headers, body: bodyOf({ odd: 1 }) } };
  expect(judge({ ...parts, kind: "probe" })).toEqual([]);
  expect(judge({ ...answered({ odd: 1 }), kind: "probe" })).toHaveLength(1);
  expect(judge(parts)).toHaveLength(2);
});
