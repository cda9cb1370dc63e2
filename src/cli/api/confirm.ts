/** Asks before something is deleted. */
import { AtlasConfigError } from "../../errors/config-error.js";
import { loadPeer } from "../../peer.js";
import type { Context } from "../context.js";

/** What somebody said, or that they left. */
export type Consent = "yes" | "no" | "interrupted";

/**
 * Asks whether something is to be deleted; only where there is somebody to ask.
 *
 * @param what - the request, in a few words
 * @throws {AtlasConfigError} `INVALID_OPTION` where there is nobody, `MISSING_PEER` without `@clack/prompts`
 */
export async function confirmDelete(operationId: string, what: string, context: Context): Promise<Consent> {
  const { stdin, stderr, signal } = context;
  if (stdin.isTTY !== true || stderr.isTTY !== true) {
    const message = `${operationId} deletes something, and there is nobody to ask: give --force to have it done.`;
    throw new AtlasConfigError("INVALID_OPTION", message);
  }
  const { confirm, isCancel } = await loadPeer("@clack/prompts", () => import("@clack/prompts"));
  const answer = await confirm({
    ...{ message: `${what} - delete it?`, initialValue: false, input: stdin, output: stderr },
    ...(signal === undefined ? {} : { signal }),
  });
  if (isCancel(answer)) return "interrupted";
  return answer ? "yes" : "no";
}
