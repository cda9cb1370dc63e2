// openapi-typescript alone, from the file to one file of types. Usage: openapi-typescript.mjs <spec> <file>
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const [, , source, out] = process.argv;
await writeFile(out, astToString(await openapiTS(pathToFileURL(source), { silent: true })));
console.log(process.resourceUsage().maxRSS);
