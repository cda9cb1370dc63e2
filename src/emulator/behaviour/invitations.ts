/** Invitations to an organization: what the older resource versions show of pending users. */
import { EmulatedError } from "../atlas-error.js";
import type { GroupRoles, Invitation, Member } from "../entities.js";
import {
  groupRolesOf,
  needed,
  organizationOf,
  timestamp,
  type BehaviourTable,
  type EmulatedRequest,
} from "./behaviour.js";
import { invite, inviterOf, teamsNamed } from "./members.js";

export const invitationBehaviour: Partial<BehaviourTable> = {
  listOrgInvites: (request) => {
    const { orgId, username } = request.input;
    return request.state.members
      .where("pending", orgId)
      .filter((member) => username === undefined || member.username === username)
      .map((member) => showInvitation(request, member));
  },
  createOrgInvite: (request) => {
    const { orgId, body } = request.input;
    const { roles = [], groupRoleAssignments, teamIds = [] } = body;
    const username = needed(body.username, "username");
    if (request.state.members.first("username", `${orgId} ${username}`) !== undefined) {
      throw new EmulatedError(400, "USER_ALREADY_EXISTS", "The user is in the organization or invited already.");
    }
    const teams = teamsNamed(request, orgId, teamIds);
    const who = { username, roles, groupRoles: projectRoles(groupRoleAssignments), teamIds: teams };
    return showInvitation(request, invite(request.state, orgId, who, inviterOf(request, orgId), request.now));
  },
  updateOrgInvites: (request) => {
    const { orgId, body } = request.input;
    return change(
      request,
      findPending(request, ({ username }) => username === body.username, orgId),
      body,
    );
  },
  getOrgInvite: (request) => showInvitation(request, byId(request)),
  updateOrgInviteById: (request) => change(request, byId(request), request.input.body),
  deleteOrgInvite: (request) => {
    request.state.members.delete(byId(request).id);
  },
};

/** An invitation that was accepted is no longer there to be found. */
function findPending({ state }: EmulatedRequest<object>, matches: (member: Member) => boolean, orgId: string): Member {
  const found = state.members.where("pending", orgId).find(matches);
  if (found === undefined) throw new EmulatedError(404, "RESOURCE_NOT_FOUND", "There is no such pending invitation.");
  return found;
}

function byId(request: EmulatedRequest<{ readonly orgId: string; readonly invitationId: string }>): Member {
  const { orgId, invitationId } = request.input;
  return findPending(request, ({ invitation }) => invitation?.id === invitationId, orgId);
}

interface InvitationChange {
  readonly roles?: readonly string[] | undefined;
  readonly groupRoleAssignments?: readonly ProjectRoles[] | undefined;
  readonly teamIds?: readonly string[] | undefined;
}

interface ProjectRoles {
  readonly groupId?: string | undefined;
  readonly roles?: readonly string[] | undefined;
}

function change(
  request: EmulatedRequest<{ readonly orgId: string }>,
  member: Member,
  { roles = member.roles, groupRoleAssignments, teamIds = member.teamIds }: InvitationChange,
): unknown {
  const groupRoles = groupRoleAssignments === undefined ? member.groupRoles : projectRoles(groupRoleAssignments);
  const teams = teamsNamed(request, member.orgId, teamIds);
  return showInvitation(request, request.state.members.put({ ...member, roles, groupRoles, teamIds: teams }));
}

function projectRoles(assignments: readonly ProjectRoles[] = []): GroupRoles[] {
  const named = assignments.map(({ groupId, roles = [] }) => ({ groupId, groupRoles: roles }));
  return groupRolesOf(named, "groupRoleAssignments");
}

const NO_INVITATION: Invitation = { id: "", inviterUsername: "", createdAt: 0, expiresAt: 0 };

/** A pending user as the invitation that the older versions show. */
export function showInvitation(request: EmulatedRequest<{ readonly orgId: string }>, member: Member): unknown {
  const { invitation = NO_INVITATION, orgId, username, roles, groupRoles, teamIds } = member;
  return {
    id: invitation.id,
    orgId,
    orgName: organizationOf(request).name,
    username,
    inviterUsername: invitation.inviterUsername,
    createdAt: timestamp(invitation.createdAt),
    expiresAt: timestamp(invitation.expiresAt),
    roles,
    groupRoleAssignments: groupRoles.flatMap(({ groupId, groupRoles: names }) =>
      names.map((groupRole) => ({ groupId, groupRole })),
    ),
    teamIds,
    links: [],
  };
}
