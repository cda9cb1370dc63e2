/** The client against a server that somebody else wrote: Apache httpd's mod_auth_digest. */
import { describe, expect, it } from "vitest";
import { apiKey, createAtlasClient, type AtlasClient } from "../../src/index.js";
import { apacheMissing, startApache, type Apache, type ApacheOptions } from "../helpers/apache.js";
import { ORG } from "../helpers/fake-fetch.js";

const WHO = { username: "abcdefgh", password: "0a1b2c3d-4e5f" };

interface Session {
  readonly apache: Apache;
  readonly atlas: AtlasClient;
  /** Each answer, with what it answered. */
  readonly answers: { status: number; authorization: string | null; info: string | null; challenge: string | null }[];
}

async function session(options: Partial<ApacheOptions>, privateKey: string = WHO.password): Promise<Session> {
  const apache = await startApache({ ...WHO, ...options });
  const answers: Session["answers"] = [];
  const fetchAndNote = async (request: Request): Promise<Response> => {
    const response = await fetch(request);
    answers.push({
      status: response.status,
      authorization: request.headers.get("authorization"),
      info: response.headers.get("authentication-info"),
      challenge: response.headers.get("www-authenticate"),
    });
    return response;
  };
  const auth = apiKey({ publicKey: WHO.username, privateKey });
  const atlas = createAtlasClient({ auth, baseUrl: apache.url, fetch: fetchAndNote, deprecations: "silent" });
  return { apache, atlas, answers };
}

const title = apacheMissing === undefined ? "Apache httpd" : `Apache httpd (skipped: ${apacheMissing})`;

describe.skipIf(apacheMissing !== undefined)(title, { timeout: 30_000 }, () => {
  it.each<[string, Partial<ApacheOptions>]>([
    ["qop=auth", {}],
    ["a domain", { directives: ["AuthDigestDomain /api/ /other/"] }],
    // Not quotes: Apache compares such a realm with its own escapes left in, and lets nobody in, curl neither.
    ["a realm with commas", { realm: "a, nonce=b; c" }],
  ])("lets calls in with %s", async (_, options) => {
    const { apache, atlas, answers } = await session(options);
    await using _apache = apache;
    for (const name of ["a b", "ü/%2F?&=#", `'"\\`, "(~!*)"]) await atlas.organizations.listOrgs({ name });
    expect(answers.map(({ status }) => status)).toEqual([401, 200, 200, 200, 200]);
  });

  it("lets in 100 calls at once with 101 requests, and 100 more with 100", async () => {
    const { apache, atlas, answers } = await session({});
    await using _apache = apache;
    const burst = (): Promise<unknown> =>
      Promise.all(Array.from({ length: 100 }, () => atlas.organizations.listOrgs()));
    await burst();
    expect(answers).toHaveLength(101);
    await burst();
    expect(answers).toHaveLength(201);
  });

  it("takes a body, also when the request has to be repeated", async () => {
    const { apache, atlas, answers } = await session({});
    await using _apache = apache;
    const invite = (): Promise<unknown> =>
      atlas.organizations.createOrgInvite({ orgId: ORG, body: { username: "ada@example.com", roles: ["ORG_MEMBER"] } });
    await invite();
    await apache.restart();
    await invite();
    expect(answers.map(({ status }) => status)).toEqual([401, 200, 401, 200]);
  });

  it("calls a nonce from before a restart stale, which costs one round trip for each call in flight", async () => {
    const { apache, atlas, answers } = await session({});
    await using _apache = apache;
    await atlas.organizations.listOrgs();
    await apache.restart();
    await atlas.organizations.listOrgs();
    expect(answers.map(({ status }) => status)).toEqual([401, 200, 401, 200]);
    expect(answers[2]?.challenge).toContain("stale=true");
    await apache.restart();
    await Promise.all(Array.from({ length: 30 }, () => atlas.organizations.listOrgs()));
    expect(answers.length).toBeLessThanOrEqual(4 + 60);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2 + 30);
  });

  it("hands out the next nonce before this one ends, and gets it", async () => {
    // In the last 30 seconds of a nonce's life each answer names another one.
    const { apache, atlas, answers } = await session({ directives: ["AuthDigestNonceLifetime 20"] });
    await using _apache = apache;
    for (let i = 0; i < 5; i++) await atlas.organizations.listOrgs();
    const nonceIn = (text: string | null | undefined): string | undefined => /nonce="([^"]+)"/.exec(text ?? "")?.[1];
    expect(answers.map(({ status }) => status)).toEqual([401, 200, 200, 200, 200, 200]);
    expect(answers.slice(1).map(({ authorization }) => nonceIn(authorization))).toEqual([
      nonceIn(answers[0]?.challenge),
      ...answers.slice(1, -1).map(({ info }) => nonceIn(info)),
    ]);
    expect(new Set(answers.map(({ info }) => nonceIn(info))).size).toBe(6);
  });

  it.each([
    ["each nonce is good for one request", "AuthDigestNonceLifetime 0", 10],
    ["counts must come in their order", "AuthDigestNcCheck On", 50],
  ])("lets in every call where %s", async (_, directive, width) => {
    const { apache, atlas, answers } = await session({ directives: [directive] });
    await using _apache = apache;
    for (let i = 0; i < 200 / width; i++) {
      await Promise.all(Array.from({ length: width }, () => atlas.organizations.listOrgs()));
    }
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(200);
    expect(answers.length).toBeLessThanOrEqual(3 * 200);
  });

  it("answers 401 to a wrong key, and is not asked again and again", async () => {
    const { apache, atlas, answers } = await session({}, "wrong");
    await using _apache = apache;
    await expect(atlas.organizations.listOrgs()).rejects.toMatchObject({ name: "AtlasApiError", status: 401 });
    expect(answers).toHaveLength(2);
  });
});
