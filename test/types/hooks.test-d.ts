import type { Middleware as RuntimeMiddleware } from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";
import {
  createAtlasClient,
  type AtlasClient,
  type AtlasEvent,
  type AtlasLogger,
  type AtlasRetryEvent,
  type AtlasTokenEvent,
  type DeprecationNotice,
  type Middleware,
  type TokenEvent,
} from "../../src/index.js";

declare const atlas: AtlasClient;
declare const untyped: AtlasClient<"2024-08-05">;

describe("use and eject", () => {
  test("take the middleware of openapi-fetch", () => {
    expectTypeOf<Middleware>().toEqualTypeOf<RuntimeMiddleware>();
    expectTypeOf(atlas.use).parameters.toEqualTypeOf<Middleware[]>();
    expectTypeOf(atlas.eject).parameters.toEqualTypeOf<Middleware[]>();
    expectTypeOf(untyped.use).returns.toBeVoid();
    expectTypeOf(atlas.withVersion("2025-03-12").eject).returns.toBeVoid();
    atlas.use(
      {
        onRequest: ({ request, schemaPath, params, id, options }) => {
          expectTypeOf(request).toEqualTypeOf<Request>();
          expectTypeOf(schemaPath).toBeString();
          expectTypeOf(params.path).toEqualTypeOf<Record<string, unknown> | undefined>();
          expectTypeOf(id).toBeString();
          return options.fetch(request);
        },
      },
      { onResponse: ({ response }) => new Response(response.body, response) },
      { onError: ({ error }) => new Error("mine", { cause: error }) },
    );
  });

  test("refuse what is none", () => {
    // @ts-expect-error -- no hook at all
    atlas.use({});
    // @ts-expect-error -- openapi-fetch has no such hook
    atlas.use({ onRetry: () => undefined });
    // @ts-expect-error -- a hook gives a request, an answer or nothing
    atlas.use({ onRequest: () => "no" });
    // @ts-expect-error -- the hook itself
    atlas.use(() => undefined);
  });
});

describe("logger", () => {
  test("gets events that its type tells apart", () => {
    const logger: AtlasLogger = (event) => {
      expectTypeOf(event).toEqualTypeOf<AtlasEvent>();
      expectTypeOf(event.level).toEqualTypeOf<"debug" | "info" | "warn" | "error">();
      expectTypeOf(event.message).toBeString();
      switch (event.type) {
        case "request":
          return expectTypeOf(event.url).toBeString();
        case "response":
          expectTypeOf(event.requestId).toEqualTypeOf<string | undefined>();
          return expectTypeOf(event.durationMs).toBeNumber();
        case "retry":
          expectTypeOf(event).toEqualTypeOf<AtlasRetryEvent>();
          return expectTypeOf(event.reason).toEqualTypeOf<"rate-limit" | "unavailable" | "timeout" | "connection">();
        case "error":
          return expectTypeOf(event.code).toEqualTypeOf<string | undefined>();
        case "token":
          expectTypeOf(event).toEqualTypeOf<AtlasTokenEvent>();
          // @ts-expect-error -- a token belongs to no call
          void event.operationId;
          return expectTypeOf(event.token).toEqualTypeOf<TokenEvent["type"]>();
        case "deprecation":
          return expectTypeOf(event.notice).toEqualTypeOf<DeprecationNotice>();
        default:
          return expectTypeOf(event).toBeNever();
      }
    };
    createAtlasClient({ logger });
    createAtlasClient({ logger: async (event) => Promise.resolve(event.type === "retry" ? event.delayMs : 0) });
    expectTypeOf<Extract<AtlasEvent, { operationId: string }>["type"]>().toEqualTypeOf<
      "request" | "response" | "retry" | "error" | "deprecation"
    >();
  });

  test("is a function", () => {
    // @ts-expect-error -- a console is none
    createAtlasClient({ logger: console });
    // @ts-expect-error -- no such event
    createAtlasClient({ logger: (event) => event.type === "answer" });
  });
});
