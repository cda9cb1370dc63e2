/**
 * Generates `src/generated/` from `openapi/`.
 *
 *   npm run generate              # write
 *   npm run generate -- --check   # exit 1 if the files are stale, write nothing
 */
import { parseArgs } from "node:util";
import { compareGenerated, generate, loadSpec, SpecError, writeGenerated } from "../src/codegen/index.js";
import { generation, root } from "./config.js";

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  process.chdir(root);
  const spec = await loadSpec(generation.spec);
  const files = await generate({ ...generation, spec });
  if (!values.check) {
    await writeGenerated(generation.out, files);
    console.log(`${files.size} files in ${generation.out} for ${generation.apiDates.join(", ")}`);
    return 0;
  }
  const stale = Object.entries(await compareGenerated(generation.out, files)).flatMap(
    ([how, names]: [string, string[]]) => names.map((name) => `${generation.out}/${name}: ${how}`),
  );
  if (stale.length === 0) {
    console.log(`${generation.out} is up to date`);
    return 0;
  }
  console.error(`${stale.join("\n")}\n${generation.out} is stale: run \`npm run generate\` and commit the result.`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof SpecError ? error.message : error);
  process.exitCode = 2;
}
