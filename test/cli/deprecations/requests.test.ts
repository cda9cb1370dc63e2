import { beforeAll, describe, expect, it } from "vitest";
import { CLIENT, scanEach, scanText, type Scanned } from "./scanned.js";

const OLD = '"application/vnd.atlas.2023-01-01+json"';
const NEW = '"application/vnd.atlas.2025-03-12+json"';
const UNSURE = "it is not sure that this path is called";
const NO_METHOD = "the method is not known";

const CASES: readonly [what: string, code: string, found: string[], caveats?: string[]][] = [
  ["a literal", 'fetch("https://cloud.mongodb.com/api/atlas/v2/orgs/1/invites")', ["1:7 listOrgInvites 2023-01-01"]],
  [
    "a template",
    "fetch(`${host}/api/atlas/v2/orgs/${id}/invites/${id}`, { method: 'DELETE' })",
    ["1:7 deleteOrgInvite 2023-01-01"],
  ],
  ["a sum", 'fetch(host + "/api/atlas/v2/orgs/" + id + "/invites?pretty=true")', ["1:7 listOrgInvites 2023-01-01"]],
  ["a query that is not known", "fetch(`/api/atlas/v2/orgs/1/invites${query}`)", ["1:7 listOrgInvites 2023-01-01"]],
  ["a constant", 'const path = "/api/atlas/v2/orgs/1/invites";\nfetch(path)', ["2:7 listOrgInvites 2023-01-01"]],
  [
    "a constant in an object",
    'const paths = { invites: "/api/atlas/v2/orgs/1/invites" };\nfetch(host + paths.invites)',
    ["2:7 listOrgInvites 2023-01-01"],
  ],
  [
    "a function",
    "const path = (org) => `/api/atlas/v2/orgs/${org}/invites`;\nfetch(path(1))",
    ["2:7 listOrgInvites 2023-01-01"],
  ],
  ["a list", 'fetch(["", "api", "atlas", "v2", "orgs", id, "invites"].join("/"))', ["1:7 listOrgInvites 2023-01-01"]],
  [
    "a placeholder",
    'fetch("/api/atlas/v2/orgs/{orgId}/invites".replace("{orgId}", id))',
    ["1:7 listOrgInvites 2023-01-01"],
  ],
  [
    "a URL",
    'const url = new URL("/api/atlas/v2/orgs/1/invites", host);\nfetch(url.href)',
    ["2:7 listOrgInvites 2023-01-01"],
  ],
  [
    "a Request",
    'fetch(new Request("/api/atlas/v2/orgs/1/invites", { method: "POST" }))',
    ["1:19 createOrgInvite 2023-01-01"],
  ],
  ["a method that Atlas does not have", 'fetch("/api/atlas/v2/orgs/1/invites", { method: "HEAD" })', []],
  ["a newer Accept", `fetch("/api/atlas/v2/orgs/1/users", { headers: { Accept: ${NEW} } })`, []],
  [
    "an older Accept",
    `fetch("/api/atlas/v2/orgs/1/users", { headers: { Accept: ${OLD} } })`,
    ["1:7 listOrgUsers 2023-01-01"],
  ],
  [
    "Accept before Content-Type",
    `fetch("/api/atlas/v2/orgs/1/users", { headers: { "content-type": ${OLD}, accept: ${NEW} } })`,
    [],
  ],
  [
    "headers in a constant",
    `const headers = { Accept: ${OLD} };\nfetch("/api/atlas/v2/orgs/1/users", { headers })`,
    ["2:7 listOrgUsers 2023-01-01"],
  ],
  [
    "headers from a function",
    `const headers = () => ({ Accept: ${OLD} });\nfetch("/api/atlas/v2/orgs/1/users", { headers: headers() })`,
    ["2:7 listOrgUsers 2023-01-01"],
  ],
  [
    "a version in a constant",
    'const v = "2023-01-01";\nfetch("/api/atlas/v2/orgs/1/users", { headers: { Accept: `application/vnd.atlas.${v}+json` } })',
    ["2:7 listOrgUsers 2023-01-01"],
  ],
  ["no version, and another one would do", 'fetch("/api/atlas/v2/orgs/1/users")', []],
  [
    "the only version in the file",
    `export const other = () => fetch("/x", { headers: { Accept: ${OLD} } });\nfetch("/api/atlas/v2/orgs/1/users")`,
    ["1:61 2023-01-01", "2:7 listOrgUsers 2023-01-01"],
    ["API date 2023-01-01 is taken from elsewhere in this file"],
  ],
  ["axios by method", "axios.delete(`/api/atlas/v2/orgs/${id}/invites/${id}`)", ["1:14 deleteOrgInvite 2023-01-01"]],
  [
    "axios by options",
    `axios({ method: "patch", url: "/api/atlas/v2/orgs/1/invites", headers: { Accept: ${OLD} } })`,
    ["1:31 updateOrgInvites 2023-01-01"],
  ],
  [
    "an instance with a base",
    `const api = axios.create({ baseURL: host + "/api/atlas/v2/", headers: { Accept: ${OLD} } });\napi.get("/orgs/1/users")`,
    ["2:9 listOrgUsers 2023-01-01"],
  ],
  [
    "options of node:http",
    'request({ host, path: "/api/atlas/v2/orgs/1/invites", method: "POST" })',
    ["1:23 createOrgInvite 2023-01-01"],
  ],
  [
    "a method beside the path",
    'send("delete", `/api/atlas/v2/orgs/${id}/invites/${id}`)',
    ["1:16 deleteOrgInvite 2023-01-01"],
  ],
  [
    "a path method of nobody knows what",
    'client.GET("/api/atlas/v2/orgs/{orgId}/users", {})',
    ["1:12 listOrgUsers 2023-01-01"],
    ["the client is taken to pin API date 2023-11-15, the default"],
  ],
  [
    "a method that cannot be seen",
    'fetch("/api/atlas/v2/orgs/1/invites/2", init)',
    ["1:7 deleteOrgInvite 2023-01-01", "1:7 getOrgInvite 2023-01-01", "1:7 updateOrgInviteById 2023-01-01"],
    [NO_METHOD, NO_METHOD, NO_METHOD],
  ],
  [
    "a path that nothing is done with",
    'export const path = "/api/atlas/v2/groups/1/access"',
    ["1:21 addGroupAccessUser 2023-02-01"],
    [UNSURE],
  ],
  ["a media type that nothing is done with", `export const type = ${OLD}`, ["1:21 2023-01-01"]],
  ["the newest API date", `export const type = ${NEW}`, []],
  ["a template of several lines", "fetch(`\n/api/atlas/v2/orgs/1/invites`.trim())", ["1:7 listOrgInvites 2023-01-01"]],
  ["a path that goes on", 'fetch("/api/atlas/v2/orgs/1/invites/2/3")', []],
  ["what is not known of a path", "fetch(`/api/atlas/v2/orgs/${id}/${what}`)", []],
  ["prose", 'throw new Error("POST /api/atlas/v2/orgs/1/invites failed")', []],
  ["what is shown", 'console.log("/api/atlas/v2/orgs/1/invites")', []],
  ["what is compared", 'if (path.startsWith("/api/atlas/v2/groups/1/access")) go()', []],
  ["what is kept", 'const seen = new Map();\nseen.get("/api/atlas/v2/orgs/1/invites")', []],
  ["keys", `export const types = { ${OLD}: 1, "/api/atlas/v2/groups/1/access": 2 }`, []],
  ["comments", `// fetch("/api/atlas/v2/orgs/1/invites")\n/* ${OLD} */ /** ${OLD} */ go()`, []],
  ["a regular expression", "go(/\\/api\\/atlas\\/v2\\/orgs\\/1\\/invites/)", []],
];

describe("requests to paths of Atlas", () => {
  let scanned: Scanned[];
  beforeAll(async () => {
    scanned = await scanEach(
      CASES.map(([, code]) => `${code};\nexport {};\n`),
      "mjs",
    );
  });

  it.each(CASES.map(([what, , found, caveats = []], index) => ({ what, found, caveats, index })))(
    "$what",
    ({ found, caveats, index }) => {
      const { lines = [], findings = [] } = scanned[index] ?? {};
      expect(lines).toEqual(found);
      expect(findings.flatMap((finding) => finding.caveats)).toEqual(caveats);
    },
  );

  it("knows the API date of a typed client's path methods", async () => {
    const { lines, findings } = await scanText(
      `import { createAtlasClient, type AtlasClient } from ${CLIENT};
export const old = (a: AtlasClient) => a.GET("/api/atlas/v2/orgs/{orgId}/users", {} as never);
export const fresh = (a: AtlasClient<"2025-03-12">) => a.GET("/api/atlas/v2/orgs/{orgId}/users", {} as never);
const next = createAtlasClient().withVersion("2025-03-12");
next.GET("/api/atlas/v2/orgs/{orgId}/users", {} as never);
`,
    );
    expect(lines).toEqual(["2:46 listOrgUsers 2023-01-01"]);
    expect(findings).toMatchObject([{ resolvedBy: "types", caveats: [], apiDate: "2023-11-15", kind: "path" }]);
  });

  it("says what of an API date stops working, and where to go", async () => {
    const { findings } = await scanText(`export const type = ${OLD};`);
    expect(findings).toMatchObject([
      {
        kind: "media-type",
        reason: "api-date",
        message: expect.stringMatching(
          /^API date 2023-01-01 leads \d+ operations to resource versions that stop working, the first since 2025-01-01\.$/,
        ) as string,
        advice: "Where this is sent to one of them, move to API date 2025-03-12 or later.",
      },
    ]);
  });

  it("does not take forever over texts that are made of texts", async () => {
    const lines = Array.from({ length: 60 }, (_, n) => `const t${n + 1} = \`\${t${n}}\${t${n}}\`;`).join("\n");
    const { files } = await scanText(`const t0 = "/api/atlas/v2/";\n${lines}\nfetch(t60);\nfetch(t20);`);
    expect(files).toBe(1);
  });

  it("reads long sums of texts, and calls of calls", async () => {
    const sum = Array.from({ length: 1_000 }, () => '"a"').join(" + ");
    const chain = ".then(go)".repeat(150);
    const { lines } = await scanText(`fetch("/api/atlas/v2/orgs/1/invites?a=" + ${sum})${chain};`, "main.js");
    expect(lines).toEqual(["1:7 listOrgInvites 2023-01-01"]);
  });
});
