import { describe as suite, expect, it } from "vitest";
import { deprecationText } from "../../src/codegen/deprecation-text.js";
import { describe, limitsOf } from "../../src/codegen/describe.js";
import { buildTable } from "../../src/codegen/index.js";
import { typesOf } from "../../src/codegen/types.js";
import type { OperationObject } from "../../src/codegen/document.js";
import { documentOf, media, operation, schemasDocument } from "./fixture.js";

suite("limitsOf", () => {
  it("names every limit", () => {
    expect(limitsOf({ pattern: "^a`b", minLength: 1, maxLength: 2 })).toBe(
      "pattern: `^a`b`, minLength: `1`, maxLength: `2`",
    );
    expect(limitsOf({ minimum: 0, maximum: 5 })).toBe("minimum: `0`, maximum: `5`");
    expect(limitsOf({ minItems: 1, maxItems: 2, uniqueItems: true })).toBe(
      "minItems: `1`, maxItems: `2`, items differ",
    );
    expect(limitsOf({ uniqueItems: false })).toBe("");
  });
});

suite("describe", () => {
  it("puts pattern, limits, default, format and deprecation beside a property", async () => {
    const document = schemasDocument({
      Bread: {
        type: "object",
        properties: {
          name: { type: "string", pattern: "^[a-z]*/$", description: "What it is called." },
          slices: { type: "integer", format: "int64", minimum: 1, default: 12 },
          baked: { type: "string", format: "date-time", nullable: true },
          old: { type: "string", deprecated: true, description: "@internal text" },
        },
      },
    });
    const types = await typesOf(describe(document, () => undefined));
    expect(types).toContain("* @description What it is called.\n             * pattern: `^[a-z]*\\/$`");
    expect(types).toMatch(
      /\* Format: int64\n +\* @description minimum: `1`\n +\* @default 12\n +\*\/\n +slices\?: number;/,
    );
    expect(types).toMatch(/\/\*\* Format: date-time \*\/\n +baked\?: string \| null;/);
    expect(types).toMatch(/\* @deprecated\n +\* @description \\@internal text\n/);
  });

  it("puts summary, page and deprecation beside a path", async () => {
    const get = operation("listBreads", { description: "More.\n@see nothing", deprecated: true });
    const document = documentOf({ paths: { "/breads": { get } } });
    const types = await typesOf(describe(document, () => "Use something else."));
    expect(types).toContain(
      [
        "        /**",
        "         * Summary of listBreads",
        "         * More.",
        "         * \\@see nothing",
        "         * @see https://mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listbreads",
        "         * @deprecated Use something else.",
        "         */",
        '        get: operations["listBreads"];',
      ].join("\n"),
    );
  });

  it("leaves the document as it is", () => {
    const document = schemasDocument({ Bread: { type: "string", pattern: "a" } });
    const before = structuredClone(document);
    describe(document, () => "x");
    expect(document).toEqual(before);
  });
});

suite("deprecationText", () => {
  const versioned = (
    sunsets: Record<string, string | undefined>,
    more: Partial<OperationObject> = {},
  ): OperationObject => ({
    ...operation("a"),
    responses: {
      "200": {
        description: "",
        content: Object.fromEntries(
          Object.entries(sunsets).map(([version, sunset]) => [
            media(version),
            { schema: {}, ...(sunset === undefined ? {} : { "x-sunset": sunset }) },
          ]),
        ),
      },
    },
    ...more,
  });
  const textOf = (get: OperationObject, version: string): string | undefined =>
    deprecationText(buildTable(documentOf({ paths: { "/a": { get } } })), get, version);

  it("is nothing for what stays", () => {
    expect(textOf(versioned({ "2023-01-01": undefined }), "2023-01-01")).toBeUndefined();
  });

  it("names the sunset and the replacement of a deprecated operation", () => {
    const replaced = { deprecated: true, "x-replaced-by": { operationId: "b", version: "2025-02-19" } };
    expect(textOf(versioned({ "2023-01-01": "2027-07-01" }, replaced), "2023-01-01")).toBe(
      "Stops working on 2027-07-01. Use `b` at API date 2025-02-19 or later.",
    );
    expect(textOf(versioned({ "2023-01-01": undefined }, { deprecated: true }), "2023-01-01")).toBe("");
  });

  it("names the version to move to where only the resource version goes", () => {
    expect(textOf(versioned({ "2023-01-01": "2026-01-01", "2024-05-30": undefined }), "2023-01-01")).toBe(
      "Resource version 2023-01-01 stops working on 2026-01-01. Move to API date 2024-05-30 or later.",
    );
    expect(textOf(versioned({ "2023-01-01": "2026-01-01", preview: undefined }), "2023-01-01")).toBe(
      "Resource version 2023-01-01 stops working on 2026-01-01.",
    );
  });
});
