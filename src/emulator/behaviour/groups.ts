/** Projects, which the paths call groups. */
import { EmulatedError } from "../atlas-error.js";
import type { Group, Member } from "../entities.js";
import { newId, type State } from "../state.js";
import { found, groupOf, page, timestamp, type BehaviourTable, type EmulatedRequest } from "./behaviour.js";

/** How many projects an organization can have. */
const MOST_GROUPS = 250;

/** MongoDB versions that every provider offers, the default last. */
const MONGODB_VERSIONS = ["6.0", "7.0", "8.0"] as const;
const PROVIDERS = ["AWS", "AZURE", "GCP"] as const;
const SIZES = ["M10", "M20", "M30"] as const;

export const groupBehaviour: Partial<BehaviourTable> = {
  listGroups: (request) => page(visibleGroups(request), request, showGroup),
  getOrgGroups: (request) => {
    const prefix = (request.input.name ?? "").toLowerCase();
    const groups = request.state.groups.where("org", request.input.orgId);
    return page(
      groups.filter(({ name }) => name.toLowerCase().startsWith(prefix)),
      request,
      showGroup,
    );
  },
  createGroup: (request) => {
    const { body, projectOwnerId } = request.input;
    const { name, orgId, tags = [], withDefaultAlertsSettings = true, regionUsageRestrictions } = body;
    const { state, caller, now } = request;
    if (orgId !== caller.orgId) {
      throw new EmulatedError(401, "USER_UNAUTHORIZED", "The caller is not part of this organization.");
    }
    if (!caller.roles.includes("ORG_OWNER") && !caller.roles.includes("ORG_GROUP_CREATOR")) {
      throw new EmulatedError(401, "NOT_ORG_GROUP_CREATOR", "This needs Organization Owner or Project Creator.");
    }
    refuseTakenName(state, orgId, name);
    if (state.groups.count("org", orgId) >= MOST_GROUPS) {
      throw new EmulatedError(403, "MAX_GROUPS_EXCEEDED", `An organization has at most ${MOST_GROUPS} projects.`);
    }
    const owner = ownerOf(request, orgId, projectOwnerId);
    const group: Group = {
      id: newId(),
      orgId,
      name,
      createdAt: now,
      tags,
      withDefaultAlertsSettings,
      ...(regionUsageRestrictions === undefined ? {} : { regionUsageRestrictions }),
      settings: {},
      limits: {},
      teams: [],
    };
    state.groups.put(group);
    state.members.put({
      ...owner,
      groupRoles: [...owner.groupRoles, { groupId: group.id, groupRoles: ["GROUP_OWNER"] }],
    });
    return showGroup(group);
  },
  getGroup: (request) => showGroup(groupOf(request)),
  getGroupByName: (request) => {
    const { groupName } = request.input;
    const named = visibleGroups(request).find(({ name }) => name === groupName);
    return showGroup(found(named, "GROUP_NAME_NOT_FOUND", "project", groupName));
  },
  updateGroup: (request) => {
    const group = groupOf(request);
    const {
      name = group.name,
      tags = group.tags,
      withDefaultAlertsSettings = group.withDefaultAlertsSettings,
    } = request.input.body;
    if (name !== group.name) {
      refuseNoName(name);
      refuseTakenName(request.state, group.orgId, name, 400);
    }
    return showGroup(request.state.groups.put({ ...group, name, tags, withDefaultAlertsSettings }));
  },
  deleteGroup: (request) => {
    const { id } = groupOf(request);
    const { state } = request;
    if (state.hosts.count("group", id) > 0) {
      throw new EmulatedError(409, "CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS", "The project still has clusters.");
    }
    removeGroup(state, id);
  },
  migrateGroup: (request) => {
    const group = groupOf(request);
    const { destinationOrgId = "" } = request.input.body;
    found(request.state.organizations.get(destinationOrgId), "ORG_NOT_FOUND", "organization", destinationOrgId);
    refuseTakenName(request.state, destinationOrgId, group.name);
    removeFromGroup(request.state, group.id);
    return showGroup(request.state.groups.put({ ...group, orgId: destinationOrgId, teams: [] }));
  },
  getGroupIpAddresses: (request) => ({ groupId: groupOf(request).id, services: { clusters: [] } }),
  getGroupMongoDbVersions: (request) => {
    groupOf(request);
    const { cloudProvider, defaultStatus } = request.input;
    const offers = MONGODB_VERSIONS.flatMap((version) =>
      PROVIDERS.flatMap((provider) => SIZES.map((size) => ({ version, provider, size }))),
    );
    const isDefault = (version: string): boolean => version === MONGODB_VERSIONS[MONGODB_VERSIONS.length - 1];
    const wanted = offers.filter(
      ({ provider, version }) =>
        (cloudProvider === undefined || cloudProvider === provider) &&
        (defaultStatus === undefined || isDefault(version)),
    );
    // `instanceSize` is left out: taken literally, its schema has no value.
    return page(wanted, request, ({ version, provider }) => ({
      version,
      cloudProvider: provider,
      defaultStatus: isDefault(version) ? "DEFAULT" : "NOT_DEFAULT",
      links: [],
    }));
  },
};

/** A project as every resource version shows it. */
export function showGroup(group: Group): unknown {
  const { id, orgId, name, createdAt, tags, withDefaultAlertsSettings, regionUsageRestrictions } = group;
  return {
    id,
    orgId,
    name,
    clusterCount: 0,
    created: timestamp(createdAt),
    tags,
    links: [],
    withDefaultAlertsSettings,
    ...(regionUsageRestrictions === undefined ? {} : { regionUsageRestrictions }),
  };
}

/** Owners and readers of the organization see all its projects, others those in which they have a role. */
function visibleGroups({ state, caller }: EmulatedRequest<object>): Group[] {
  const seesAll = caller.roles.includes("ORG_OWNER") || caller.roles.includes("ORG_READ_ONLY");
  const own = new Set(caller.groupRoles.map(({ groupId }) => groupId));
  return state.groups.where("org", caller.orgId).filter(({ id }) => seesAll || own.has(id));
}

/** The spec has the pattern of a name where a project is created and where one is shown, but not where it is renamed. */
const NAME = /^[\p{L}\p{N}\-_.(),:&@+']{1,64}$/u;

function refuseNoName(name: string): void {
  if (NAME.test(name)) return;
  throw new EmulatedError(400, "INVALID_ATTRIBUTE", "The attribute name has characters that no project name has.", {
    parameters: ["name"],
  });
}

/** @param status - a status that the operation documents */
function refuseTakenName(state: State, orgId: string, name: string, status = 409): void {
  if (!state.groups.where("name", name).some((group) => group.orgId === orgId)) return;
  throw new EmulatedError(status, "GROUP_ALREADY_EXISTS", `The organization has a project ${name} already.`, {
    parameters: [name],
  });
}

/** Who becomes the owner of a new project: the user that was named, or the first owner of the organization. */
function ownerOf({ state }: EmulatedRequest<object>, orgId: string, userId: string | undefined): Member {
  const members = state.members.where("org", orgId).filter(({ status }) => status === "ACTIVE");
  const owner =
    userId === undefined
      ? members.find(({ roles }) => roles.includes("ORG_OWNER"))
      : members.find((member) => member.userId === userId);
  return found(owner, "USER_NOT_FOUND", "user", userId ?? "");
}

/** Takes everybody's roles in a project away. */
function removeFromGroup(state: State, groupId: string): void {
  const without = <T extends { readonly groupRoles: readonly { readonly groupId: string }[] }>(entity: T): T => ({
    ...entity,
    groupRoles: entity.groupRoles.filter((roles) => roles.groupId !== groupId),
  });
  for (const member of state.members.where("group", groupId)) state.members.put(without(member));
  for (const key of state.apiKeys.where("group", groupId)) state.apiKeys.put(without(key));
  for (const account of state.serviceAccounts.where("group", groupId)) state.serviceAccounts.put(without(account));
}

/** Removes a project and what belongs to it. */
function removeGroup(state: State, groupId: string): void {
  removeFromGroup(state, groupId);
  for (const { id } of state.groupInvitations.where("group", groupId)) state.groupInvitations.delete(id);
  for (const { id } of state.accessList.where("group", groupId)) state.accessList.delete(id);
  const orgId = state.groups.get(groupId)?.orgId;
  state.groups.delete(groupId);
  if (orgId !== undefined) state.deletedGroups.put({ id: groupId, orgId });
}
