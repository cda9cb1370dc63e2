/** Teams of an organization, their members, and their roles in projects. */
import { EmulatedError } from "../atlas-error.js";
import type { Group, Member, Team } from "../entities.js";
import { newId } from "../state.js";
import {
  found,
  groupOf,
  memberOf,
  page,
  PENDING_USERS_SINCE,
  type BehaviourTable,
  type EmulatedRequest,
} from "./behaviour.js";
import { filterMembers, showLegacyUser, showUser } from "./users.js";

/** How many teams an organization and a project can have. */
const MOST_TEAMS = { organization: 250, project: 100 } as const;

export const teamBehaviour: Partial<BehaviourTable> = {
  listOrgTeams: (request) => page(request.state.teams.where("org", request.input.orgId), request, showTeam),
  createOrgTeam: (request) => {
    const { orgId, body } = request.input;
    const { state } = request;
    refuseTakenName(request, orgId, body.name);
    if (state.teams.count("org", orgId) >= MOST_TEAMS.organization) {
      const message = `An organization has at most ${MOST_TEAMS.organization} teams.`;
      throw new EmulatedError(400, "MAX_TEAMS_EXCEEDED", message);
    }
    const members = body.usernames.map((username) =>
      found(state.members.first("username", `${orgId} ${username}`), "USER_NOT_FOUND", "user", username),
    );
    const team = state.teams.put({ id: newId(), orgId, name: body.name });
    for (const member of members) join(request, member, team);
    return { ...showTeam(team), usernames: body.usernames };
  },
  getOrgTeam: (request) => showTeam(teamOf(request, request.input)),
  getOrgTeamByName: (request) => {
    const { orgId, teamName } = request.input;
    const team = request.state.teams.where("org", orgId).find(({ name }) => name === teamName);
    return showTeam(found(team, "TEAM_NOT_FOUND", "team", teamName));
  },
  renameOrgTeam: (request) => {
    const team = teamOf(request, request.input);
    const { name } = request.input.body;
    if (name !== team.name) refuseTakenName(request, team.orgId, name);
    return showTeam(request.state.teams.put({ ...team, name }));
  },
  deleteOrgTeam: (request) => {
    const { state } = request;
    const team = teamOf(request, request.input);
    for (const member of state.members.where("team", team.id)) leave(request, member, team);
    for (const group of state.groups.where("team", team.id)) {
      state.groups.put({ ...group, teams: group.teams.filter(({ teamId }) => teamId !== team.id) });
    }
    state.teams.delete(team.id);
  },
  listOrgTeamUsers: (request) => {
    const members = request.state.members.where("team", teamOf(request, request.input).id);
    if (request.version < PENDING_USERS_SINCE) {
      const active = members.filter(({ status }) => status === "ACTIVE");
      return page(active, request, (member) => showLegacyUser(request, member));
    }
    const { userId } = request.input;
    const wanted = filterMembers(request, members).filter((member) => userId === undefined || member.userId === userId);
    return page(wanted, request, (member) => showUser(request, member));
  },
  addOrgTeamUsers: (request) => {
    const team = teamOf(request, request.input);
    const members = request.input.body.map(({ id }) => memberOf(request, team.orgId, id));
    for (const member of members) join(request, member, team);
    const all = request.state.members.where("team", team.id).filter(({ status }) => status === "ACTIVE");
    return page(all, { ...request, input: {} }, (member) => showLegacyUser(request, member));
  },
  addOrgTeamUser: (request) => {
    const team = teamOf(request, request.input);
    return showUser(request, join(request, memberOf(request, team.orgId, request.input.body.id), team));
  },
  removeOrgTeamUser: (request) => {
    const team = teamOf(request, request.input);
    return showUser(request, leave(request, teamMember(request, team, request.input.body.id), team));
  },
  removeOrgTeamUserFromTeam: (request) => {
    const team = teamOf(request, request.input);
    leave(request, teamMember(request, team, request.input.userId), team);
  },
  listGroupTeams: (request) => page(groupOf(request).teams, request, showTeamRole),
  addGroupTeams: (request) => {
    const group = groupOf(request);
    const added = request.input.body.map(({ teamId, roleNames }) => {
      teamOf(request, { orgId: group.orgId, teamId });
      return { teamId, roleNames };
    });
    const kept = group.teams.filter(({ teamId }) => !added.some((team) => team.teamId === teamId));
    const teams = [...kept, ...added];
    if (teams.length > MOST_TEAMS.project) {
      throw new EmulatedError(400, "MAX_TEAMS_EXCEEDED", `A project has at most ${MOST_TEAMS.project} teams.`);
    }
    return page(request.state.groups.put({ ...group, teams }).teams, { ...request, input: {} }, showTeamRole);
  },
  getGroupTeam: (request) => showTeamRole(groupTeam(groupOf(request), request.input.teamId)),
  updateGroupTeam: (request) => {
    const group = groupOf(request);
    const { teamId, body } = request.input;
    groupTeam(group, teamId);
    const teams = group.teams.map((team) => (team.teamId === teamId ? { teamId, roleNames: body.roleNames } : team));
    return page(request.state.groups.put({ ...group, teams }).teams, { ...request, input: {} }, showTeamRole);
  },
  removeGroupTeam: (request) => {
    const group = groupOf(request);
    const { teamId } = groupTeam(group, request.input.teamId);
    request.state.groups.put({ ...group, teams: group.teams.filter((team) => team.teamId !== teamId) });
  },
};

/** A team of an organization; one of another organization is not there. */
function teamOf(
  { state }: EmulatedRequest<object>,
  { orgId, teamId }: { readonly orgId: string; readonly teamId: string },
): Team {
  const team = state.teams.get(teamId);
  return found(team?.orgId === orgId ? team : undefined, "TEAM_NOT_FOUND", "team", teamId);
}

function teamMember(request: EmulatedRequest<object>, team: Team, userId: string): Member {
  const member = memberOf(request, team.orgId, userId);
  return found(member.teamIds.includes(team.id) ? member : undefined, "USER_NOT_IN_TEAM", "user", userId);
}

function groupTeam({ teams }: Group, id: string): Group["teams"][number] {
  return found(
    teams.find(({ teamId }) => teamId === id),
    "TEAM_NOT_FOUND",
    "team",
    id,
  );
}

function refuseTakenName({ state }: EmulatedRequest<object>, orgId: string, name: string): void {
  if (!state.teams.where("org", orgId).some((team) => team.name === name)) return;
  throw new EmulatedError(409, "TEAM_NAME_ALREADY_EXISTS", `The organization has a team ${name} already.`, {
    parameters: [name],
  });
}

function join({ state }: EmulatedRequest<object>, member: Member, { id }: Team): Member {
  return state.members.put({ ...member, teamIds: [...new Set([...member.teamIds, id])] });
}

function leave({ state }: EmulatedRequest<object>, member: Member, { id }: Team): Member {
  return state.members.put({ ...member, teamIds: member.teamIds.filter((teamId) => teamId !== id) });
}

function showTeam({ id, name }: Team): object {
  return { id, name, links: [] };
}

function showTeamRole({ teamId, roleNames }: Group["teams"][number]): unknown {
  return { teamId, roleNames, links: [] };
}
