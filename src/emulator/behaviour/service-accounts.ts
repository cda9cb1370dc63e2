/** Service accounts of organizations and projects. A secret is shown once. */
import { randomBytes } from "node:crypto";
import { EmulatedError } from "../atlas-error.js";
import type { CredentialAccess, ServiceAccount, ServiceAccountSecret } from "../entities.js";
import { newId } from "../state.js";
import { found, groupOf, page, timestamp, type BehaviourTable, type EmulatedRequest } from "./behaviour.js";
import { accessOf, addAccess, addressOf, type AccessInput } from "./credential-access.js";

const HOUR = 3_600_000;

/** How many secrets an account can have at a time. */
const MOST_SECRETS = 2;

/** Bounds for the life of a secret, in hours, where the organization sets none. */
const SHORTEST = 8;
const LONGEST = 8760;

export const serviceAccountBehaviour: Partial<BehaviourTable> = {
  listOrgServiceAccounts: (request) =>
    page(request.state.serviceAccounts.where("org", request.input.orgId), request, showInOrganization),
  createOrgServiceAccount: (request) => {
    const { orgId, body } = request.input;
    if (body === null) throw new EmulatedError(400, "MISSING_ATTRIBUTE", "The body is null.");
    return showInOrganization(create(request, orgId, body, { roles: body.roles }), true);
  },
  getOrgServiceAccount: (request) => showInOrganization(inOrganization(request)),
  updateOrgServiceAccount: (request) => {
    const account = inOrganization(request);
    const { roles = account.roles, ...note } = request.input.body;
    return showInOrganization(
      request.state.serviceAccounts.put({ ...noted(account, note), roles: [...new Set(roles)] }),
    );
  },
  deleteOrgServiceAccount: (request) => {
    request.state.serviceAccounts.delete(inOrganization(request).id);
  },
  getOrgServiceAccountGroups: (request) =>
    page(inOrganization(request).groupRoles, request, ({ groupId, groupRoles }) => ({ groupId, roles: groupRoles })),
  createOrgServiceAccountSecret: (request) => addSecret(request, inOrganization(request), request.input.body),
  deleteOrgServiceAccountSecret: (request) => {
    deleteSecret(request, inOrganization(request), request.input.secretId);
  },
  listOrgServiceAccountAccessList: (request) => page(inOrganization(request).accessList, request, showAccess),
  createOrgServiceAccountAccessList: (request) =>
    page(allow(request, inOrganization(request), request.input.body).accessList, request, showAccess),
  deleteOrgServiceAccountAccessListEntry: (request) => {
    forbid(request, inOrganization(request), request.input.ipAddress);
  },
  listGroupServiceAccounts: (request) => {
    const { id } = groupOf(request);
    return page(request.state.serviceAccounts.where("group", id), request, (account) => showInGroup(account, id));
  },
  createGroupServiceAccount: (request) => {
    const { id: groupId, orgId } = groupOf(request);
    const { body } = request.input;
    const groupRoles = [{ groupId, groupRoles: [...new Set(body.roles)] }];
    return showInGroup(create(request, orgId, body, { groupId, roles: ["ORG_MEMBER"], groupRoles }), groupId, true);
  },
  inviteGroupServiceAccount: (request) => {
    const { id: groupId, orgId } = groupOf(request);
    const { clientId, body } = request.input;
    const account = request.state.serviceAccounts.get(clientId);
    const own = found(account?.orgId === orgId ? account : undefined, ...notFound(clientId));
    return showInGroup(request.state.serviceAccounts.put(withRoles(own, groupId, body.roles)), groupId);
  },
  getGroupServiceAccount: (request) => showInGroup(inGroup(request), request.input.groupId),
  updateGroupServiceAccount: (request) => {
    const { groupId, body } = request.input;
    const { roles, ...note } = body;
    const account = noted(inGroup(request), note);
    const changed = roles === undefined ? account : withRoles(account, groupId, roles);
    return showInGroup(request.state.serviceAccounts.put(changed), groupId);
  },
  deleteGroupServiceAccount: (request) => {
    const account = inGroup(request);
    const { groupId } = request.input;
    // One that was made for this project goes for good, another one only leaves it.
    if (account.groupId === groupId) request.state.serviceAccounts.delete(account.id);
    else request.state.serviceAccounts.put(withRoles(account, groupId, []));
  },
  createGroupServiceAccountSecret: (request) => addSecret(request, inGroup(request), request.input.body),
  deleteGroupServiceAccountSecret: (request) => {
    deleteSecret(request, inGroup(request), request.input.secretId);
  },
  listGroupServiceAccountAccessList: (request) => page(inGroup(request).accessList, request, showAccess),
  createGroupServiceAccountAccessList: (request) =>
    page(allow(request, inGroup(request), request.input.body).accessList, request, showAccess),
  deleteGroupServiceAccountAccessListEntry: (request) => {
    forbid(request, inGroup(request), request.input.ipAddress);
  },
};

interface Draft {
  readonly name: string;
  readonly description: string;
  readonly secretExpiresAfterHours: number;
}

/** Makes an account with its first secret. */
export function create(
  request: EmulatedRequest<object>,
  orgId: string,
  { name, description, secretExpiresAfterHours }: Draft,
  more: Pick<ServiceAccount, "roles"> & Partial<Pick<ServiceAccount, "groupId" | "groupRoles">>,
): ServiceAccount {
  const secret = newSecret(request, orgId, secretExpiresAfterHours);
  return request.state.serviceAccounts.put({
    groupRoles: [],
    ...more,
    // Roles are a set, although a request may name one twice.
    roles: [...new Set(more.roles)],
    id: `mdb_sa_id_${newId()}`,
    orgId,
    name,
    description,
    secrets: [secret],
    accessList: [],
    createdAt: request.now,
  });
}

function newSecret({ state, now }: EmulatedRequest<object>, orgId: string, hours: number): ServiceAccountSecret {
  const limit = state.organizations.get(orgId)?.settings["maxServiceAccountSecretValidityInHours"];
  const longest = typeof limit === "number" ? limit : LONGEST;
  if (hours < SHORTEST || hours > longest) {
    const message = `A secret lives from ${SHORTEST} to ${longest} hours.`;
    throw new EmulatedError(400, "INVALID_SERVICE_ACCOUNT_SECRET_EXPIRATION", message, { parameters: [hours] });
  }
  return {
    id: newId(),
    secret: `mdb_sa_sk_${randomBytes(24).toString("base64url")}`,
    createdAt: now,
    expiresAt: now + hours * HOUR,
  };
}

function notFound(clientId: string): [string, string, string] {
  return ["SERVICE_ACCOUNT_NOT_FOUND", "service account", clientId];
}

function inOrganization({
  state,
  input,
}: EmulatedRequest<{ readonly orgId: string; readonly clientId: string }>): ServiceAccount {
  const account = state.serviceAccounts.get(input.clientId);
  return found(account?.orgId === input.orgId ? account : undefined, ...notFound(input.clientId));
}

function inGroup(request: EmulatedRequest<{ readonly groupId: string; readonly clientId: string }>): ServiceAccount {
  const { id } = groupOf(request);
  const { clientId } = request.input;
  const account = request.state.serviceAccounts.get(clientId);
  const isMember = account?.groupRoles.some(({ groupId }) => groupId === id) === true;
  return found(isMember ? account : undefined, ...notFound(clientId));
}

interface Note {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/** Null leaves a field as it is, as a field that is left out does. */
function noted(account: ServiceAccount, { name, description }: Note): ServiceAccount {
  return { ...account, name: name ?? account.name, description: description ?? account.description };
}

function withRoles(account: ServiceAccount, groupId: string, roles: readonly string[]): ServiceAccount {
  const others = account.groupRoles.filter((entry) => entry.groupId !== groupId);
  return {
    ...account,
    groupRoles: roles.length === 0 ? others : [...others, { groupId, groupRoles: [...new Set(roles)] }],
  };
}

function addSecret(
  request: EmulatedRequest<object>,
  account: ServiceAccount,
  { secretExpiresAfterHours }: { readonly secretExpiresAfterHours: number },
): unknown {
  const live = account.secrets.filter(({ expiresAt }) => expiresAt > request.now);
  if (live.length >= MOST_SECRETS) {
    const message = `A service account has at most ${MOST_SECRETS} secrets; delete one first.`;
    throw new EmulatedError(400, "MAX_SERVICE_ACCOUNT_SECRETS_EXCEEDED", message);
  }
  const secret = newSecret(request, account.orgId, secretExpiresAfterHours);
  request.state.serviceAccounts.put({ ...account, secrets: [...live, secret] });
  return showSecret(secret, true);
}

function deleteSecret({ state }: EmulatedRequest<object>, account: ServiceAccount, secretId: string): void {
  const secret = account.secrets.find(({ id }) => id === secretId);
  found(secret, "SERVICE_ACCOUNT_SECRET_NOT_FOUND", "secret", secretId);
  state.serviceAccounts.put({ ...account, secrets: account.secrets.filter((other) => other !== secret) });
}

function allow(
  { state, now }: EmulatedRequest<object>,
  account: ServiceAccount,
  entries: readonly AccessInput[],
): ServiceAccount {
  return state.serviceAccounts.put({ ...account, accessList: addAccess(account.accessList, entries, now) });
}

function forbid({ state }: EmulatedRequest<object>, account: ServiceAccount, ipAddress: string): void {
  const entry = accessOf(account.accessList, ipAddress);
  state.serviceAccounts.put({ ...account, accessList: account.accessList.filter((other) => other !== entry) });
}

/** @param isNew - whether the secret is shown, which is so once */
export function showInOrganization(account: ServiceAccount, isNew = false): unknown {
  return { ...showBase(account, isNew), roles: account.roles };
}

function showInGroup(account: ServiceAccount, groupId: string, isNew = false): unknown {
  const roles = account.groupRoles.find((entry) => entry.groupId === groupId)?.groupRoles ?? [];
  return { ...showBase(account, isNew), roles };
}

function showBase({ id, name, description, createdAt, secrets }: ServiceAccount, isNew: boolean): object {
  return {
    clientId: id,
    name,
    description,
    createdAt: timestamp(createdAt),
    secrets: secrets.map((secret) => showSecret(secret, isNew)),
  };
}

function showSecret({ id, secret, createdAt, expiresAt, lastUsedAt }: ServiceAccountSecret, isNew: boolean): unknown {
  return {
    id,
    createdAt: timestamp(createdAt),
    expiresAt: timestamp(expiresAt),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt: timestamp(lastUsedAt) }),
    ...(isNew ? { secret } : { maskedSecretValue: `mdb_sa_sk_****${secret.slice(-4)}` }),
  };
}

function showAccess(entry: CredentialAccess): unknown {
  const { cidrBlock, createdAt, requestCount, lastUsedAt, lastUsedAddress } = entry;
  const ipAddress = addressOf(entry);
  return {
    cidrBlock,
    ...(ipAddress === undefined ? {} : { ipAddress }),
    createdAt: timestamp(createdAt),
    requestCount,
    ...(lastUsedAt === undefined ? {} : { lastUsedAt: timestamp(lastUsedAt) }),
    ...(lastUsedAddress === undefined ? {} : { lastUsedAddress }),
  };
}
