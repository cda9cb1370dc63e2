/** Every command that the pages name exists, with its flags. */
import { existsSync, readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { isRecord } from "../../src/codegen/document.js";
import { registerApi } from "../../src/cli/api.js";
import { registerCompletion } from "../../src/cli/completion.js";
import { registerConformance } from "../../src/cli/conformance.js";
import { registerDeprecations } from "../../src/cli/deprecations.js";
import { registerDiff } from "../../src/cli/diff.js";
import { registerDoctor } from "../../src/cli/doctor.js";
import { registerEmulator } from "../../src/cli/emulator.js";
import { registerGenerate } from "../../src/cli/generate.js";
import { registerTrim } from "../../src/cli/trim.js";
import { inProcess } from "../helpers/in-process.js";
import { blocksOf, PAGES, proseOf } from "../helpers/markdown.js";

const COMMANDS = [
  registerApi,
  registerGenerate,
  registerTrim,
  registerDiff,
  registerConformance,
  registerEmulator,
  registerDeprecations,
  registerCompletion,
  registerDoctor,
];

interface Line {
  readonly file: string;
  readonly text: string;
}

/** Commands in code blocks, with continued lines as one, and in the text. */
const lines: readonly Line[] = PAGES.flatMap((file) => [
  ...blocksOf(file)
    .filter(({ language }) => ["", "sh", "console", "text", "yaml"].includes(language))
    .flatMap(({ code }) => code.replace(/\\\n\s*/g, "").split("\n"))
    .map((line) => ({ file, text: line.replace(/ #.*/, "") })),
  ...[...proseOf(file).matchAll(/`([^`\n]+)`/g)].map(([, text = ""]) => ({ file, text })),
]);

/** The words of a command, without what a shell makes of quotes, pipes and redirections. */
function wordsOf(text: string): string[] {
  const [command = ""] = text.split(/ [|>&;]|[)]/);
  return [...command.matchAll(/'[^']*'|"[^"]*"|\S+/g)].map(([word]) => word);
}

const ownCommands = lines.flatMap(({ file, text }) => {
  const match = /^(?:\S* ?(?:\$|run:) )?(?:npx )?atlas-fetch ([a-z_].*)$/.exec(text.trim());
  return match === null ? [] : [{ file, text, words: wordsOf(match[1] ?? "") }];
});

const scripts = lines.flatMap(({ file, text }) =>
  [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test|cit)\b)([^&|]*)/g)].map(
    ([, run, short = "", rest = ""]) => ({ file, script: run ?? short.replace("cit", "test"), rest }),
  ),
);

it("finds commands", () => {
  expect(ownCommands.length).toBeGreaterThan(40);
  expect(scripts.length).toBeGreaterThan(30);
});

/** What can stand in place of the last word, from the completion of the command line. */
async function candidates(...words: string[]): Promise<string[]> {
  const { stdout } = await inProcess(COMMANDS, ["__complete", "bash", ...words]);
  return stdout.trimEnd().split("\n");
}

it.each(ownCommands)("$file: $text", async ({ words }) => {
  const [command = "", ...rest] = words;
  if (!/^[a-z]+$/.test(command)) return; // a placeholder
  expect(await candidates(command)).toContain(command);
  const named = rest.findIndex((word) => word.startsWith("-"));
  const places = named === -1 ? rest : rest.slice(0, named);
  if (places.some((word) => /[<…]/.test(word))) return; // a pattern of a command
  if (command === "api") {
    const [tag, operationId] = places;
    if (tag !== undefined) expect(await candidates("api", tag)).toContain(tag);
    const isFormer = operationId === "deleteOrganizationInvitation";
    if (operationId !== undefined && !isFormer) {
      expect(await candidates("api", tag ?? "", operationId)).toContain(operationId);
    }
  }
  const before = command === "api" ? [command, ...places.slice(0, 2)] : [command];
  for (const flag of rest.filter((word) => word.startsWith("--") && !word.includes("…"))) {
    const [name = ""] = flag.split(/[=[]/);
    if (name.includes("<") || name === "--help") continue; // `--<parameter> <value>`
    expect(await candidates(...before, name), flag).toContain(name);
  }
});

it("names npm scripts that exist, with flags that they read", () => {
  const { scripts: known } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: unknown };
  if (!isRecord(known)) throw new Error("package.json has no scripts");
  for (const { file, script, rest } of scripts) {
    expect(Object.keys(known), file).toContain(script);
    const flags = [...rest.matchAll(/ --([a-z][\w-]*)/g)].map(([, flag = ""]) => flag);
    const [source] = /\S+\.ts/.exec(String(known[script])) ?? [];
    if (source === undefined) continue;
    const code = readFileSync(source, "utf8");
    for (const flag of flags.filter((name) => name !== "silent")) expect(code, `${file}: --${flag}`).toContain(flag);
  }
});

it("names examples that exist", () => {
  for (const { file, text } of lines) {
    for (const [path = ""] of text.matchAll(/\b(?:examples|scripts|test|bench)\/[\w/.-]+\.(?:ts|mjs|json)\b/g)) {
      expect(existsSync(path), `${file}: ${path}`).toBe(true);
    }
  }
});

vi.setConfig({ testTimeout: 30_000 });
