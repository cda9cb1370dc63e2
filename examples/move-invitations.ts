/**
 * Invites those again whose invitation is about to end, as pending users: the invitation operations stop working on
 * 2027-07-01, and what they showed as invitations are users with the status `PENDING` now.
 */
import type { AtlasClient } from "atlas-fetch";

/**
 * @param days - invitations that end within so many days are renewed
 * @returns who was invited again
 */
export async function moveInvitations(
  atlas: AtlasClient<"2025-03-12">,
  orgId: string,
  days = 7,
  now: number = Date.now(),
): Promise<string[]> {
  const renewed: string[] = [];
  const users = atlas.paginate("listOrgUsers", { orgId, orgMembershipStatuses: ["PENDING"] });
  // All of them first: the list must not change while it is read.
  for (const user of await users.toArray()) {
    if (user.orgMembershipStatus !== "PENDING" || typeof user.invitationExpiresAt !== "string") continue;
    if (Date.parse(user.invitationExpiresAt) > now + days * 86_400_000) continue;
    const { username, roles, teamIds } = user;
    await atlas.mongoDbCloudUsers.removeOrgUser({ orgId, userId: user.id });
    await atlas.mongoDbCloudUsers.createOrgUser({
      orgId,
      body: {
        username,
        roles: { orgRoles: roles.orgRoles ?? ["ORG_MEMBER"] },
        ...(teamIds === undefined ? {} : { teamIds }),
      },
    });
    renewed.push(username);
  }
  return renewed;
}
