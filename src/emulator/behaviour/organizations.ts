/** Organizations and their invitations. */
import { EmulatedError, invalidField } from "../atlas-error.js";
import { invite, type GroupRoles, type Invitation, type Organization, type User } from "../state.js";
import {
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

type Invited = User & { readonly invitation: Invitation };

export const organizationBehaviour: BehaviourTable = {
  listOrgs: (request) => {
    const prefix = (request.query.get("name") ?? "").toLowerCase();
    const visible = [...request.state.organizations.values()].filter(
      ({ id, name }) => id === request.account.orgId && name.toLowerCase().startsWith(prefix),
    );
    return page(visible.map(showOrganization), request);
  },
  getOrg: (request) => showOrganization(organizationOf(request)),
  listOrgInvites: (request) => {
    const organization = organizationOf(request);
    const username = request.query.get("username");
    return pendingOf(organization)
      .filter((user) => username === null || user.username === username)
      .map((user) => showInvitation(organization, user));
  },
  createOrgInvite: (request) => {
    const organization = organizationOf(request);
    const username = textField(request.body, "username");
    if ([...organization.users.values()].some((user) => user.username === username)) {
      throw new EmulatedError(400, "USER_ALREADY_EXISTS", "The user is in the organization or invited already.");
    }
    const who = {
      username,
      roles: textList(request.body, "roles") ?? [],
      groupRoles: projectRoles(request.body) ?? [],
      teamIds: textList(request.body, "teamIds") ?? [],
    };
    return showInvitation(organization, asInvited(invite(organization, who, "owner@example.com", request.now)));
  },
  updateOrgInvites: (request) => {
    const organization = organizationOf(request);
    const username = textField(request.body, "username");
    return changeInvitation(request, organization, (user) => user.username === username);
  },
  getOrgInvite: (request) => {
    const organization = organizationOf(request);
    return showInvitation(organization, findInvited(organization, byId(request)));
  },
  updateOrgInviteById: (request) => changeInvitation(request, organizationOf(request), byId(request)),
  deleteOrgInvite: (request) => {
    const organization = organizationOf(request);
    organization.users.delete(findInvited(organization, byId(request)).id);
  },
  updateOrgUserRoles: (request) => {
    const user = userOf(organizationOf(request), request);
    user.roles = textList(request.body, "orgRoles") ?? user.roles;
    return { links: [], orgRoles: user.roles };
  },
};

function showOrganization({ id, name }: Organization): unknown {
  return { id, name, isDeleted: false, links: [], skipDefaultAlertsSettings: false };
}

function byId({ path }: EmulatedRequest): (user: Invited) => boolean {
  return ({ invitation }) => invitation.id === path["invitationId"];
}

function pendingOf(organization: Organization): Invited[] {
  return [...organization.users.values()].filter((user) => user.status === "PENDING").map(asInvited);
}

function asInvited(user: User): Invited {
  if (user.invitation === undefined)
    throw new EmulatedError(500, "UNEXPECTED_ERROR", "A pending user has no invitation.");
  return { ...user, invitation: user.invitation };
}

/** An accepted invitation is no longer there to be found. */
function findInvited(organization: Organization, matches: (user: Invited) => boolean): Invited {
  const found = pendingOf(organization).find(matches);
  if (found === undefined) throw new EmulatedError(404, "RESOURCE_NOT_FOUND", "There is no such pending invitation.");
  return found;
}

function changeInvitation(
  request: EmulatedRequest,
  organization: Organization,
  matches: (user: Invited) => boolean,
): unknown {
  const found = findInvited(organization, matches);
  const changed: User = {
    ...found,
    roles: textList(request.body, "roles") ?? found.roles,
    groupRoles: projectRoles(request.body) ?? found.groupRoles,
    teamIds: textList(request.body, "teamIds") ?? found.teamIds,
  };
  organization.users.set(found.id, changed);
  return showInvitation(organization, asInvited(changed));
}

function projectRoles(body: EmulatedRequest["body"]): GroupRoles[] | undefined {
  return objectList(body, "groupRoleAssignments")?.map((entry) => {
    const roles = textList(entry, "roles");
    if (roles === undefined) throw invalidField("groupRoleAssignments.roles", "must be there");
    return { groupId: textField(entry, "groupId"), groupRoles: roles };
  });
}

function showInvitation(organization: Organization, user: Invited): unknown {
  const { invitation } = user;
  return {
    id: invitation.id,
    orgId: organization.id,
    orgName: organization.name,
    username: user.username,
    inviterUsername: invitation.inviterUsername,
    createdAt: timestamp(invitation.createdAt),
    expiresAt: timestamp(invitation.expiresAt),
    roles: user.roles,
    groupRoleAssignments: user.groupRoles.flatMap(({ groupId, groupRoles }) =>
      groupRoles.map((groupRole) => ({ groupId, groupRole })),
    ),
    teamIds: user.teamIds,
    links: [],
  };
}
