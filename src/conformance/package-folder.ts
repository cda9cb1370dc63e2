/**
 * Where this code is: `src/`, or `dist/` when it was built. There the files are bundled, each at most one folder below, as
 * this one is here.
 */
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

/** With a slash at its end. */
export const packageFolder: string = fileURLToPath(new URL("../", import.meta.url));

/** The end of the names of its files. */
export const codeExtension: string = extname(fileURLToPath(import.meta.url));
