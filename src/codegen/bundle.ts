/** Makes one document of several files. */
import { realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { loadPeer } from "../peer.js";
import { SpecError } from "./spec-error.js";

/**
 * Follows the references of a document to other files and puts what they point at into `components`.
 *
 * @throws {SpecError} `SPEC_DANGLING_REFERENCE` for a reference that leads nowhere, `SPEC_INVALID` for one that leads
 * out of the folder of the document
 */
export async function bundleFiles(source: string): Promise<unknown> {
  const { BaseResolver, bundle, createConfig } = await loadPeer(
    "@redocly/openapi-core",
    () => import("@redocly/openapi-core"),
  );
  const root = dirname(await realpath(source));
  let refused: SpecError | undefined;

  // A document can come from anywhere; it must not be able to read the rest of the disk, or call addresses.
  class ConfinedResolver extends BaseResolver {
    override async loadExternalRef(...args: Parameters<InstanceType<typeof BaseResolver>["loadExternalRef"]>) {
      const [file] = args;
      if (!(await isBelow(root, file))) {
        refused ??= new SpecError(
          "SPEC_INVALID",
          `${source} refers to ${file}, which is outside the folder of the document.`,
        );
        throw refused;
      }
      return super.loadExternalRef(...args);
    }
  }

  const config = await createConfig({});
  const result = await bundle({ ref: source, config, externalRefResolver: new ConfinedResolver(config.resolve) });
  if (refused !== undefined) throw refused;
  const [problem] = result.problems.filter(({ severity }) => severity === "error");
  if (problem !== undefined) {
    const [location] = problem.location;
    const file = location === undefined ? source : relative(process.cwd(), location.source.absoluteRef);
    throw new SpecError("SPEC_DANGLING_REFERENCE", `${file}${location?.pointer ?? ""}: ${problem.message}`);
  }
  return result.bundle.parsed;
}

async function isBelow(root: string, file: string): Promise<boolean> {
  if (/^[a-z][\w+.-]+:/i.test(file)) return false;
  // A missing file is not refused: the message about it says more.
  const real = await realpath(file).catch(() => resolve(file));
  return real.startsWith(root.endsWith(sep) ? root : root + sep);
}
