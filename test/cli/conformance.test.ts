/** Runs `atlas-fetch conformance` as a user does; `conformance-process.test.ts` has what takes a process of its own. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { registerConformance } from "../../src/cli/conformance.js";
import { readReport } from "../../src/conformance/report/json.js";
import { folderWith } from "../codegen/fixture.js";
import { gadgets } from "../../src/conformance/spec/gadgets.js";
import { commandLine } from "../helpers/built-package.js";
import { inProcess } from "../helpers/in-process.js";
import { run, type Ended } from "../helpers/run.js";

const command = [...commandLine, "conformance"];

let folder: string;
beforeEach(async () => {
  folder = await folderWith({ "gadgets.json": JSON.stringify(gadgets()) });
});

/** Runs the command in a folder of its own, which has `gadgets.json`. */
function inFolder(...args: string[]): Promise<Ended> {
  return inProcess([registerConformance], ["conformance", ...args], { cwd: folder });
}

/** A recording of one exchange. */
function har(url: string): string {
  const message = { httpVersion: "HTTP/1.1", headers: [], cookies: [], headersSize: -1, bodySize: -1 };
  const entry = {
    startedDateTime: "2026-01-01T00:00:00Z",
    time: 1,
    request: { method: "GET", url, queryString: [], ...message },
    response: {
      status: 200,
      statusText: "OK",
      content: { size: 2, mimeType: "application/json", text: "{}" },
      redirectURL: "",
      ...message,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
  return JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries: [entry] } });
}

const QUICK = ["--spec", "gadgets.json", "--check", "spec-valid,spec-pattern-compiles"];

describe("atlas-fetch conformance", { timeout: 60_000 }, () => {
  it("exits with 1 if it does not, and the command in the report runs that case alone", async () => {
    const broken = gadgets();
    Object.assign(broken.components?.["parameters"]?.["gadgetId"] ?? {}, { schema: { type: "string", pattern: "(" } });
    await writeFile(join(folder, "broken.json"), JSON.stringify(broken));
    const args = ["--spec", "broken.json", "--check", "spec-pattern-compiles", "--seed", "3"];
    const { code, stdout } = await inFolder(...args);
    expect(code).toBe(1);
    expect(stdout).toContain("✗ spec-pattern-compiles");
    expect(stdout).toContain("seed 3");
    const [, again = ""] = /npx atlas-fetch conformance (.*)\n/.exec(stdout) ?? [];
    expect(again).toMatch(/^--spec broken\.json --seed 3 --check spec-pattern-compiles --case /);
    const alone = await run("bash", ["-c", `"$@" --output json ${again}`, "bash", process.execPath, ...command], {
      cwd: folder,
    });
    expect(alone.code).toBe(1);
    const { results } = readReport(alone.stdout);
    expect(results).toMatchObject([{ check: "spec-pattern-compiles", status: "fail" }]);
  });

  it("writes reports, by format or by the end of the name, and nothing beside them", async () => {
    const named = ["a.json", "b.xml", "c.sarif", "d.md", "g.html", "deep/e.txt"].flatMap((file) => ["--report", file]);
    const { code, stdout } = await inFolder(...QUICK, ...named, "--report", "github=f", "--quiet");
    expect(stdout).toBe("");
    expect(code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual([
      "a.json",
      "b.xml",
      "c.sarif",
      "d.md",
      "deep",
      "f",
      "g.html",
      "gadgets.json",
    ]);
    expect(await readdir(join(folder, "deep"))).toEqual(["e.txt"]);
    const text = (file: string): Promise<string> => readFile(join(folder, file), "utf8");
    expect(readReport(await text("a.json")).checks).toHaveLength(2);
    expect(await text("b.xml")).toMatch(/^<\?xml/);
    expect(JSON.parse(await text("c.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(await text("d.md")).toMatch(/^# ✅ Conformance/);
    expect(await text("g.html")).toMatch(/^<!doctype html>/);
    expect(await text("deep/e.txt")).toContain("✓ conforms");
    expect(await text("f")).toMatch(/^::notice /);
  });

  it("checks a recording, and says where its findings come from", async () => {
    const file = "recording.har";
    await writeFile(join(folder, file), har("https://gadgets.example/gadgets/a1"));
    const { code, stdout } = await inFolder("--spec", "gadgets.json", "--har", file, "--output", "json");
    const { directions, traffic, results } = readReport(stdout);
    expect(directions).toEqual(["traffic"]);
    expect(traffic).toMatchObject([{ source: file }]);
    expect(traffic[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(results.filter(({ operationId }) => operationId === "getGadget").length).toBeGreaterThan(0);
    // A body without what the spec requires.
    expect(code).toBe(1);
  });

  it("prints what --output says", async () => {
    expect((await inFolder(...QUICK, "--output", "markdown")).stdout).toMatch(/^# ✅ Conformance/);
  });

  it("tells of its exit codes", async () => {
    const { code, stdout } = await inFolder("--help");
    expect(code).toBe(0);
    expect(stdout).toContain("Exit code: 0 conforms, 1 does not conform, 2 could not run, 130 interrupted.");
  });
});

describe("atlas-fetch conformance, what it cannot run", { timeout: 60_000 }, () => {
  it.each<[string, string[], string]>([
    ["a spec that is no OpenAPI", ["--spec", "list.yaml"], "list.yaml is not an OpenAPI 3.0 document"],
    ["a spec that is neither YAML nor JSON", ["--spec", "broken.json"], "broken.json:2 is neither YAML nor JSON"],
    ["a spec that is not there", ["--spec", "none.yaml"], "none.yaml cannot be read: ENOENT"],
    ["no matching operation", [...QUICK, "--operation", "getGadgett"], '"getGadgett" selects nothing'],
    ["no matching check", ["--check", "spec-vaild"], 'There is no check "spec-vaild". Did you mean spec-valid?'],
    ["no matching case", [...QUICK, "--case", "none"], '"none" is the name of no case'],
    ["a direction that is not there", ["--direction", "upwards"], "--direction upwards is none of spec, client"],
    ["an API date that is none", [...QUICK, "--api-date", "soon"], '"soon" is no API date'],
    ["a seed that is no number", [...QUICK, "--seed", "x"], "--seed x is not a whole number"],
    ["a horizon before today", [...QUICK, "--horizon", "-1"], "--horizon -1 is not a whole number"],
    ["a format that is not there", [...QUICK, "--output", "pdf"], "--output pdf is none of terminal, json"],
    ["a report of no format", [...QUICK, "--report", "report"], "the name does not tell the format"],
    [
      "a report path below a file",
      [...QUICK, "--report", "gadgets.json/a.json"],
      "gadgets.json/a.json cannot be written",
    ],
    [
      "a report path that is a folder",
      [...QUICK, "--report", "json=folder"],
      "folder cannot be written: it is a folder",
    ],
    ["a report path twice", [...QUICK, "--report", "a.json", "--report", "./a.json"], "it is named twice"],
    [
      "exemptions that are none",
      [...QUICK, "--exemptions", "gadgets.json"],
      "gadgets.json is not a list of exemptions",
    ],
    ["writes without a server", [...QUICK, "--allow-writes"], "--allow-writes needs --base-url."],
    ["a HAR that is cut off", ["--har", "cut.har"], "cut.har is no HAR file: its JSON is cut off"],
    ["a HAR of another API", ["--har", "other.har"], "is for an operation of the spec; they are with other.example"],
    ["a HAR that is not there", ["--har", "none.har"], "none.har cannot be read: ENOENT"],
    ["traffic from nowhere", ["--direction", "traffic"], "There is no traffic to check"],
    ["two servers", ["--base-url", "http://localhost:1", "--emulator"], "One server can be asked in a run"],
    ["a base URL in the clear", ["--base-url", "http://atlas.example"], "http: sends credentials in the clear"],
    ["an option that is not there", ["--sped", "x"], "unknown option '--sped'"],
  ])("%s: exit code 2, one sentence, and nothing written", async (_title, args, sentence) => {
    await writeFile(join(folder, "list.yaml"), "- not\n- a document\n");
    await writeFile(join(folder, "broken.json"), '{"openapi": ');
    await writeFile(join(folder, "other.har"), har("https://other.example/things"));
    await writeFile(join(folder, "cut.har"), har("https://other.example/things").slice(0, 100));
    await mkdir(join(folder, "folder"));
    const before = await readdir(folder, { recursive: true });
    const { code, stdout, stderr } = await inFolder("--report", "deep/er/kept.json", ...args);
    expect(stderr).toContain(sentence);
    expect(
      stderr
        .trim()
        .split("\n")
        .filter((line) => !line.startsWith("(Did you mean")),
    ).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });
});
