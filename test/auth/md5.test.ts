import { expect, it, vi } from "vitest";
import { apiKey, createAtlasClient } from "../../src/index.js";
import { fakeFetch, json } from "../helpers/fake-fetch.js";

const loaded = vi.hoisted(() => ({ times: 0 }));
vi.mock("@noble/hashes/legacy.js", async (original) => {
  loaded.times++;
  return original();
});

it("loads MD5 when a server asks for it, not before", async () => {
  const call = async (algorithm: string): Promise<void> => {
    const headers = { "WWW-Authenticate": `Digest realm="r", nonce="n", qop="auth", algorithm=${algorithm}` };
    const fetch = fakeFetch(json({}, 401, headers), json({ results: [] }));
    const auth = apiKey({ publicKey: "abcdefgh", privateKey: "x" });
    await createAtlasClient({ auth, fetch }).organizations.listOrgs();
  };
  await call("SHA-256");
  expect(loaded.times).toBe(0);
  await call("MD5");
  expect(loaded.times).toBe(1);
});
