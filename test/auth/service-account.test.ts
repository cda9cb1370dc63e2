import { describe, expect, it } from "vitest";
import { AtlasConfigError, createAtlasClient, serviceAccount, type AtlasClient } from "../../src/index.js";
import { fakeFetch, json, ORG, type FakeFetch } from "../helpers/fake-fetch.js";

const credentials = { clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_top_secret" };
const list = (): Response => json({ results: [] });
const token = (value: string, seconds: unknown = 3600): Response =>
  new Response(JSON.stringify({ access_token: value, expires_in: seconds, token_type: "Bearer" }));

function client(fetch: FakeFetch, now?: () => number): AtlasClient {
  return createAtlasClient({
    auth: serviceAccount(credentials),
    deprecations: "silent",
    fetch,
    ...(now === undefined ? {} : { now }),
  });
}

const sent = (fetch: FakeFetch): string[] => fetch.requests.map(({ url }) => new URL(url).pathname);

describe("serviceAccount", () => {
  it("asks for a token with the raw id and secret, and sends it", async () => {
    const fetch = fakeFetch(token("abc"), list());
    await client(fetch).organizations.listOrgs();
    const [request, call] = fetch.requests;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe("https://cloud.mongodb.com/api/oauth/token");
    expect(request?.headers.get("authorization")).toBe(`Basic ${btoa("mdb_sa_id_1:mdb_sa_sk_top_secret")}`);
    expect(request?.headers.get("content-type")).toContain("application/x-www-form-urlencoded");
    expect(request?.redirect).toBe("manual");
    await expect(request?.text()).resolves.toBe("grant_type=client_credentials");
    expect(call?.headers.get("authorization")).toBe("Bearer abc");
  });

  it("asks once for any number of waiting calls, and for all API dates", async () => {
    const fetch = fakeFetch(token("abc"), ...Array.from({ length: 20 }, list));
    const atlas = client(fetch);
    const next = atlas.withVersion("2025-03-12");
    await Promise.all(
      Array.from({ length: 10 }, () => [atlas.organizations.listOrgs(), next.organizations.listOrgs()]).flat(),
    );
    expect(sent(fetch).filter((path) => path === "/api/oauth/token")).toHaveLength(1);
  });

  it("keeps the token for an hour, and uses none in its last minute", async () => {
    let time = 0;
    const fetch = fakeFetch(token("one", 3600), list(), list(), token("two"), list());
    const atlas = client(fetch, () => time);
    await atlas.organizations.listOrgs();
    time = 3_299_999;
    await atlas.organizations.listOrgs();
    time = 3_540_000;
    await atlas.organizations.listOrgs();
    expect(fetch.requests.map(({ headers }) => headers.get("authorization")?.split(" ")[1])).toEqual([
      expect.anything(),
      "one",
      "one",
      expect.anything(),
      "two",
    ]);
  });

  it.each([[undefined], ["3600"], [-1], [null]])("takes an hour for expires_in: %j", async (seconds) => {
    let time = 0;
    const fetch = fakeFetch(token("one", seconds), list(), list());
    const atlas = client(fetch, () => time);
    await atlas.organizations.listOrgs();
    time = 3_299_999;
    await atlas.organizations.listOrgs();
    expect(fetch.requests).toHaveLength(3);
  });

  it("asks again after a failure", async () => {
    const fetch = fakeFetch(json({ error: "invalid_client" }, 401), token("abc"), list());
    const atlas = client(fetch);
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({
      name: "AtlasAuthError",
      code: "TOKEN_REQUEST_FAILED",
      status: 401,
      operationId: "listOrgs",
    });
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
  });

  it("does not follow a redirect of the token endpoint", async () => {
    const fetch = fakeFetch(new Response(null, { status: 302, headers: { location: "https://evil.example" } }));
    await expect(client(fetch).organizations.listOrgs()).rejects.toMatchObject({ status: 302 });
    expect(fetch.requests).toHaveLength(1);
  });

  it("renews a token that is refused, and repeats the call with its body", async () => {
    const created = json({ id: ORG, username: "ada@example.com" });
    const fetch = fakeFetch(token("one"), json({}, 401), token("two"), created);
    const body = { username: "ada@example.com", roles: ["ORG_MEMBER" as const] };
    await client(fetch).organizations.createOrgInvite({ orgId: ORG, body });
    const [, first, , second] = fetch.requests;
    expect(second?.headers.get("authorization")).toBe("Bearer two");
    await expect(first?.json()).resolves.toEqual(body);
    await expect(second?.json()).resolves.toEqual(body);
  });

  it("lets a caller give up on waiting without ending it for others", async () => {
    let answer: (response: Response) => void = () => undefined;
    const fetch = fakeFetch(() => new Promise<Response>((resolve) => (answer = resolve)), list());
    const atlas = client(fetch);
    const controller = new AbortController();
    const impatient = atlas.organizations.listOrgs({}, { signal: controller.signal });
    const patient = atlas.organizations.listOrgs();
    controller.abort(new Error("never mind"));
    await expect(impatient).rejects.toThrow("never mind");
    answer(token("abc"));
    await expect(patient).resolves.toEqual({ results: [] });
    expect(sent(fetch)).toEqual(["/api/oauth/token", "/api/atlas/v2/orgs"]);
  });

  it("revokes the token when the client is closed, once", async () => {
    const fetch = fakeFetch(token("abc"), list(), new Response(null));
    {
      await using atlas = client(fetch);
      await atlas.organizations.listOrgs();
      await atlas.close();
    }
    const revocation = fetch.requests[2];
    expect(revocation?.url).toBe("https://cloud.mongodb.com/api/oauth/revoke");
    await expect(revocation?.text()).resolves.toBe("token=abc&token_type_hint=access_token");
    expect(fetch.requests).toHaveLength(3);
  });

  it("has nothing to revoke if nothing was called", async () => {
    const fetch = fakeFetch();
    await client(fetch).close();
    expect(fetch.requests).toHaveLength(0);
  });

  it.each([
    [{ clientId: "", clientSecret: "x" }, "clientId is missing"],
    [{ clientId: "x" }, "clientSecret is missing"],
    [undefined, "clientId is missing"],
    [null, "clientId is missing"],
    [
      { clientId: "mdb_sa_sk_top_secret", clientSecret: "mdb_sa_id_1" },
      "serviceAccount: clientId starts with mdb_sa_id_, clientSecret with mdb_sa_sk_.",
    ],
    [{ clientId: "mdb_sa_sk_top_secret", clientSecret: "mdb_sa_sk_top_secret" }, "clientId starts with mdb_sa_id_"],
    [{ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_id_1" }, "clientSecret with mdb_sa_sk_"],
    [{ clientId: "a:b", clientSecret: "x" }, "clientId has characters"],
    [{ clientId: "a", clientSecret: "ü_top_secret" }, "clientSecret has characters"],
    [{ clientId: "a", clientSecret: "x\n" }, "clientSecret has characters"],
    [{ ...credentials, tokenStore: {} }, "tokenStore must have get, set and delete"],
    [{ ...credentials, tokenStore: null }, "tokenStore must have get, set and delete"],
    [{ ...credentials, tokenstore: new Map() }, "there is no option `tokenstore`"],
    [{ ...credentials, publicKey: "a", privateKey: "b", apiKey: "c" }, "there is no option `apiKey`"],
  ])("refuses %j", (options, why) => {
    const make = (): unknown => serviceAccount(options as typeof credentials);
    expect(make).toThrow(AtlasConfigError);
    expect(make).toThrow(why);
    expect(make).not.toThrow("top_secret");
  });
});
