/** What a client does where its options say nothing. Only calls need to know, so it is loaded with the engine. */
import type { AuthClient } from "./auth/provider.js";
import type { LosslessJson } from "./lossless.js";
import type { ClientSettings, Settings } from "./options.js";
import { PACKAGE_VERSION } from "./package-version.js";
import { defaultUserAgent } from "./platform.js";
import { globalFetch } from "./transport/fetch.js";
import { sleep } from "./transport/sleep.js";

/** Fills in the defaults. */
export function completeSettings({ int64, options, ...settings }: ClientSettings, client: AuthClient): Settings {
  return {
    ...settings,
    client,
    lossless: int64 && losslessWith(int64),
    accept: options.accept ?? "pinned",
    deprecations: options.deprecations ?? "warn",
    validateInput: options.validateInput ?? true,
    timeout: options.timeout ?? 30_000,
    fetch: options.fetch ?? globalFetch,
    userAgent: options.userAgent ?? defaultUserAgent("atlas-fetch", PACKAGE_VERSION),
    now: options.now ?? Date.now,
    retry: options.retry ?? {},
    limits: options.limits,
    sleep: options.sleep ?? sleep,
    random: options.random ?? Math.random,
    logger: options.logger,
  };
}

/** Loads it once, with the first call. */
function losslessWith(int64: NonNullable<ClientSettings["int64"]>): () => Promise<LosslessJson> {
  let loaded: Promise<LosslessJson> | undefined;
  return () => (loaded ??= import("./lossless.js").then(({ loadLossless }) => loadLossless(int64)));
}
