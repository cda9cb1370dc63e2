import { EmulatedError } from "./atlas-error.js";
import { found } from "./behaviour/behaviour.js";
import { mayCall, type Caller } from "./roles.js";
import type { State } from "./state.js";

/**
 * Whether a caller may use an operation. Who is outside the organization gets 401, who lacks the role 403, and who would
 * have them gets 404 for what has been deleted.
 *
 * @throws {EmulatedError}
 */
export function authorize(
  state: State,
  caller: Caller,
  requiredRoles: readonly string[],
  { orgId, groupId }: Readonly<Record<string, string>>,
): void {
  const group = groupId === undefined ? undefined : (state.groups.get(groupId) ?? state.deletedGroups.get(groupId));
  const isOutside =
    (orgId !== undefined && orgId !== caller.orgId) || (groupId !== undefined && group?.orgId !== caller.orgId);
  if (isOutside) {
    throw new EmulatedError(401, "USER_UNAUTHORIZED", "The caller is not part of this organization.");
  }
  if (!mayCall(caller, requiredRoles, groupId)) {
    throw new EmulatedError(403, "USER_CANNOT_ACCESS_RESOURCE", `This needs one of: ${requiredRoles.join(", ")}.`);
  }
  if (orgId !== undefined) found(state.organizations.get(orgId), "ORG_NOT_FOUND", "organization", orgId);
  if (groupId !== undefined) found(state.groups.get(groupId), "GROUP_NOT_FOUND", "project", groupId);
}
