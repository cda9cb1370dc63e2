/** Whose limits a call counts for: those of the organization or project that its path names. */
import { expect, it } from "vitest";
import type { AtlasClient, SharedLimits } from "../../src/index.js";
import { clientWith, fakeFetch, json, ORG } from "../helpers/fake-fetch.js";

const TEAM = "32b6e34b3d91647abb20e7b8";

const CALLS: readonly (readonly [key: string, call: (atlas: AtlasClient) => Promise<unknown>])[] = [
  ["GET /api/atlas/v2/orgs ", (atlas) => atlas.organizations.listOrgs()],
  [`GET /api/atlas/v2/orgs/{orgId} ${ORG}`, (atlas) => atlas.organizations.getOrg({ orgId: ORG })],
  [
    `GET /api/atlas/v2/orgs/{orgId}/teams/{teamId} ${ORG}`,
    (atlas) => atlas.teams.getOrgTeam({ orgId: ORG, teamId: TEAM }),
  ],
  [`GET /api/atlas/v2/groups/{groupId} ${ORG}`, (atlas) => atlas.projects.getGroup({ groupId: ORG })],
  ["GET /api/atlas/v2/groups/byName/{groupName} ", (atlas) => atlas.projects.getGroupByName({ groupName: "a/b" })],
  [
    `POST /api/atlas/v2/groups/{groupId}:migrate ${ORG}`,
    (atlas) =>
      atlas.withVersion("2025-03-12").projects.migrateGroup({ groupId: ORG, body: { destinationOrgId: TEAM } }),
  ],
  [
    `GET /api/atlas/v2/orgs/{orgId} ${ORG}`,
    (atlas) => atlas.GET("/api/atlas/v2/orgs/{orgId}", { params: { path: { orgId: ORG } } }),
  ],
];

it.each(CALLS)("%s", async (key, call) => {
  const taken: string[] = [];
  const limits: SharedLimits = {
    take: (asked) => {
      taken.push(asked);
      return Promise.resolve();
    },
  };
  for (const withMiddleware of [false, true]) {
    const atlas = clientWith(fakeFetch(json({ id: ORG })), { limits });
    if (withMiddleware) atlas.use({ onRequest: ({ request }) => new Request(`${request.url}?x=/orgs/y`, request) });
    await call(atlas);
  }
  expect(taken).toEqual([key, key]);
});
