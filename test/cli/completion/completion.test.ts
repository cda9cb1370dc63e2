/** `atlas-fetch completion`, asked directly and by the shells themselves. */
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { registerApi } from "../../../src/cli/api.js";
import { registerCompletion } from "../../../src/cli/completion.js";
import { registerConformance } from "../../../src/cli/conformance.js";
import { registerDeprecations } from "../../../src/cli/deprecations.js";
import { registerEmulator } from "../../../src/cli/emulator.js";
import { commandLine } from "../../helpers/built-package.js";
import { inProcess } from "../../helpers/in-process.js";
import { run } from "../../helpers/run.js";

const COMMANDS = [registerApi, registerConformance, registerEmulator, registerDeprecations, registerCompletion];

/** What could stand in place of the last word. */
async function after(...words: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await inProcess(COMMANDS, ["__complete", "bash", ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout === "" ? [] : stdout.trimEnd().split("\n");
}

describe("candidates", () => {
  it("are commands, without those that are nobody's", async () => {
    const all = await after("");
    expect(all).toEqual(expect.arrayContaining(["api", "conformance", "deprecations", "emulator", "--help"]));
    expect(all).not.toContain("__complete");
    expect(await after("de")).toEqual(["deprecations"]);
  });

  it("are tags, operations, and the flags of an operation", async () => {
    expect(await after("api", "mongoDb")).toEqual(["mongoDbCloudUsers"]);
    expect(await after("api", "organizations", "getOrgI")).toEqual(["getOrgInvite"]);
    const flags = await after("api", "organizations", "deleteOrgInvite", "--");
    expect(flags).toEqual(expect.arrayContaining(["--orgId", "--invitationId", "--force", "--dry-run", "--output"]));
    expect(flags).not.toContain("--body");
    expect(await after("api", "organizations", "deleteOrgInvite", "--orgId", "1", "--inv")).toEqual(["--invitationId"]);
  });

  it("are the values of a flag, where they are known", async () => {
    expect(await after("api", "organizations", "getOrg", "--output", "")).toEqual([
      "json",
      "yaml",
      "table",
      "csv",
      "raw",
    ]);
    expect(await after("api", "organizations", "listOrgUsers", "--version", "2025")).toEqual(["2025-02-19"]);
    expect(await after("api", "invoices", "listOrgInvoices", "--sortBy", "")).toEqual(["START_DATE", "END_DATE"]);
    expect(await after("deprecations", "--output", "s")).toEqual(["sarif"]);
    expect(await after("completion", "")).toEqual(["bash", "zsh", "fish"]);
  });

  it.each([
    [["emulator", "--seed", ""]],
    [["api", "organizations", "getOrg", "--output-file", "x"]],
    [["api", "nothing", ""]],
    [["api", "organizations", "nothing", "--"]],
    [["nothing", ""]],
    [["nothing", "--debug"]],
  ])("are none where anything, or nothing, can come: %j", async (words) => {
    expect(await after(...words)).toEqual([]);
  });

  it("have a word about them where a shell shows it, without a character that it would take for its own", async () => {
    const zsh = await inProcess(COMMANDS, ["__complete", "zsh", "api", "organizations", "getOrgInvite"]);
    expect(zsh.stdout).toMatch(/^getOrgInvite:GET \/api\/atlas\/v2\/orgs\/\{orgId\}\/invites\/\{invitationId\}.*\n$/);
    const fish = await inProcess(COMMANDS, ["__complete", "fish", "dep"]);
    expect(fish.stdout).toMatch(/^deprecations\tList what is deprecated [^\t\n]*\n$/);
  });
});

describe("the script", () => {
  let path: string;
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), "atlas-fetch-completion-"));
    const program = join(path, "atlas-fetch");
    const command = [process.execPath, ...commandLine].map((part) => `'${part}'`).join(" ");
    await writeFile(program, `#!/bin/sh\nexec ${command} "$@"\n`);
    await chmod(program, 0o755);
  });

  const isThere = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;
  const asked = (shell: string, code: string): ReturnType<typeof run> =>
    run(shell, ["-c", code], { env: { PATH: `${path}:${process.env["PATH"] ?? ""}`, HOME: path } });

  it.runIf(isThere("bash"))("of bash completes (skipped where there is no bash)", async () => {
    const { stdout, stderr } = await asked(
      "bash",
      `source <(atlas-fetch completion bash)
       COMP_WORDS=(atlas-fetch api organizations getOrgI); COMP_CWORD=3
       _atlas_fetch; printf '%s|' "\${COMPREPLY[@]}"
       COMP_WORDS=(atlas-fetch api organizations getOrg --orgId "" ); COMP_CWORD=5
       _atlas_fetch; echo "\${#COMPREPLY[@]}"; complete -p atlas-fetch`,
    );
    expect(stderr).toBe("");
    expect(stdout).toBe("getOrgInvite|0\ncomplete -o default -F _atlas_fetch atlas-fetch\n");
  });

  it.runIf(isThere("zsh"))("of zsh completes (skipped where there is no zsh)", async () => {
    const { stdout, stderr } = await asked(
      "zsh",
      `compdef() { print "$@"; }
       _describe() { print -l -- "\${(@P)2}"; }
       _files() { print files; }
       source <(atlas-fetch completion zsh)
       words=(atlas-fetch api organizations getOrgI); CURRENT=4; _atlas_fetch
       words=(atlas-fetch emulator --seed ''); CURRENT=4; _atlas_fetch`,
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^_atlas_fetch atlas-fetch\ngetOrgInvite:GET [^\n]+\nfiles\n$/);
  });

  it.runIf(isThere("fish"))("of fish completes (skipped where there is no fish)", async () => {
    const { stdout } = await asked(
      "fish",
      "atlas-fetch completion fish | source; complete --do-complete 'atlas-fetch api organizations getOrgI'",
    );
    expect(stdout).toMatch(/^getOrgInvite\tGET [^\n]+\n$/);
  });

  it("is for a shell that it knows", async () => {
    const { code, stderr } = await inProcess(COMMANDS, ["completion", "tcsh"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "atlas-fetch: The shell tcsh is none of bash, zsh, fish.\n" });
  });
});
