/** The trimmed spec that this package carries, and what is known to be wrong with it. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Path of the trimmed spec; the same from `src/` and from `dist/`. */
export const ownSpec: string = fileURLToPath(new URL("../../openapi/openapi.yaml", import.meta.url));

/** The known failures of the trimmed spec. */
export const ownExemptions: { readonly name: string; readonly path: string } = {
  name: "exemptions.yaml",
  path: fileURLToPath(new URL("../../openapi/exemptions.yaml", import.meta.url)),
};

/** Whether a file or an address is the trimmed spec. */
export function isOwnSpec(source: string): boolean {
  return resolve(source) === ownSpec;
}
