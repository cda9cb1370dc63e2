import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { chooseDigest, parseChallenges, type DigestChallenge } from "../../src/auth/digest-challenge.js";
import { authorize, createCnonce, digestKey } from "../../src/auth/digest.js";

interface Vector {
  readonly header: string;
  readonly username: string;
  readonly password: string;
  readonly uri: string;
  readonly cnonce: string;
  readonly response: string;
}

const RFC_7616 = {
  username: "Mufasa",
  password: "Circle of Life",
  uri: "/dir/index.html",
  cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
};
const RFC_7616_REST =
  'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';

const VECTORS: Readonly<Record<string, Vector>> = {
  "RFC 7616, 3.9.1, MD5": {
    ...RFC_7616,
    header: `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, ${RFC_7616_REST}`,
    response: "8ca523f5e9506fed4657c9700eebdbec",
  },
  "RFC 7616, 3.9.1, SHA-256": {
    ...RFC_7616,
    header: `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, ${RFC_7616_REST}`,
    response: "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
  },
  "RFC 2617, 3.5": {
    header:
      'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"',
    username: "Mufasa",
    password: "Circle Of Life",
    uri: "/dir/index.html",
    cnonce: "0a4f113b",
    response: "6629fae49393a05397450978507c4ef1",
  },
  "RFC 2069, 2.4 with its erratum": {
    header:
      'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"',
    username: "Mufasa",
    password: "CircleOfLife",
    uri: "/dir/index.html",
    cnonce: "not sent",
    response: "1949323746fe6a43ef61f9606e7febea",
  },
};

function challengeOf(header: string): DigestChallenge {
  const challenge = chooseDigest(parseChallenges(header));
  if (challenge === undefined) throw new Error(`no digest challenge in ${header}`);
  return challenge;
}

describe("authorize", () => {
  it.each(Object.entries(VECTORS))("gives the response of %s", async (_, { header, cnonce, uri, response, ...who }) => {
    const challenge = challengeOf(header);
    const key = await digestKey(challenge, who, cnonce);
    const value = await authorize(challenge, who.username, key, { method: "GET", uri, count: 1, cnonce });
    expect(value).toContain(`response="${response}"`);
  });

  it("writes each field as RFC 7616 has it, quoted or not", async () => {
    const challenge = challengeOf(`Digest realm="a \\"b\\" \\\\", algorithm=md5, nonce="n", qop="auth", opaque=""`);
    const value = await authorize(challenge, 'u"', "key", { method: "GET", uri: "/x?y=\\", count: 255, cnonce: "c" });
    expect(value.replace(/response="[0-9a-f]{32}"/, "response")).toBe(
      String.raw`Digest username="u\"", realm="a \"b\" \\", nonce="n", uri="/x?y=\\", algorithm=md5, response, opaque="", qop=auth, nc=000000ff, cnonce="c"`,
    );
  });

  it("leaves out what an old server would not know", async () => {
    const value = await authorize(challengeOf('Digest realm="r", nonce="n"'), "u", "key", {
      method: "GET",
      uri: "/",
      count: 1,
      cnonce: "c",
    });
    expect(value).toMatch(/^Digest username="u", realm="r", nonce="n", uri="\/", response="[0-9a-f]{32}"$/);
  });

  it("hashes a realm byte by byte, as it came and goes back", async () => {
    // "Zürich" in UTF-8, as `fetch` shows its bytes.
    const realm = "Z\u00c3\u00bcrich";
    const key = await digestKey(
      challengeOf(`Digest realm="${realm}", nonce="n"`),
      { username: "u", password: "p" },
      "c",
    );
    expect(key).toBe(createHash("md5").update("u:Zürich:p", "utf8").digest("hex"));
  });
});

it("makes client nonces of 128 bits that do not repeat", () => {
  const nonces = new Set(Array.from({ length: 100 }, createCnonce));
  expect(nonces.size).toBe(100);
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
});
