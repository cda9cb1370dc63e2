/** What an operation does: from a checked request to an answer. */
import type { ApiTypes } from "../../generated/index.js";
import type { OperationId } from "../../generated/operations.js";
import type { InputOf, MethodOf } from "../../named-operation.js";
import type { Suffix } from "../../media-type.js";
import type { OperationTable } from "../../operation.js";
import { EmulatedError } from "../atlas-error.js";
import type { Group, GroupRoles, Member, Organization, User } from "../entities.js";
import type { RateLimitSet } from "../rate-limits.js";
import type { Caller } from "../roles.js";
import { joinId, type State } from "../state.js";

/** The newest API date with types: every operation of the trimmed spec is part of it. */
type Api = ApiTypes["2025-03-12"]["api"];

/** The parameters and the body of an operation in one object, as its client method takes them. */
export type InputOfOperation<Id extends OperationId> = InputOf<MethodOf<Api, Id>>;

/**
 * A request that has been routed, authenticated, authorized, given a resource version, and checked against the spec.
 */
export interface EmulatedRequest<Input = Readonly<Record<string, unknown>>> {
  readonly state: State;
  readonly caller: Caller;
  /** The resource version, for behaviour that differs between versions. */
  readonly version: string;
  /** The kind of body that the caller asked for. */
  readonly suffix: Suffix;
  /** What the caller sent, by the names and types of the newest API date. */
  readonly input: Input;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The limits that this emulator keeps. */
  readonly rateLimits: readonly RateLimitSet[];
  readonly operations: OperationTable;
}

/** The entity to answer with; `undefined` for an answer without a body. */
export type Behaviour<Id extends OperationId = OperationId> = (
  request: EmulatedRequest<InputOfOperation<Id>>,
) => unknown;

/** A behaviour for each operation. */
export type BehaviourTable = { readonly [Id in OperationId]: Behaviour<Id> };

/** Not JSON: bytes with their kind, or text. */
export class RawAnswer {
  readonly suffix: "csv" | "gzip";
  readonly content: string | Uint8Array<ArrayBuffer>;
  constructor(suffix: "csv" | "gzip", content: string | Uint8Array<ArrayBuffer>) {
    this.suffix = suffix;
    this.content = content;
  }
}

/** From this resource version on, users are shown in their new shape and pending ones are among them. */
export const PENDING_USERS_SINCE = "2025-02-19";

/** The organization of a request; that the caller belongs to it has been checked before. */
export function organizationOf({ state, input }: EmulatedRequest<{ readonly orgId: string }>): Organization {
  return found(state.organizations.get(input.orgId), "RESOURCE_NOT_FOUND", "organization", input.orgId);
}

/** The project of a request; that the caller may see it has been checked before. */
export function groupOf({ state, input }: EmulatedRequest<{ readonly groupId: string }>): Group {
  return found(state.groups.get(input.groupId), "GROUP_NOT_FOUND", "project", input.groupId);
}

/** @throws {EmulatedError} 404 `USER_NOT_FOUND` */
export function memberOf({ state }: EmulatedRequest<object>, orgId: string, userId: string): Member {
  return found(state.members.get(joinId(orgId, userId)), "USER_NOT_FOUND", "user", userId);
}

/** The account of a member. */
export function accountOf({ state }: EmulatedRequest<object>, { userId }: Member): User {
  return found(state.users.get(userId), "USER_NOT_FOUND", "user", userId);
}

/**
 * The entity, if it is there.
 *
 * @throws {EmulatedError} 404
 */
export function found<T>(entity: T | undefined, errorCode: string, what: string, id: string): T {
  if (entity !== undefined) return entity;
  throw new EmulatedError(404, errorCode, `There is no ${what} ${id}.`, { parameters: [id] });
}

/**
 * What the spec does not call required, and nothing can be done without.
 *
 * @param name - the field, with dots
 * @throws {EmulatedError} 400 `MISSING_ATTRIBUTE`
 */
export function needed(value: string | undefined, name: string): string {
  if (value !== undefined && value !== "") return value;
  throw new EmulatedError(400, "MISSING_ATTRIBUTE", `The attribute ${name} is missing.`, { parameters: [name] });
}

/**
 * Roles in projects, each project and each role once: requests may name them twice, answers do not.
 *
 * @param name - the field, with dots
 * @throws {EmulatedError} 400 `MISSING_ATTRIBUTE` for an entry without a project
 */
export function groupRolesOf(
  assignments: readonly { readonly groupId?: string | undefined; readonly groupRoles: readonly string[] }[],
  name: string,
): GroupRoles[] {
  const byGroup = new Map<string, Set<string>>();
  for (const { groupId, groupRoles } of assignments) {
    const id = needed(groupId, `${name}.groupId`);
    byGroup.set(id, new Set([...(byGroup.get(id) ?? []), ...groupRoles]));
  }
  return [...byGroup].map(([groupId, roles]) => ({ groupId, groupRoles: [...roles] }));
}

/** An organization keeps at least one owner. */
export function keepsAnOwner({ state }: EmulatedRequest<object>, without: Member): void {
  if (without.status !== "ACTIVE" || !without.roles.includes("ORG_OWNER")) return;
  const isOther = (member: Member): boolean =>
    member.id !== without.id && member.status === "ACTIVE" && member.roles.includes("ORG_OWNER");
  if (state.members.where("org", without.orgId).some(isOther)) return;
  throw new EmulatedError(403, "CANNOT_DEMOTE_LAST_ORG_OWNER", "The last owner cannot leave the organization.");
}

/** The parameters of a list. */
export interface PageInput {
  readonly pageNum?: number | undefined;
  readonly itemsPerPage?: number | undefined;
  readonly includeCount?: boolean | undefined;
}

/** A page of a list; its links are filled in by the pipeline, which knows the address. */
export function page<T>(
  items: readonly T[],
  { input }: EmulatedRequest<PageInput>,
  show: (item: T) => unknown,
): { readonly results: readonly unknown[]; readonly totalCount?: number } {
  const { pageNum = 1, itemsPerPage = 100, includeCount = true } = input;
  const results = items.slice((pageNum - 1) * itemsPerPage, pageNum * itemsPerPage).map(show);
  return { results, ...(includeCount ? { totalCount: items.length } : {}) };
}

/** A time as Atlas writes it: ISO 8601, UTC, without milliseconds. */
export function timestamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
