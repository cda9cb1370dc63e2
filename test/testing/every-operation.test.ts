/** Every operation at every one of its resource versions: a call that the spec allows gets a reply that the spec allows. */
import { afterAll, describe, expect, it } from "vitest";
import { checkDocument } from "../../src/codegen/check-document.js";
import {
  operationsOf,
  resolve,
  type Content,
  type RequestBodyObject,
  type ResponseObject,
} from "../../src/codegen/document.js";
import { parametersOf } from "../../src/codegen/table.js";
import { sampleOf } from "../../src/conformance/values/arbitrary.js";
import { document as source } from "../../src/generated/document.js";
import { bearerToken, createAtlasClient, operations, type AtlasClient } from "../../src/index.js";
import { parseMediaType } from "../../src/media-type.js";
import { mockAtlas, type MockInterceptor } from "../../src/testing/index.js";

const document = checkDocument(source, "the trimmed spec");
const located = new Map([...operationsOf(document)].map((entry) => [entry.operation.operationId, entry]));
const client = createAtlasClient({ auth: bearerToken("t"), deprecations: "silent", retry: false });

type Untyped = Readonly<Record<string, (input?: unknown) => MockInterceptor<unknown>>>;

function schemaOf(content: Content | undefined, version: string): Parameters<typeof sampleOf>[1] | undefined {
  const isWanted = (type: string): boolean => {
    const parsed = parseMediaType(type);
    return parsed?.suffix === "json" && (parsed as { version: string }).version === version;
  };
  return Object.entries(content ?? {}).find(([type]) => isWanted(type))?.[1].schema;
}

const cases = Object.entries(operations).flatMap(([operationId, { versions }]) =>
  versions.map(({ version, responses }) => ({ operationId, version, responses })),
);

describe("every operation", () => {
  afterAll(async () => client.close());

  it.each(cases)("$operationId $version", async ({ operationId, version, responses }) => {
    const entry = located.get(operationId);
    if (entry === undefined) throw new Error(`${operationId} is not in the document`);
    const { operation } = entry;
    const given = parametersOf(document, entry).filter(
      ({ in: where, required }) => where === "path" || required === true,
    );
    const input: Record<string, unknown> = Object.fromEntries(
      given.map(({ name, schema = {} }) => [name, sampleOf(document, schema, "request", 7)]),
    );
    const request = operation.requestBody && resolve<RequestBodyObject>(document, operation.requestBody);
    const bodySchema = schemaOf(request?.content, version);
    if (bodySchema !== undefined) input["body"] = sampleOf(document, bodySchema, "request", 7);

    using mock = mockAtlas(version as "2024-08-05");
    const declare = (mock as unknown as Untyped)[operationId];
    const at = client.withVersion(version) as unknown as Pick<AtlasClient, "untyped">;
    const group = Object.values(at.untyped).find((methods) => Object.hasOwn(methods, operationId));
    for (const [status, kinds] of Object.entries(responses)) {
      const kind = kinds.includes("json") ? "json" : kinds[0];
      const response = operation.responses[status];
      const schema = schemaOf(response && resolve<ResponseObject>(document, response).content, version);
      const isJson = kind === "json" && schema !== undefined;
      const body = isJson ? sampleOf(document, schema, "response", 7) : kind === undefined ? undefined : "text";
      declare?.(input).reply(Number(status), body);
      const answer = await group?.[operationId]?.(input);
      const read = answer instanceof ReadableStream ? await new Response(answer).text() : answer;
      expect(read).toEqual(body);
    }
    expect(Object.keys(responses).length).toBeGreaterThan(0);
    mock.done();
  });
});
