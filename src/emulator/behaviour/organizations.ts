/** Organizations and their settings. */
import { EmulatedError } from "../atlas-error.js";
import type { Member, Organization } from "../entities.js";
import { joinId, newId } from "../state.js";
import { found, organizationOf, page, type BehaviourTable, type EmulatedRequest } from "./behaviour.js";
import { newKey, showNew, texts } from "./api-keys.js";
import { memberRoles } from "./members.js";
import { create, showInOrganization } from "./service-accounts.js";

/** What an organization has where nothing was set. */
const DEFAULT_SETTINGS = {
  apiAccessListRequired: false,
  genAIFeaturesEnabled: true,
  maxServiceAccountSecretValidityInHours: 8760,
  multiFactorAuthRequired: false,
  restrictEmployeeAccess: false,
  streamsCrossGroupEnabled: false,
};

const DEFAULT_DELEGATION_SETTINGS = {
  delegatedMcpAccess: "DISALLOWED",
  delegatedPartnerAccess: "DISALLOWED",
  idleRefreshTokenLifetime: null,
  maximumRefreshTokenLifetime: null,
};

export const organizationBehaviour: Partial<BehaviourTable> = {
  listOrgs: (request) => {
    const prefix = (request.input.name ?? "").toLowerCase();
    const own = request.state.organizations.get(request.caller.orgId);
    const visible = own?.name.toLowerCase().startsWith(prefix) === true ? [own] : [];
    return page(visible, request, showOrganization);
  },
  createOrg: (request) => {
    const { name, orgOwnerId, apiKey, serviceAccount, skipDefaultAlertsSettings = false } = request.input.body;
    const { state, now } = request;
    if (apiKey !== undefined && serviceAccount !== undefined) {
      throw new EmulatedError(400, "INVALID_CREDENTIALS_CHOICE", "Ask for an API key or a service account, not both.");
    }
    const owner = ownerOf(request, orgOwnerId);
    const organization: Organization = {
      id: newId(),
      name,
      skipDefaultAlertsSettings,
      settings: {},
      delegationSettings: {},
    };
    state.organizations.put(organization);
    const { userId, username } = owner;
    state.members.put({
      id: joinId(organization.id, userId),
      orgId: organization.id,
      userId,
      username,
      status: "ACTIVE",
      roles: ["ORG_OWNER"],
      groupRoles: [],
      teamIds: [],
    });
    const key = apiKey && newKey(organization.id, apiKey.desc, texts(apiKey.roles), [], now);
    const account = serviceAccount && create(request, organization.id, serviceAccount, { roles: serviceAccount.roles });
    return {
      organization: showOrganization(organization),
      orgOwnerId: userId,
      skipDefaultAlertsSettings,
      ...(key === undefined ? {} : { apiKey: showNew(state.apiKeys.put(key)) }),
      ...(account === undefined || account === null ? {} : { serviceAccount: showInOrganization(account, true) }),
    };
  },
  getOrg: (request) => showOrganization(organizationOf(request)),
  updateOrg: (request) => {
    const organization = organizationOf(request);
    const { name, skipDefaultAlertsSettings = organization.skipDefaultAlertsSettings } = request.input.body;
    return showOrganization(request.state.organizations.put({ ...organization, name, skipDefaultAlertsSettings }));
  },
  deleteOrg: (request) => {
    const { id } = organizationOf(request);
    const { state } = request;
    if (state.groups.count("org", id) > 0) {
      throw new EmulatedError(409, "ORG_NOT_EMPTY", "The organization still has projects.", {
        parameters: [id],
      });
    }
    for (const { id: memberKey } of state.members.where("org", id)) state.members.delete(memberKey);
    for (const { id: teamId } of state.teams.where("org", id)) state.teams.delete(teamId);
    for (const { id: keyId } of state.apiKeys.where("org", id)) state.apiKeys.delete(keyId);
    for (const { id: clientId } of state.serviceAccounts.where("org", id)) state.serviceAccounts.delete(clientId);
    for (const { id: invoiceId } of state.invoices.where("org", id)) state.invoices.delete(invoiceId);
    state.organizations.delete(id);
  },
  getOrgSettings: (request) => ({ ...DEFAULT_SETTINGS, ...organizationOf(request).settings }),
  updateOrgSettings: (request) => {
    const organization = organizationOf(request);
    const settings = { ...organization.settings, ...request.input.body };
    request.state.organizations.put({ ...organization, settings });
    return { ...DEFAULT_SETTINGS, ...settings };
  },
  getOrgDelegationSettings: (request) => ({
    ...DEFAULT_DELEGATION_SETTINGS,
    ...organizationOf(request).delegationSettings,
  }),
  updateOrgDelegationSettings: (request) => {
    const organization = organizationOf(request);
    const delegationSettings = { ...organization.delegationSettings, ...request.input.body };
    request.state.organizations.put({ ...organization, delegationSettings });
    return { ...DEFAULT_DELEGATION_SETTINGS, ...delegationSettings };
  },
  updateOrgUserRoles: (request) => {
    const { orgId, userId, body } = request.input;
    const member = memberRoles(request, orgId, userId, { roles: body.orgRoles ?? [] });
    return { links: [], orgRoles: member.roles };
  },
};

/** Who becomes the owner: the user that was named, or an owner of the caller's organization. */
function ownerOf({ state, caller }: EmulatedRequest<object>, userId: string | undefined): Member {
  if (userId === undefined && caller.kind === "api-key") {
    throw new EmulatedError(400, "MISSING_ORG_OWNER_ID", "Callers with an API key must send orgOwnerId.", {
      parameters: ["orgOwnerId"],
    });
  }
  const members = state.members.where("org", caller.orgId).filter(({ status }) => status === "ACTIVE");
  const owner =
    userId === undefined
      ? members.find(({ roles }) => roles.includes("ORG_OWNER"))
      : members.find((member) => member.userId === userId);
  return found(owner, "USER_NOT_FOUND", "user", userId ?? "");
}

/** An organization as every resource version shows it. */
export function showOrganization({ id, name, skipDefaultAlertsSettings }: Organization): unknown {
  return { id, name, isDeleted: false, links: [], skipDefaultAlertsSettings };
}
