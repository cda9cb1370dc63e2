import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "../../../src/generated/operations.js";
import { compareTemplates, isApiPath, PathIndex, withoutBase } from "../../../src/conformance/traffic/path-index.js";

const BASE = "/api/atlas/v2";
const templates = [...new Set(Object.values(operations).map(({ path }) => path))];
const index = new PathIndex(templates.map((template) => [template, template]));

/** A value that can stand in the place of a parameter. */
const value = fc.string({ minLength: 1, maxLength: 12, unit: "binary" }).filter((text) => !/\p{Surrogate}/u.test(text));

describe("the path index", () => {
  it("finds the template that an address was made from, and the values in it", () => {
    const filled = fc.constantFrom(...templates).chain((template) => {
      const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
      return fc.record({
        template: fc.constant(template),
        names: fc.constant(names),
        values: fc.array(value, { minLength: names.length, maxLength: names.length }),
      });
    });
    fc.assert(
      fc.property(filled, fc.constantFrom("", "/proxy", "/a/b"), ({ template, names, values }, before) => {
        const parameters = Object.fromEntries(names.map((name, place) => [name, values[place] ?? ""]));
        const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ""));
        const found = index.find(`${before}${path}`);
        // Another template may be more specific for these very values, `byName` for example.
        if (found?.template !== template) {
          expect(compareTemplates(found?.template ?? "", template)).toBeLessThan(0);
          return;
        }
        expect(found.parameters).toEqual(parameters);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never throws, whatever the path is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        index.find(text);
        index.find(`${BASE}/orgs/${text}`);
      }),
    );
  });

  it.each([
    ["/orgs/a/users/b:addRole", "/orgs/{orgId}/users/{userId}:addRole", { orgId: "a", userId: "b" }],
    ["/orgs/a/users/b%3Ac", "/orgs/{orgId}/users/{userId}", { orgId: "a", userId: "b:c" }],
    ["/groups/byName/x", "/groups/byName/{groupName}", { groupName: "x" }],
    [
      "/groups/g/clusters/h/logs/mongodb.gz",
      "/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz",
      { groupId: "g", hostName: "h", logName: "mongodb" },
    ],
    [
      "/groups/g/accessList/10.0.0.0%2F8",
      "/groups/{groupId}/accessList/{entryValue}",
      { groupId: "g", entryValue: "10.0.0.0/8" },
    ],
    ["/orgs/%zz", "/orgs/{orgId}", { orgId: "%zz" }],
    ["/orgs/", "/orgs", {}],
  ])("reads %s", (path, template, parameters) => {
    expect(index.find(`${BASE}${path}`)).toEqual({
      template: `${BASE}${template}`,
      value: `${BASE}${template}`,
      parameters,
    });
  });

  it.each(["/orgs/a/b/c/d/e", "/orgs//users", "", "/nothing"])("knows no %s", (path) => {
    expect(index.find(`${BASE}${path}`)?.template).toBe(path === "" ? BASE : undefined);
  });

  it("takes the API for what it is, wherever it begins", () => {
    expect(isApiPath("/x/api/atlas/v2/orgs")).toBe(true);
    expect(isApiPath("/api/atlas/v20/orgs")).toBe(false);
    expect(isApiPath("/api/atlas/v20/api/atlas/v2")).toBe(true);
    expect(withoutBase("/x/api/atlas/v2/orgs/")).toBe("/api/atlas/v2/orgs");
  });
});
