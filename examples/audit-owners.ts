/** Who owns which organization, and which of them have too few owners or too many. */
import type { AtlasClient } from "atlas-fetch";

export interface OwnerAudit {
  readonly organization: string;
  readonly owners: readonly string[];
  readonly warning?: string;
}

/** @param most - more owners than this are too many */
export async function auditOwners(atlas: AtlasClient<"2025-03-12">, most = 5): Promise<OwnerAudit[]> {
  const audits: OwnerAudit[] = [];
  for await (const { id: orgId = "", name } of atlas.paginate("listOrgs")) {
    const owners: string[] = [];
    for await (const { username, roles } of atlas.paginate("listOrgUsers", {
      orgId,
      orgMembershipStatuses: ["ACTIVE"],
    })) {
      if (roles.orgRoles?.includes("ORG_OWNER") === true) owners.push(username);
    }
    const warning = owners.length < 2 ? "one owner is one too few" : owners.length > most ? "many owners" : undefined;
    audits.push({ organization: name, owners, ...(warning === undefined ? {} : { warning }) });
  }
  return audits;
}
