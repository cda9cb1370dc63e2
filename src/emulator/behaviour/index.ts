/** The behaviour of every operation, by its operationId. */
import type { OperationId } from "../../generated/operations.js";
import { EmulatedError } from "../atlas-error.js";
import type { BehaviourTable, EmulatedRequest } from "./behaviour.js";
import { accessListBehaviour } from "./access-list.js";
import { accountBehaviour } from "./accounts.js";
import { apiKeyBehaviour } from "./api-keys.js";
import { groupBehaviour } from "./groups.js";
import { groupSettingsBehaviour } from "./group-settings.js";
import { groupUserBehaviour } from "./group-users.js";
import { invitationBehaviour } from "./invitations.js";
import { invoiceBehaviour } from "./invoices.js";
import { logBehaviour } from "./logs.js";
import { organizationBehaviour } from "./organizations.js";
import { rateLimitBehaviour } from "./rate-limits.js";
import { rootBehaviour } from "./root.js";
import { serviceAccountBehaviour } from "./service-accounts.js";
import { teamBehaviour } from "./teams.js";
import { userBehaviour } from "./users.js";

/** Operations with a behaviour of their own. */
export const behaviours: Partial<BehaviourTable> = {
  ...accessListBehaviour,
  ...accountBehaviour,
  ...apiKeyBehaviour,
  ...groupBehaviour,
  ...groupSettingsBehaviour,
  ...invoiceBehaviour,
  ...logBehaviour,
  ...organizationBehaviour,
  ...rateLimitBehaviour,
  ...rootBehaviour,
  ...groupUserBehaviour,
  ...invitationBehaviour,
  ...serviceAccountBehaviour,
  ...teamBehaviour,
  ...userBehaviour,
};

const byName: ReadonlyMap<string, unknown> = new Map(Object.entries(behaviours));

/** The behaviour of an operation, for requests that were checked against its contract. */
export function behaviourOf(operationId: string): (request: EmulatedRequest) => unknown {
  const behaviour = byName.get(operationId);
  if (typeof behaviour === "function") {
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the spec was checked, so the input has the types that come from it
    return behaviour as (request: EmulatedRequest) => unknown;
  }
  throw new EmulatedError(500, "UNEXPECTED_ERROR", `${operationId} has no behaviour here.`);
}

/** Whether an operation has a behaviour of its own. */
export function hasBehaviour(operationId: string): operationId is OperationId {
  return byName.has(operationId);
}
