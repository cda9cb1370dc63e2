/** Who may do what: roles of callers against the roles that the spec asks for. */

/** A caller's roles: in one organization, and in its projects. */
export interface Caller {
  readonly kind: "service-account" | "api-key";
  /** The client id, or the public key. */
  readonly id: string;
  readonly orgId: string;
  readonly roles: readonly string[];
  readonly groupRoles: readonly { readonly groupId: string; readonly groupRoles: readonly string[] }[];
}

/** Roles by the names that the spec gives them, each with the roles that are enough for it, itself included. */
const ENOUGH: Readonly<Record<string, readonly string[]>> = {
  "Organization Owner": ["ORG_OWNER"],
  "Organization Billing Viewer": ["ORG_OWNER", "ORG_BILLING_ADMIN", "ORG_BILLING_READ_ONLY"],
  "Organization Read Only": ["ORG_OWNER", "ORG_READ_ONLY"],
  "Organization Member": [
    "ORG_OWNER",
    "ORG_MEMBER",
    "ORG_READ_ONLY",
    "ORG_GROUP_CREATOR",
    "ORG_BILLING_ADMIN",
    "ORG_BILLING_READ_ONLY",
    "ORG_STREAM_PROCESSING_ADMIN",
  ],
  "Project Owner": ["ORG_OWNER", "GROUP_OWNER"],
  "Project Access Manager": ["ORG_OWNER", "GROUP_OWNER", "GROUP_ACCESS_MANAGER"],
  "Project Network Access Manager": ["ORG_OWNER", "GROUP_OWNER", "GROUP_NETWORK_ACCESS_MANAGER"],
  // Whoever has any role in a project may read it.
  "Project Read Only": ["ORG_OWNER", "ORG_READ_ONLY", "GROUP_"],
};

/**
 * Whether a caller has one of the roles that an operation asks for.
 *
 * @param required - role names of the spec; an empty list asks for none
 * @param groupId - the project that the operation is about
 */
export function mayCall(caller: Caller, required: readonly string[], groupId?: string): boolean {
  if (required.length === 0) return true;
  const inGroup = caller.groupRoles.find((roles) => roles.groupId === groupId)?.groupRoles ?? [];
  const owned = [...caller.roles, ...inGroup];
  return required.some((name) =>
    (ENOUGH[name] ?? ["ORG_OWNER"]).some((role) =>
      role.endsWith("_") ? owned.some((own) => own.startsWith(role)) : owned.includes(role),
    ),
  );
}
