/** What the emulator remembers. */
import { randomBytes } from "node:crypto";

export interface Organization {
  readonly id: string;
  name: string;
  readonly users: Map<string, User>;
}

export interface GroupRoles {
  groupId: string;
  groupRoles: string[];
}

/**
 * A user of an organization. One who was invited and has not answered is pending: the older resource versions show the
 * invitation, the newer ones the user.
 */
export interface User {
  readonly id: string;
  readonly username: string;
  status: "ACTIVE" | "PENDING";
  roles: string[];
  groupRoles: GroupRoles[];
  teamIds: string[];
  readonly createdAt: number;
  firstName: string;
  lastName: string;
  readonly invitation?: Invitation;
}

export interface Invitation {
  readonly id: string;
  readonly inviterUsername: string;
  /** Milliseconds since the epoch, as all times here. */
  readonly createdAt: number;
  readonly expiresAt: number;
}

export interface ServiceAccount {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The one organization that the account belongs to. */
  readonly orgId: string;
  readonly roles: readonly string[];
}

export interface State {
  readonly organizations: Map<string, Organization>;
  readonly serviceAccounts: Map<string, ServiceAccount>;
}

/** How long an invitation can be accepted, in milliseconds. */
const INVITATION_LIFETIME = 30 * 86_400_000;

/** A new id: 24 hexadecimal digits. */
export function newId(): string {
  return randomBytes(12).toString("hex");
}

/** Puts a pending user into an organization. */
export function invite(
  organization: Organization,
  who: Pick<User, "username" | "roles" | "groupRoles" | "teamIds">,
  inviterUsername: string,
  now: number,
): User {
  const user: User = {
    ...who,
    id: newId(),
    status: "PENDING",
    createdAt: now,
    firstName: "",
    lastName: "",
    invitation: { id: newId(), inviterUsername, createdAt: now, expiresAt: now + INVITATION_LIFETIME },
  };
  organization.users.set(user.id, user);
  return user;
}

/** The pending user has accepted. */
export function accept(user: User, firstName: string, lastName: string): void {
  Object.assign(user, { status: "ACTIVE", firstName, lastName });
}
