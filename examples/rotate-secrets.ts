/** Gives a service account a new secret. The old ones are deleted once the new one is stored and works. */
import { createAtlasClient, serviceAccount, type AtlasClient } from "atlas-fetch";

export interface Rotation {
  readonly orgId: string;
  readonly clientId: string;
  /** How long the new secret lives, in hours. Default: 90 days. */
  readonly hours?: number;
  /** Puts the secret where programs get theirs from: it is shown this once. */
  readonly store: (secret: string) => Promise<void>;
  /** Makes a client with the new secret, to see that it works. Default: one for the same base URL. */
  readonly clientWith?: (secret: string) => AtlasClient<"2025-03-12">;
}

/** @returns how many old secrets were deleted */
export async function rotateSecrets(atlas: AtlasClient<"2025-03-12">, rotation: Rotation): Promise<number> {
  const { orgId, clientId, hours = 90 * 24, store } = rotation;
  const { secrets: before = [] } = await atlas.serviceAccounts.getOrgServiceAccount({ orgId, clientId });
  // An account has two secrets at most: without this there would be no room for a third.
  const [oldest, ...others] = [...before].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  let deleted = 0;
  if (oldest !== undefined && others.length > 0) {
    await atlas.serviceAccounts.deleteOrgServiceAccountSecret({ orgId, clientId, secretId: oldest.id });
    deleted += 1;
  }
  const { secret } = await atlas.serviceAccounts.createOrgServiceAccountSecret({
    orgId,
    clientId,
    body: { secretExpiresAfterHours: hours },
  });
  if (secret === undefined) throw new Error("Atlas did not show the new secret.");
  await store(secret);
  const clientWith = rotation.clientWith ?? withSecret(clientId);
  await using renewed = clientWith(secret);
  await renewed.organizations.getOrg({ orgId });
  for (const { id: secretId } of others.length > 0 ? others : before) {
    await atlas.serviceAccounts.deleteOrgServiceAccountSecret({ orgId, clientId, secretId });
    deleted += 1;
  }
  return deleted;
}

function withSecret(clientId: string): NonNullable<Rotation["clientWith"]> {
  return (clientSecret) =>
    createAtlasClient({ version: "2025-03-12", auth: serviceAccount({ clientId, clientSecret }) });
}
