/** `atlas-fetch conformance` as a process, on whole documents: what a process does beside what is in `conformance.test.ts`. */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { registerConformance } from "../../src/cli/conformance.js";
import { readReport } from "../../src/conformance/report/json.js";
import { folderWith } from "../codegen/fixture.js";
import { gadgets } from "../../src/conformance/spec/gadgets.js";
import { commandLine } from "../helpers/built-package.js";
import { inProcess } from "../helpers/in-process.js";
import { run, type Ended } from "../helpers/run.js";

const command = [...commandLine, "conformance"];
const QUICK = ["--spec", "gadgets.json", "--check", "spec-valid,spec-pattern-compiles"];

let folder: string;
beforeEach(async () => {
  folder = await folderWith({ "gadgets.json": JSON.stringify(gadgets()) });
});

/** Runs the command in a folder of its own, which has `gadgets.json`. */
function conformance(...args: string[]): Promise<Ended> {
  return run(process.execPath, [...command, ...args], { cwd: folder });
}

/** The same in this process. */
function inFolder(...args: string[]): Promise<Ended> {
  return inProcess([registerConformance], ["conformance", ...args], { cwd: folder });
}

describe("atlas-fetch conformance", { timeout: 60_000 }, () => {
  it("exits with 0 if the spec conforms, quiet about its progress in a pipe", async () => {
    const { code, stdout, stderr } = await conformance(...QUICK);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^Gadgets 1 {2}gadgets\.json\n/);
    expect(stdout).toMatch(/✓ conforms: \d+ cases passed\n$/);

    expect(stdout).not.toMatch(/\u001b/);
    expect(code).toBe(0);
  });

  it("runs spec and client on the trimmed spec of the package if nothing else is said", async () => {
    // From the sources: one of the checks compiles against the package's types, which only a whole build has.
    const { code, stdout } = await inFolder("--operation", "getSystemStatus", "--output", "json");
    expect(code).toBe(0);
    const { directions, spec, exemptions } = readReport(stdout);
    expect(directions).toEqual(["spec", "client"]);
    expect(spec.source).toBe(resolve("openapi/openapi.yaml"));
    expect(exemptions.length).toBeGreaterThan(0);
  });

  it("finds the same in the same order, however many processes there are", async () => {
    const paths = Object.entries(gadgets().paths).flatMap(([path, item]) =>
      ["A", "B", "C", "D"].map((name): [string, unknown] => {
        const text = JSON.stringify(item).replace(/"operationId":"(\w+)"/g, `"operationId":"$1${name}"`);
        return [`/${name}${path}`, JSON.parse(text) as unknown];
      }),
    );
    await writeFile(join(folder, "many.json"), JSON.stringify({ ...gadgets(), paths: Object.fromEntries(paths) }));
    const checks = ["client-headers", "client-error-map", "client-no-content"].join(",");
    const results = async (processes: string): Promise<unknown> => {
      const args = ["--spec", "many.json", "--check", checks, "--processes", processes, "--output", "json"];
      return readReport((await conformance(...args)).stdout).results;
    };
    const [alone, together] = [await results("1"), await results("3")];
    expect(alone).toHaveLength(
      new Set((alone as { check: string; name: string }[]).map((one) => one.check + one.name)).size,
    );
    expect(together).toEqual(alone);
  });

  it("does not mind that nobody reads on", async () => {
    const { code, stdout, stderr } = await run(
      "bash",
      ["-o", "pipefail", "-c", '"$@" | head -1', "bash", process.execPath, ...command, ...QUICK, "--output", "json"],
      { cwd: folder },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe("{\n");
  });

  it("a base URL that answers with HTML: exit code 2, and one sentence", async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>Proxy</title>");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const { code, stdout, stderr } = await run(process.execPath, [...command, "--base-url", baseUrl], {
        cwd: folder,
        env: { MONGODB_ATLAS_ACCESS_TOKEN: "token" },
      });
      expect(stderr).toMatch(/^atlas-fetch: http:\S+ answers with HTML.*\n$/);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    } finally {
      await new Promise((done) => server.close(done));
    }
  });

  it("Ctrl-C: exit code 130, and nothing half-written", async () => {
    const watcher = watch(folder);
    const begun = new Promise<void>((done) => watcher.once("change", () => done()));
    const child = spawn(process.execPath, [...command, "--direction", "client", "--report", "report.json"], {
      cwd: folder,
      stdio: "ignore",
    });
    const ended = new Promise((done) => child.once("exit", done));
    await begun;
    watcher.close();
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(await readdir(folder)).toEqual(["gadgets.json"]);
  });
});
