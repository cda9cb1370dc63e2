/** The declarations, checked (`skipLibCheck: false`) by four compilers, with what a program would write. */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { run } from "../helpers/run.js";

const { bare, full } = inject("packed");

const MAIN = `
import { createAtlasClient, isAtlasApiError, serviceAccount, type AtlasClient, type Schemas } from "atlas-fetch";
const atlas: AtlasClient = createAtlasClient({ auth: serviceAccount({ clientId: "a", clientSecret: "b" }) });
const { results } = await atlas.organizations.listOrgs();
const names: string[] = results.map(({ name }) => name);
const next = atlas.withVersion("2025-03-12");
for await (const user of next.paginate("listOrgUsers", { orgId: "x" })) console.log(user.username, names);
const user: Schemas<"2025-03-12">["OrgUserResponse"] = await next.mongoDbCloudUsers.createOrgUser({
  orgId: "x",
  body: { username: "ada@example.com", roles: { orgRoles: ["ORG_MEMBER"] } },
});
// @ts-expect-error: it is not there at the default API date
await atlas.mongoDbCloudUsers.createOrgUser({ orgId: "x" });
// @ts-expect-error: a misspelt parameter
await atlas.organizations.getOrg({ orgID: "x" });
export const failed: boolean = isAtlasApiError(user, "USER_NOT_FOUND");
`;

const SUBPATHS = `
export * as main from "atlas-fetch";
export * as codegen from "atlas-fetch/codegen";
export * as conformance from "atlas-fetch/conformance";
export * as emulator from "atlas-fetch/emulator";
export * as profile from "atlas-fetch/profile";
export * as testing from "atlas-fetch/testing";
`;

const COMPILERS = ["5.4", "5.9", "6", "7"] as const;
const RESOLUTIONS = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
] as const;
const PROJECTS = [
  { what: "the main entry, with Node's types", cwd: bare, file: "main.ts", code: MAIN, types: ["node"] },
  { what: "the main entry, without them", cwd: bare, file: "alone.ts", code: MAIN, types: [] },
  { what: "every entry, with the peers' types", cwd: full, file: "all.ts", code: SUBPATHS, types: ["node"] },
] as const;

describe.each(COMPILERS)("TypeScript %s", { concurrent: true }, (version) => {
  describe.each(RESOLUTIONS)("$moduleResolution", (resolution) => {
    it.each(PROJECTS)("$what", async ({ cwd, file, code, types }) => {
      const config = join(cwd, `tsconfig.${version}.${resolution.moduleResolution}.${file}.json`);
      const compilerOptions = {
        ...resolution,
        types,
        strict: true,
        target: "es2022",
        skipLibCheck: false,
        noEmit: true,
      };
      await writeFile(join(cwd, file), code);
      await writeFile(config, JSON.stringify({ compilerOptions, files: [file] }));
      const compiler = resolve(`test/packed/node_modules/typescript-${version}/bin/tsc`);
      const { code: exit, stdout } = await run("node", [compiler, "--project", config], { cwd });
      expect(stdout).toBe("");
      expect(exit).toBe(0);
    });
  });
});
