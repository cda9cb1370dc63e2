/** The client of the command line: the built-in operations at any API date, without types. */
import type { AuthProvider } from "../../auth/provider.js";
import { createAtlasClient, type AtlasClient } from "../../client.js";
import type { DeprecationNotice } from "../../deprecation.js";
import type { AtlasLogger } from "../../events.js";
import type { ApiTypes } from "../../generated/index.js";
import type { FetchFunction } from "../../transport/fetch.js";
import type { CallPlan } from "./call-plan.js";

/** A client that takes any operation by its name. 64-bit integers are `bigint`. */
export type CommandClient = AtlasClient<string, ApiTypes, "lossless">;

/** What a client of the command line is made with. */
export interface ClientSettings {
  readonly auth: AuthProvider;
  readonly baseUrl: string;
  readonly now: () => number;
  readonly fetch?: FetchFunction | undefined;
  readonly onDeprecation: (notice: DeprecationNotice) => void;
  readonly logger?: AtlasLogger | undefined;
}

/** Makes the client that carries out a plan. */
export function makeClient({ apiDate, timeout, options }: CallPlan, settings: ClientSettings): CommandClient {
  const { auth, baseUrl, now, fetch, onDeprecation, logger } = settings;
  const version: string = apiDate;
  return createAtlasClient({
    ...{ auth, baseUrl, now, version, json: "lossless", deprecations: onDeprecation, validateInput: options.check },
    ...(timeout === undefined ? {} : { timeout }),
    ...(fetch === undefined ? {} : { fetch }),
    ...(logger === undefined ? {} : { logger }),
  });
}

/** Puts nothing on requests. */
const NOBODY: AuthProvider = { layer: () => (next) => next };

/** Makes a client that asks nobody, for what only shows a request. */
export function makeSilentClient(plan: CallPlan, baseUrl: string, fetch?: FetchFunction): CommandClient {
  return makeClient(plan, { auth: NOBODY, baseUrl, fetch, now: Date.now, onDeprecation: () => undefined });
}
