import { describe, expect, it } from "vitest";
import { checkNames } from "../../src/codegen/names.js";
import { bearerToken, createAtlasClient } from "../../src/index.js";
import { groupName } from "../../src/operation.js";
import { documentOf, operation } from "./fixture.js";

/** A member's name as words, which is the tag that would become that name. */
const tagOf = (member: string): string => member.replace(/([a-z])([A-Z])/g, "$1 $2");

describe("the name of a method group", () => {
  const client = createAtlasClient({ auth: bearerToken("token"), api: { operations: {}, version: "2023-11-15" } });
  const members = [...Object.keys(client), ...Object.getOwnPropertyNames(Object.prototype)].filter((name) =>
    /^[a-z]+$/i.test(name),
  );

  it.each([...members, "then"])("is never that of the member %s", (member) => {
    expect(members).toContain("withVersion");
    expect(groupName(tagOf(member))).not.toBe(member);
    expect(groupName(tagOf(member))).toMatch(/^[a-z]\w*$/);
  });
});

describe("checkNames", () => {
  it("takes what can be a name", () => {
    const paths = {
      "/a": { get: operation("a", { tags: ["X.509 Authentication"] }) },
      "/b": { get: operation("b2_c") },
    };
    expect(() => checkNames(documentOf({ paths }))).not.toThrow();
  });

  it.each(["", "3D", "日本", "*/"])("refuses the tag %j", (tag) => {
    const paths = { "/a": { get: operation("a", { tags: [tag] }) } };
    expect(() => checkNames(documentOf({ paths }))).toThrow(/a \(GET \/a\): the tag .* cannot name a method group/);
  });
});
