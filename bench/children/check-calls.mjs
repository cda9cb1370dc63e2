// Checks a file of calls after everything that it imports has been checked. Usage: check-calls.mjs <file> <imported file…>
// Prints the time in ms and the type instantiations that the calls alone took, and the number of errors in all files.
import ts from "typescript";
import { compilerOptions } from "./compiler-options.mjs";

const [, , calls, ...imported] = process.argv;
const program = ts.createProgram([calls, ...imported], compilerOptions);
let errors = 0;
for (const source of program.getSourceFiles()) {
  if (source.fileName !== calls) errors += program.getSemanticDiagnostics(source).length;
}
const before = program.getInstantiationCount();
const start = performance.now();
const own = program.getSemanticDiagnostics(program.getSourceFile(calls));
const time = performance.now() - start;
for (const { messageText } of own.slice(0, 3)) console.error(ts.flattenDiagnosticMessageText(messageText, "\n"));
console.log(
  JSON.stringify({ time, instantiations: program.getInstantiationCount() - before, errors: errors + own.length }),
);
