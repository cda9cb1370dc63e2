import { expect, it, vi } from "vitest";
import { bearerToken, createAtlasClient, type AuthProvider, type FetchFunction } from "../src/index.js";
import { authorize, LightRequest } from "../src/light-request.js";
import { fakeFetch, json, ORG } from "./helpers/fake-fetch.js";

const URL = "https://cloud.mongodb.com/api/atlas/v2/orgs/1?pretty=true";

it("has what the request has that fetch would make of it", async () => {
  const controller = new AbortController();
  const light = new LightRequest(URL, "DELETE", { accept: "a/b" }, controller.signal);
  light.headers.set("x-more", "1");
  // The signals are compared below; the others are no part of what TypeScript knows of a request.
  const left = new Set(["constructor", "signal", "duplex", "isHistoryNavigation", "isReloadNavigation"]);
  const real = new Request(URL, { method: "DELETE", headers: { accept: "a/b", "x-more": "1" }, redirect: "manual" });
  for (const name of Object.getOwnPropertyNames(Request.prototype).filter((name) => !left.has(name))) {
    const own: unknown = Reflect.get(light, name);
    const other: unknown = Reflect.get(real, name);
    if (typeof other === "function") expect(typeof own, name).toBe("function");
    else expect(own, name).toEqual(other);
  }
  expect([...light.clone().headers]).toEqual([...real.headers]);
  expect(await Promise.all([light.text(), light.arrayBuffer(), light.bytes(), light.blob()])).toEqual(
    await Promise.all([real.clone().text(), real.clone().arrayBuffer(), real.clone().bytes(), real.clone().blob()]),
  );
  await expect(light.json()).rejects.toThrow(SyntaxError);
  expect(light.signal.aborted).toBe(false);
  controller.abort();
  expect(light.signal.aborted).toBe(true);
});

it.each([
  ["alone", {}, () => undefined],
  ["in place of the caller's own", { authorization: "Basic x" }, () => undefined],
  ["in place of one before it", {}, (light: LightRequest) => authorize(light, "Bearer old")],
  ["among the headers that somebody has seen", {}, (light: LightRequest) => light.headers.append("x-more", "1")],
])("carries credentials: %s", (_, own, before) => {
  const fields = Object.freeze({ accept: "a/b", ...own });
  const light = new LightRequest(URL, "GET", fields, undefined);
  before(light);
  authorize(light, "Bearer new");
  expect(light.headers.get("authorization")).toBe("Bearer new");
  expect(light.headers.get("accept")).toBe("a/b");
  expect(light.real.headers.get("authorization")).toBe("Bearer new");
  expect(fields).toEqual({ accept: "a/b", ...own });
});

it("shares credentials with no other call", async () => {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    sent.push(new Headers(init.headers).get("authorization"));
    return Promise.resolve(json({ id: ORG }));
  });
  const tokens = ["one", "two"];
  const atlas = createAtlasClient({ auth: bearerToken(() => tokens.shift() ?? "") });
  await atlas.organizations.getOrg({ orgId: ORG });
  await atlas.organizations.getOrg({ orgId: ORG });
  vi.unstubAllGlobals();
  expect(sent).toEqual(["Bearer one", "Bearer two"]);
});

it("is handed to nobody who does not know of it", async () => {
  const seen: Request[] = [];
  const auth: AuthProvider = {
    layer: () => (next) => (request, context) => {
      seen.push(request);
      return next(
        new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-mine": "1" } }),
        context,
      );
    },
  };
  const answer = fakeFetch(json({ id: ORG }), json({ id: ORG }));
  const fetch: FetchFunction = (request) => {
    seen.push(request);
    return answer(request);
  };
  await createAtlasClient({ auth, fetch }).organizations.getOrg({ orgId: ORG });
  await createAtlasClient({ auth: bearerToken("token"), fetch }).organizations.getOrg({ orgId: ORG });
  expect(seen).toHaveLength(3);
  for (const request of seen) expect(request).toBeInstanceOf(Request);
  expect(seen[1]?.headers.get("x-mine")).toBe("1");
});
