/**
 * Tells what an update of the official document means, for the operations of the trimmed spec and in total.
 * docs/updating.md explains what it prints.
 *
 *   npm run spec:update                                   # the two snapshots, else the recorded facts and the official document
 *   npm run spec:update -- --from old.yaml --to new.yaml  # any two: files or https addresses
 *   npm run spec:update -- --to new.yaml                  # the recorded facts and this document
 *   npm run spec:update -- --report update.md             # as Markdown too, for a pull request
 *   npm run spec:update -- --to new.yaml --record         # and keep the facts of the new document
 *
 * Exit code 0 if it ran, whatever it found; 2 if it could not run.
 */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  diffSpecs,
  documentOf,
  factsOf,
  identityOf,
  renderMarkdown,
  renderText,
  skeletonOf,
  type SpecDiff,
} from "../src/codegen/diff/index.js";
import { operationsOf } from "../src/codegen/document.js";
import { loadSpec, SpecError, type LoadedSpec } from "../src/codegen/index.js";
import { generation, officialSpec, olderSnapshot, root, snapshot, upstreamFacts } from "./config.js";
import { formatFacts, readFacts } from "./upstream-facts.js";

const caller = process.env["INIT_CWD"] ?? process.cwd();

/** The two documents, and the difference between them for some operations or all. */
interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly compare: (options?: { readonly identities: ReadonlySet<string> }) => SpecDiff;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      to: { type: "string" },
      report: { type: "string" },
      record: { type: "boolean", default: false },
    },
  });
  const reportFile = values.report === undefined ? undefined : atCaller(values.report);
  process.chdir(root);
  const { from, to } = sources(values.from, values.to);
  const current = await loadSpec(to);
  if (values.record && from === undefined && !existsSync(upstreamFacts)) {
    await record(current);
    return 0;
  }
  const spec = await loadSpec(generation.spec);
  const comparison = from === undefined ? await withFacts(current) : await withDocument(from, current);
  const identities = new Set([...operationsOf(spec.document)].map(identityOf));
  const ours = comparison.compare({ identities });
  const total = comparison.compare();
  console.log(`${comparison.from} → ${comparison.to}\n`);
  console.log(`Operations of ${generation.spec}\n\n${renderText(ours)}`);
  console.log(
    `All operations, counted (atlas-fetch diff lists the changes)\n\n${renderText(total, { details: false })}`,
  );
  if (reportFile !== undefined) await write(reportFile, formatReport(comparison, ours, total));
  if (values.record) await record(current);
  return 0;
}

/** A document with other words and the same facts leaves the record as it is: nobody has to look at that. */
async function record({ document, hash: sha256 }: LoadedSpec): Promise<void> {
  const operations = factsOf(document);
  if (existsSync(upstreamFacts)) {
    const recorded = await readFacts(upstreamFacts);
    if (JSON.stringify(recorded.operations) === JSON.stringify(operations)) {
      console.log(`${upstreamFacts} has these facts already`);
      return;
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  await write(upstreamFacts, formatFacts({ date, sha256, operations }));
}

function sources(from: string | undefined, to: string | undefined): { from: string | undefined; to: string } {
  const areThere = [olderSnapshot, snapshot].every((file) => existsSync(file));
  if (from === undefined && to === undefined && areThere) return { from: olderSnapshot, to: snapshot };
  return { from: from === undefined ? undefined : atCaller(from), to: to === undefined ? officialSpec : atCaller(to) };
}

/** npm runs scripts in the root of the package; a relative path is meant from where the command was given. */
function atCaller(source: string): string {
  return /^https?:/.test(source) ? source : relative(root, resolve(caller, source));
}

async function withDocument(from: string, current: LoadedSpec): Promise<Comparison> {
  const old = await loadSpec(from);
  return { from, to: current.source, compare: (options) => diffSpecs(old.document, current.document, options) };
}

async function withFacts(current: LoadedSpec): Promise<Comparison> {
  const facts = await readFacts(upstreamFacts);
  const [before, after] = [documentOf(facts.operations), skeletonOf(current.document)];
  const note =
    facts.sha256 === current.hash
      ? "The document is the recorded one."
      : "Compared with recorded facts: parameters, bodies, headers, roles and security are not among them.";
  return {
    from: `${upstreamFacts} of ${facts.date}`,
    to: current.source,
    compare: (options) => {
      const diff = diffSpecs(before, after, options);
      return { ...diff, notes: [...diff.notes, note] };
    },
  };
}

function formatReport({ from, to }: Comparison, ours: SpecDiff, total: SpecDiff): string {
  return [
    `From ${from} to ${to}.\n`,
    `## Operations of the trimmed spec\n\n${renderMarkdown(ours, { level: 3, maxLength: 40_000 })}`,
    `## All operations\n\n${renderMarkdown(total, { level: 3, maxLength: 15_000 })}`,
  ].join("\n");
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpecError("OUTPUT_UNWRITABLE", `${file} cannot be written: ${reason}`, { cause });
  }
  console.log(`Wrote ${file}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof SpecError || error instanceof TypeError ? error.message : error);
  process.exitCode = 2;
}
