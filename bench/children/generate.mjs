// Everything that `atlas-fetch generate --all` does, from the file to the folder. Usage: generate.mjs <spec> <folder> <dates…>
import { generate, loadSpec, writeGenerated } from "../../dist/codegen/index.js";

const [, , source, out, ...apiDates] = process.argv;
const spec = await loadSpec(source);
await writeGenerated(out, await generate({ spec, apiDates, runtime: "atlas-fetch", command: "bench" }));
console.log(process.resourceUsage().maxRSS);
