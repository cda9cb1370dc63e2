/** Every documented 4xx of every operation can be had from the emulator on purpose, in the shape that Atlas gives it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDocument } from "../../src/codegen/check-document.js";
import { operationsOf, resolve, type OpenApiDocument, type RequestBodyObject } from "../../src/codegen/document.js";
import { SchemaValidator } from "../../src/conformance/json-schema.js";
import { sampleOf } from "../../src/conformance/values/arbitrary.js";
import { startEmulator, type Emulator, type RateLimitSet, type Snapshot } from "../../src/emulator/index.js";
import { document as text } from "../../src/generated/document.js";
import { operations, type OperationId } from "../../src/generated/operations.js";
import { tokenOf } from "../helpers/emulated.js";
import { BY_FAULT, BY_OPERATION, BY_STATUS, type Attempt } from "./error-rules.js";
import { makeWorld, type World } from "./world.js";

const document: OpenApiDocument = checkDocument(text, "the trimmed spec");
const isOperationId = (name: string): name is OperationId => Object.hasOwn(operations, name);

/** Each pair of an operation and a 4xx that the spec lists for it. */
const documented = [...operationsOf(document)].flatMap(({ operation: { operationId, responses } }) =>
  Object.keys(responses)
    .filter((status) => /^4\d\d$/.test(status))
    .flatMap((status) => (isOperationId(operationId) ? [{ operationId, status: Number(status) }] : [])),
);

/** A valid body of an operation, and its media type. */
function bodyOf(operationId: OperationId): { readonly type: string; readonly body: unknown } | undefined {
  const entry = [...operationsOf(document)].find(({ operation }) => operation.operationId === operationId);
  const requestBody = entry?.operation.requestBody;
  if (requestBody === undefined) return undefined;
  const { content } = resolve<RequestBodyObject>(document, requestBody);
  const [type, media] = Object.entries(content).sort().at(-1) ?? [];
  if (type === undefined || media?.schema === undefined) return undefined;
  return { type, body: sampleOf(document, media.schema, "request", 1) };
}

const EMPTY_BUCKET: RateLimitSet = {
  endpointSetId: "all",
  endpointSetName: "All",
  scope: "ORGANIZATION",
  capacity: 0,
  refillRate: 1,
  refillDurationSeconds: 60,
};

describe("documented errors", () => {
  let emulator: Emulator;
  /** Takes no request any more. */
  let full: Emulator;
  let world: World;
  let start: Snapshot;
  let tokens: ReadonlyMap<Emulator, string>;

  beforeAll(async () => {
    emulator = await startEmulator();
    world = await makeWorld(emulator);
    start = emulator.snapshot();
    full = await startEmulator({ snapshot: start, rateLimits: [EMPTY_BUCKET] });
    tokens = new Map([
      [emulator, await tokenOf(emulator)],
      [full, await tokenOf(full)],
    ]);
    start = emulator.snapshot();
  });
  afterAll(async () => {
    await emulator.close();
    await full.close();
  });

  /** Sends a valid request, but for what the attempt changes. */
  async function send(to: Emulator, operationId: OperationId, attempt: Attempt): Promise<Response> {
    const { method, path: template, versions } = operations[operationId];
    const params = { ...world.path, ...attempt.path };
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? "0".repeat(24)),
    );
    const url = new URL(path, to.url);
    for (const [name, value] of Object.entries(attempt.query ?? {})) url.searchParams.set(name, value);
    const newest = versions.findLast(({ sunset }) => sunset === undefined) ?? versions.at(-1);
    const sample = bodyOf(operationId);
    const [suffix = "json"] = Object.values(newest?.responses ?? {}).flat();
    const headers = new Headers({
      accept: `application/vnd.atlas.${newest?.version ?? ""}+${suffix}`,
      ...(attempt.anonymous === true ? {} : { authorization: `Bearer ${tokens.get(to) ?? ""}` }),
      ...(sample === undefined ? {} : { "content-type": sample.type }),
      ...attempt.headers,
    });
    const body = attempt.body ?? sample?.body;
    return to.fetch(
      new Request(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    );
  }

  async function provoke(operationId: OperationId, status: number): Promise<Response> {
    if (status === 429) return send(full, operationId, {});
    emulator.load(start);
    emulator.faults.set([]);
    if (BY_FAULT[operationId]?.includes(status) === true) {
      emulator.faults.set([{ operationId, answer: status }]);
      return send(emulator, operationId, {});
    }
    const parameters = [...operations[operationId].path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const rule = BY_OPERATION[`${operationId} ${status}`] ?? BY_STATUS[status]?.(parameters);
    if (rule === undefined) throw new Error(`nothing says how to get ${status} from ${operationId}`);
    return send(emulator, operationId, rule(world, emulator));
  }

  const validator = new SchemaValidator(document, "response");

  it.each(documented)("$operationId $status", async ({ operationId, status }) => {
    const response = await provoke(operationId, status);
    const body: unknown = await response.json().catch(() => undefined);
    expect([response.status, body]).toEqual([status, expect.objectContaining({ error: status })]);
    // Upstream has the parameters as objects, and texts and numbers come.
    const problems = validator.problems({ $ref: "#/components/schemas/ApiError" }, body);
    expect(problems.filter(({ pointer }) => !pointer.startsWith("/parameters/"))).toEqual([]);
  });

  it("takes every one of these pairs from the spec", () => {
    expect(documented).toHaveLength(582);
    const faulted = Object.entries(BY_FAULT).flatMap(([id, statuses]) => statuses.map((status) => `${id} ${status}`));
    const named = documented.map(({ operationId, status }) => `${operationId} ${status}`);
    expect([...faulted, ...Object.keys(BY_OPERATION)].filter((pair) => !named.includes(pair))).toEqual([]);
  });
});
