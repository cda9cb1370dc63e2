import { describe, expect, it } from "vitest";
import type { OperationObject } from "../../src/codegen/document.js";
import { docsUrlOf, otherNamesOf, replacementOf, rolesOf } from "../../src/codegen/extensions.js";
import { contentVersion, preferredEntry } from "../../src/codegen/content.js";
import { operation } from "./fixture.js";

const withKeys = (keys: Record<string, unknown>): OperationObject => ({ ...operation("getBread"), ...keys });

describe("facts under either name", () => {
  it("are roles", () => {
    expect(rolesOf(withKeys({ "x-required-roles": ["Baker"] }))).toEqual(["Baker"]);
    expect(rolesOf(withKeys({ "x-rolesRequirements": ["Baker", 7] }))).toEqual(["Baker"]);
    expect(rolesOf(withKeys({}))).toEqual([]);
  });

  it("are other names", () => {
    const both = withKeys({ "x-former-operation-ids": ["loadBread"], "x-xgen-operation-id-override": "bread" });
    expect(otherNamesOf(both)).toEqual(["loadBread", "bread"]);
    expect(otherNamesOf(withKeys({ "x-xgen-operation-id-override": "getBread" }))).toEqual([]);
  });

  it("are the official page", () => {
    const page = "https://example.com/page#bread";
    expect(docsUrlOf(withKeys({ "x-xgen-docs-url": page }))).toBe(page);
    expect(docsUrlOf(withKeys({ externalDocs: { url: page } }))).toBe(page);
    const computed = "https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getbread";
    expect(docsUrlOf(withKeys({}))).toBe(computed);
    expect(docsUrlOf(withKeys({ "x-xgen-docs-url": "https://example.com/*/ alert()" }))).toBe(computed);
    expect(docsUrlOf(withKeys({ "x-xgen-docs-url": "javascript:alert()" }))).toBe(computed);
  });

  it("are replacements, if they are whole", () => {
    const whole = { operationId: "getLoaf", version: "2024-05-30" };
    expect(replacementOf(withKeys({ "x-replaced-by": { ...whole, more: 1 } }))).toEqual(whole);
    expect(replacementOf(withKeys({ "x-replaced-by": "getLoaf" }))).toBeUndefined();
    expect(replacementOf(withKeys({ "x-replaced-by": { operationId: "getLoaf" } }))).toBeUndefined();
  });
});

describe("contentVersion", () => {
  it.each([
    ["application/vnd.atlas.2023-01-01+json", "2023-01-01"],
    ["application/vnd.atlas.preview+yaml", "preview"],
    ["application/vnd.atlas.2025-01-01.upcoming+gzip", "2025-01-01.upcoming"],
    ["application/vnd.atlas.latest+json", undefined],
    ["application/json", undefined],
  ])("%s names %s", (mediaType, version) => {
    expect(contentVersion(mediaType)).toBe(version);
  });
});

describe("preferredEntry", () => {
  it("is JSON where there is JSON", () => {
    const json = { schema: {} };
    expect(
      preferredEntry({
        "application/vnd.atlas.2023-01-01+csv": {},
        "application/vnd.atlas.2023-01-01+json": json,
      })?.[1],
    ).toBe(json);
    expect(preferredEntry({ "text/csv": json })?.[1]).toBe(json);
    expect(preferredEntry({})).toBeUndefined();
  });
});
