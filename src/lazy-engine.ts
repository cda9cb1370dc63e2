/**
 * The engine is a file of its own, which is fetched while a program is still busy with other things: nothing of it is needed
 * to make a client, and it is most of the code that a call needs.
 */
import type * as engineModule from "./engine.js";
import type { Engine } from "./engine.js";
import type { Settings } from "./options.js";

type EngineModule = Pick<typeof engineModule, "createEngine">;

let loaded: EngineModule | undefined;

/** Loads the engine, once for all clients. */
export async function loadEngine(): Promise<EngineModule> {
  return (loaded ??= await import("./engine.js"));
}

/** Hands the engine of a client to whoever needs it: at once if it is there, else when it has come. */
export type WithEngine = <Result>(use: (engine: Engine) => Promise<Result>) => Promise<Result>;

/** Starts to load the engine of a client. */
export function lazyEngine(settings: Settings): WithEngine {
  let engine: Engine | undefined;
  const make = ({ createEngine }: EngineModule): Engine => (engine ??= createEngine(settings));
  // Whoever makes a client will call it. If this fails, the first call says why.
  if (loaded === undefined) loadEngine().catch(() => undefined);
  return (use) => {
    if (engine !== undefined) return use(engine);
    return loaded === undefined ? loadEngine().then((module) => use(make(module))) : use(make(loaded));
  };
}
