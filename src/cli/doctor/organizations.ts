/** The organizations that the caller can see, its roles there, and whether those that the settings name are among them. */
import { plural } from "../../conformance/report/plain.js";
import { AtlasApiError } from "../../errors/api-error.js";
import { foreignAddress, isForeignAddress } from "./access-list.js";
import { fieldsOf, itemsOf, textOf } from "./fields.js";
import { skipped, type Finding } from "./finding.js";
import { reasonText } from "./limit.js";
import type { Ask, Login } from "./login.js";

/** A role, as the status of an API key has it. */
interface RoleOfKey {
  readonly orgId: string | undefined;
  readonly groupId: string | undefined;
  readonly roleName: string;
}

/** The roles that the status of an API key has; `undefined` for any other caller. */
function rolesOfKey(status: unknown): readonly RoleOfKey[] | undefined {
  const { apiKey } = fieldsOf(status);
  if (apiKey === undefined || apiKey === null) return undefined;
  return itemsOf(fieldsOf(apiKey)["roles"]).map((role) => {
    const { orgId, groupId, roleName } = fieldsOf(role);
    return { orgId: textOf(orgId), groupId: textOf(groupId), roleName: textOf(roleName) ?? "" };
  });
}

function organizationIn(value: unknown): readonly Organization[] {
  const { id, name } = fieldsOf(value);
  return typeof id === "string" ? [{ id, name: textOf(name) ?? "" }] : [];
}

interface Organization {
  readonly id: string;
  readonly name: string;
  /** Absent where they cannot be known. */
  readonly roles?: readonly string[];
}

/** In how many organizations roles are asked for: each costs a call. */
const MOST = 3;
const SHOWN = 20;

/**
 * Lists organizations and roles.
 *
 * @param status - what Atlas told of the caller: of an API key its roles
 * @param accessList - what to say if none of the calls is refused because of its address
 */
export async function* examineOrganizations(
  login: Login,
  ask: Ask,
  status: unknown,
  accessList: Finding,
): AsyncGenerator<Finding> {
  const ofKey = rolesOfKey(status);
  try {
    const page: unknown = await ask((atlas, signal) => atlas.organizations.listOrgs({ itemsPerPage: 500 }, { signal }));
    const found = itemsOf(fieldsOf(page)["results"]).flatMap(organizationIn);
    const organizations = await withRoles(found, login, ask, ofKey);
    const concerns = [...missingOrganization(found, login), ...(await missingProject(login, ask))];
    yield accessList;
    yield summarize(organizations, concerns, ofKey);
  } catch (error) {
    login.signal?.throwIfAborted();
    if (isForeignAddress(error)) {
      yield foreignAddress(error, login);
      yield* skipped(["organizations"], "Atlas takes no calls from here");
      return;
    }
    yield accessList;
    const advice = "Check that the caller has a role in an organization; if Atlas cannot answer, try again later.";
    yield { check: "organizations", status: "problem", summary: `they cannot be listed: ${reasonText(error)}`, advice };
  }
}

async function withRoles(
  organizations: readonly Organization[],
  login: Login,
  ask: Ask,
  ofKey: readonly RoleOfKey[] | undefined,
): Promise<readonly Organization[]> {
  if (ofKey !== undefined) {
    return organizations.map((one) => ({ ...one, roles: namesOf(ofKey.filter(({ orgId }) => orgId === one.id)) }));
  }
  const { clientId } = login;
  if (clientId === undefined) return organizations;
  const known: Organization[] = [];
  for (const one of organizations.slice(0, MOST)) {
    const roles = await ask((atlas, signal) =>
      atlas.serviceAccounts.getOrgServiceAccount({ orgId: one.id, clientId }, { signal }),
    ).then(
      (account: unknown) => itemsOf(fieldsOf(account)["roles"]).flatMap((role) => textOf(role) ?? []),
      (error: unknown) => {
        login.signal?.throwIfAborted();
        if (isForeignAddress(error)) throw error;
        // Who may not look at service accounts may do other things all the same.
        return undefined;
      },
    );
    known.push(roles === undefined ? one : { ...one, roles });
  }
  return [...known, ...organizations.slice(MOST)];
}

function namesOf(roles: readonly RoleOfKey[]): readonly string[] {
  return roles.map(({ roleName }) => roleName);
}

function missingOrganization(found: readonly Organization[], { caller: { orgId } }: Login): readonly string[] {
  if (orgId === undefined || found.some(({ id }) => id === orgId)) return [];
  return [
    `The organization that is set, ${orgId}, is not among them: check MONGODB_ATLAS_ORG_ID or the profile's org_id.`,
  ];
}

async function missingProject({ caller: { projectId }, signal: outer }: Login, ask: Ask): Promise<readonly string[]> {
  if (projectId === undefined) return [];
  const setting = "check MONGODB_ATLAS_PROJECT_ID or the profile's project_id";
  try {
    await ask((atlas, signal) => atlas.projects.getGroup({ groupId: projectId }, { signal }));
    return [];
  } catch (error) {
    outer?.throwIfAborted();
    if (isForeignAddress(error)) throw error;
    const why = error instanceof AtlasApiError ? `Atlas answers ${error.status}` : reasonText(error);
    return [`The project that is set, ${projectId}, cannot be read (${why}): ${setting}.`];
  }
}

function summarize(
  organizations: readonly Organization[],
  concerns: readonly string[],
  ofKey: readonly RoleOfKey[] | undefined,
): Finding {
  const projects = ofKey?.filter(({ groupId }) => groupId !== undefined) ?? [];
  const details = [
    ...organizations.slice(0, SHOWN).map(({ id, name, roles }) => `${name} (${id})${rolesText(roles)}`),
    ...projects.slice(0, SHOWN).map(({ groupId = "", roleName }) => `project ${groupId}: ${roleName}`),
    ...(organizations.length > SHOWN ? [`and ${plural(organizations.length - SHOWN, "more organization")}`] : []),
  ];
  const base = { check: "organizations" as const, details, data: { organizations } };
  if (organizations.length === 0) {
    const advice = ["Give the caller a role in an organization, in Atlas under its access manager.", ...concerns];
    return { ...base, status: "problem", summary: "the caller can see none", advice: advice.join(" ") };
  }
  const summary = plural(organizations.length, "organization");
  if (concerns.length === 0) return { ...base, status: "ok", summary };
  return { ...base, status: "problem", summary, advice: concerns.join(" ") };
}

function rolesText(roles: readonly string[] | undefined): string {
  if (roles === undefined) return ": its roles there cannot be asked for";
  return roles.length === 0 ? ": no role of its own" : `: ${roles.join(", ")}`;
}
