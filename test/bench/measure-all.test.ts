import { afterEach, describe, expect, it, vi } from "vitest";
import { BENCHMARKS } from "../../bench/benchmarks.js";
import { benchmarksOf } from "../../bench/measure-all.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The names, and what was said of those that are skipped. */
function select(only: string | undefined, official: string): { names: string[]; said: unknown[] } {
  vi.stubEnv("ATLAS_UPSTREAM_SPEC", official);
  const said = vi.spyOn(console, "error").mockReturnValue();
  return { names: benchmarksOf(only).map(({ name }) => name), said: said.mock.calls.flat() };
}

describe("the benchmarks that run", () => {
  it("are all of them where the official document is", () => {
    // Any file will do for one that is there.
    expect(select(undefined, "package.json")).toEqual({ names: BENCHMARKS.map(({ name }) => name), said: [] });
  });

  it("leave out those that need the official document, and say so", () => {
    const { names, said } = select(undefined, "not/here.yaml");
    expect(names).toEqual(BENCHMARKS.map(({ name }) => name).filter((name) => !/codegen|conformance/.test(name)));
    expect(said).toEqual([
      "conformance is skipped: the official document is not here (set ATLAS_UPSTREAM_SPEC to a file).",
      "codegen is skipped: the official document is not here (set ATLAS_UPSTREAM_SPEC to a file).",
    ]);
  });

  it("are those that were asked for, in the order of the table", () => {
    expect(select("bundle, overhead", "not/here.yaml")).toEqual({ names: ["overhead", "bundle"], said: [] });
  });

  it("are all known", () => {
    expect(() => benchmarksOf("overhead,speed")).toThrow(
      /^There is no benchmark "speed"\. There are: overhead, bundle,/,
    );
  });
});
