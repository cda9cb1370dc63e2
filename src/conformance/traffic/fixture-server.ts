/** A server of gadgets, on which the checks that make requests prove themselves. */
import { bearerToken } from "../../auth/bearer-token.js";
import { parseMediaType } from "../../media-type.js";
import type { Target } from "./target.js";

/** What can be wrong with it. */
export type GadgetFault = "lenient" | "strict" | "open-door" | "undead" | "forgetful" | "any-method";

const TOKEN = "made-up";

/** A target that holds two gadgets, and may be faulty. */
export function gadgetTarget(fault?: GadgetFault): Target {
  const gadgets = new Map([
    ["a1", { id: "a1", size: 3 }],
    ["a2", { id: "a2", size: 4 }],
  ]);
  let made = 0xb0;
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const [, , , , , id] = pathname.split("/");
    const isKnown = request.headers.get("authorization") === `Bearer ${TOKEN}`;
    if (!isKnown && fault !== "open-door") return refusal(401, "UNAUTHORIZED");
    const version = parseMediaType(request.headers.get("accept") ?? "")?.version;
    if (version === undefined || version < "2023-01-01") return refusal(406, "INVALID_VERSION_DATE");
    if (id === undefined && request.method === "GET") return list([...gadgets.values()], searchParams, fault);
    if (id === undefined && request.method === "POST") {
      const body: unknown = JSON.parse(await request.text());
      if (fault === "strict" || (fault !== "lenient" && !isRequest(body))) return refusal(400, "VALIDATION_ERROR");
      const gadget = { size: 0, ...(typeof body === "object" ? body : {}), id: (made++).toString(16) };
      if (fault !== "forgetful") gadgets.set(gadget.id, gadget);
      return success(gadget, 201);
    }
    const gadget = id === undefined ? undefined : gadgets.get(id);
    const hasMethod = id !== undefined && ["GET", "DELETE"].includes(request.method);
    if (!hasMethod) return fault === "any-method" ? success({}) : refusal(405, "METHOD_NOT_ALLOWED");
    if (gadget === undefined) return refusal(404, "GADGET_NOT_FOUND");
    if (request.method === "GET") return success(gadget, 200, { sunset: "Wed, 1 Jul 2026 00:00:00 GMT" });
    if (fault !== "undead") gadgets.delete(gadget.id);
    return new Response(null, { status: 204 });
  };
  return {
    baseUrl: "https://gadgets.invalid",
    auth: bearerToken(TOKEN),
    allowWrites: true,
    disposable: true,
    fetch,
    now: () => Date.parse("2026-05-02T09:00:00Z"),
  };
}

function list(gadgets: readonly unknown[], query: URLSearchParams, fault: GadgetFault | undefined): Response {
  const [number, size] = [Number(query.get("pageNum") ?? 1), Number(query.get("itemsPerPage") ?? 100)];
  const includeCount = query.get("includeCount") ?? "true";
  const isValid =
    Number.isInteger(number) &&
    number > 0 &&
    Number.isInteger(size) &&
    size > 0 &&
    size <= 500 &&
    /^(?:true|false)$/.test(includeCount);
  if (!isValid && fault !== "lenient") return refusal(400, "VALIDATION_ERROR");
  const results = gadgets.slice((number - 1) * size, number * size);
  return success({ results, links: [], ...(includeCount === "false" ? {} : { totalCount: gadgets.length }) });
}

function isRequest(body: unknown): boolean {
  if (typeof body !== "object" || body === null || !("size" in body)) return false;
  const { size } = body;
  const kind = "kind" in body ? body.kind : "ROUND";
  return Number.isInteger(size) && Number(size) >= 0 && Number(size) <= 9 && (kind === "ROUND" || kind === "SQUARE");
}

function success(value: unknown, status = 200, more: Readonly<Record<string, string>> = {}): Response {
  const headers = { "content-type": "application/vnd.atlas.2023-01-01+json", "ratelimit-limit": "100", ...more };
  return new Response(JSON.stringify(value), { status, headers });
}

function refusal(status: number, errorCode: string): Response {
  return new Response(JSON.stringify({ error: status, errorCode }), {
    status,
    headers: { "content-type": "application/json" },
  });
}
