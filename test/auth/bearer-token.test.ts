import { describe, expect, it } from "vitest";
import { AtlasAuthError, AtlasConfigError, bearerToken } from "../../src/index.js";
import { clientWith, fakeFetch, json } from "../helpers/fake-fetch.js";

describe("bearerToken", () => {
  it("asks the function for each call", async () => {
    let count = 0;
    const fetch = fakeFetch(json({ results: [] }), json({ results: [] }));
    const atlas = clientWith(fetch, { auth: bearerToken(async () => Promise.resolve(`t${++count}`)) });
    await atlas.organizations.listOrgs();
    await atlas.organizations.listOrgs();
    expect(fetch.requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it.each(["", "a b", "a\r\nX: y", "ä"])("refuses %j", (token) => {
    expect(() => bearerToken(token)).toThrow(AtlasConfigError);
    expect(() => bearerToken(token)).toThrow(
      expect.objectContaining({
        code: "INVALID_OPTION",
        message: "bearerToken: the token is empty, or no token that a header can carry.",
      }),
    );
  });

  it("makes no call with what the function should not have given", async () => {
    const fetch = fakeFetch();
    const auth = bearerToken(() => "secret\r\nx: y");
    const error: unknown = await clientWith(fetch, { auth })
      .organizations.listOrgs()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AtlasAuthError);
    expect(error).toMatchObject({
      code: "INVALID_TOKEN",
      operationId: "listOrgs",
      message: "bearerToken: the function gave no token that a header can carry.",
    });
    expect(fetch.requests).toHaveLength(0);
  });

  it("says that there is no token where the function fails, with its failure as the cause", async () => {
    const cause = new Error("vault is sealed");
    const fail = [
      async (): Promise<string> => Promise.reject(cause),
      (): string => {
        throw cause;
      },
    ];
    for (const token of fail) {
      const { organizations } = clientWith(fakeFetch(), { auth: bearerToken(token) });
      await expect(organizations.listOrgs()).rejects.toMatchObject({
        name: "AtlasAuthError",
        code: "TOKEN_REQUEST_FAILED",
        operationId: "listOrgs",
        message: "bearerToken: the function gave no token: vault is sealed.",
        cause,
      });
    }
  });

  it("waits no longer for the function than for an answer", async () => {
    const auth = bearerToken(async () => new Promise<string>(() => undefined));
    const call = clientWith(fakeFetch(), { auth }).organizations.listOrgs({}, { timeout: 5 });
    await expect(call).rejects.toMatchObject({
      code: "TOKEN_REQUEST_FAILED",
      message: "bearerToken: the function gave no token: none came within 5 ms.",
    });
  });

  it("ends with the caller's signal while it waits for the function", async () => {
    const giveUp = new AbortController();
    const reason = new Error("enough");
    const auth = bearerToken(async () => {
      giveUp.abort(reason);
      return new Promise<string>(() => undefined);
    });
    const call = clientWith(fakeFetch(), { auth }).organizations.listOrgs({}, { signal: giveUp.signal });
    await expect(call).rejects.toBe(reason);
  });
});
