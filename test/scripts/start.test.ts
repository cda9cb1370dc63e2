import { describe, expect, it } from "vitest";
import { emulated } from "../helpers/emulated.js";
import { run } from "../helpers/run.js";

const tsx = "node_modules/.bin/tsx";
const clean = {
  MONGODB_ATLAS_ACCESS_TOKEN: "",
  MONGODB_ATLAS_CLIENT_ID: "",
  MONGODB_ATLAS_CLIENT_SECRET: "",
  MONGODB_ATLAS_BASE_URL: "",
};

describe("npm start", () => {
  it("does the main job", async () => {
    const { code, stdout, stderr } = await run(tsx, ["scripts/start.ts"], { env: clean });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain(
      "deleteOrgInvite (DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}) is deprecated and stops working on 2027-07-01",
    );
    expect(stdout).toContain("Use removeOrgUser at API date 2025-02-19 or later.");
    expect(stdout).toContain("204: the invitation of ada@example.com is gone");
    expect(stdout).toContain("AtlasApiError, status 404, errorCode RESOURCE_NOT_FOUND");
    expect(stdout).toContain("grace@example.com (PENDING) is gone, without a warning");
    expect(stdout).toContain("AtlasVersionGoneError");
    expect(stdout).toMatch(/Done: .* conformance cases passed, 0 failed\.\n$/);
  }, 180_000);

  it("only reads with --live, from the service that the environment names", async () => {
    const here = await emulated();
    try {
      const env = {
        ...clean,
        MONGODB_ATLAS_BASE_URL: here.emulator.url,
        MONGODB_ATLAS_CLIENT_ID: here.emulator.credentials.clientId,
        MONGODB_ATLAS_CLIENT_SECRET: here.emulator.credentials.clientSecret,
      };
      const { code, stdout } = await run(tsx, ["scripts/start.ts", "--live"], { env });
      expect(code).toBe(0);
      expect(stdout).toContain("1 organizations");
      expect(stdout).toContain("ada@example.com  PENDING");
      await expect(here.atlas.organizations.listOrgInvites({ orgId: here.orgId })).resolves.toHaveLength(2);
    } finally {
      await here.close();
    }
  }, 180_000);

  it("says what is missing with --live and no credentials", async () => {
    const { code, stderr } = await run(tsx, ["scripts/start.ts", "--live"], { env: clean });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^There are no credentials\. .*MONGODB_ATLAS_CLIENT_ID.*\n$/);
  }, 180_000);

  it("refuses an unknown flag", async () => {
    const { code, stderr } = await run(tsx, ["scripts/start.ts", "--lvie"], { env: clean });
    expect(code).toBe(2);
    expect(stderr).toContain("--lvie");
  }, 180_000);
});
