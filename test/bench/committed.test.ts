/** What is committed fits together: nobody edits a figure by hand, and nobody forgets to write the page. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { check, resolveConfig } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import { BENCHMARKS } from "../../bench/benchmarks.js";
import { PAGE, PLOT, readResults, renderPage } from "../../bench/render.js";
import { RESULTS } from "../../bench/save.js";
import { figuresHash, summarize, type Summary } from "../../bench/summary.js";

let summary: Summary;
beforeAll(async () => (summary = summarize(await readResults(RESULTS))));

describe("committed results", () => {
  it("are there for each benchmark, and each benchmark has a script of its own", async () => {
    const names = BENCHMARKS.map(({ name }) => name);
    expect((await readdir(RESULTS)).sort()).toEqual([...names, "summary"].map((name) => `${name}.json`).sort());
    const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: Record<string, string> };
    for (const name of names) expect(scripts[`bench:${name}`]).toContain(`bench/${name}.ts`);
  });

  it("have ids that are unique within a benchmark", () => {
    const ids = summary.rows.map(({ benchmark, id }) => `${benchmark}: ${id}`);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("have figures everywhere", () => {
    for (const { ours, peers } of summary.rows) {
      for (const { value, ratio = 0 } of [ours, ...Object.values(peers)]) {
        expect(value).toBeTypeOf("number");
        expect(ratio).toBeTypeOf("number");
      }
    }
  });

  it("are formatted as Prettier does it", async () => {
    for (const name of await readdir(RESULTS)) {
      const filepath = join(RESULTS, name);
      const options = { ...(await resolveConfig(filepath)), filepath };
      expect([name, await check(await readFile(filepath, "utf8"), options)]).toEqual([name, true]);
    }
  });

  it("are what summary.json says", async () => {
    expect(JSON.parse(await readFile(join(RESULTS, "summary.json"), "utf8"))).toEqual(summary);
  });

  it("are what the page says", async () => {
    expect(await readFile(PAGE, "utf8")).toBe(await renderPage(summary));
  });

  it("are what the plot was drawn from", async () => {
    expect(await readFile(PLOT, "utf8")).toContain(`from figures ${figuresHash(summary)}`);
  });
});
