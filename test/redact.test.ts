import fc from "fast-check";
import { expect, it } from "vitest";
import { redact } from "../src/redact.js";

it.each([
  ["GET /orgs?accessToken=abc&pageNum=2", "GET /orgs?accessToken=***&pageNum=2"],
  ["client_secret=s3cr3t&grant_type=client_credentials", "client_secret=***&grant_type=client_credentials"],
  ['{"access_token":"abc","expires_in":3600}', '{"access_token":"***","expires_in":3600}'],
  ['{"clientSecret": "a b", "ok": true}', '{"clientSecret": "***", "ok": true}'],
  ["it sent Bearer abc.def-ghi_jkl= to it", "it sent Bearer *** to it"],
  ["header Basic bWRiOnNlY3JldA==", "header Basic ***"],
  ["?x=Bearer%20abcdefgh&y=1", "?x=Bearer%20***&y=1"],
  ['Digest username="abcdefgh", response="0123"', "Digest ***"],
  ["Authorization: Digest username=x", "Authorization: ***"],
  ['{"authorization":"Bearer x"}', '{"authorization":***'],
  ["set-cookie: a=b; HttpOnly", "set-cookie: ***"],
  ["secret mdb_sa_sk_Ab-c_1 of mdb_sa_id_123", "secret mdb_sa_sk_*** of mdb_sa_id_123"],
  ["key 01234567-89ab-CDEF-0123-456789abcdef.", "key ***."],
  ["jwt eyJhbGciOi.eyJzdWIi.c2ln end", "jwt *** end"],
  ["connect redis://:pa$$word@host:6379 failed", "connect redis://***@host:6379 failed"],
  ["a\r\nb\tc\u2028d\u0000", "a b c d "],
])("%j becomes %j", (text, expected) => {
  expect(redact(text)).toBe(expected);
});

it.each([
  "https://cloud.mongodb.com/api/atlas/v2/orgs/4888442a3354817a7320eb61/users?itemsPerPage=500&includeCount=true",
  "https://cloud.mongodb.com/api/atlas/v2/orgs/4888442a3354817a7320eb61/serviceAccounts/mdb_sa_id_1234567890abcdef12345678",
  "bearerToken: the function gave no token that a header can carry.",
  "serviceAccount: clientSecret is missing.",
  "getOrg (GET /api/atlas/v2/orgs/{orgId}) got no complete answer within 30000 ms.",
])("leaves %j as it is", (text) => {
  expect(redact(text)).toBe(text);
});

it("leaves no secret, whatever stands around it", () => {
  const words = fc.array(fc.constantFrom("a", "GET", "?", "&", "=", " ", '"', ":", "token", "\n", "{", "//", "@", ";"));
  const secret = fc.constantFrom(
    "mdb_sa_sk_TopSecret1",
    "0a1b2c3d-0000-4000-8000-00000000abcd",
    "eyJTopSecret.eyJTopSecret.TopSecret",
    "Bearer TopSecret",
    "Basic TopSecret==",
    "client_secret=TopSecret",
    '"access_token":"TopSecret"',
    "Authorization: TopSecret",
  );
  fc.assert(
    fc.property(words, secret, words, (before, hidden, after) => {
      // A word that runs into it may make it something else, so there is a mark in between.
      const result = redact(`${before.join("")} ${hidden} ${after.join("")}`);
      expect(result).not.toMatch(/TopSecret|00000000abcd/);
    }),
  );
});

it("takes time in proportion to the length", () => {
  const texts = ["Bearer ", "authorization", "//a", "token", '"', "eyJa.", "0a1b2c3d-", "Digest a", "api_key"];
  for (const part of texts) {
    const startedAt = performance.now();
    redact(part.repeat(100_000 / part.length));
    expect(performance.now() - startedAt).toBeLessThan(1000);
  }
});
