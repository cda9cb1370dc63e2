import type { Transport } from "../transport/transport.js";
import type { AuthContext, AuthProvider } from "./provider.js";

/**
 * A provider whose code is loaded when a client uses it: a program has one kind of credentials, and need not wait for the
 * code of the others.
 *
 * @param takesLight - what its `takesLight` will be
 */
export function later(load: () => Promise<AuthProvider>, takesLight = false): AuthProvider {
  let loading: Promise<AuthProvider> | undefined;
  const provider = (): Promise<AuthProvider> =>
    (loading ??= load().catch((error: unknown) => {
      // The next call tries again.
      loading = undefined;
      throw error;
    }));
  return {
    takesLight,
    layer(context: AuthContext) {
      // Whoever makes a client will call it. If this fails, the first call says why.
      provider().catch(() => undefined);
      return (next) => {
        let send: Transport | undefined;
        return (request, call) => {
          if (send !== undefined) return send(request, call);
          // A promise of this call's own, as in `untilAborted`.
          return new Promise<AuthProvider>((resolve) => resolve(provider())).then((loaded) =>
            (send ??= loaded.layer(context)(next))(request, call),
          );
        };
      };
    },
    async close(client) {
      // What cannot be loaded holds nothing.
      const loaded = await loading?.catch(() => undefined);
      await loaded?.close?.(client);
    },
  };
}
