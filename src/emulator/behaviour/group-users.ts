/** The users of a project, and the older invitations to one. */
import { EmulatedError } from "../atlas-error.js";
import type { Group, GroupInvitation, Member } from "../entities.js";
import { newId } from "../state.js";
import {
  accountOf,
  found,
  groupOf,
  memberOf,
  needed,
  page,
  PENDING_USERS_SINCE,
  timestamp,
  type BehaviourTable,
  type EmulatedRequest,
} from "./behaviour.js";
import { invite, inviterOf } from "./members.js";
import { filterMembers, showLegacyUser } from "./users.js";
import { showInvitation } from "./invitations.js";

type GroupRequest = EmulatedRequest<{ readonly groupId: string }>;

export const groupUserBehaviour: Partial<BehaviourTable> = {
  listGroupUsers: (request) => {
    const group = groupOf(request);
    const direct = membersOf(request, group);
    const { flattenTeams, includeOrgUsers } = request.input;
    const throughTeams = flattenTeams === true ? teamMembersOf(request, group) : [];
    const owners = includeOrgUsers === true ? request.state.members.where("org", group.orgId).filter(isOwner) : [];
    const members = [...new Map([...direct, ...throughTeams, ...owners].map((member) => [member.id, member])).values()];
    if (request.version < PENDING_USERS_SINCE) {
      const active = members.filter(({ status }) => status === "ACTIVE");
      return page(active, request, (member) => showLegacyUser(request, member));
    }
    return page(filterMembers(request, members), request, (member) => showGroupUser(request, group, member));
  },
  addGroupUsers: (request) => {
    const group = groupOf(request);
    const { username, roles } = request.input.body;
    return showGroupUser(request, group, add(request, group, username, roles));
  },
  getGroupUser: (request) => {
    const group = groupOf(request);
    return showGroupUser(request, group, groupMember(request, group, request.input.userId));
  },
  removeGroupUser: (request) => {
    const group = groupOf(request);
    const member = groupMember(request, group, request.input.userId);
    if (request.version < PENDING_USERS_SINCE && member.status === "PENDING") {
      throw new EmulatedError(404, "USER_NOT_FOUND", "This version of the resource does not know pending users.", {
        parameters: [member.userId],
      });
    }
    setRoles(request, group, member, []);
  },
  addGroupUserRole: (request) => {
    const group = groupOf(request);
    const member = groupMember(request, group, request.input.userId);
    const roles = [...new Set([...rolesIn(group, member), request.input.body.groupRole])];
    return showGroupUser(request, group, setRoles(request, group, member, roles));
  },
  removeGroupUserRole: (request) => {
    const group = groupOf(request);
    const member = groupMember(request, group, request.input.userId);
    const roles = rolesIn(group, member).filter((role) => role !== request.input.body.groupRole);
    if (roles.length === 0) throw new EmulatedError(400, "MUST_HAVE_ONE_ROLE", "A user keeps at least one role.");
    return showGroupUser(request, group, setRoles(request, group, member, roles));
  },
  updateGroupUserRoles: (request) => {
    const group = groupOf(request);
    const { userId, body } = request.input;
    const { groupRoles = [] } = body;
    setRoles(request, group, groupMember(request, group, userId), groupRoles);
    return { groupRoles, links: [] };
  },
  addGroupAccessUser: (request) => {
    const group = groupOf(request);
    const { username, roles = [] } = request.input.body;
    const member = add(request, group, needed(username, "username"), roles);
    if (member.status === "ACTIVE") return undefined;
    return showInvitation({ ...request, input: { orgId: group.orgId } }, member);
  },
  listGroupInvites: (request) => {
    const group = groupOf(request);
    const { username } = request.input;
    return request.state.groupInvitations
      .where("group", group.id)
      .filter((invitation) => username === undefined || invitation.username === username)
      .map((invitation) => showGroupInvitation(group, invitation));
  },
  createGroupInvite: (request) => {
    const group = groupOf(request);
    const { roles = [] } = request.input.body;
    const username = needed(request.input.body.username, "username");
    const { state, now } = request;
    if (state.groupInvitations.where("group", group.id).some((invitation) => invitation.username === username)) {
      throw new EmulatedError(400, "USER_ALREADY_EXISTS", "The user is invited to the project already.");
    }
    const { invitation } = add(request, group, username, roles);
    const inviterUsername = inviterOf(request, group.orgId);
    const dates = invitation ?? { inviterUsername, createdAt: now, expiresAt: now + 30 * 86_400_000 };
    return showGroupInvitation(
      group,
      state.groupInvitations.put({ ...dates, id: newId(), groupId: group.id, username, roles }),
    );
  },
  updateGroupInvites: (request) => {
    const { username = "", roles } = request.input.body;
    return change(request, (invitation) => invitation.username === username, roles, username);
  },
  getGroupInvite: (request) => showGroupInvitation(groupOf(request), byId(request)),
  updateGroupInviteById: (request) => {
    const { invitationId, body } = request.input;
    return change(request, ({ id }) => id === invitationId, body.roles, invitationId);
  },
  deleteGroupInvite: (request) => {
    const group = groupOf(request);
    const { id, username } = byId(request);
    request.state.groupInvitations.delete(id);
    const member = request.state.members.first("username", `${group.orgId} ${username}`);
    if (member?.status === "PENDING") setRoles(request, group, member, []);
  },
};

/** Gives a user a role in a project; whoever is new becomes a pending user of the organization. */
function add(request: EmulatedRequest<object>, group: Group, username: string, roles: readonly string[]): Member {
  const { state, now } = request;
  const { orgId } = group;
  const member =
    state.members.first("username", `${orgId} ${username}`) ??
    invite(
      state,
      orgId,
      { username, roles: ["ORG_MEMBER"], groupRoles: [], teamIds: [] },
      inviterOf(request, orgId),
      now,
    );
  if (rolesIn(group, member).length > 0) {
    throw new EmulatedError(409, "USER_ALREADY_IN_GROUP", "The user is in the project already.", {
      parameters: [username],
    });
  }
  return setRoles(request, group, member, roles);
}

function rolesIn({ id }: Group, { groupRoles }: Member): readonly string[] {
  return groupRoles.find(({ groupId }) => groupId === id)?.groupRoles ?? [];
}

function setRoles({ state }: EmulatedRequest<object>, { id }: Group, member: Member, roles: readonly string[]): Member {
  const others = member.groupRoles.filter(({ groupId }) => groupId !== id);
  const groupRoles = roles.length === 0 ? others : [...others, { groupId: id, groupRoles: [...new Set(roles)] }];
  return state.members.put({ ...member, groupRoles });
}

function isOwner({ roles }: Member): boolean {
  return roles.includes("ORG_OWNER");
}

/** The users with roles of their own in a project, in the order in which they came into the organization. */
function membersOf({ state }: EmulatedRequest<object>, { id }: Group): Member[] {
  return state.members.where("group", id);
}

function teamMembersOf({ state }: EmulatedRequest<object>, { teams }: Group): Member[] {
  return teams.flatMap(({ teamId }) => state.members.where("team", teamId));
}

function groupMember(request: EmulatedRequest<object>, group: Group, userId: string): Member {
  const member = memberOf(request, group.orgId, userId);
  return found(rolesIn(group, member).length > 0 ? member : undefined, "USER_NOT_FOUND", "user", userId);
}

function showGroupUser(request: EmulatedRequest<object>, group: Group, member: Member): unknown {
  const { firstName, lastName, country, createdAt } = accountOf(request, member);
  const { userId, username, status, invitation } = member;
  return {
    id: userId,
    username,
    orgMembershipStatus: status,
    roles: rolesIn(group, member),
    ...(invitation === undefined
      ? { createdAt: timestamp(createdAt), firstName, lastName, country }
      : {
          invitationCreatedAt: timestamp(invitation.createdAt),
          invitationExpiresAt: timestamp(invitation.expiresAt),
          inviterUsername: invitation.inviterUsername,
        }),
  };
}

function findInvitation(
  request: GroupRequest,
  matches: (invitation: GroupInvitation) => boolean,
  name: string,
): GroupInvitation {
  const invitation = request.state.groupInvitations.where("group", groupOf(request).id).find(matches);
  return found(invitation, "RESOURCE_NOT_FOUND", "pending invitation", name);
}

function byId(request: EmulatedRequest<{ readonly groupId: string; readonly invitationId: string }>): GroupInvitation {
  const { invitationId } = request.input;
  return findInvitation(request, ({ id }) => id === invitationId, invitationId);
}

function change(
  request: GroupRequest,
  matches: (invitation: GroupInvitation) => boolean,
  given: readonly string[] | undefined,
  name: string,
): unknown {
  const group = groupOf(request);
  const invitation = findInvitation(request, matches, name);
  const roles = given ?? invitation.roles;
  const member = request.state.members.first("username", `${group.orgId} ${invitation.username}`);
  if (member !== undefined) setRoles(request, group, member, roles);
  return showGroupInvitation(group, request.state.groupInvitations.put({ ...invitation, roles }));
}

function showGroupInvitation(group: Group, invitation: GroupInvitation): unknown {
  const { id, username, inviterUsername, roles, createdAt, expiresAt } = invitation;
  return {
    id,
    groupId: group.id,
    groupName: group.name,
    username,
    inviterUsername,
    roles,
    createdAt: timestamp(createdAt),
    expiresAt: timestamp(expiresAt),
    links: [],
  };
}
