/** What `atlas-fetch api` says of itself: tags, operations, flags, and what was probably meant. */
import { describe, expect, it } from "vitest";
import { kebab, OPERATIONS } from "../../../src/cli/operations.js";
import { api } from "../../helpers/api-command.js";

describe("without an operation", () => {
  it("lists the tags", async () => {
    const { code, stdout, stderr } = await api([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: atlas-fetch api <tag> <operationId> \[options\]\n/);
    expect(stdout).toMatch(/\nTags:\n(?: {2}\S+ +.*\n(?: {3,}.*\n)*){10}/);
    expect(stdout).toMatch(/\n {2}mongoDbCloudUsers +\S/);
    expect((await api("--help")).stdout).toBe(stdout);
  });

  it("lists the operations of a tag with what they are for", async () => {
    const { code, stdout } = await api("organizations -h");
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nOperations:\n/);
    expect(stdout).toMatch(/\n {2}deleteOrgInvite +\S.* \(deprecated\)\n/);
    expect(stdout).not.toMatch(/listGroups/);
  });

  it.each([
    ["--output json", "--output comes too early: write atlas-fetch api <tag> <operationId> [options]."],
    ["projects --all", "--all comes too early: write atlas-fetch api projects <operationId> [options]."],
  ])("refuses options: %s", async (words, message) => {
    expect(await api(words)).toEqual({ code: 2, stdout: "", stderr: `atlas-fetch: ${message}\n` });
  });
});

describe("names", () => {
  it.each(["mongoDbCloudUsers listOrgUsers", "mongo-db-cloud-users list-org-users", "MONGODBCLOUDUSERS LISTORGUSERS"])(
    "can be written in any way: %s",
    async (words) => {
      const { code, stdout } = await api(`${words} --help`);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: atlas-fetch api mongoDbCloudUsers listOrgUsers \[options\]\n/);
    },
  );

  it("that an operation had in older documents work, and the new one is said", async () => {
    const { code, stdout, stderr } = await api("organizations deleteOrganizationInvitation --help");
    expect(code).toBe(0);
    expect(stderr).toBe("atlas-fetch: deleteOrganizationInvitation is now called deleteOrgInvite.\n");
    expect(stdout).toMatch(/^Usage: atlas-fetch api organizations deleteOrgInvite /);
  });

  it.each([
    [
      "organisations getOrg",
      'There is no tag "organisations". Did you mean organizations? `atlas-fetch api` lists them.',
    ],
    ["qqqqqq getOrg", 'There is no tag "qqqqqq". `atlas-fetch api` lists them.'],
    ["getOrg", "getOrg is an operation, not a tag. Write: atlas-fetch api organizations getOrg"],
    ["constructor x", 'There is no tag "constructor". `atlas-fetch api` lists them.'],
    [
      "organizations getOrgs",
      'organizations has no operation "getOrgs". Did you mean getOrg? `atlas-fetch api organizations` lists them.',
    ],
    ["organizations createGroup", "createGroup belongs to projects. Write: atlas-fetch api projects createGroup"],
    [
      "projects deleteOrganizationInvitation",
      "deleteOrganizationInvitation is now deleteOrgInvite. Write: atlas-fetch api organizations deleteOrgInvite",
    ],
    [
      "organizations __proto__",
      'organizations has no operation "__proto__". `atlas-fetch api organizations` lists them.',
    ],
  ])("that are none are answered with the nearest: %s", async (words, message) => {
    expect(await api(words)).toEqual({ code: 2, stdout: "", stderr: `atlas-fetch: ${message}\n` });
  });

  it("of flags too", async () => {
    const { code, stderr } = await api("organizations getOrg --orgIdd 1");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "atlas-fetch: unknown option '--orgIdd'\n(Did you mean --orgId?)\n",
    });
    expect(await api("organizations getOrg more")).toMatchObject({ code: 2 });
    expect(await api("organizations getOrg --orgId")).toMatchObject({ code: 2 });
  });
});

describe("the help of an operation", () => {
  it("says the type, pattern, default and meaning of each parameter", async () => {
    const { stdout } = await api("mongoDbCloudUsers listOrgUsers --help");
    expect(stdout).toMatch(
      /\n {2}--orgId <string> +Id of the organization\. \(required; pattern\s+\^\(\[a-f0-9\]\{24\}\)\$\)/,
    );
    expect(stdout).toMatch(/\n {2}--itemsPerPage <integer> +[^-]+\(1 to 500; default: 100\)/);
    expect(stdout).toMatch(/\n {2}--envelope \[boolean\] +[^-]+\(default:\s+false\)/);
    expect(stdout).toMatch(/each one of PENDING,\s+ACTIVE/);
  });

  it("says versions, sunset, replacement and roles", async () => {
    const { stdout } = await api("organizations deleteOrgInvite --help");
    expect(stdout).toMatch(/\nDELETE \/api\/atlas\/v2\/orgs\/\{orgId\}\/invites\/\{invitationId\}\n/);
    expect(stdout).toMatch(/\nVersions: 2023-01-01 \(until 2027-07-01\)\nRoles, one of: Organization Owner\n/);
    expect(stdout).toMatch(
      /Deprecated, and stops working on 2027-07-01\. Instead: atlas-fetch api mongoDbCloudUsers\s+removeOrgUser --version 2025-02-19/,
    );
  });

  it("lists the fields of the body, nested ones too, without those that can only be read", async () => {
    const { stdout } = await api("projects createGroup --help");
    expect(stdout).toMatch(/\nFields for --set:\n {2}name=<string> +Name of the project\. \(required; pattern/);
    expect(stdout).toMatch(/\n {2}tags\[0\]\.key=<string> /);
    expect(stdout).not.toMatch(/\n {2}clusterCount/);
  });

  it("has only the flags that make sense", async () => {
    const { stdout: get } = await api("organizations getOrg --help");
    expect(get).not.toMatch(/--force|--body|--set|--all/);
    const { stdout: remove } = await api("organizations deleteOrg --help");
    expect(remove).toMatch(/--force/);
    expect(remove).not.toMatch(/--until/);
    expect((await api("organizations listOrgs --help")).stdout).toMatch(/--all/);
  });

  it("is there for every operation, with a flag for every parameter in both ways of writing", async () => {
    for (const { group, operationId, operation } of OPERATIONS.values()) {
      const { code, stdout, stderr } = await api([group, operationId, "--help"], { columns: 200 });
      expect({ operationId, code, stderr }).toEqual({ operationId, code: 0, stderr: "" });
      for (const { name } of operation.parameters) expect(stdout).toContain(`\n  --${name} `);
      // Both are the same to the parser; a value that cannot be shows that it was read.
      for (const { name, type } of operation.parameters.filter(({ type }) => type === "integer")) {
        const ended = await api([group, operationId, `--${kebab(name)}`, `no ${type}`, "--dry-run"]);
        expect(ended.stderr).toContain(`--${name} must be an integer, and is "no integer".`);
      }
    }
  });
});
