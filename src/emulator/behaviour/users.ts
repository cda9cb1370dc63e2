/** The users of an organization, pending ones included from resource version 2025-02-19 on. */
import { EmulatedError } from "../atlas-error.js";
import type { GroupRoles, Member, User } from "../entities.js";
import {
  accountOf,
  groupRolesOf,
  memberOf,
  page,
  PENDING_USERS_SINCE,
  timestamp,
  type BehaviourTable,
  type EmulatedRequest,
} from "./behaviour.js";
import { invite, inviterOf, memberRoles, removeMember, teamsNamed } from "./members.js";

export const userBehaviour: Partial<BehaviourTable> = {
  listOrgUsers: (request) => {
    const members = request.state.members.where("org", request.input.orgId);
    if (request.version < PENDING_USERS_SINCE) {
      const active = members.filter(({ status }) => status === "ACTIVE");
      return page(active, request, (member) => showLegacyUser(request, member));
    }
    return page(filterMembers(request, members), request, (member) => showUser(request, member));
  },
  createOrgUser: (request) => {
    const { orgId, body } = request.input;
    const { username, teamIds = [], roles } = body;
    if (request.state.members.first("username", `${orgId} ${username}`) !== undefined) {
      throw new EmulatedError(409, "USER_ALREADY_EXISTS", "The user is in the organization or invited already.");
    }
    const who = { username, teamIds: teamsNamed(request, orgId, teamIds), ...rolesOf(roles) };
    return showUser(request, invite(request.state, orgId, who, inviterOf(request, orgId), request.now));
  },
  getOrgUser: (request) => showUser(request, memberOf(request, request.input.orgId, request.input.userId)),
  updateOrgUser: (request) => {
    const { orgId, userId, body } = request.input;
    const { roles, teamIds } = body;
    const change = {
      ...(roles === undefined ? {} : rolesOf(roles)),
      ...(teamIds === undefined ? {} : { teamIds: teamsNamed(request, orgId, teamIds) }),
    };
    return showUser(request, memberRoles(request, orgId, userId, change));
  },
  removeOrgUser: (request) => {
    const member = memberOf(request, request.input.orgId, request.input.userId);
    if (request.version < PENDING_USERS_SINCE && member.status === "PENDING") {
      throw new EmulatedError(404, "USER_NOT_FOUND", "This version of the resource does not know pending users.", {
        parameters: [member.userId],
      });
    }
    removeMember(request, member);
  },
  addOrgUserRole: (request) => {
    const { orgId, userId, body } = request.input;
    const { roles } = memberOf(request, orgId, userId);
    return showUser(request, memberRoles(request, orgId, userId, { roles: [...new Set([...roles, body.orgRole])] }));
  },
  removeOrgUserRole: (request) => {
    const { orgId, userId, body } = request.input;
    const roles = memberOf(request, orgId, userId).roles.filter((role) => role !== body.orgRole);
    return showUser(request, memberRoles(request, orgId, userId, { roles }));
  },
};

/** The filters that every list of users has from 2025-02-19 on. */
interface UserFilter {
  readonly orgMembershipStatus?: string | undefined;
  readonly orgMembershipStatuses?: readonly string[] | undefined;
  readonly username?: string | undefined;
}

/** The members that the filters of a request let through. */
export function filterMembers({ input }: EmulatedRequest<UserFilter>, members: readonly Member[]): Member[] {
  const { orgMembershipStatus, orgMembershipStatuses = [], username } = input;
  const statuses = [...orgMembershipStatuses, ...(orgMembershipStatus === undefined ? [] : [orgMembershipStatus])];
  return members.filter(
    (member) =>
      (statuses.length === 0 || statuses.includes(member.status)) &&
      (username === undefined || member.username === username),
  );
}

interface Roles {
  readonly orgRoles: readonly string[];
  readonly groupRoleAssignments?:
    | readonly { readonly groupId?: string | undefined; readonly groupRoles?: readonly string[] | undefined }[]
    | undefined;
}

function rolesOf({ orgRoles, groupRoleAssignments = [] }: Roles): {
  roles: readonly string[];
  groupRoles: GroupRoles[];
} {
  const named = groupRoleAssignments.map(({ groupId, groupRoles = [] }) => ({ groupId, groupRoles }));
  return { roles: [...new Set(orgRoles)], groupRoles: groupRolesOf(named, "roles.groupRoleAssignments") };
}

/** A user of an organization as the versions from 2025-02-19 on show one. */
export function showUser(request: EmulatedRequest<object>, member: Member): unknown {
  const { firstName, lastName, country, createdAt } = accountOf(request, member);
  const { userId, username, status, roles, groupRoles, teamIds, invitation } = member;
  return {
    id: userId,
    username,
    orgMembershipStatus: status,
    roles: { orgRoles: roles, groupRoleAssignments: groupRoles },
    teamIds,
    ...(invitation === undefined
      ? { createdAt: timestamp(createdAt), firstName, lastName, country }
      : {
          invitationCreatedAt: timestamp(invitation.createdAt),
          invitationExpiresAt: timestamp(invitation.expiresAt),
          inviterUsername: invitation.inviterUsername,
        }),
  };
}

/** The first shape of a user. */
export function showLegacyUser(request: EmulatedRequest<object>, member: Member): unknown {
  return showLegacyAccount(accountOf(request, member), [member]);
}

/** An account with its roles; a password is never part of an answer, whatever the document says. */
export function showLegacyAccount(account: User, memberships: readonly Member[]): unknown {
  const { id, username, firstName, lastName, country, createdAt, mobileNumber = "2125550100" } = account;
  return {
    id,
    username,
    emailAddress: username,
    firstName,
    lastName,
    country,
    createdAt: timestamp(createdAt),
    mobileNumber,
    roles: memberships.flatMap(({ orgId, roles, groupRoles }) => [
      ...roles.map((roleName) => ({ orgId, roleName })),
      ...groupRoles.flatMap(({ groupId, groupRoles: names }) => names.map((roleName) => ({ groupId, roleName }))),
    ]),
    teamIds: memberships.flatMap(({ teamIds }) => teamIds),
    links: [],
  };
}
