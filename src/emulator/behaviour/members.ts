/** Changes to who is in an organization, shared by the operations of invitations, users, teams and projects. */
import { EmulatedError } from "../atlas-error.js";
import type { Member } from "../entities.js";
import { joinId, newId, type State } from "../state.js";
import { found, keepsAnOwner, memberOf, type EmulatedRequest } from "./behaviour.js";

/** How long an invitation can be accepted, in milliseconds. */
const INVITATION_LIFETIME = 30 * 86_400_000;

/** Who is invited, and to what. */
export type Invited = Pick<Member, "username" | "roles" | "groupRoles" | "teamIds">;

/**
 * Makes a pending user of an organization, and an account if there is none with this name.
 *
 * @param inviterUsername - who invites
 * @param now - milliseconds since the epoch
 */
export function invite(state: State, orgId: string, who: Invited, inviterUsername: string, now: number): Member {
  const { username } = who;
  const account =
    state.users.first("username", username) ??
    state.users.put({ id: newId(), username, firstName: "", lastName: "", country: "US", createdAt: now });
  return state.members.put({
    ...who,
    id: joinId(orgId, account.id),
    orgId,
    userId: account.id,
    status: "PENDING",
    invitation: { id: newId(), inviterUsername, createdAt: now, expiresAt: now + INVITATION_LIFETIME },
  });
}

/**
 * The teams of an organization that a request names.
 *
 * @throws {EmulatedError} 404 `TEAM_NOT_FOUND` for one that is not there
 */
export function teamsNamed({ state }: EmulatedRequest<object>, orgId: string, ids: readonly string[]): string[] {
  return [...new Set(ids)].map((id) => {
    const team = state.teams.get(id);
    return found(team?.orgId === orgId ? team : undefined, "TEAM_NOT_FOUND", "team", id).id;
  });
}

/** The pending user has accepted; the invitation is no longer there. */
export function accept(
  state: State,
  { invitation: _, ...member }: Member,
  firstName: string,
  lastName: string,
): Member {
  const account = state.users.get(member.userId);
  if (account !== undefined) state.users.put({ ...account, firstName, lastName });
  return state.members.put({ ...member, status: "ACTIVE" });
}

/** The name of an owner: who invites in the name of credentials, which have no name of their own. */
export function inviterOf({ state }: EmulatedRequest<object>, orgId: string): string {
  const owner = state.members
    .where("org", orgId)
    .find(({ roles, status }) => status === "ACTIVE" && roles.includes("ORG_OWNER"));
  return owner?.username ?? "owner@example.com";
}

/**
 * Gives a member other roles or teams.
 *
 * @throws {EmulatedError} 400 if no role would be left, 403 for the last owner
 */
export function memberRoles(
  request: EmulatedRequest<object>,
  orgId: string,
  userId: string,
  change: Partial<Pick<Member, "roles" | "groupRoles" | "teamIds">>,
): Member {
  const member = memberOf(request, orgId, userId);
  const changed = { ...member, ...change };
  if (changed.roles.length === 0) {
    throw new EmulatedError(400, "MUST_HAVE_ONE_ROLE", "A user keeps at least one role in the organization.");
  }
  if (!changed.roles.includes("ORG_OWNER")) keepsAnOwner(request, member);
  return request.state.members.put(changed);
}

/** Takes a member out of an organization. */
export function removeMember(request: EmulatedRequest<object>, member: Member): void {
  keepsAnOwner(request, member);
  request.state.members.delete(member.id);
}
