/** The OpenTelemetry set-up of `docs/observability.md`, on real sockets. */
import { SpanStatusCode, trace } from "@opentelemetry/api";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
  type ReadableSpan,
} from "@opentelemetry/sdk-trace-node";
import { afterAll, beforeEach, expect, it } from "vitest";
import {
  bearerToken,
  createAtlasClient,
  serviceAccount,
  type AtlasClient,
  type AtlasClientOptions,
} from "../src/index.js";
import { ok, refuse, startFaultServer } from "./helpers/fault-server.js";

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
provider.register();
const instrumentation = new UndiciInstrumentation();
instrumentation.setTracerProvider(provider);
const tracer = trace.getTracer("test");

beforeEach(() => exporter.reset());
afterAll(async () => {
  instrumentation.disable();
  await provider.shutdown();
});

const SECRETS = /authorization|Bearer|TopSecret|mdb_sa_sk|Basic/i;

/** All that a span says, without the tracer that it came from. */
function textOf(spans: readonly ReadableSpan[]): string {
  return JSON.stringify(spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })));
}

function traced(options: AtlasClientOptions): AtlasClient {
  const atlas = createAtlasClient({
    ...options,
    ...{ sleep: () => Promise.resolve(), random: () => 0 },
    logger: (event) => {
      const span = trace.getActiveSpan();
      if ("operationId" in event) span?.setAttribute("atlas.operation_id", event.operationId);
      if (event.type === "retry") span?.addEvent("retry", { "atlas.retry.reason": event.reason });
    },
  });
  atlas.use({
    onRequest: ({ request, schemaPath, options }) =>
      tracer.startActiveSpan(`${request.method} ${schemaPath}`, async (span) => {
        try {
          return await options.fetch(request);
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
          throw error;
        } finally {
          span.end();
        }
      }),
  });
  return atlas;
}

it("gives a span for each HTTP request, without credentials", async () => {
  await using server = await startFaultServer(refuse(503, "BUSY"), ok());
  const atlas = createAtlasClient({
    ...{ auth: bearerToken("TopSecret"), baseUrl: server.url },
    ...{ sleep: () => Promise.resolve(), random: () => 0 },
  });
  await atlas.organizations.listOrgs();
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer TopSecret", "Bearer TopSecret"]);
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([503, 200]);
  expect(spans.map(({ attributes }) => attributes["url.path"])).toEqual(Array(2).fill("/api/atlas/v2/orgs"));
  expect(textOf(spans)).not.toMatch(SECRETS);
});

it("gives a span for each call, with the operation, the repetitions and the HTTP requests below it", async () => {
  await using server = await startFaultServer(
    (response) =>
      response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"access_token":"TopSecret","token_type":"Bearer","expires_in":3600}'),
    refuse(503, "BUSY"),
    ok(),
    refuse(404, "RESOURCE_NOT_FOUND"),
  );
  const auth = serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1" });
  const atlas = traced({ auth, baseUrl: server.url });
  await atlas.organizations.listOrgs();
  await expect(atlas.organizations.getOrg({ orgId: "4888442a3354817a7320eb61" })).rejects.toMatchObject({
    status: 404,
  });
  const spans = exporter.getFinishedSpans();
  const calls = spans.filter(({ instrumentationScope }) => instrumentationScope.name === "test");
  expect(calls.map(({ name, attributes, events }) => [name, attributes, events.map((event) => event.name)])).toEqual([
    ["GET /api/atlas/v2/orgs", { "atlas.operation_id": "listOrgs" }, ["retry"]],
    ["GET /api/atlas/v2/orgs/{orgId}", { "atlas.operation_id": "getOrg" }, []],
  ]);
  const below = (span: ReadableSpan | undefined): unknown[] =>
    spans
      .filter(({ parentSpanContext }) => parentSpanContext?.spanId === span?.spanContext().spanId)
      .map(({ attributes }) => `${String(attributes["url.path"])} ${String(attributes["http.response.status_code"])}`);
  expect(below(calls[0])).toEqual(["/api/oauth/token 200", "/api/atlas/v2/orgs 503", "/api/atlas/v2/orgs 200"]);
  expect(below(calls[1])).toEqual(["/api/atlas/v2/orgs/4888442a3354817a7320eb61 404"]);
  expect(textOf(spans)).not.toMatch(SECRETS);
});

it("ends the span of a call that fails, and keeps the error", async () => {
  await using server = await startFaultServer((response) => response.socket?.destroy());
  const atlas = traced({ auth: bearerToken("TopSecret"), baseUrl: server.url, retry: false });
  await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({ code: "NETWORK_ERROR" });
  const [call] = exporter.getFinishedSpans().filter(({ name }) => name === "GET /api/atlas/v2/orgs");
  expect(call?.status).toMatchObject({
    code: SpanStatusCode.ERROR,
    message: expect.stringMatching(/got no usable answer/) as string,
  });
});
