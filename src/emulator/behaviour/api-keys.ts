/** API keys of an organization and their roles in projects. The private half is shown once. */
import { randomInt, randomUUID } from "node:crypto";
import type { ApiKey, CredentialAccess, GroupRoles } from "../entities.js";
import { newId } from "../state.js";
import { found, groupOf, page, timestamp, type BehaviourTable, type EmulatedRequest } from "./behaviour.js";
import { accessOf, addAccess, addressOf } from "./credential-access.js";

type KeyRequest = EmulatedRequest<{ readonly orgId: string; readonly apiUserId: string }>;

export const apiKeyBehaviour: Partial<BehaviourTable> = {
  listOrgApiKeys: (request) => page(request.state.apiKeys.where("org", request.input.orgId), request, showKey),
  createOrgApiKey: (request) => {
    const { orgId, body } = request.input;
    return showNew(request.state.apiKeys.put(newKey(orgId, body.desc, texts(body.roles), [], request.now)));
  },
  getOrgApiKey: (request) => showKey(keyOf(request)),
  updateOrgApiKey: (request) => {
    const key = keyOf(request);
    const { desc: description = key.description, roles = key.roles } = request.input.body;
    return showKey(request.state.apiKeys.put({ ...key, description, roles: texts(roles) }));
  },
  deleteOrgApiKey: (request) => {
    request.state.apiKeys.delete(keyOf(request).id);
  },
  listOrgApiKeyAccessListEntries: (request) => page(keyOf(request).accessList, request, showAccess),
  createOrgApiKeyAccessListEntry: (request) => {
    const key = keyOf(request);
    const accessList = addAccess(key.accessList, request.input.body, request.now);
    return page(request.state.apiKeys.put({ ...key, accessList }).accessList, request, showAccess);
  },
  getOrgApiKeyAccessListEntry: (request) => showAccess(accessOf(keyOf(request).accessList, request.input.ipAddress)),
  deleteOrgApiKeyAccessListEntry: (request) => {
    const key = keyOf(request);
    const entry = accessOf(key.accessList, request.input.ipAddress);
    request.state.apiKeys.put({ ...key, accessList: key.accessList.filter((other) => other !== entry) });
  },
  listGroupApiKeys: (request) => page(request.state.apiKeys.where("group", groupOf(request).id), request, showKey),
  createGroupApiKey: (request) => {
    const { id: groupId, orgId } = groupOf(request);
    const { desc, roles } = request.input.body;
    const key = newKey(orgId, desc, ["ORG_MEMBER"], [{ groupId, groupRoles: roles }], request.now);
    return showNew(request.state.apiKeys.put(key));
  },
  addGroupApiKey: (request) => {
    const { groupId, body } = request.input;
    const key = groupKey(request, false);
    const roles = body.flatMap(({ roles: names = [] }) => names);
    request.state.apiKeys.put(withRoles(key, groupId, [...new Set([...rolesIn(key, groupId), ...roles])]));
  },
  updateGroupApiKeyRoles: (request) => {
    const key = groupKey(request, true);
    const { groupId, body } = request.input;
    const { desc: description = key.description, roles = rolesIn(key, groupId) } = body;
    return showKey(request.state.apiKeys.put({ ...withRoles(key, groupId, roles), description }));
  },
  removeGroupApiKey: (request) => {
    request.state.apiKeys.put(withRoles(groupKey(request, true), request.input.groupId, []));
  },
};

/** A key with new halves; Atlas makes them of eight letters and a UUID. */
export function newKey(
  orgId: string,
  description: string,
  roles: readonly string[],
  groupRoles: readonly GroupRoles[],
  now: number,
): ApiKey {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26)));
  return {
    id: newId(),
    orgId,
    publicKey: letters.join(""),
    privateKey: randomUUID(),
    description,
    roles,
    groupRoles,
    accessList: [],
    createdAt: now,
  };
}

/** The document lets a role be null; that one is passed over. */
export function texts(roles: readonly (string | null)[]): string[] {
  return [...new Set(roles.filter((role) => role !== null))];
}

function keyOf({ state, input }: KeyRequest): ApiKey {
  const key = state.apiKeys.get(input.apiUserId);
  return found(key?.orgId === input.orgId ? key : undefined, "API_KEY_NOT_FOUND", "API key", input.apiUserId);
}

/** A key of the project's organization, which may have to have roles in the project already. */
function groupKey(
  request: EmulatedRequest<{ readonly groupId: string; readonly apiUserId: string }>,
  isMember: boolean,
): ApiKey {
  const { orgId, id: groupId } = groupOf(request);
  const { apiUserId } = request.input;
  const key = request.state.apiKeys.get(apiUserId);
  const isThere = key?.orgId === orgId && (!isMember || rolesIn(key, groupId).length > 0);
  return found(isThere ? key : undefined, "API_KEY_NOT_FOUND", "API key", apiUserId);
}

function rolesIn({ groupRoles }: ApiKey, groupId: string): readonly string[] {
  return groupRoles.find((roles) => roles.groupId === groupId)?.groupRoles ?? [];
}

function withRoles(key: ApiKey, groupId: string, roles: readonly string[]): ApiKey {
  const others = key.groupRoles.filter((entry) => entry.groupId !== groupId);
  return {
    ...key,
    groupRoles: roles.length === 0 ? others : [...others, { groupId, groupRoles: [...new Set(roles)] }],
  };
}

/** The only answer with the whole private key. */
export function showNew(key: ApiKey): unknown {
  return { ...showKey(key), privateKey: key.privateKey };
}

function showKey({ id, orgId, publicKey, privateKey, description, roles, groupRoles }: ApiKey): object {
  return {
    id,
    desc: description,
    publicKey,
    privateKey: `********-****-****-${privateKey.slice(-12)}`,
    roles: [
      ...roles.map((roleName) => ({ orgId, roleName })),
      ...groupRoles.flatMap(({ groupId, groupRoles: names }) => names.map((roleName) => ({ groupId, roleName }))),
    ],
    links: [],
  };
}

function showAccess(entry: CredentialAccess): unknown {
  const { cidrBlock, createdAt, requestCount, lastUsedAt, lastUsedAddress } = entry;
  const ipAddress = addressOf(entry);
  return {
    cidrBlock,
    ...(ipAddress === undefined ? {} : { ipAddress }),
    created: timestamp(createdAt),
    ...(requestCount === 0 ? {} : { count: requestCount }),
    ...(lastUsedAt === undefined ? {} : { lastUsed: timestamp(lastUsedAt) }),
    ...(lastUsedAddress === undefined ? {} : { lastUsedAddress }),
    links: [],
  };
}
