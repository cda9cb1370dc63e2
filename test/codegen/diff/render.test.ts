import { describe, expect, it } from "vitest";
import { diffSpecs, renderJson, renderMarkdown, renderText, type SpecDiff } from "../../../src/codegen/diff/index.js";
import { isRecord, type OpenApiDocument, type Schema } from "../../../src/codegen/document.js";
import { object, V1, zoo } from "./documents.js";

/** Two tags, three operations that share a schema, one of which changes on its own too. */
function zooOf(food: Schema, { names = ["listCats", "listDogs"], limit = 100 } = {}): OpenApiDocument {
  const document = zoo({}, { schemas: { Meal: object({ food }) } });
  document.paths = {};
  for (const [index, operationId] of ["cats", "dogs"].entries()) {
    document.paths[`/api/zoo/${operationId}`] = {
      get: {
        operationId: names[index] ?? operationId,
        tags: [operationId === "cats" ? "Cats" : "Dogs"],
        parameters: [{ name: "limit", in: "query", schema: { type: "integer", maximum: index === 0 ? limit : 100 } }],
        responses: {
          "200": { description: "OK", content: { [V1]: { schema: { $ref: "#/components/schemas/Meal" } } } },
        },
      },
    };
  }
  return document;
}

function update(): SpecDiff {
  return diffSpecs(
    zooOf({ type: "string" }),
    zooOf({ type: "integer" }, { names: ["listCats", "getDogs"], limit: 50 }),
  );
}

describe("text", () => {
  it("tells breaking changes first, what is shared before what is not, and counts at the end", () => {
    expect(renderText(update())).toBe(`2 → 2 operations, 2 → 2 resource versions.
2 operations in both, of which 1 renamed; 0 added, 0 removed.
3 changes, 2 breaking.

BREAKING CHANGES (2)

Several tags
  response-property-type-changed Meal.food: string → integer
      listCats, getDogs

Cats
  listCats  GET /api/zoo/cats
    parameter-limit-tightened query parameter limit: "maximum 100" → "maximum 50"

OTHER CHANGES (1)

Dogs
  getDogs  GET /api/zoo/dogs
    operation-renamed: listDogs → getDogs

SUMMARY

  rule                            changes  operations
  operation-renamed                     1           1
  parameter-limit-tightened             1           1  breaking
  response-property-type-changed        1           2  breaking
`);
  });

  it("can leave out the changes", () => {
    const text = renderText(update(), { details: false });
    expect(text).toContain("3 changes, 2 breaking.");
    expect(text).toContain("parameter-limit-tightened");
    expect(text).not.toContain("query parameter limit");
  });

  it("says that nothing changed", () => {
    const same = diffSpecs(zoo(), zoo());
    expect(renderText(same)).toContain("Nothing changed.");
    expect(renderText(same)).not.toContain("SUMMARY");
  });

  it("cuts long lists", () => {
    const values = Array.from({ length: 16 }, (_, index) => `v${index}`);
    const diff = diffSpecs(zooOf({ type: "string" }), zooOf({ type: "string", enum: values }));
    expect(renderText(diff)).toContain("v0, v1, v2, v3, v4, v5, v6, v7 and 8 more");
  });
});

describe("Markdown", () => {
  it("has a table, and the changes as lists", () => {
    const text = renderMarkdown(update());
    expect(text).toContain("| `parameter-limit-tightened` | 1 | 1 | **breaking** |");
    expect(text).toContain(
      "## Breaking changes (2)\n\n### Several tags\n\n- `response-property-type-changed` `Meal.food`",
    );
    expect(text).toContain("- **getDogs** `GET /api/zoo/dogs`\n  - `operation-renamed`: `listDogs` → `getDogs`");
    expect(renderMarkdown(update(), { level: 3 })).toContain("### Breaking changes (2)");
  });

  it("fits into a pull request, and says what is missing", () => {
    const whole = renderMarkdown(update());
    const cut = renderMarkdown(update(), { maxLength: whole.length - 100 });
    expect(cut.length).toBeLessThan(whole.length);
    expect(cut).toContain("… and 1 more changes, which `atlas-fetch diff` lists.");
    expect(cut).toContain("| `operation-renamed` | 1 | 1 |  |");
  });

  it("cannot be broken by a value", () => {
    const [before, after] = ["`a|b`", "<b>"].map((pattern) => zooOf({ type: "string", pattern }));
    if (before === undefined || after === undefined) throw new Error("two documents");
    expect(renderMarkdown(diffSpecs(before, after))).toContain('`` "`a|b`" `` → `<b>`');
  });
});

describe("JSON", () => {
  it("has every change of every operation, and the counts", () => {
    const written: unknown = JSON.parse(renderJson(update()));
    expect(isRecord(written) && Object.keys(written).sort()).toEqual([
      "changes",
      "formatVersion",
      "new",
      "notes",
      "old",
      "shared",
      "summary",
    ]);
    expect(written).toMatchObject({ formatVersion: 1, shared: 2, summary: { changes: 3, breaking: 2 } });
    expect(written).toHaveProperty("changes.length", 4);
    expect(written).toHaveProperty("changes.0", {
      rule: "parameter-limit-tightened",
      operationId: "listCats",
      method: "GET",
      path: "/api/zoo/cats",
      tag: "Cats",
      place: "query parameter limit",
      versions: ["2023-01-01"],
      before: "maximum 100",
      after: "maximum 50",
      breaking: true,
      message: 'listCats: parameter limit tightened, query parameter limit: "maximum 100" → "maximum 50"',
    });
  });
});
