import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AtlasInputError, bearerToken, createAtlasClient, serviceAccount, type AtlasClient } from "../src/index.js";
import { quote } from "../src/to-curl.js";
import { emulated } from "./helpers/emulated.js";
import { clientWith, fakeFetch, json, ORG, USER } from "./helpers/fake-fetch.js";
import { run, type Ended } from "./helpers/run.js";

const atlas = clientWith(fakeFetch());

function shell(command: string, env: Record<string, string> = {}): Promise<Ended> {
  return run("sh", ["-c", command], { env });
}

/** The arguments that a shell hands to curl. */
async function argumentsOf(command: string): Promise<string[]> {
  const { stdout } = await shell(`curl() { printf '%s\\0' "$@"; }\n${command}`);
  return stdout.split("\0").slice(0, -1);
}

describe("toCurl", () => {
  it("gets a token first, for a service account", async () => {
    expect(await atlas.toCurl("deleteOrgInvite", { orgId: ORG, invitationId: USER })).toBe(
      `
MONGODB_ATLAS_ACCESS_TOKEN=$(curl --silent --show-error https://cloud.mongodb.com/api/oauth/token \\
  --user "$MONGODB_ATLAS_CLIENT_ID:$MONGODB_ATLAS_CLIENT_SECRET" \\
  --data grant_type=client_credentials | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')
curl --request DELETE https://cloud.mongodb.com/api/atlas/v2/orgs/${ORG}/invites/${USER} \\
  --header "Authorization: Bearer $MONGODB_ATLAS_ACCESS_TOKEN" \\
  --header 'Accept: application/vnd.atlas.2023-11-15+json'`.trim(),
    );
  });

  it("uses digest authentication for an API key, and a body has the versioned type", async () => {
    const body = { username: "o'hara@example.com", roles: ["ORG_MEMBER" as const] };
    expect(await atlas.toCurl("createOrgInvite", { orgId: ORG, body }, { auth: "api-key" })).toBe(
      `
curl --request POST https://cloud.mongodb.com/api/atlas/v2/orgs/${ORG}/invites \\
  --digest --user "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY" \\
  --header 'Accept: application/vnd.atlas.2023-11-15+json' \\
  --header 'Content-Type: application/vnd.atlas.2023-11-15+json' \\
  --data-raw '{"username":"o'\\''hara@example.com","roles":["ORG_MEMBER"]}'`.trim(),
    );
  });

  it("takes a token from the environment", async () => {
    expect(await atlas.toCurl("listOrgs", { name: "a b&c", itemsPerPage: 5 }, { auth: "bearer" })).toBe(
      `
curl 'https://cloud.mongodb.com/api/atlas/v2/orgs?itemsPerPage=5&name=a%20b%26c' \\
  --header "Authorization: Bearer $MONGODB_ATLAS_ACCESS_TOKEN" \\
  --header 'Accept: application/vnd.atlas.2023-11-15+json'`.trim(),
    );
  });

  it("needs no input where the method needs none, and follows the API date", async () => {
    const command = await atlas.withVersion("2025-03-12").toCurl("listOrgs");
    expect(command).toContain("Accept: application/vnd.atlas.2025-03-12+json");
  });

  it("sends nothing and gives no deprecation notice", async () => {
    const fetch = fakeFetch();
    const notices: unknown[] = [];
    const quiet = clientWith(fetch, { deprecations: (notice) => notices.push(notice) });
    await quiet.toCurl("deleteOrgInvite", { orgId: ORG, invitationId: USER });
    await clientWith(fetch, { deprecations: "throw" }).toCurl("deleteOrgInvite", { orgId: ORG, invitationId: USER });
    expect(fetch.requests).toEqual([]);
    expect(notices).toEqual([]);
  });

  it("holds no credentials, whatever they are and wherever they are given", async () => {
    const secret = "mdb_sa_sk_VerySecret";
    const clients: AtlasClient[] = [
      createAtlasClient({ auth: bearerToken(secret) }),
      createAtlasClient({ auth: serviceAccount({ clientId: "mdb_sa_id_VerySecret", clientSecret: secret }) }),
    ];
    for (const client of clients) {
      for (const auth of ["service-account", "api-key", "bearer"] as const) {
        const headers = { Authorization: secret, Cookie: secret, "X-Auth-Token": secret, "x-api-key": secret };
        const command = await client.toCurl("getOrg", { orgId: ORG }, { auth, headers });
        expect(command).not.toContain("VerySecret");
        expect(command).not.toContain(btoa(secret));
      }
    }
  });

  it("checks input as a call does", async () => {
    await expect(atlas.toCurl("getOrg", { orgId: ".." })).rejects.toBeInstanceOf(AtlasInputError);
    await expect(atlas.toCurl("getOrg", {} as { orgId: string })).rejects.toMatchObject({ code: "MISSING_PARAMETER" });
    await expect(
      atlas.toCurl("getOrgUser" as "getOrg", { orgId: ORG, userId: USER } as { orgId: string }),
    ).rejects.toMatchObject({
      code: "OPERATION_NOT_AVAILABLE",
    });
    await expect(atlas.toCurl("getOrgg" as "getOrg", { orgId: ORG })).rejects.toThrow("Did you mean getOrg?");
    await expect(atlas.toCurl("getOrg", { orgId: ORG }, { auth: "basic" as "bearer" })).rejects.toMatchObject({
      code: "INVALID_PARAMETER",
      parameter: "auth",
    });
    await expect(atlas.toCurl("getOrg", { orgId: ORG }, { accept: "csv" })).rejects.toBeInstanceOf(AtlasInputError);
  });
});

describe("quoting", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom("'", '"', "\\", "$", "`", "!", "\n", "*", "~", "=", " ", "(", ";", "&", "#", "-"),
    }),
  );

  it("makes one word of any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.filter((value) => !value.includes("\0")),
          { minLength: 1, maxLength: 40 },
        ),
        async (values) => {
          const { stdout } = await shell(`printf '%s\\0' ${values.map(quote).join(" ")}`);
          expect(stdout.split("\0").slice(0, -1)).toEqual(values);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("hands curl the request that the client would send", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (invitationId, name, header) => {
        fc.pre(!["", ".", ".."].includes(invitationId) && /^[\x20-\x7e]*$/.test(header));
        const headers = { "X-Note": header };
        const fetch = fakeFetch(json({}), json({ results: [] }));
        const client = clientWith(fetch, { validateInput: false, baseUrl: "http://[::1]:8080/{base}" });
        const body = { username: name, roles: ["ORG_OWNER" as const] };
        const input = { orgId: ORG, invitationId, body };
        await client.organizations.updateOrgInviteById(input, { headers });
        const [request] = fetch.requests;
        const args = await argumentsOf(await client.toCurl("updateOrgInviteById", input, { auth: "bearer", headers }));
        const note = header.trim() === "" ? "X-Note;" : `X-Note: ${request?.headers.get("x-note") ?? ""}`;
        expect(args).toEqual([
          "--request",
          "PATCH",
          "--globoff",
          request?.url,
          "--header",
          "Authorization: Bearer ",
          "--header",
          "Accept: application/vnd.atlas.2023-11-15+json",
          "--header",
          "Content-Type: application/vnd.atlas.2023-11-15+json",
          "--header",
          note,
          "--data-raw",
          await request?.text(),
        ]);
        await client.organizations.listOrgs({ name }, { headers });
        const [, list] = await argumentsOf(`set -- ; ${await client.toCurl("listOrgs", { name }, { auth: "bearer" })}`);
        expect(list).toBe(fetch.requests[1]?.url);
      }),
      { numRuns: 40 },
    );
  });
});

describe("headers", () => {
  it("that are not ASCII are bytes, as the client sends them", async () => {
    const headers = { "X-Note": "caf\u00e9 \u00a7'\u00ff\u0080" };
    const command = await atlas.toCurl("getOrg", { orgId: ORG }, { auth: "bearer", headers });
    expect(command).toContain(`--header 'X-Note: caf'"$(printf '\\351')"' '"$(printf '\\247')"`);
    const { stdout } = await shell(`curl() { printf '%s' "$@" | od -An -v -tx1; }\n${command}`);
    const sent = Buffer.from(stdout.replaceAll(/\s/g, ""), "hex").toString("latin1");
    expect(sent).toContain("X-Note: caf\u00e9 \u00a7'\u00ff\u0080");
    expect(sent).not.toContain("\u00c3");
  });

  it("are one word, whatever bytes they have", async () => {
    const text = fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) });
    await fc.assert(
      fc.asyncProperty(
        text.filter((value) => !/[\r\n]/.test(value) && value.trim() !== ""),
        async (value) => {
          const headers = new Headers({ "X-Note": value });
          const command = await atlas.toCurl("getOrg", { orgId: ORG }, { auth: "bearer", headers });
          const { stdout } = await shell(`curl() { printf '%s\\0' "$@" | od -An -v -tx1; }\n${command}`);
          const words = Buffer.from(stdout.replaceAll(/\s/g, ""), "hex").toString("latin1").split("\0");
          expect(words).toContain(`X-Note: ${headers.get("X-Note") ?? ""}`);
        },
      ),
      { numRuns: 30 },
    );
  });
});

const hasCurl = (await shell("curl --version")).code === 0;
const only = hasCurl ? describe : describe.skip;
only(
  `the real curl${hasCurl ? "" : " (skipped: curl is not installed, commands were not run against the emulator)"}`,
  () => {
    it("does against the emulator what the client does", async () => {
      const here = await emulated();
      const { emulator, atlas, orgId } = here;
      try {
        const { clientId, clientSecret } = emulator.credentials;
        const env = { MONGODB_ATLAS_CLIENT_ID: clientId, MONGODB_ATLAS_CLIENT_SECRET: clientSecret };
        const body = { username: "o'hara+$HOME@example.com", roles: ["ORG_MEMBER" as const] };
        const created = await shell(await atlas.toCurl("createOrgInvite", { orgId, body }), env);
        expect(JSON.parse(created.stdout)).toMatchObject({ username: body.username });
        const { username } = body;
        const found = await shell(await atlas.toCurl("listOrgInvites", { orgId, username }), env);
        const invitations = JSON.parse(found.stdout) as { id: string }[];
        expect(invitations).toEqual(await atlas.organizations.listOrgInvites({ orgId, username }));
        const invitationId = invitations[0]?.id ?? "";
        const deleted = await shell(await atlas.toCurl("deleteOrgInvite", { orgId, invitationId }), env);
        expect([deleted.code, deleted.stdout]).toEqual([0, ""]);
        expect(await atlas.organizations.listOrgInvites({ orgId, username })).toEqual([]);
      } finally {
        await here.close();
      }
    });

    it("sends the bytes of a header", async () => {
      const received: (string | string[] | undefined)[] = [];
      const server = createServer((request, response) => {
        received.push(request.headers["x-note"]);
        response.setHeader("content-type", "application/json").end("{}");
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      try {
        const { port } = server.address() as AddressInfo;
        const client = createAtlasClient({ auth: bearerToken("t"), baseUrl: `http://127.0.0.1:${port}` });
        const options = { headers: { "X-Note": "caf\u00e9" } };
        await client.organizations.getOrg({ orgId: ORG }, options);
        await shell(await client.toCurl("getOrg", { orgId: ORG }, { auth: "bearer", ...options }));
        expect(received).toEqual(["caf\u00e9", "caf\u00e9"]);
      } finally {
        server.closeAllConnections();
        server.close();
      }
    });

    it("authenticates with an API key", async () => {
      const md5 = (text: string): string => createHash("md5").update(text).digest("hex");
      const isRight = (request: IncomingMessage): boolean => {
        const given = request.headers.authorization ?? "";
        const field = (name: string): string => new RegExp(`${name}="?([^",]*)`).exec(given)?.[1] ?? "";
        const secret = md5("public:Atlas:pri'vate $key");
        const what = md5(`${request.method ?? ""}:${request.url ?? ""}`);
        const nonce = `${field("nonce")}:${field("nc")}:${field("cnonce")}:${field("qop")}`;
        return field(" response") === md5(`${secret}:${nonce}:${what}`);
      };
      const server = createServer((request, response) => {
        if (isRight(request)) return response.end('{"name":"Example"}');
        const challenge = 'Digest realm="Atlas", nonce="abc", algorithm=MD5, qop="auth", stale=false';
        return response.writeHead(401, { "www-authenticate": challenge }).end();
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      try {
        const { port } = server.address() as AddressInfo;
        const client = createAtlasClient({ auth: bearerToken("t"), baseUrl: `http://127.0.0.1:${port}` });
        const command = await client.toCurl("getOrg", { orgId: ORG, pretty: true }, { auth: "api-key" });
        const env = { MONGODB_ATLAS_PUBLIC_API_KEY: "public", MONGODB_ATLAS_PRIVATE_API_KEY: "pri'vate $key" };
        expect((await shell(command, env)).stdout).toBe('{"name":"Example"}');
      } finally {
        server.close();
      }
    });
  },
);
