/** An organization with one of each thing that operations look for, and the credentials of its owner. */
import type { Emulator } from "../../src/emulator/index.js";
import { createAtlasClient, serviceAccount } from "../../src/index.js";

export interface World {
  /** What each parameter of a path is, for things that are there. */
  readonly path: Readonly<Record<string, string>>;
  /** A member with a role in the project. */
  readonly username: string;
  readonly teamName: string;
}

/** Fills an emulator that has the default seed. */
export async function makeWorld(emulator: Emulator): Promise<World> {
  const atlas = createAtlasClient({
    version: "2025-03-12",
    baseUrl: emulator.url,
    auth: serviceAccount(emulator.credentials),
    fetch: emulator.fetch,
    deprecations: "silent",
  });
  const orgId = first(emulator.state.organizations);
  const username = "member@example.com";
  const groupName = "Bakery";
  const { id: groupId = "" } = await atlas.projects.createGroup({ body: { name: groupName, orgId } });
  const { id: userId } = await atlas.mongoDbCloudUsers.addGroupUsers({
    groupId,
    body: { username, roles: ["GROUP_READ_ONLY"] },
  });
  const teamName = "Bakers";
  const { id: teamId = "" } = await atlas.teams.createOrgTeam({
    orgId,
    body: { name: teamName, usernames: [username] },
  });
  const apiUserId = first(emulator.state.apiKeys);
  const clientId = emulator.credentials.clientId;
  return {
    path: {
      ...{ orgId, groupId, groupName, userId, userName: username, teamId, teamName, apiUserId, clientId },
      ...{ logName: "mongodb", hostName: "host.example.com" },
      limitName: "atlas.project.deployment.clusters",
    },
    username,
    teamName,
  };
}

function first(entities: { keys(): Iterable<string> }): string {
  for (const id of entities.keys()) return id;
  throw new Error("the emulator has none");
}
