/** What a seed puts into an organization beside its users: teams, projects and invoices. */
import { AtlasConfigError } from "../errors/config-error.js";
import type { GroupRoles, InvoiceLineItem, Member } from "./entities.js";
import type { SeedInvoice, SeedOrganization, SeedProject, SeedTeam } from "./seed.js";
import { joinId, newId, type State } from "./state.js";

/** An organization, and where in the seed it is. */
interface Place {
  readonly state: State;
  readonly orgId: string;
  readonly path: string;
  readonly now: number;
}

/**
 * Adds the teams, projects and invoices of an organization whose users are there.
 *
 * @param path - where in the seed the organization is, for messages
 * @param now - milliseconds since the epoch
 * @throws {AtlasConfigError} `INVALID_OPTION`
 */
export function addContents(
  state: State,
  orgId: string,
  { teams = [], projects = [], invoices = [] }: SeedOrganization,
  path: string,
  now: number,
): void {
  for (const [index, team] of teams.entries()) {
    addTeam({ state, orgId, path: `${path}.teams[${index}]`, now }, team);
  }
  for (const [index, project] of projects.entries()) {
    addProject({ state, orgId, path: `${path}.projects[${index}]`, now }, project);
  }
  for (const [index, invoice] of invoices.entries()) {
    addInvoice({ state, orgId, path: `${path}.invoices[${index}]`, now }, invoice);
  }
}

function addTeam(place: Place, { id = newId(), name, usernames = [] }: SeedTeam): void {
  const { state, orgId, path } = place;
  const isTaken = state.teams.where("org", orgId).some((team) => team.name === name);
  if (isTaken) throw refusal(path, `there is a team ${name} already`);
  state.teams.put({ id, orgId, name });
  for (const username of usernames) {
    const member = memberOf(place, username);
    state.members.put({ ...member, teamIds: [...new Set([...member.teamIds, id])] });
  }
}

function addProject(place: Place, seed: SeedProject): void {
  const { state, orgId, path, now } = place;
  const { id = newId(), name, users = [], teams = [], accessList = [], limits = {}, hosts = [] } = seed;
  const isTaken = state.groups.where("name", name).some((group) => group.orgId === orgId);
  if (isTaken) throw refusal(path, `there is a project ${name} already`);
  state.groups.put({
    id,
    orgId,
    name,
    createdAt: now,
    tags: [],
    withDefaultAlertsSettings: true,
    settings: {},
    limits,
    teams: teams.map(({ name: team, roles = READ_ONLY }) => ({ teamId: teamId(place, team), roleNames: roles })),
  });
  for (const { username, roles = READ_ONLY } of users) {
    const member = memberOf(place, username);
    const inProject: GroupRoles = { groupId: id, groupRoles: roles };
    state.members.put({ ...member, groupRoles: [...member.groupRoles, inProject] });
  }
  for (const value of accessList) {
    state.accessList.put({
      id: joinId(id, value),
      groupId: id,
      kind: value.includes("/") ? "cidrBlock" : "ipAddress",
      value,
    });
  }
  for (const { hostName, logs = {} } of hosts) {
    state.hosts.put({ id: joinId(id, hostName), groupId: id, hostName, logs });
  }
}

function addInvoice({ state, orgId, path }: Place, seed: SeedInvoice): void {
  const { id = newId(), statusName = "PAID", lineItems = [] } = seed;
  const [startDate, endDate] = [Date.parse(seed.startDate), Date.parse(seed.endDate)];
  if (Number.isNaN(startDate)) throw refusal(path, `${seed.startDate} is no date`);
  if (!(endDate > startDate)) throw refusal(path, `${seed.endDate} is no date after ${seed.startDate}`);
  state.invoices.put({
    id,
    orgId,
    startDate,
    endDate,
    statusName,
    lineItems: lineItems.map(({ unit = "hours", ...item }): InvoiceLineItem => {
      const totalPriceCents = Math.round(item.quantity * item.unitPriceDollars * 100);
      return { ...item, unit, startDate, endDate, totalPriceCents };
    }),
  });
}

const READ_ONLY: readonly string[] = ["GROUP_READ_ONLY"];

function memberOf({ state, orgId, path }: Place, username: string): Member {
  const member = state.members.first("username", `${orgId} ${username}`);
  if (member !== undefined) return member;
  throw refusal(path, `${username} is neither among the users nor among the invitations of the organization`);
}

function teamId({ state, orgId, path }: Place, name: string): string {
  const team = state.teams.where("org", orgId).find((candidate) => candidate.name === name);
  if (team !== undefined) return team.id;
  throw refusal(path, `the organization has no team ${name}`);
}

function refusal(path: string, why: string): AtlasConfigError {
  return new AtlasConfigError("INVALID_OPTION", `The seed cannot be used: ${path}: ${why}.`);
}
