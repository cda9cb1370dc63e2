/**
 * How large a program gets, minified and gzipped, beside its peers.
 *
 *   npm run bench:bundle              # build, measure and print
 *   npm run bench:bundle -- --save    # write bench/results/bundle.json too
 */
import { writeFileSync } from "node:fs";
import esbuild from "esbuild/package.json" with { type: "json" };
import mcp from "../node_modules/@mongodb-js/mcp-atlas-api-client/package.json" with { type: "json" };
import openapiFetch from "../node_modules/openapi-fetch/package.json" with { type: "json" };
import { PROGRAMS, sizesOf, type Sizes } from "./bundled.js";

const KB = 1000;

interface Figure {
  readonly program: string;
  /** Kilobytes before the first line of the program runs. */
  readonly loaded: number;
  /** Kilobytes with what the first call needs. */
  readonly called: number;
  /** Kilobytes with what is loaded when it is needed. */
  readonly all: number;
  readonly goal?: number;
}

const kilobytes = ({ loaded, called, all }: Sizes): Pick<Figure, "loaded" | "called" | "all"> => ({
  loaded: Number((loaded / KB).toFixed(2)),
  called: Number((called / KB).toFixed(2)),
  all: Number((all / KB).toFixed(2)),
});

const figures: Figure[] = [
  { program: "atlas-fetch, bearer only", ...kilobytes(await sizesOf(PROGRAMS["bearer only"])), goal: 6 },
  {
    program: "atlas-fetch, everything in the main entry",
    ...kilobytes(await sizesOf(PROGRAMS["everything in the main entry"])),
    goal: 12,
  },
  {
    program: "atlas-fetch, bearer only, operation table included",
    ...kilobytes(await sizesOf(PROGRAMS["bearer only"], true)),
  },
  {
    program: "openapi-fetch",
    ...kilobytes(
      await sizesOf('import createClient from "openapi-fetch"; globalThis.client = createClient({ baseUrl: "" });'),
    ),
  },
  {
    program: "@mongodb-js/mcp-atlas-api-client",
    ...kilobytes(
      await sizesOf(
        'import { ApiClient } from "@mongodb-js/mcp-atlas-api-client"; globalThis.ApiClient = ApiClient;',
        false,
        "node",
      ),
    ),
  },
];

for (const { program, loaded, called, all, goal } of figures) {
  const verdict = goal === undefined ? "" : `  goal ≤ ${goal} kB: ${loaded <= goal ? "met" : "NOT MET"}`;
  process.stdout.write(
    `${program.padEnd(52)} ${loaded.toFixed(2).padStart(7)} kB  first call ${called.toFixed(2).padStart(7)} kB  everything ${all.toFixed(2).padStart(7)} kB${verdict}\n`,
  );
}

if (process.argv.includes("--save")) {
  const versions = { esbuild: esbuild.version, "openapi-fetch": openapiFetch.version, [mcp.name]: mcp.version };
  const how =
    "esbuild: bundled for browsers, split, minified; each file gzipped; operation table replaced by an empty one";
  writeFileSync("bench/results/bundle.json", `${JSON.stringify({ how, versions, figures }, null, 2)}\n`);
}
