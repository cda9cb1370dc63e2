import { describe, expect, it } from "vitest";
import { loadPeer } from "../src/peer.js";

const missing = (name: string): Error =>
  Object.assign(new Error(`Cannot find package '${name}' imported from here`), { code: "ERR_MODULE_NOT_FOUND" });

describe("loadPeer", () => {
  it("gives the module", async () => {
    expect(await loadPeer("anything", () => Promise.resolve({ answer: 42 }))).toEqual({ answer: 42 });
  });

  it("names the install command of a package that is not there", async () => {
    const load = loadPeer("commander", () => Promise.reject(missing("commander")));
    await expect(load).rejects.toMatchObject({
      name: "AtlasConfigError",
      code: "MISSING_PEER",
      message: "The package `commander` is needed for this and is not installed: npm install --save-dev commander",
    });
  });

  it("leaves other failures as they are", async () => {
    const failure = missing("something-else");
    await expect(loadPeer("commander", () => Promise.reject(failure))).rejects.toBe(failure);
    await expect(loadPeer("commander", () => Promise.reject(new Error("'commander' is broken")))).rejects.toThrow(
      "broken",
    );
  });
});
