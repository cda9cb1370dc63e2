import { EmulatedError } from "./atlas-error.js";
import { mayCall, type Caller } from "./roles.js";
import type { State } from "./state.js";

/**
 * Whether a caller may use an operation. Who is outside the organization gets 401, who lacks the role 403.
 *
 * @throws {EmulatedError}
 */
export function authorize(
  state: State,
  caller: Caller,
  requiredRoles: readonly string[],
  { orgId, groupId }: Readonly<Record<string, string>>,
): void {
  const group = groupId === undefined ? undefined : state.groups.get(groupId);
  const isOutside =
    (orgId !== undefined && orgId !== caller.orgId) || (groupId !== undefined && group?.orgId !== caller.orgId);
  if (isOutside) {
    throw new EmulatedError(401, "USER_UNAUTHORIZED", "The caller is not part of this organization.");
  }
  if (mayCall(caller, requiredRoles, groupId)) return;
  throw new EmulatedError(403, "USER_CANNOT_ACCESS_RESOURCE", `This needs one of: ${requiredRoles.join(", ")}.`);
}
