/** A client on an emulator, over a real loopback socket. */
import { startEmulator, type Emulator, type EmulatorOptions } from "../../src/emulator/index.js";
import { createAtlasClient, serviceAccount, type AtlasClient, type AtlasClientOptions } from "../../src/index.js";

export interface Emulated {
  readonly emulator: Emulator;
  readonly atlas: AtlasClient;
  readonly orgId: string;
  close(): Promise<void>;
}

export async function emulated(
  options: EmulatorOptions = {},
  clientOptions: Omit<AtlasClientOptions, "baseUrl" | "auth"> = {},
): Promise<Emulated> {
  const emulator = await startEmulator(options);
  const atlas = createAtlasClient({
    baseUrl: emulator.url,
    auth: serviceAccount(emulator.credentials),
    deprecations: "silent",
    now: emulator.clock.now,
    ...clientOptions,
  });
  const [orgId = ""] = emulator.state.organizations.keys();
  const close = async (): Promise<void> => {
    await atlas.close();
    await emulator.close();
  };
  return { emulator, atlas, orgId, close };
}
