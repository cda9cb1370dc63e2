import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseDigest, describeChallenges, nextNonce, parseChallenges } from "../../src/auth/digest-challenge.js";

const parsed = (header: string): [string, Record<string, string>][] =>
  parseChallenges(header).map(({ scheme, params }) => [scheme, Object.fromEntries(params)]);

const token = fc.stringMatching(/^[!#$%&'*+.^_`|~A-Za-z0-9-]{1,12}$/);
/** What a quoted string can hold once unescaped: any byte that a header can carry. */
const value = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const challenge = fc.record({
  scheme: token,
  params: fc.uniqueArray(fc.tuple(token, value, fc.boolean()), {
    minLength: 1,
    maxLength: 6,
    selector: ([name]) => name.toLowerCase(),
  }),
});
const gap = fc.constantFrom("", " ", "\t ");

function write(scheme: string, params: readonly (readonly [string, string, boolean])[], space: string): string {
  const texts = params.map(([name, text, bare]) => {
    const isToken = /^[!#$%&'*+.^_`|~\w-]+$/.test(text);
    const escaped = `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
    return `${name}${space}=${space}${bare && isToken ? text : escaped}`;
  });
  return `${scheme} ${texts.join(`${space},${space}`)}`;
}

describe("parseChallenges", () => {
  it("reads the challenge of Atlas", () => {
    const header = 'Digest realm="MMS Public API", domain="", nonce="abc+/=", algorithm=MD5, qop="auth", stale=false';
    expect(parsed(header)).toEqual([
      [
        "digest",
        { realm: "MMS Public API", domain: "", nonce: "abc+/=", algorithm: "MD5", qop: "auth", stale: "false" },
      ],
    ]);
  });

  it("reads back whatever was written", () => {
    fc.assert(
      fc.property(fc.array(challenge, { minLength: 1, maxLength: 4 }), gap, (challenges, space) => {
        const header = challenges.map(({ scheme, params }) => write(scheme, params, space)).join(`${space}, `);
        fc.pre(header.length <= 8192);
        expect(parseChallenges(header)).toMatchObject(
          challenges.map(({ scheme, params }) => ({
            scheme: scheme.toLowerCase(),
            params: new Map(params.map(([name, text]) => [name.toLowerCase(), text])),
          })),
        );
      }),
    );
  });

  it("takes any text without an error, and never a part of a broken challenge", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("Digest ", "D", " ", ",", "=", '"', "\\", "a", "\t"), maxLength: 60 }),
        (header) => {
          for (const { scheme } of parseChallenges(header)) expect(header.toLowerCase()).toContain(scheme);
        },
      ),
    );
  });

  it("reads headers of 8192 characters, and none of more", () => {
    const header = (length: number): string => `Digest nonce="${"n".repeat(length - 'Digest nonce=""'.length)}"`;
    expect(parseChallenges(header(8192))).toHaveLength(1);
    expect(parseChallenges(header(8193))).toEqual([]);
  });

  it.each([
    ["a token instead of parameters", 'Negotiate a87421+/==, Digest realm="r"', ["negotiate", "digest"]],
    ["a scheme alone", 'Bearer, Digest realm="r", Basic', ["bearer", "digest", "basic"]],
    ["empty list elements", ', ,Digest realm="r",, nonce="n", ,', ["digest"]],
    ["a comma in a quoted string", 'Basic realm="a, Digest realm=\\"b\\"", Digest realm="r"', ["basic", "digest"]],
    ["nothing", "", []],
    ["commas and spaces only", " , ,\t", []],
  ])("understands %s", (_, header, schemes) => {
    expect(parseChallenges(header).map(({ scheme }) => scheme)).toEqual(schemes);
  });

  it.each([
    ["an unterminated quote", 'Basic realm="a", Digest realm="r", nonce="n', ["basic"]],
    ["an escape at the end", 'Basic realm="a", Digest realm="r\\', ["basic"]],
    ["a missing comma", 'Digest realm="r" nonce="n"', []],
    ["a parameter without a value", "Digest realm=, nonce=", []],
    ["a repeated parameter", 'Digest realm="r", nonce="n", NONCE="m", Basic realm="a"', ["basic"]],
    ["a parameter without a scheme", 'realm="r", nonce="n"', []],
    ["a character that no token has", 'Digest realm=ü, nonce="n"', []],
  ])("leaves out a challenge with %s", (_, header, schemes) => {
    expect(parseChallenges(header).flatMap((one) => (one.params.size > 0 ? [one.scheme] : []))).toEqual(schemes);
  });

  it.each([
    ["spaces", " ".repeat(8_000)],
    ["commas", ",".repeat(8_000)],
    ["schemes", "a ".repeat(4_000)],
    ["an open quote", `Digest realm="${"\\a".repeat(4_000)}`],
    ["a long token", "a".repeat(8_000)],
    ["parameters without commas", "Digest " + "a=b ".repeat(1_990)],
    ["spaces before an equals sign", `Digest a${" ".repeat(7_000)}b`],
    ["more than it reads", `Digest realm="r", nonce="${"n".repeat(10_000_000)}"`],
  ])("is soon done with many %s", (_, header) => {
    const start = performance.now();
    parseChallenges(header);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("chooseDigest", () => {
  const digest = (rest: string): string => `Digest realm="r", nonce="n", qop="auth", ${rest}`;
  const choose = (header: string): string | undefined => chooseDigest(parseChallenges(header))?.algorithm;

  it.each([
    [["algorithm=MD5", "algorithm=SHA-256"], "SHA-256"],
    [["algorithm=SHA-256", "algorithm=MD5"], "SHA-256"],
    [["algorithm=MD5-sess", "algorithm=SHA-256-sess", "algorithm=SHA-256"], "SHA-256-sess"],
    [["algorithm=SHA-512-256", "algorithm=md5"], "md5"],
    [["algorithm=MD5", 'algorithm="sha-256"'], "sha-256"],
    [["algorithm=SHA-512-256"], undefined],
    [["algorithm=SHA-256-session"], undefined],
  ])("takes the strongest of %j", (offers, expected) => {
    expect(choose(offers.map(digest).join(", "))).toBe(expected);
  });

  it.each([
    ["no qop, as RFC 2069 has it", 'Digest realm="r", nonce="n"', { hash: "MD5", qop: undefined, session: false }],
    ["several qops", 'Digest realm="r", nonce="n", qop="auth-int , AUTH"', { qop: "auth" }],
    ["userhash, which is left alone", 'Digest realm="r", nonce="n", userhash=true', { hash: "MD5" }],
    ["a session key", 'Digest realm="r", nonce="n", qop=auth, algorithm=md5-SESS', { hash: "MD5", session: true }],
    ["what is to be sent back", 'Digest realm="r", nonce="n", opaque="o"', { opaque: "o", stale: false }],
    ["stale that is not true", 'Digest realm="r", nonce="n", stale=truely', { opaque: undefined, stale: false }],
    ["stale, quoted and in capitals", 'Digest realm="r", nonce="n", stale="TRUE"', { stale: true }],
    ["an empty realm and nonce", 'Digest realm="", nonce=""', { realm: "", nonce: "" }],
  ])("takes %s", (_, header, expected) => {
    expect(chooseDigest(parseChallenges(header))).toMatchObject(expected);
  });

  it.each([
    ["another scheme", 'Basic realm="r", nonce="n"'],
    ["no nonce", 'Digest realm="r"'],
    ["no realm", 'Digest nonce="n"'],
    ["auth-int only", 'Digest realm="r", nonce="n", qop="auth-int"'],
    ["a session key without a client nonce", 'Digest realm="r", nonce="n", algorithm=MD5-sess'],
  ])("cannot answer %s", (_, header) => {
    expect(chooseDigest(parseChallenges(header))).toBeUndefined();
  });
});

describe("nextNonce", () => {
  it.each([
    ['nextnonce="a\\"b", qop=auth, rspauth="x", nc=00000001', 'a"b'],
    ["qop=auth,nextnonce=abc", "abc"],
    ['rspauth="x"', undefined],
    ['nextnonce="a', undefined],
    ["", undefined],
    [null, undefined],
  ])("of %j is %j", (header, expected) => {
    expect(nextNonce(header)).toBe(expected);
  });
});

describe("describeChallenges", () => {
  it("says what was offered, in short", () => {
    const header = `Basic realm="r", Digest realm="r", nonce="n", algorithm=SHA-512-256, qop="auth"`;
    expect(describeChallenges(parseChallenges(header))).toBe("basic, digest algorithm=SHA-512-256 qop=auth");
    expect(describeChallenges([])).toBe("nothing that can be read");
    expect(describeChallenges(parseChallenges(`Digest algorithm="${"x".repeat(5_000)}"`))).toHaveLength(200);
  });
});
