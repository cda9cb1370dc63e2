/** Where Atlas is said to be, and by whom. */
import { AtlasConfigError } from "../../errors/config-error.js";
import { isLoopback } from "../../emulator/server.js";
import type { ClientCommandOptions } from "../client-options.js";
import type { Context } from "../context.js";
import type { Finding } from "./finding.js";

/** The hosts of Atlas itself. */
const HOSTS: ReadonlySet<string> = new Set(["cloud.mongodb.com", "cloud.mongodbgov.com"]);

/**
 * Looks at the base URL.
 *
 * @param source - where the credentials come from, which may be a profile with an address of its own
 */
export function examineAddress(
  baseUrl: string | AtlasConfigError,
  given: ClientCommandOptions,
  env: Context["env"],
  source: string | undefined,
): Finding {
  const isProfile = source?.startsWith("profile ") === true;
  const variable = (env["MONGODB_ATLAS_BASE_URL"] ?? "") !== "";
  const origin =
    given.baseUrl !== undefined
      ? "--base-url"
      : isProfile
        ? source
        : variable
          ? "MONGODB_ATLAS_BASE_URL"
          : "the default";
  if (baseUrl instanceof AtlasConfigError) {
    const advice = `Correct it in ${origin}, or leave it out: Atlas is at https://cloud.mongodb.com.`;
    return { check: "address", status: "problem", summary: baseUrl.message, advice };
  }
  const { hostname } = new URL(baseUrl);
  const base = { check: "address" as const, summary: `${baseUrl}, from ${origin}`, data: { baseUrl, source: origin } };
  if (HOSTS.has(hostname) || isLoopback(hostname.replace(/^\[|\]$/g, ""))) return { ...base, status: "ok" };
  const advice = `${hostname} is no host of Atlas's, which are ${[...HOSTS].join(" and ")}. If it is not meant, correct it: credentials go there.`;
  return { ...base, status: "warning", advice };
}
