/** A client on an emulator, over a real loopback socket. */
import { isRecord } from "../../src/codegen/document.js";
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

/** A new token of the service account of an emulator. */
export async function tokenOf({
  credentials,
  url,
}: Pick<Emulator, "url"> & {
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
}): Promise<string> {
  const basic = Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString("base64");
  const headers = { authorization: `Basic ${basic}` };
  const body = new URLSearchParams({ grant_type: "client_credentials" });
  const answer: unknown = await (await fetch(`${url}/api/oauth/token`, { method: "POST", headers, body })).json();
  if (!isRecord(answer) || typeof answer["access_token"] !== "string") throw new Error("the emulator gave no token");
  return answer["access_token"];
}
