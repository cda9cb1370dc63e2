/** The users of an organization, pending ones included from resource version 2025-02-19 on. */
import { EmulatedError, invalidField } from "../atlas-error.js";
import { invite, type GroupRoles, type Organization, type User } from "../state.js";
import {
  keepsAnOwner,
  objectField,
  objectList,
  organizationOf,
  page,
  textField,
  textList,
  timestamp,
  userOf,
  type BehaviourTable,
  type EmulatedRequest,
} from "./behaviour.js";

/** From this resource version on, users are shown in their new shape and pending ones are among them. */
const PENDING_USERS_SINCE = "2025-02-19";

export const userBehaviour: BehaviourTable = {
  listOrgUsers: (request) => {
    const users = [...organizationOf(request).users.values()];
    if (request.version < PENDING_USERS_SINCE) {
      return page(users.filter(({ status }) => status === "ACTIVE").map(showLegacyUser), request);
    }
    const statuses = request.query.getAll("orgMembershipStatuses");
    const one = request.query.get("orgMembershipStatus");
    const wanted = one === null ? statuses : [...statuses, one];
    const username = request.query.get("username");
    const found = users.filter(
      (user) =>
        (wanted.length === 0 || wanted.includes(user.status)) && (username === null || user.username === username),
    );
    return page(found.map(showUser), request);
  },
  createOrgUser: (request) => {
    const organization = organizationOf(request);
    const username = textField(request.body, "username");
    if ([...organization.users.values()].some((user) => user.username === username)) {
      throw new EmulatedError(409, "USER_ALREADY_EXISTS", "The user is in the organization or invited already.");
    }
    const roles = rolesOf(request.body);
    if (roles === undefined) throw invalidField("roles", "must be there");
    const teamIds = textList(request.body, "teamIds") ?? [];
    return showUser(invite(organization, { username, teamIds, ...roles }, "owner@example.com", request.now));
  },
  getOrgUser: (request) => showUser(userOf(organizationOf(request), request)),
  updateOrgUser: (request) => {
    const user = userOf(organizationOf(request), request);
    Object.assign(user, rolesOf(request.body), { teamIds: textList(request.body, "teamIds") ?? user.teamIds });
    return showUser(user);
  },
  removeOrgUser: (request) => {
    const organization = organizationOf(request);
    const user = userOf(organization, request);
    if (request.version < PENDING_USERS_SINCE && user.status === "PENDING") {
      throw new EmulatedError(404, "USER_NOT_FOUND", "This version of the resource does not know pending users.", {
        parameters: [user.id],
      });
    }
    if (user.status === "ACTIVE") keepsAnOwner(organization, user);
    organization.users.delete(user.id);
  },
  addOrgUserRole: (request) => {
    const user = userOf(organizationOf(request), request);
    user.roles = [...new Set([...user.roles, textField(request.body, "orgRole")])];
    return showUser(user);
  },
  removeOrgUserRole: (request) => {
    const organization: Organization = organizationOf(request);
    const user = userOf(organization, request);
    const role = textField(request.body, "orgRole");
    if (role === "ORG_OWNER" && user.roles.includes(role)) keepsAnOwner(organization, user);
    const left = user.roles.filter((other) => other !== role);
    if (left.length === 0) throw new EmulatedError(400, "MUST_HAVE_ONE_ROLE", "A user keeps at least one role.");
    user.roles = left;
    return showUser(user);
  },
};

function rolesOf(body: EmulatedRequest["body"]): Pick<User, "roles" | "groupRoles"> | undefined {
  const given = objectField(body, "roles");
  if (given === undefined) return undefined;
  const roles = textList(given, "orgRoles");
  if (roles === undefined || roles.length === 0) throw invalidField("roles.orgRoles", "must hold at least one role");
  return { roles, groupRoles: objectList(given, "groupRoleAssignments")?.map(groupRolesOf) ?? [] };
}

function groupRolesOf(entry: Record<string, unknown>): GroupRoles {
  return { groupId: textField(entry, "groupId"), groupRoles: textList(entry, "groupRoles") ?? [] };
}

function showUser(user: User): unknown {
  const { invitation } = user;
  return {
    id: user.id,
    username: user.username,
    orgMembershipStatus: user.status,
    roles: { orgRoles: user.roles, groupRoleAssignments: user.groupRoles },
    teamIds: user.teamIds,
    ...(user.status === "ACTIVE"
      ? { createdAt: timestamp(user.createdAt), firstName: user.firstName, lastName: user.lastName, country: "US" }
      : {}),
    ...(user.status === "PENDING" && invitation !== undefined
      ? {
          invitationCreatedAt: timestamp(invitation.createdAt),
          invitationExpiresAt: timestamp(invitation.expiresAt),
          inviterUsername: invitation.inviterUsername,
        }
      : {}),
  };
}

/** The first shape of a user; a password is never part of an answer, whatever the document says. */
function showLegacyUser(user: User): unknown {
  return {
    id: user.id,
    username: user.username,
    emailAddress: user.username,
    firstName: user.firstName,
    lastName: user.lastName,
    country: "US",
    createdAt: timestamp(user.createdAt),
    roles: user.roles.map((roleName) => ({ roleName })),
    teamIds: user.teamIds,
    links: [],
  };
}
