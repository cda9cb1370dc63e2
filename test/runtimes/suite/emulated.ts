/** Calls over real connections, to an emulator on loopback. */
import { apiKey, createAtlasClient, isAtlasApiError, serviceAccount, type AtlasClient } from "atlas-fetch";
import { equal, failureOf, has, matches, ok } from "./assert.js";
import { fakeTime } from "./fake.js";
import type { Seen, StagedEmulator } from "./stage.js";
import type { Tests } from "./test.js";

type Options = Omit<NonNullable<Parameters<typeof createAtlasClient>[0]>, "baseUrl" | "version" | "json" | "api">;

function clientOf({ url, credentials }: StagedEmulator, options: Options = {}): AtlasClient {
  const auth = serviceAccount(credentials);
  return createAtlasClient({ auth, baseUrl: url, deprecations: "silent", ...options });
}

const tokens = (seen: readonly Seen[]): number => seen.filter(({ path }) => path.endsWith("/oauth/token")).length;
const signatures = (seen: readonly Seen[]): string[] =>
  seen.flatMap(({ headers }) => /\bnc=(\w+)/.exec(headers["authorization"] ?? "")?.[1] ?? []);

const people = Array.from({ length: 23 }, (_, index) => ({ username: `user${index}@example.com` }));
const seed = {
  organizations: [
    {
      name: "Acme",
      users: [{ username: "owner@example.com", roles: ["ORG_OWNER"] }, ...people],
      projects: [{ name: "Bakery", hosts: [{ hostName: "oven.example.net", logs: { mongodb: logLines() } }] }],
      invoices: [
        {
          startDate: "2026-10-01",
          endDate: "2026-11-01",
          lineItems: [{ sku: "ATLAS_AWS_INSTANCE_M10", quantity: 744, unitPriceDollars: 0.08 }],
        },
      ],
    },
  ],
};

function logLines(): string {
  return Array.from({ length: 2000 }, (_, index) => `{"msg":"ready","line":${index}}\n`).join("");
}

export const emulated: Tests = {
  async "a service account gets one token for many calls, and gives it back"({ stage }) {
    const emulator = await stage.emulator();
    const atlas = clientOf(emulator);
    const all = await Promise.all(Array.from({ length: 20 }, () => atlas.organizations.listOrgs()));
    equal(new Set(all.map(({ results }) => results[0]?.name)).size, 1);
    equal(tokens(await stage.seen()), 1, "the number of token requests");
    await atlas.close();
    equal((await stage.seen()).filter(({ path }) => path.endsWith("/oauth/revoke")).length, 1);
  },

  async "a token that is dead is renewed once, and the calls are repeated"({ stage }) {
    const emulator = await stage.emulator();
    const atlas = clientOf(emulator);
    await atlas.organizations.listOrgs();
    await stage.advance(3_601_000);
    await Promise.all(Array.from({ length: 5 }, () => atlas.organizations.listOrgs()));
    equal(tokens(await stage.seen()), 2, "the number of token requests");
  },

  async "a wrong secret is an error that does not hold it"({ stage }) {
    const { url, credentials } = await stage.emulator();
    const auth = serviceAccount({ clientId: credentials.clientId, clientSecret: "mdb_sa_sk_wrong-one" });
    const error = await failureOf(createAtlasClient({ auth, baseUrl: url }).organizations.listOrgs());
    has(error, { name: "AtlasAuthError" });
    ok(!String(error).includes("wrong-one"), "the secret is in the message");
  },

  async "an API key learns its challenge once (MD5)"({ stage }) {
    await countsUp(stage, "MD5");
  },

  async "an API key learns its challenge once (SHA-256)"({ stage }) {
    await countsUp(stage, "SHA-256");
  },

  async "a stale nonce costs an API key one round trip, with a body too"({ stage }) {
    const emulator = await stage.emulator({ nonceLifetime: 60_000 });
    const atlas = createAtlasClient({
      auth: apiKey(emulator.credentials),
      baseUrl: emulator.url,
      deprecations: "silent",
    });
    await atlas.organizations.listOrgs();
    await stage.advance(61_000);
    const { orgId } = emulator;
    const body = { username: "eve@example.com", roles: ["ORG_MEMBER" as const] };
    has(await atlas.organizations.createOrgInvite({ orgId, body }), { username: "eve@example.com" });
    equal(signatures(await stage.seen()), ["00000001", "00000002", "00000001"]);
  },

  async "something is made, found and removed again"({ stage }) {
    const emulator = await stage.emulator();
    const { orgId } = emulator;
    const { organizations } = clientOf(emulator);
    const body = { username: "zoë@example.com".replace("ë", "e"), roles: ["ORG_MEMBER" as const] };
    const { id: invitationId = "" } = await organizations.createOrgInvite({ orgId, body });
    has(await organizations.getOrgInvite({ orgId, invitationId }), { username: body.username });
    await organizations.deleteOrgInvite({ orgId, invitationId });
    const error = await failureOf(organizations.getOrgInvite({ orgId, invitationId }));
    ok(isAtlasApiError(error) && error.status === 404, `it is ${String(error)}`);
  },

  async "the User-Agent is the client's, where the platform allows it"({ stage, platform }) {
    await clientOf(await stage.emulator()).organizations.listOrgs();
    const agents = new Set((await stage.seen()).map(({ headers }) => headers["user-agent"]));
    equal(agents.size, 1);
    const expected = { browser: /^Mozilla/, workerd: /^atlas-fetch\/[\w.-]+$/ };
    const wanted =
      platform === "browser" || platform === "workerd" ? expected[platform] : /^atlas-fetch\/\S+ \(\w+;\w+\)$/;
    matches([...agents][0], wanted);
  },

  async "gzip is a stream of the bytes as they are, and csv is text"({ stage }) {
    const emulator = await stage.emulator({ seed });
    const atlas = clientOf(emulator);
    const { groupId, orgId, invoiceId } = emulator;
    const log = { groupId, hostName: "oven.example.net", logName: "mongodb" as const };
    const stream = await atlas.monitoringAndLogs.downloadGroupClusterLog(log);
    const text = await new Response(stream.pipeThrough(new DecompressionStream("gzip") as never)).text();
    equal(text.length, logLines().length);
    ok(text === logLines(), "the log is another one");
    const csv = await atlas.invoices.getOrgInvoiceCsv({ orgId, invoiceId });
    matches(csv, /ATLAS_AWS_INSTANCE_M10/);
  },

  async "every page of a list comes, and a loop that is left asks for no more"({ stage }) {
    const emulator = await stage.emulator({ seed });
    const { orgId } = emulator;
    const atlas = clientOf(emulator).withVersion("2025-03-12");
    const input = { orgId, itemsPerPage: 5 };
    const users = await atlas.paginate("listOrgUsers", input, { concurrency: 3 }).toArray();
    equal(users.length, 24);
    equal(new Set(users.map(({ username }) => username)).size, 24);
    const before = (await stage.seen()).length;
    for await (const user of atlas.paginate("listOrgUsers", input, { concurrency: 1 })) {
      ok(user.username, "a user has no name");
      break;
    }
    equal((await stage.seen()).length - before, 1, "the number of requests");
  },

  async "503 is repeated, and so is a connection that is closed, for a GET"({ stage }) {
    const time = fakeTime(Date.now());
    const faults = [
      { operationId: "listOrgs", answer: 503, times: 1 },
      { operationId: "listOrgs", answer: "reset", times: 1 },
    ];
    const emulator = await stage.emulator({ faults });
    const atlas = clientOf(emulator, { sleep: time.sleep });
    ok((await atlas.organizations.listOrgs()).results.length > 0, "there is nothing");
    ok(time.waits.length > 0, "it did not wait");
  },

  async "a POST whose answer is lost is not sent again by the client"({ stage, platform }) {
    const faults = [{ operationId: "createOrgInvite", answer: "reset", applied: true }];
    const emulator = await stage.emulator({ faults });
    const { orgId } = emulator;
    const atlas = clientOf(emulator, { sleep: fakeTime(Date.now()).sleep });
    const body = { username: "eve@example.com", roles: ["ORG_MEMBER" as const] };
    const error = await failureOf(atlas.organizations.createOrgInvite({ orgId, body }));
    has(error, { name: "AtlasNetworkError", code: "NETWORK_ERROR" });
    const sent = (await stage.seen()).filter(({ method, path }) => method === "POST" && path.endsWith("/invites"));
    ok(platform === "browser" ? sent.length <= 2 : sent.length === 1, `it was sent ${sent.length} times`);
  },

  async "JSON that breaks off is an error"({ stage }) {
    const emulator = await stage.emulator({ faults: [{ operationId: "listOrgs", answer: "truncated" }] });
    const atlas = clientOf(emulator, { retry: false });
    has(await failureOf(atlas.organizations.listOrgs()), { name: "AtlasResponseError", code: "INVALID_JSON" });
  },

  async "calls stay within a rate limit once it is known"({ stage }) {
    const limit = {
      ...{ endpointSetId: "organizations", endpointSetName: "Organizations", scope: "ORGANIZATION" },
      ...{ operations: ["listOrgs"], capacity: 3, refillRate: 3, refillDurationSeconds: 10 },
    };
    const emulator = await stage.emulator({ rateLimits: [limit] });
    const sleep = (milliseconds: number): Promise<void> => stage.advance(milliseconds);
    const start = Date.now();
    let moved = 0;
    const atlas = clientOf(emulator, {
      limits: true,
      now: () => start + moved,
      sleep: (milliseconds) => {
        moved += milliseconds;
        return sleep(milliseconds);
      },
    });
    for (let call = 0; call < 8; call++) await atlas.organizations.listOrgs();
    const seen = (await stage.seen()).filter(({ path }) => path.startsWith("/api/atlas/v2/orgs"));
    ok(seen.length <= 10, `it took ${seen.length} requests`);
    ok(moved > 0, "it did not wait");
  },
};

async function countsUp(
  stage: Parameters<Tests[string]>[0]["stage"],
  digestAlgorithm: "MD5" | "SHA-256",
): Promise<void> {
  const { url, credentials } = await stage.emulator({ digestAlgorithm });
  const atlas = createAtlasClient({ auth: apiKey(credentials), baseUrl: url });
  for (let call = 0; call < 3; call++)
    ok((await atlas.organizations.listOrgs()).results.length > 0, "there is nothing");
  const seen = await stage.seen();
  equal(signatures(seen), ["00000001", "00000002", "00000003"]);
  equal(seen.length, 4, "the number of requests");
  matches(seen[3]?.headers["authorization"], new RegExp(`algorithm=${digestAlgorithm}`));
}
