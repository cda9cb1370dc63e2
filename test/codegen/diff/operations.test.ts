import { describe, expect, it } from "vitest";
import { diffSpecs, identityOf, type SpecDiff } from "../../../src/codegen/diff/index.js";
import type { OpenApiDocument } from "../../../src/codegen/document.js";
import { emptyZoo, object, PATH, PREVIEW, V1, V2, withParameter, withRequest, zoo } from "./documents.js";

function rulesOf({ changes }: SpecDiff): string[] {
  return changes.map(({ rule }) => rule);
}

/** Two operations in two tags. */
function twoOperations(): OpenApiDocument {
  const document = zoo();
  document.paths["/api/zoo/cages"] = {
    get: {
      operationId: "listCages",
      tags: ["Empty Cages"],
      responses: { "200": { description: "OK", content: { [V1]: {} } } },
    },
  };
  return document;
}

describe("what an operation is", () => {
  it("method and path: another operationId is a rename, not a removal and an addition", () => {
    const diff = diffSpecs(zoo({ operationId: "giveFood" }), zoo());
    expect(rulesOf(diff)).toEqual(["operation-renamed"]);
    expect(diff.shared).toBe(1);
  });

  it("not the names of path parameters, whose facts are compared by position", () => {
    const parameter = (name: string, pattern: string): object => ({
      parameters: [{ name, in: "path", required: true, schema: { type: "string", pattern } }],
    });
    const diff = diffSpecs(
      zoo(parameter("id", "^a$"), { path: "/api/zoo/cages/{id}" }),
      zoo(parameter("cageId", "^b$"), { path: PATH }),
    );
    expect(rulesOf(diff)).toEqual(["path-parameter-renamed", "parameter-pattern-changed"]);
    expect(diff.changes[1]?.place).toBe("path parameter cageId");
  });

  it("the old name for what is gone", () => {
    expect(diffSpecs(zoo({ operationId: "giveFood" }), emptyZoo()).changes[0]?.operationId).toBe("giveFood");
  });

  it("the method counts", () => {
    const other = zoo();
    other.paths[PATH] = { put: other.paths[PATH]?.patch ?? { operationId: "x", tags: ["y"], responses: {} } };
    expect(rulesOf(diffSpecs(zoo(), other)).sort()).toEqual(["operation-added", "operation-removed"]);
  });
});

describe("resource versions", () => {
  const answers = (content: object): OpenApiDocument => zoo({ responses: { "200": { description: "OK", content } } });
  const meal = (type: string): object => ({ schema: object({ food: { type } }) });

  it("are compared each with itself", () => {
    const diff = diffSpecs(
      answers({ [V1]: meal("string"), [V2]: meal("string") }),
      answers({ [V1]: meal("string"), [V2]: meal("integer") }),
    );
    expect(diff.changes).toMatchObject([
      { rule: "response-property-type-changed", place: "response 200 body.food", versions: ["2024-01-01"] },
    ]);
  });

  it("that change in the same way are one change", () => {
    const diff = diffSpecs(
      answers({ [V1]: meal("string"), [V2]: meal("string") }),
      answers({ [V1]: meal("integer"), [V2]: meal("integer") }),
    );
    expect(diff.changes).toMatchObject([{ versions: ["2023-01-01", "2024-01-01"] }]);
  });

  it("that are no promise break nothing", () => {
    const [before, after] = [meal("string"), meal("integer")].map((body) => answers({ [PREVIEW]: body }));
    if (before === undefined || after === undefined) throw new Error("two documents");
    expect(diffSpecs(before, after).changes).toMatchObject([{ versions: ["preview"], breaking: false }]);
    expect(diffSpecs(before, emptyZoo()).changes).toMatchObject([{ rule: "operation-removed", breaking: false }]);
    const gone = diffSpecs(answers({ [V1]: {}, [PREVIEW]: {} }), answers({ [V1]: {} }));
    expect(gone.changes).toMatchObject([{ rule: "version-removed", breaking: false }]);
  });

  it("of a removed operation or version come with the sunset that was announced", () => {
    const sunset = answers({ [V1]: { "x-sunset": "2026-01-01" }, [V2]: {} });
    expect(diffSpecs(sunset, answers({ [V2]: {} })).changes[0]?.before).toBe("2023-01-01 (sunset 2026-01-01)");
    expect(diffSpecs(sunset, emptyZoo()).changes[0]?.before).toEqual(["2023-01-01 (sunset 2026-01-01)", "2024-01-01"]);
  });

  it("stop working with the first of their formats", () => {
    const csv = "application/vnd.atlas.2023-01-01+csv";
    const both = (json: string): OpenApiDocument =>
      answers({ [V1]: { "x-sunset": json }, [csv]: { "x-sunset": "2026-06-01" } });
    expect(diffSpecs(both("2027-01-01"), both("2028-01-01")).changes).toEqual([]);
    expect(diffSpecs(both("2027-01-01"), both("2026-01-01")).changes).toMatchObject([
      { rule: "sunset-moved-earlier", before: "2026-06-01", after: "2026-01-01" },
    ]);
  });

  it("may have formats that the client does not know", () => {
    const yaml = "application/vnd.atlas.2023-01-01+yaml";
    expect(diffSpecs(answers({ [V1]: {}, [yaml]: {} }), answers({ [V1]: {} })).changes).toMatchObject([
      { rule: "response-media-type-removed", before: "yaml" },
    ]);
  });
});

describe("roles and security", () => {
  it("roles that one document does not have at all are a note, not a change", () => {
    const diff = diffSpecs(zoo(), zoo({ "x-rolesRequirements": ["Keeper"] }));
    expect(diff.changes).toEqual([]);
    expect(diff.notes).toEqual(["Role requirements are not compared: the old document has none."]);
  });

  it("roles are the same under either name", () => {
    const diff = diffSpecs(zoo({ "x-required-roles": ["Keeper"] }), zoo({ "x-rolesRequirements": ["Keeper"] }));
    expect(diff).toMatchObject({ changes: [], notes: [] });
  });

  it("an operation without security of its own has that of the document", () => {
    const document = { security: [{ key: [] }] };
    expect(diffSpecs(zoo({ security: [{ key: [] }] }), zoo({}, { document })).changes).toEqual([]);
    const open = diffSpecs(zoo({ security: [] }), zoo({}, { document }));
    expect(rulesOf(open)).toEqual(["security-alternative-added", "security-alternative-removed"]);
    expect(open.changes[1]).toMatchObject({ before: "nothing", after: null, breaking: true });
  });
});

describe("parameters", () => {
  it("of the path item count for its operations", () => {
    const shared = zoo();
    const item = shared.paths[PATH];
    if (item === undefined) throw new Error("a path item");
    item.parameters = [{ name: "q", in: "query", schema: { type: "string" } }];
    expect(diffSpecs(withParameter({ type: "string" }), shared).changes).toEqual([]);
  });

  it("follow references", () => {
    const document = zoo({ parameters: [{ $ref: "#/components/parameters/q" }] });
    document.components = { parameters: { q: { name: "q", in: "query", schema: { type: "integer" } } } };
    expect(rulesOf(diffSpecs(withParameter({ type: "string" }), document))).toEqual(["parameter-type-changed"]);
  });
});

describe("the selection", () => {
  it.each([["Empty Cages"], ["emptyCages"], ["listCages"]])("%s is one operation", (name) => {
    expect(diffSpecs(emptyZoo(), twoOperations(), { include: [name] }).changes).toMatchObject([
      { operationId: "listCages" },
    ]);
  });

  it("takes beginnings of paths that end with a segment", () => {
    expect(diffSpecs(emptyZoo(), twoOperations(), { include: ["/api/zoo/cages"] }).changes).toHaveLength(2);
    expect(() => diffSpecs(emptyZoo(), twoOperations(), { include: ["/api/zoo/cage"] })).toThrow(/\/api\/zoo\/cage/);
  });

  it("takes the old name of a renamed operation", () => {
    const diff = diffSpecs(zoo({ operationId: "giveFood" }), twoOperations(), { include: ["giveFood"] });
    expect(diff).toMatchObject({ shared: 1, old: { operations: 1 }, new: { operations: 1 } });
  });

  it("takes identities", () => {
    const identities = new Set([identityOf({ method: "get", path: "/api/zoo/cages" })]);
    expect(diffSpecs(emptyZoo(), twoOperations(), { identities }).changes).toMatchObject([
      { operationId: "listCages" },
    ]);
  });

  it("refuses a name that nothing has, with the nearest one", () => {
    const act = (): unknown => diffSpecs(zoo(), zoo(), { include: ["feedAnimals"] });
    expect(act).toThrow(expect.objectContaining({ code: "SPEC_UNKNOWN_SELECTION" }));
    expect(act).toThrow(/feedAnimals.*Did you mean feedAnimal\?/);
  });
});

it("counts what both documents have", () => {
  expect(diffSpecs(withRequest({}), twoOperations())).toMatchObject({
    old: { operations: 1, versions: 1 },
    new: { operations: 2, versions: 2 },
    shared: 1,
  });
});
