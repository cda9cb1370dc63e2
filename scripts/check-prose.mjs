// Finds sentences of the official document that were copied into the project, with the shared tool beside the checkout.
//
// The tool compares runs of words. A long path template (`/api/atlas/v2/orgs/{orgId}/…`) is such a run and a fact, not
// prose, so the tool is run on a copy of the files in which path templates are blank.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const tool = resolve("../shared/tools/prose-overlap.mjs");
if (!existsSync(tool)) {
  console.log("skipped: the tool against copied prose is not beside this checkout");
  process.exit(0);
}

const copy = mkdtempSync(join(tmpdir(), "atlas-fetch-prose-"));
try {
  execFileSync("git", ["init", "--quiet", copy]);
  const names = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" }).split("\n");
  for (const name of names.filter((name) => name !== "" && existsSync(name) && statSync(name).isFile())) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), readFileSync(name, "utf8").replace(/\/api\/atlas\/v2[^\s"'`]*/g, "/"));
  }
  const { status } = spawnSync(process.execPath, [tool], { cwd: copy, stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
