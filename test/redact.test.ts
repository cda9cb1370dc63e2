import fc from "fast-check";
import { expect, it } from "vitest";
import { redact } from "../src/redact.js";

it.each([
  ["GET /orgs?accessToken=abc&pageNum=2", "GET /orgs?accessToken=***&pageNum=2"],
  ["client_secret=s3cr3t&grant_type=client_credentials", "client_secret=***&grant_type=client_credentials"],
  [
    "?key=a&accessKey=b&x-api-key=c&passwd=d&pwd=e&sig=f&clusterName=g",
    "?key=***&accessKey=***&x-api-key=***&passwd=***&pwd=***&sig=***&clusterName=g",
  ],
  ['{"secret-access-key":"abc","key":"env"}', '{"secret-access-key":"***","key":"env"}'],
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
  ["connect redis://:p@ss@host:6379 failed", "connect redis://***@host:6379 failed"],
  ["connect redis://:p?ss#w@host:6379 failed", "connect redis://***@host:6379 failed"],
  // A name that stands where another's value could be is still a name.
  ['token":"access_token":"s3cr3t"', 'token":"***":"***"'],
  ['token=access_token":"s3cr3t"', 'token=***":"***"'],
  ["Bearer Bearer s3cr3ts", "Bearer *** ***"],
  ["Bearer a.Basic s3cr3ts", "Bearer *** ***"],
  ['Bearer access_token":"s3cr3t"', 'Bearer ***":"***"'],
  // A value ends at the quote with which it began.
  [`{"password":"it's me","ok":1}`, '{"password":"***","ok":1}'],
  [String.raw`{"token":"a\"s3cr3t","ok":"a"}`, '{"token":"***","ok":"a"}'],
  [String.raw`{"token":"s3cr3t\\","ok":"a"}`, '{"token":"***","ok":"a"}'],
  [`{ clientSecret: 's3cr3t', ok: 'a' }`, "{ clientSecret: '***', ok: 'a' }"],
  ['client_secret="s3cr3t words" x', 'client_secret="***" x'],
  // JSON as a text in JSON.
  [String.raw`"{\"token\":\"s3cr3t\",\"ok\":1}"`, String.raw`"{\"token\":\"***\",\"ok\":1}"`],
  [String.raw`"{\"token\":\"a\\\"s3cr3t\",\"ok\":1}"`, String.raw`"{\"token\":\"***\",\"ok\":1}"`],
  [String.raw`"{\"authorization\":\"s3cr3t\"}"`, String.raw`"{\"authorization\":***`],
  // What runs into it from the left.
  ["x_mdb_sa_sk_s3cr3t", "x_mdb_sa_sk_***"],
  ["key_01234567-89ab-CDEF-0123-456789abcdef", "key_***"],
  ["jwt_eyJhbGciOi.eyJzdWIi.c2ln end", "jwt_*** end"],
  ["jwt%20eyJhbGciOi.eyJzdWIi", "jwt%20***"],
  ["jwt eyJhbGciOi, cut off", "jwt ***, cut off"],
  ["the keyJsonPath", "the keyJsonPath"],
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
  const marks = ["?", "&", "=", " ", '"', "'", "\\", ":", "\n", "{", "//", "@", ";", ",", "+", "%20"];
  const names = ["a", "GET", "token", "api_key", "Bearer", "Digest", "authorization", "eyJ", "mdb_sa_sk_"];
  const words = fc.array(fc.constantFrom(...marks, ...names));
  const secret = fc.constantFrom(
    "mdb_sa_sk_TopSecret1",
    "0a1b2c3d-0000-4000-8000-00000000abcd",
    "eyJTopSecret.eyJTopSecret.TopSecret",
    "Bearer TopSecret",
    "Basic TopSecret==",
    "client_secret=TopSecret",
    'client_secret="TopSecret"',
    "{ clientSecret: 'TopSecret' }",
    String.raw`\"private_key\": \"TopSecret\"`,
    '"access_token":"TopSecret"',
    "Authorization: TopSecret",
  );
  fc.assert(
    fc.property(words, secret, words, (before, hidden, after) => {
      // A word that runs into it may make it something else, so there is a mark in between.
      const result = redact(`${before.join("")} ${hidden} ${after.join("")}`);
      expect(result).not.toMatch(/TopSecret|00000000abcd/);
    }),
    { numRuns: 5000 },
  );
});

it("takes time in proportion to the length", () => {
  const names = [
    "Bearer ",
    "Basic ",
    "Bearer+",
    "authorization",
    "authorization:",
    "token",
    'token":',
    'token":"',
    "token=",
    "api_key",
  ];
  const values = ["//a", "//a@", "eyJa.", "eyJ_", "-eyJ", "0a1b2c3d-", "Digest a", "Digest "];
  const texts = [...names, ...values, '"', "\\", '\\"', ":\\", ": ", " ", "+", "%20", "=", "a"];
  for (const part of texts) {
    const startedAt = performance.now();
    redact(part.repeat(100_000 / part.length));
    expect(performance.now() - startedAt).toBeLessThan(1000);
  }
});
