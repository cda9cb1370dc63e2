import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { registerDiff } from "../../src/cli/diff.js";
import { withParameter, zoo } from "../codegen/diff/documents.js";

let folder: string;
let printed: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "diff-"));
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(console, "error").mockImplementation((text: unknown) => {
    printed += String(text);
  });
  process.exitCode = undefined;
});

afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  await rm(folder, { recursive: true });
});

/** Runs the command on two documents: a rename, and a parameter that is gone, which breaks. */
async function run(...options: string[]): Promise<number> {
  const [before, after] = [join(folder, "old.json"), join(folder, "new.json")];
  await writeFile(before, JSON.stringify(withParameter({ type: "string" })));
  await writeFile(after, JSON.stringify(zoo({ operationId: "serveMeal" })));
  const program = new Command("atlas-fetch").exitOverride();
  registerDiff(program);
  await program.parseAsync(["node", "atlas-fetch", "diff", ...options, before, after]);
  return Number(process.exitCode ?? 0);
}

describe("atlas-fetch diff", () => {
  it("prints text and succeeds, whatever it finds", async () => {
    expect(await run()).toBe(0);
    expect(printed).toContain("operation-renamed: feedAnimal → serveMeal");
    expect(printed).toContain("parameter-removed query parameter q: string → none");
  });

  it.each([
    ["breaking", 1],
    ["operation-renamed", 1],
    ["operation-removed", 0],
    ["operation-removed,operation-renamed", 1],
  ])("--fail-on %s exits with %i", async (rules, code) => {
    expect(await run("--fail-on", rules)).toBe(code);
    expect(printed.includes("does not accept: 1")).toBe(code === 1);
  });

  it("--allow takes a rule out again", async () => {
    expect(await run("--fail-on", "breaking", "--allow", "parameter-removed")).toBe(0);
  });

  it("--format json and markdown", async () => {
    await run("--format", "json");
    expect(JSON.parse(printed)).toMatchObject({ shared: 1 });
    printed = "";
    await run("--format", "markdown");
    expect(printed).toContain("## Breaking changes (1)");
  });

  it("--out writes a file in place of the terminal", async () => {
    const out = join(folder, "diff.md");
    await run("--out", out, "--format", "markdown");
    expect(printed).toBe("");
    expect(await readFile(out, "utf8")).toContain("## Breaking changes (1)");
  });

  it("--include limits it to some operations", async () => {
    await run("--include", "cages");
    expect(printed).toContain("1 → 1 operations");
    await expect(run("--include", "birds")).rejects.toMatchObject({ code: "SPEC_UNKNOWN_SELECTION" });
  });

  it.each([
    [["--format", "html"], "INVALID_OPTION", "--format html is none of text, json, markdown."],
    [["--fail-on", "operation-remove"], "INVALID_OPTION", "Did you mean operation-removed?"],
    [["--out", "/nowhere/diff.txt"], "OUTPUT_UNWRITABLE", "/nowhere/diff.txt cannot be written"],
  ])("says in one sentence why it could not run: %j", async (options, code, message) => {
    const failure: unknown = await run(...options).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).toContain(message);
  });

  it("names the document that cannot be read", async () => {
    const program = new Command("atlas-fetch").exitOverride();
    registerDiff(program);
    const missing = join(folder, "missing.yaml");
    await expect(program.parseAsync(["node", "atlas-fetch", "diff", missing, missing])).rejects.toMatchObject({
      code: "SPEC_UNREADABLE",
    });
  });
});
