/**
 * The engine is a file of its own, which is fetched while a program is still busy with other things: nothing of it is needed
 * to make a client, and it is most of the code that a call needs.
 */
import type { AuthClient } from "./auth/provider.js";
import type * as engineModule from "./engine.js";
import type { Engine } from "./engine.js";
import type { ClientSettings } from "./options.js";

type EngineModule = Pick<typeof engineModule, "completeSettings" | "createEngine">;

let loaded: EngineModule | undefined;

/** Loads the engine, once for all clients. */
export async function loadEngine(): Promise<EngineModule> {
  return (loaded ??= await import("./engine.js"));
}

/** Hands the engine of a client to whoever needs it: at once if it is there, else when it has come. */
export type WithEngine = <Result>(use: (engine: Engine) => Promise<Result>) => Promise<Result>;

/**
 * Starts to load the engine of a client.
 *
 * @param current - who the client is now: a call that began before it was closed keeps to an engine that is closed
 */
export function lazyEngine(settings: ClientSettings, current: () => AuthClient): WithEngine {
  let engine: Engine | undefined;
  // Whoever makes a client will call it. If this fails, the first call says why.
  if (loaded === undefined) loadEngine().catch(() => undefined);
  const make = ({ completeSettings, createEngine }: EngineModule, client: AuthClient): Engine => {
    const before = engine?.environment;
    if (engine !== undefined && before?.settings.client === client) return engine;
    engine = createEngine(completeSettings(settings, client));
    // What has been announced is not announced again.
    Object.assign(engine.environment, before && { deprecations: before.deprecations });
    return engine;
  };
  return (use) => {
    const client = current();
    return loaded === undefined ? loadEngine().then((module) => use(make(module, client))) : use(make(loaded, client));
  };
}
