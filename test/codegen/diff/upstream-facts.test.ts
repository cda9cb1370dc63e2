import { describe, expect, it } from "vitest";
import { diffSpecs, documentOf, factsOf, skeletonOf } from "../../../src/codegen/diff/index.js";
import { V1, V2, withRequest, zoo } from "./documents.js";

function answers(content: object, facts: object = {}): ReturnType<typeof zoo> {
  return zoo({ responses: { "200": { description: "OK", content } }, ...facts });
}

describe("facts of a document", () => {
  it("are names, versions and dates, by method and path", () => {
    const document = answers({ [V1]: { "x-sunset": "2026-01-01" }, [V2]: {} }, { deprecated: true });
    expect(factsOf(document)).toEqual({
      "PATCH /api/zoo/cages/{}": {
        operationId: "feedAnimal",
        tag: "Cages",
        deprecated: true,
        versions: { "2023-01-01": "2026-01-01", "2024-01-01": null },
      },
    });
  });

  it("are enough to tell what moved", () => {
    const recorded = documentOf(factsOf(answers({ [V1]: { "x-sunset": "2026-01-01" } }, { operationId: "giveFood" })));
    const current = skeletonOf(answers({ [V1]: { "x-sunset": "2027-01-01" }, [V2]: {} }));
    const { changes } = diffSpecs(recorded, current);
    expect(changes.map(({ rule }) => rule)).toEqual(["operation-renamed", "version-added", "sunset-moved-later"]);
    expect(changes[0]?.path).toBe("/api/zoo/cages/{cageId}");
  });

  it("say nothing about bodies", () => {
    const recorded = documentOf(factsOf(withRequest({ type: "object" })));
    expect(diffSpecs(recorded, skeletonOf(zoo())).changes).toEqual([]);
  });
});
