import { beforeAll, describe, expect, it } from "vitest";
import { CLIENT, projectWith, scanEach, scanFolder, scanText, type Scanned } from "./scanned.js";

const HEAD = `import { createAtlasClient, type AtlasClient } from ${CLIENT};
const atlas = createAtlasClient();
`;

const TYPED: readonly [what: string, code: string, found: string[]][] = [
  ["a call", "atlas.organizations.deleteOrgInvite(i)", ["3:21 deleteOrgInvite 2023-01-01"]],
  ["withResponse", "atlas.organizations.deleteOrgInvite.withResponse(i)", ["3:21 deleteOrgInvite 2023-01-01"]],
  ["a method as a value", "[i].map(atlas.organizations.deleteOrgInvite)", ["3:29 deleteOrgInvite 2023-01-01"]],
  ["brackets", 'atlas["organizations"]["deleteOrgInvite"](i)', ["3:24 deleteOrgInvite 2023-01-01"]],
  [
    "parentheses and assertions",
    "((atlas!).organizations as any as typeof atlas.organizations).getOrgInvite(i)",
    ["3:63 getOrgInvite 2023-01-01"],
  ],
  ["a group in a constant", "const o = atlas.organizations;\no.deleteOrgInvite(i)", ["4:3 deleteOrgInvite 2023-01-01"]],
  [
    "a group taken out",
    "const { organizations: o } = atlas;\no.deleteOrgInvite(i)",
    ["4:3 deleteOrgInvite 2023-01-01"],
  ],
  [
    "a method taken out, each call of it",
    "const { deleteOrgInvite: d } = atlas.organizations;\nd(i);\nd(i)",
    ["4:1 deleteOrgInvite 2023-01-01", "5:1 deleteOrgInvite 2023-01-01"],
  ],
  [
    "a method taken out two levels deep",
    "const { organizations: { getOrgInvite } } = atlas;\ngetOrgInvite(i)",
    ["4:1 getOrgInvite 2023-01-01"],
  ],
  [
    "a method taken out and used nowhere",
    "export const { deleteOrgInvite } = atlas.organizations;",
    ["3:16 deleteOrgInvite 2023-01-01"],
  ],
  [
    "a method in a constant",
    "const d = atlas.organizations.deleteOrgInvite;\nd(i)",
    ["4:1 deleteOrgInvite 2023-01-01"],
  ],
  [
    "a parameter",
    "export const f = (a: AtlasClient) => a.organizations.deleteOrgInvite(i)",
    ["3:54 deleteOrgInvite 2023-01-01"],
  ],
  [
    "a parameter taken apart",
    "export const f = ({ organizations: o }: AtlasClient) => o.deleteOrgInvite(i)",
    ["3:59 deleteOrgInvite 2023-01-01"],
  ],
  [
    "a part of a client",
    'export const f = (a: Pick<AtlasClient, "teams">) => a.teams.addOrgTeamUsers(i)',
    ["3:61 addOrgTeamUsers 2023-01-01"],
  ],
  [
    "a resource version of an operation that goes on",
    "atlas.mongoDbCloudUsers.listOrgUsers(i)",
    ["3:25 listOrgUsers 2023-01-01"],
  ],
  ["the newer one", 'atlas.withVersion("2025-03-12").mongoDbCloudUsers.listOrgUsers(i)', []],
  [
    "a newer client in a constant",
    'const v = "2025-03-12" as const;\nconst n = atlas.withVersion(v);\nn.mongoDbCloudUsers.listOrgUsers(i)',
    [],
  ],
  [
    "an Accept of the caller",
    'atlas.mongoDbCloudUsers.listOrgUsers(i, { headers: { Accept: "application/vnd.atlas.2025-03-12+json" } })',
    [],
  ],
  [
    "without types, by name",
    'atlas.untyped["organizations"]!["deleteOrgInvite"]!(i)',
    ["3:33 deleteOrgInvite 2023-01-01"],
  ],
  [
    "a date without types",
    'createAtlasClient({ version: "2024-01-01" }).untyped["mongoDbCloudUsers"]!["listOrgUsers"]!(i)',
    ["3:76 listOrgUsers 2023-01-01"],
  ],
  ["pages", 'atlas.paginate("listOrgInvites", i)', ["3:16 listOrgInvites 2023-01-01"]],
  ["a wait", 'atlas.waitFor("getOrgInvite", i, "gone")', ["3:15 getOrgInvite 2023-01-01"]],
  ["what is not deprecated", "atlas.organizations.getOrg(i)", []],
  ["types", 'export type A = AtlasClient["organizations"]["deleteOrgInvite"];', []],
  ["comments", "// atlas.organizations.deleteOrgInvite(i)\n/** atlas.organizations.deleteOrgInvite(i) */", []],
  ["texts", '"atlas.organizations.deleteOrgInvite(i)"', []],
  [
    "the same names of something else",
    "const mine = { organizations: { deleteOrgInvite: (x: unknown) => x } };\nmine.organizations.deleteOrgInvite(i)",
    [],
  ],
];

describe("calls of operation methods whose types are there", () => {
  let scanned: Scanned[];
  beforeAll(async () => {
    const texts = TYPED.map(([, code]) => `${HEAD}${code};\ndeclare const i: any;\n`);
    scanned = await scanEach(texts, "ts");
  });

  it.each(TYPED.map(([what, , found], index) => ({ what, found, index })))("$what", ({ found, index }) => {
    const { lines = [], findings = [] } = scanned[index] ?? {};
    expect(lines).toEqual(found);
    expect(findings.map(({ resolvedBy }) => resolvedBy)).toEqual(found.map(() => "types"));
    expect(findings.map(({ caveats }) => caveats)).toEqual(found.map(() => []));
  });

  it("follows clients and methods into other files", async () => {
    const folder = await projectWith({
      "atlas.ts": `${HEAD}export { atlas as client };\nexport const { getOrgInvite } = atlas.organizations;`,
      "use.ts":
        'import { client, getOrgInvite as get } from "./atlas.js";\nclient.organizations.deleteOrgInvite({} as never);\nget({} as never);',
    });
    const { findings } = await scanFolder(folder);
    expect(findings.map(({ file, line, operationId }) => `${file}:${line} ${operationId ?? ""}`)).toEqual([
      "use.ts:2 deleteOrgInvite",
      "use.ts:3 getOrgInvite",
    ]);
  });

  it("says what to do", async () => {
    const { findings } = await scanText(`${HEAD}atlas.organizations.deleteOrgInvite({} as never);`);
    expect(findings).toEqual([
      {
        file: "main.ts",
        line: 3,
        column: 21,
        endLine: 3,
        endColumn: 36,
        kind: "operation",
        operationId: "deleteOrgInvite",
        method: "DELETE",
        path: "/api/atlas/v2/orgs/{orgId}/invites/{invitationId}",
        resolvedBy: "types",
        caveats: [],
        reason: "operation",
        version: "2023-01-01",
        sunset: "2027-07-01",
        daysLeft: 220,
        replacement: { operationId: "removeOrgUser", version: "2025-02-19" },
        message:
          "deleteOrgInvite (DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}) is deprecated and stops working on 2027-07-01 (in 220 days).",
        advice: "Use removeOrgUser at API date 2025-02-19 or later.",
      },
    ]);
  });
});

const REQUIRE = 'const { createAtlasClient } = require("atlas-fetch");\n';

const UNTYPED: readonly [what: string, code: string, found: string[], caveats?: string[]][] = [
  [
    "a client made here",
    "const a = createAtlasClient();\na.organizations.deleteOrgInvite({})",
    ["3:17 deleteOrgInvite 2023-01-01"],
  ],
  [
    "an older client",
    'const a = createAtlasClient({ version: "2024-08-05" });\na.mongoDbCloudUsers.listOrgUsers({})',
    ["3:21 listOrgUsers 2023-01-01"],
  ],
  [
    "a newer client",
    'const a = createAtlasClient({ version: "2025-03-12" });\na.mongoDbCloudUsers.listOrgUsers({})',
    [],
  ],
  ["one that is made of it", 'createAtlasClient().withVersion("2025-03-12").mongoDbCloudUsers.listOrgUsers({})', []],
  [
    "options in a constant",
    'const version = "2025-03-12";\nconst o = { version };\ncreateAtlasClient(o).mongoDbCloudUsers.listOrgUsers()',
    [],
  ],
  [
    "a client that a function makes",
    'function make() { return createAtlasClient({ version: "2025-03-12" }) }\nmake().mongoDbCloudUsers.listOrgUsers()',
    [],
  ],
  [
    "a client that is given later",
    'let a;\na = createAtlasClient({ version: "2025-03-12" });\na.mongoDbCloudUsers.listOrgUsers()',
    [],
  ],
  [
    "a client in a class",
    'class A { constructor() { this.a = createAtlasClient({ version: "2025-03-12" }) } f() { this.a.mongoDbCloudUsers.listOrgUsers() } }',
    [],
  ],
  [
    "a method taken out",
    "const { deleteOrgInvite } = createAtlasClient().organizations;\ndeleteOrgInvite()",
    ["3:1 deleteOrgInvite 2023-01-01"],
  ],
  [
    "a client from anywhere",
    "exports.f = (a) => a.mongoDbCloudUsers.listOrgUsers()",
    ["2:40 listOrgUsers 2023-01-01"],
    ["the client is taken to pin API date 2023-11-15, the default"],
  ],
  [
    "a name that the operation had",
    "exports.f = (a) => a.organizations.deleteOrganizationInvitation()",
    ["2:36 deleteOrgInvite 2023-01-01"],
    ["the client is taken to pin API date 2023-11-15, the default"],
  ],
  ["an operation of no such group", "exports.f = (a) => a.projects.deleteOrgInvite()", []],
  [
    "a date that it has no resource version for",
    'createAtlasClient({ version: "2024-08-05" }).mongoDbCloudUsers.addOrgUserRole({})',
    ["2:64 addOrgUserRole"],
  ],
];

describe("calls of operation methods whose types are not there", () => {
  let scanned: Scanned[];
  beforeAll(async () => {
    scanned = await scanEach(
      UNTYPED.map(([, code]) => `${REQUIRE}${code};\n`),
      "cjs",
    );
  });

  it.each(UNTYPED.map(([what, , found, caveats = []], index) => ({ what, found, caveats, index })))(
    "$what",
    ({ found, caveats, index }) => {
      const { lines = [], findings = [] } = scanned[index] ?? {};
      expect(lines.map((line) => line.replace(" 2024-08-05", ""))).toEqual(found);
      expect(findings.map((finding) => finding.resolvedBy)).toEqual(found.map(() => "syntax"));
      expect(findings.flatMap((finding) => finding.caveats)).toEqual(caveats);
    },
  );

  it("says what is missing where an operation has no resource version", async () => {
    const code = 'createAtlasClient({ version: "2024-08-05" }).mongoDbCloudUsers.addOrgUserRole({})';
    const { findings } = await scanText(`${REQUIRE}${code}`, "main.cjs");
    expect(findings).toMatchObject([
      {
        reason: "unavailable",
        message:
          "addOrgUserRole (POST /api/atlas/v2/orgs/{orgId}/users/{userId}:addRole) has no resource version at API date 2024-08-05.",
        advice: "The first one is 2025-02-19: pin that API date or a later one.",
      },
    ]);
  });
});
