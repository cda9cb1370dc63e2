/** Which schema the body of an answer is held against. */
import { expect, it } from "vitest";
import type { Content, OpenApiDocument } from "../../../src/codegen/document.js";
import { answerSchema } from "../../../src/conformance/traffic/answer-schema.js";
import { gadgetDocument } from "../../../src/conformance/traffic/fixtures.js";
import { exchangeAt, matchedIn } from "./judged.js";

const V1 = "application/vnd.atlas.2023-01-01+json";
const CSV = "application/vnd.atlas.2023-01-01+csv";
const PROBLEM = "application/problem+json";

/** Each media type has a schema that is named like it. */
const contentOf = (...types: readonly string[]): Content =>
  Object.fromEntries(types.map((type) => [type, { schema: { title: type } }]));

function documentOf(content: Content): OpenApiDocument {
  const document = gadgetDocument();
  const responses = { "200": { description: "", content }, "204": { description: "" } };
  document.paths["/api/atlas/v2/logs"] = { get: { operationId: "getLog", tags: ["Gadgets"], responses } };
  return document;
}

it.each<[what: string, content: Content, type: string | undefined, schema: string | undefined]>([
  ["of its type", contentOf(PROBLEM, V1), V1, V1],
  ["of its type, the version apart", contentOf(CSV, V1), "application/vnd.atlas.2024-05-30+json", V1],
  ["of its type, parameters apart", contentOf(V1, PROBLEM), `${PROBLEM}; charset=utf-8`, PROBLEM],
  ["of the JSON that is documented, if it has no type", contentOf(CSV, V1), undefined, V1],
  ["of the JSON that is documented, if it has another type", contentOf(CSV, V1), "text/html", V1],
  ["of plain JSON", contentOf("text/html", "application/json"), undefined, "application/json"],
  ["of no JSON, if its type is documented", contentOf(CSV, V1), CSV, undefined],
  ["of no JSON, if none is documented", contentOf(CSV, "text/plain"), undefined, undefined],
  ["of no JSON, if only something like it is documented", contentOf("text/jsonp"), undefined, undefined],
])("a body is held against the schema %s", (_what, content, type, schema) => {
  const headers = type === undefined ? {} : { "content-type": type };
  const request = { headers: { accept: V1 } };
  const matched = matchedIn(documentOf(content), exchangeAt("/logs", { request, response: { headers } }));
  expect(answerSchema(matched)).toEqual(schema === undefined ? undefined : { title: schema });
});

it.each([204, 418])("a body of status %i, which has none or is not documented, is held against nothing", (status) => {
  const exchange = exchangeAt("/logs", { response: { status, headers: { "content-type": V1 } } });
  expect(answerSchema(matchedIn(documentOf(contentOf(V1)), exchange))).toBeUndefined();
});
