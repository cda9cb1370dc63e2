import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { inProcess } from "./in-process.js";

it("leaves no folder behind in TypeScript, which other tests of the same process compile with", async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "atlas-fetch-in-process-")));
  const before = process.cwd();
  const seen: string[] = [];
  try {
    await inProcess(
      [(program) => program.command("where").action(() => void seen.push(ts.sys.getCurrentDirectory()))],
      ["where"],
      { cwd: folder },
    );
    expect([...seen, ts.sys.getCurrentDirectory()]).toEqual([folder, before]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
