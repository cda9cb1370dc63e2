/** Removes somebody from every organization that the credentials can see, pending invitations included. */
import { isAtlasApiError, type AtlasClient } from "atlas-fetch";

export interface Offboarded {
  readonly organization: string;
  /** What was done; `kept` with a reason where Atlas refused, for the last owner for example. */
  readonly outcome: "removed" | "kept";
  readonly reason?: string;
}

/** Who leaves an organization leaves its projects and teams too. */
export async function offboardUser(atlas: AtlasClient<"2025-03-12">, username: string): Promise<Offboarded[]> {
  const done: Offboarded[] = [];
  for await (const { id: orgId = "", name } of atlas.paginate("listOrgs")) {
    for await (const user of atlas.paginate("listOrgUsers", { orgId, username })) {
      try {
        await atlas.mongoDbCloudUsers.removeOrgUser({ orgId, userId: user.id });
        done.push({ organization: name, outcome: "removed" });
      } catch (error) {
        // Gone since the list was read: what was wanted.
        if (isAtlasApiError(error) && error.status === 404) continue;
        if (!isAtlasApiError(error) || error.status !== 403) throw error;
        done.push({ organization: name, outcome: "kept", reason: error.message });
      }
    }
  }
  return done;
}
