import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { partsOf } from "../../../src/conformance/spec/index.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parts-"));
  await mkdir(join(folder, "schemas"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("entries count as used when the root reaches them, over any number of files", async () => {
  const files = {
    "openapi.yaml": "paths: { /a: { $ref: 'paths.yaml#/a' } }",
    "paths.yaml":
      "a: { schema: { $ref: 'schemas/pets.yaml#/Pet' } }\nb: { schema: { $ref: 'schemas/pets.yaml#/Lost' } }",
    "schemas/pets.yaml": "Pet: { x: { $ref: '#/Tag' } }\nTag: { x: { $ref: '../schemas/pets.yaml#/Pet' } }\nLost: {}",
    "notes.yaml": "- no part of it",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  expect([...(await partsOf(join(folder, "openapi.yaml"), ["notes.yaml"]))]).toEqual([
    ["paths.yaml#/a", true],
    ["paths.yaml#/b", false],
    ["schemas/pets.yaml#/Pet", true],
    ["schemas/pets.yaml#/Tag", true],
    ["schemas/pets.yaml#/Lost", false],
  ]);
});
