/** A real Chromium, where one is installed (Debian: chromium), driven with playwright-core. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const named = process.env["CHROMIUM"] ?? "";
const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)].filter((folder) => folder !== "");
const program = [
  ...(named === "" ? [] : [named]),
  ...folders.flatMap((folder) => [join(folder, "chromium"), join(folder, "chromium-browser")]),
].find(existsSync);

/** Why tests with Chromium cannot run here, if they cannot. */
export const chromiumMissing: string | undefined =
  program === undefined ? "Chromium is not installed (apt-get install chromium, or set CHROMIUM)" : undefined;

/** Starts it without a window. */
export function startChromium(): Promise<Browser> {
  if (program === undefined) throw new Error(chromiumMissing);
  // In a container there is often no right to make the sandbox; only pages of our own are opened.
  return chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
}
