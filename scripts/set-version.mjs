/** Writes the version of `package.json` into `src/package-version.ts`, after changesets has raised it. */
import { readFileSync, writeFileSync } from "node:fs";

const FILE = "src/package-version.ts";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const before = readFileSync(FILE, "utf8");
const after = before.replace(/PACKAGE_VERSION = ".*"/, `PACKAGE_VERSION = ${JSON.stringify(version)}`);
if (!after.includes(`"${version}"`)) throw new Error(`${FILE} has no PACKAGE_VERSION to replace.`);
writeFileSync(FILE, after);
