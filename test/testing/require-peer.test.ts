import Module from "node:module";
import { afterEach, expect, it, vi } from "vitest";
import { mockAtlas } from "../../src/testing/index.js";

/** Node's own way to find what is required. */
const resolver = Module as unknown as { _resolveFilename: (name: string, ...rest: unknown[]) => string };

function uninstall(missing: string): void {
  const resolve = resolver._resolveFilename.bind(resolver);
  vi.spyOn(resolver, "_resolveFilename").mockImplementation((name, ...rest) => {
    if (name !== missing) return resolve(name, ...rest);
    throw Object.assign(new Error(`Cannot find module '${name}'`), { code: "MODULE_NOT_FOUND" });
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

it("names the install command of nock", () => {
  uninstall("nock");
  expect(() => mockAtlas()).toThrow(
    expect.objectContaining({
      code: "MISSING_PEER",
      message: "The package `nock` is needed for this and is not installed: npm install --save-dev nock",
    }) as Error,
  );
});

it.each(["ajv", "ajv-formats"])("names the install command of %s, with the first reply", (name) => {
  uninstall(name);
  using mock = mockAtlas();
  expect(() => mock.listOrgs().reply(200, { results: [] })).toThrow(`npm install --save-dev ${name}`);
});

it("names the install command of lossless-json, where it is asked for", () => {
  uninstall("lossless-json");
  expect(() => mockAtlas({ json: "lossless" })).toThrow("npm install --save-dev lossless-json");
});
