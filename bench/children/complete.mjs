// Asks the language service for completions. Usage: complete.mjs <file> <text before the cursor> <times>
// Prints the time in ms of each request, every one after an edit, and the number of entries.
import { readFileSync } from "node:fs";
import ts from "typescript";
import { compilerOptions } from "./compiler-options.mjs";

const [, , file, before, times] = process.argv;
let text = readFileSync(file, "utf8");
let version = 0;
const host = {
  getCompilationSettings: () => compilerOptions,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : "1"),
  getScriptSnapshot: (name) => {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
};
const service = ts.createLanguageService(host);
const result = [];
let entries = 0;
for (let index = 0; index < Number(times) + 1; index++) {
  text += " ";
  version++;
  // An editor has the program at hand when somebody types.
  service.getProgram();
  const start = performance.now();
  const found = service.getCompletionsAtPosition(file, text.lastIndexOf(before) + before.length, {});
  if (index > 0) result.push(performance.now() - start);
  entries = found?.entries.length ?? 0;
}
console.log(JSON.stringify({ times: result, entries }));
