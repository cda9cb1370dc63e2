/** What an operation does. */
import { EmulatedError, invalidField } from "../atlas-error.js";
import type { Organization, ServiceAccount, State, User } from "../state.js";

/** A request that has been routed, authorized and given a resource version. */
export interface EmulatedRequest {
  readonly state: State;
  readonly account: ServiceAccount;
  /** The resource version, for behaviour that differs between versions. */
  readonly version: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The entity to answer with; `undefined` for an answer without a body. */
export type Behaviour = (request: EmulatedRequest) => unknown;

export type BehaviourTable = Readonly<Record<string, Behaviour>>;

/**
 * The organization of a request.
 *
 * @throws {EmulatedError} 401, as Atlas answers a caller from outside the organization
 */
export function organizationOf({ state, account, path }: EmulatedRequest): Organization {
  const id = path["orgId"] ?? "";
  const organization = state.organizations.get(id);
  if (organization === undefined || account.orgId !== id) {
    throw new EmulatedError(401, "USER_UNAUTHORIZED", "Current user is not in this organization.");
  }
  return organization;
}

/** @throws {EmulatedError} 404 `USER_NOT_FOUND` */
export function userOf(organization: Organization, { path }: EmulatedRequest): User {
  const user = organization.users.get(path["userId"] ?? "");
  if (user !== undefined) return user;
  throw new EmulatedError(404, "USER_NOT_FOUND", "There is no such user in the organization.", {
    parameters: [path["userId"] ?? ""],
  });
}

/** An organization keeps at least one owner. */
export function keepsAnOwner(organization: Organization, without: User): void {
  const others = [...organization.users.values()].filter(
    (user) => user !== without && user.status === "ACTIVE" && user.roles.includes("ORG_OWNER"),
  );
  if (others.length > 0) return;
  throw new EmulatedError(403, "CANNOT_REMOVE_LAST_OWNER", "The last owner cannot leave the organization.");
}

/** A page of a list, with its links. */
export function page(items: readonly unknown[], { query }: EmulatedRequest): Record<string, unknown> {
  const number = positive(query, "pageNum", 1, Number.MAX_SAFE_INTEGER);
  const size = positive(query, "itemsPerPage", 100, 500);
  const results = items.slice((number - 1) * size, number * size);
  return {
    links: [],
    results,
    ...(query.get("includeCount") === "false" ? {} : { totalCount: items.length }),
  };
}

function positive(query: URLSearchParams, name: string, fallback: number, maximum: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > maximum) {
    throw invalidField(name, `must be a whole number from 1 to ${maximum}`);
  }
  return value;
}

/** @throws {EmulatedError} 400 naming the field */
export function textField(body: EmulatedRequest["body"], name: string): string {
  const value = body[name];
  if (typeof value !== "string" || value === "") throw invalidField(name, "must be text");
  return value;
}

/** @throws {EmulatedError} 400 naming the field */
export function textList(body: EmulatedRequest["body"], name: string): string[] | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw invalidField(name, "must be a list of texts");
  return value.map((item) => {
    if (typeof item !== "string") throw invalidField(name, "must be a list of texts");
    return item;
  });
}

/** @throws {EmulatedError} 400 naming the field */
export function objectField(body: EmulatedRequest["body"], name: string): Record<string, unknown> | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw invalidField(name, "must be an object");
  return value;
}

/** @throws {EmulatedError} 400 naming the field */
export function objectList(body: EmulatedRequest["body"], name: string): Record<string, unknown>[] | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw invalidField(name, "must be a list of objects");
  return value.map((item: unknown) => {
    if (!isRecord(item)) throw invalidField(name, "must be a list of objects");
    return item;
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A time as Atlas writes it: ISO 8601, UTC, without milliseconds. */
export function timestamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
