import { describe, expect, it } from "vitest";
import { later } from "../../src/auth/later.js";
import type { AuthClient, AuthProvider } from "../../src/auth/provider.js";
import { BASE_URL } from "../helpers/fake-atlas.js";
import { through } from "../helpers/layer.js";

const context = {
  origin: BASE_URL,
  baseUrl: BASE_URL,
  fetch: () => Promise.resolve(new Response()),
  now: () => 0,
  userAgent: undefined,
  timeout: 0,
};
const answer = (): Promise<Response> => Promise.resolve(new Response());

/** A provider that remembers whom it was closed for. */
function provider(): AuthProvider & { readonly closed: (AuthClient | undefined)[] } {
  const closed: (AuthClient | undefined)[] = [];
  return {
    closed,
    layer: () => (next) => next,
    close: (client) => Promise.resolve(void closed.push(client)),
  };
}

describe("a provider that is loaded later", () => {
  it("is told who has been closed, whether it was there already or not", async () => {
    const loaded = provider();
    const auth = later(() => Promise.resolve(loaded));
    auth.layer(context);
    const client = {};
    await auth.close?.(client);
    await auth.close?.();
    expect(loaded.closed).toEqual([client, undefined]);
    expect(loaded.closed[0]).toBe(client);
  });

  it("is not loaded to be closed", async () => {
    let loads = 0;
    const auth = later(() => Promise.resolve((loads++, provider())));
    await auth.close?.({});
    expect(loads).toBe(0);
  });

  it("can be closed if it cannot be loaded; the call says why, and the next one tries again", async () => {
    let loads = 0;
    const auth = later(() => (++loads <= 2 ? Promise.reject(new Error("no such file")) : Promise.resolve(provider())));
    const layer = auth.layer(context);
    await expect(auth.close?.({})).resolves.toBeUndefined();
    await expect(through(layer, answer)).rejects.toThrow("no such file");
    await expect(through(layer, answer)).resolves.toBeInstanceOf(Response);
  });

  it.each([undefined, true, false])("takes light requests if it says so: %j", (takesLight) => {
    expect(later(() => Promise.resolve(provider()), takesLight).takesLight).toBe(takesLight === true);
  });
});
