/** Organizations and their settings. */
import { memberRoles } from "./members.js";
import { organizationOf, page, type BehaviourTable } from "./behaviour.js";
import type { Organization } from "../entities.js";

export const organizationBehaviour: Partial<BehaviourTable> = {
  listOrgs: (request) => {
    const prefix = (request.input.name ?? "").toLowerCase();
    const own = request.state.organizations.get(request.caller.orgId);
    const visible = own?.name.toLowerCase().startsWith(prefix) === true ? [own] : [];
    return page(visible, request, showOrganization);
  },
  getOrg: (request) => showOrganization(organizationOf(request)),
  updateOrgUserRoles: (request) => {
    const { orgId, userId, body } = request.input;
    const member = memberRoles(request, orgId, userId, { roles: body.orgRoles ?? [] });
    return { links: [], orgRoles: member.roles };
  },
};

/** An organization as every resource version shows it. */
export function showOrganization({ id, name, skipDefaultAlertsSettings }: Organization): unknown {
  return { id, name, isDeleted: false, links: [], skipDefaultAlertsSettings };
}
