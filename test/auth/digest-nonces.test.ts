/** What the client keeps of a nonce, and when it lets go of it. */
import { describe, expect, it, vi } from "vitest";
import { digestCall } from "../../src/auth/digest-call.js";
import { NonceMemory } from "../../src/auth/digest-nonce.js";
import { DigestSession } from "../../src/auth/digest-session.js";
import { apiKey, createAtlasClient, type AtlasClient } from "../../src/index.js";
import { sleep } from "../../src/transport/sleep.js";
import { fakeFetch, json, type FakeFetch } from "../helpers/fake-fetch.js";
import { failureOf } from "../helpers/hostile.js";
import { contextOf, ORGS } from "../helpers/layer.js";

const KEY = { publicKey: "abcdefgh", privateKey: "key" };

function clientOf(fetch: FakeFetch): AtlasClient {
  return createAtlasClient({ auth: apiKey(KEY), fetch, retry: false, deprecations: "silent" });
}

const challenge = (fields: string): Response => json({}, 401, { "www-authenticate": `Digest ${fields}` });
const list = (): Response => json({ results: [] });

/** A field of each `Authorization`, without its quotes. */
const used = ({ requests }: FakeFetch, name: string): (string | undefined)[] =>
  requests.map(({ headers }) => new RegExp(` ${name}="?([^",]*)`).exec(headers.get("authorization") ?? "")?.[1]);

describe("a challenge that names the same nonce", () => {
  const before = 'realm="r", nonce="n", qop="auth", opaque="o"';

  it.each<[string, string, string, string | undefined, string | undefined]>([
    ["opaque", 'realm="r", nonce="n", qop="auth", opaque="other"', "opaque", "o", "other"],
    ["realm", 'realm="other", nonce="n", qop="auth", opaque="o"', "realm", "r", "other"],
    ["algorithm", 'realm="r", nonce="n", qop="auth", opaque="o", algorithm=MD5', "algorithm", undefined, "MD5"],
    ["algorithm, with a session", `${before}, algorithm=MD5-sess`, "algorithm", undefined, "MD5-sess"],
    ["hash", `${before}, algorithm=SHA-256`, "algorithm", undefined, "SHA-256"],
    ["qop", 'realm="r", nonce="n", opaque="o"', "qop", "auth", undefined],
  ])("and another %s is followed, and the count goes on", async (_, after, field, old, now) => {
    const fetch = fakeFetch(challenge(before), list(), challenge(after), list(), list());
    const atlas = clientOf(fetch);
    for (let i = 0; i < 3; i++) await atlas.organizations.listOrgs();
    expect(used(fetch, field)).toEqual([undefined, old, old, now, now]);
    const counts = field === "qop" ? [undefined, undefined] : ["00000003", "00000004"];
    expect(used(fetch, "nc")).toEqual([undefined, "00000001", "00000002", ...counts]);
  });

  it("and another algorithm is answered with another client nonce", async () => {
    const fetch = fakeFetch(challenge(before), list(), challenge(`${before}, algorithm=MD5-sess`), list());
    const atlas = clientOf(fetch);
    for (let i = 0; i < 2; i++) await atlas.organizations.listOrgs();
    const [, first, second, third] = used(fetch, "cnonce");
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it("and calls it stale is answered with the same client nonce", async () => {
    const fetch = fakeFetch(challenge(before), list(), challenge(`${before}, stale=true`), list());
    const atlas = clientOf(fetch);
    for (let i = 0; i < 2; i++) await atlas.organizations.listOrgs();
    expect(new Set(used(fetch, "cnonce").slice(1)).size).toBe(1);
    expect(used(fetch, "nc")).toEqual([undefined, "00000001", "00000002", "00000003"]);
  });

  it("and does not call it stale any more means wrong credentials", async () => {
    const fetch = fakeFetch(challenge(`${before}, stale=true`), challenge(before));
    expect(await failureOf(clientOf(fetch).organizations.listOrgs())).toMatchObject({ status: 401 });
    expect(fetch.requests).toHaveLength(2);
  });
});

describe("a nonce", () => {
  it("is remembered for as long as it is used, whatever comes in between", async () => {
    const stale = (nonce: string): Response => challenge(`realm="r", nonce="${nonce}", qop="auth", stale=true`);
    const turns = 50;
    const answers = Array.from({ length: turns }, (_, i) => [stale(`${i}`), list(), stale("again"), list()]).flat();
    const fetch = fakeFetch(stale("again"), list(), ...answers);
    const atlas = clientOf(fetch);
    for (let i = 0; i < 1 + 2 * turns; i++) await atlas.organizations.listOrgs();
    const nonces = used(fetch, "nonce");
    const counts = used(fetch, "nc").filter((_, i) => nonces[i] === "again");
    expect(counts).toHaveLength(1 + 2 * turns);
    expect(new Set(counts).size).toBe(counts.length);
  });

  it("is dropped when there is no higher count for it", async () => {
    const same = (): Response => challenge('realm="r", nonce="n", qop="auth"');
    const fetch = fakeFetch(same(), list(), list(), same(), list());
    const session = new DigestSession({ username: "u", password: "p" }, new NonceMemory(2));
    for (let i = 0; i < 3; i++) await session.send(await digestCall(new Request(ORGS), fetch, contextOf(), sleep));
    expect(used(fetch, "nc")).toEqual([undefined, "00000001", "00000002", undefined, "00000001"]);
  });

  it("has no count of more than eight digits", () => {
    const nonces = new NonceMemory();
    const [realm, nonce, opaque, algorithm, qop] = ["r", "n", undefined, undefined, "auth" as const];
    const taken = nonces.take(
      { realm, nonce, opaque, algorithm, hash: "MD5", session: false, qop, stale: false },
      "c",
      () => Promise.resolve("key"),
    );
    taken.uses.count = 0xffff_fffe;
    expect(nonces.isSpent(taken)).toBe(false);
    taken.uses.count++;
    expect(nonces.isSpent(taken)).toBe(true);
  });

  it("is used again after its key could not be worked out", async () => {
    const digest = vi.spyOn(crypto.subtle, "digest").mockRejectedValueOnce(new Error("out of memory"));
    const fetch = fakeFetch(challenge('realm="r", nonce="n", qop="auth", algorithm=SHA-256'), list());
    const atlas = clientOf(fetch);
    await failureOf(atlas.organizations.listOrgs());
    await expect(atlas.organizations.listOrgs()).resolves.toEqual({ results: [] });
    digest.mockRestore();
  });
});

describe("a server that calls every nonce stale", () => {
  it("gets four signed requests, then its answer is the caller's", async () => {
    let number = 0;
    const stale = (): Response =>
      json({ detail: "still" }, 401, { "www-authenticate": `Digest realm="r", nonce="${++number}", stale=true` });
    const fetch = fakeFetch(...Array.from({ length: 5 }, stale));
    const error = await failureOf(clientOf(fetch).organizations.listOrgs());
    expect(error).toMatchObject({ status: 401, detail: "still" });
    expect(used(fetch, "nonce")).toEqual([undefined, "1", "2", "3", "4"]);
  });

  it.each([2, 3])("is not asked again once it says that it is not the nonce: after %i", async (refusals) => {
    let number = 0;
    const refusal = (stale: boolean): Response =>
      challenge(`realm="r", nonce="${++number}", qop="auth", stale=${stale}`);
    const signed = Array.from({ length: refusals }, (_, i) => refusal(i < refusals - 1));
    const fetch = fakeFetch(refusal(false), ...signed);
    expect(await failureOf(clientOf(fetch).organizations.listOrgs())).toMatchObject({ status: 401 });
    expect(fetch.requests).toHaveLength(1 + refusals);
  });
});
