/**
 * How large a program gets, minified and gzipped, beside its peers.
 *
 *   npm run bench:bundle              # build, measure and print
 *   npm run bench:bundle -- --save    # write bench/results/bundle.json too
 */
import { PROGRAMS, sizesOf, type Sizes } from "./bundled.js";
import { generateClients, peerFile } from "./peers.js";
import { rowOver, type Row } from "./rows.js";
import { save } from "./save.js";

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

const { source } = await generateClients();
const quoted = (file: string): string => JSON.stringify(file);

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
    program: "hey-api, one operation",
    ...kilobytes(
      await sizesOf(`import { getOrg } from ${quoted(`${source.heyApi}/sdk.gen.ts`)}; globalThis.getOrg = getOrg;`),
    ),
  },
  {
    program: "orval, one operation",
    ...kilobytes(await sizesOf(`import { getOrg } from ${quoted(source.orval)}; globalThis.getOrg = getOrg;`)),
  },
  {
    program: "mongodb-atlas-api-client",
    ...kilobytes(
      await sizesOf(
        `import client from ${quoted(peerFile("mongodb-atlas-api-client"))}; globalThis.client = client;`,
        false,
        "node",
      ),
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

const peers = (size: "loaded" | "called"): Record<string, number> =>
  Object.fromEntries(
    figures.filter(({ program }) => !program.startsWith("atlas-fetch")).map((figure) => [figure.program, figure[size]]),
  );

function row(id: string, what: string, program: string, size: "loaded" | "called"): Row {
  const figure = figures.find((one) => one.program === program);
  const goal = size === "loaded" ? figure?.goal : undefined;
  return rowOver("openapi-fetch", {
    ...{ id, what, unit: "kB", better: "less", ours: figure?.[size] ?? Number.NaN, peers: peers(size) },
    ...(goal === undefined ? {} : { goal: { value: goal, of: "value" } }),
  });
}

const rows = [
  row("bearer", "loaded with a program, bearer only", "atlas-fetch, bearer only", "loaded"),
  row("everything", "loaded with a program, everything", "atlas-fetch, everything in the main entry", "loaded"),
  row("called", "loaded until the first call, bearer only", "atlas-fetch, bearer only", "called"),
];
const packages = ["openapi-fetch", "@hey-api/openapi-ts", "orval", "mongodb-atlas-api-client"];
const how =
  "esbuild: bundled for browsers, split, minified; each file gzipped; operation table replaced by an empty one";
await save("bundle", rows, [...packages, "@mongodb-js/mcp-atlas-api-client", "esbuild"], { how, figures });
