/** Accounts of people, as the first resource version shows them. */
import { EmulatedError } from "../atlas-error.js";
import type { Member, User } from "../entities.js";
import { newId } from "../state.js";
import { found, type BehaviourTable, type EmulatedRequest } from "./behaviour.js";
import { inviterOf, invite, accept } from "./members.js";
import { showLegacyAccount } from "./users.js";

export const accountBehaviour: Partial<BehaviourTable> = {
  createUser: (request) => {
    const { username, firstName, lastName, country, mobileNumber, roles } = request.input.body;
    const { state, caller, now } = request;
    if (state.users.first("username", username) !== undefined) {
      throw new EmulatedError(400, "USER_ALREADY_EXISTS", "There is an account with this name already.", {
        parameters: [username],
      });
    }
    const foreign = roles.find(({ orgId, groupId }) =>
      groupId === undefined ? orgId !== caller.orgId : state.groups.get(groupId)?.orgId !== caller.orgId,
    );
    if (foreign !== undefined) {
      throw new EmulatedError(403, "USER_CANNOT_ACCESS_RESOURCE", "A role is outside the caller's organization.");
    }
    const account = state.users.put({
      id: newId(),
      username,
      firstName,
      lastName,
      country,
      mobileNumber,
      createdAt: now,
    });
    const orgRoles = roles.flatMap(({ groupId, roleName = "" }) => (groupId === undefined ? [roleName] : []));
    const groupIds = [...new Set(roles.flatMap(({ groupId }) => groupId ?? []))];
    const groupRoles = groupIds.map((groupId) => ({
      groupId,
      groupRoles: roles.flatMap((role) => (role.groupId === groupId ? [role.roleName ?? ""] : [])),
    }));
    const who = { username, roles: orgRoles.length === 0 ? ["ORG_MEMBER"] : orgRoles, groupRoles, teamIds: [] };
    const invited = invite(state, caller.orgId, who, inviterOf(request, caller.orgId), now);
    accept(state, invited, firstName, lastName);
    return showLegacyAccount(account, memberships(request, account));
  },
  getUser: (request) => {
    const { userId } = request.input;
    return show(request, request.state.users.get(userId), userId);
  },
  getUserByName: (request) => {
    const { userName } = request.input;
    return show(request, request.state.users.first("username", userName), userName);
  },
};

/** An account is seen by those who share an organization with it. */
function show(request: EmulatedRequest<object>, account: User | undefined, name: string): unknown {
  const members = account === undefined ? [] : memberships(request, account);
  const isVisible = members.some(({ orgId, status }) => orgId === request.caller.orgId && status === "ACTIVE");
  return showLegacyAccount(found(isVisible ? account : undefined, "USER_NOT_FOUND", "user", name), members);
}

function memberships({ state }: EmulatedRequest<object>, { id }: User): Member[] {
  return state.members.where("user", id);
}
