import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import ts from "typescript";
import { anyIn, findAny, projectOptions } from "../helpers/find-any.js";

const MODULES = [
  "src/index.ts",
  "src/generated/index.ts",
  "src/generated/2023-11-15/api.ts",
  "src/generated/2023-11-15/lossless.ts",
  "src/generated/2023-11-15/types.ts",
  "src/generated/2025-03-12/api.ts",
  "src/generated/2025-03-12/lossless.ts",
  "src/generated/2025-03-12/types.ts",
  "src/codegen/index.ts",
  "src/conformance/index.ts",
  "src/emulator/index.ts",
  "src/profile/index.ts",
  "src/testing/index.ts",
];

describe("exported types", () => {
  let program: ts.Program;
  beforeAll(() => {
    program = ts.createProgram(MODULES, projectOptions());
  });

  it.each(MODULES)(
    "of %s hold no any",
    (file) => {
      expect(anyIn(program, file)).toEqual([]);
    },
    60_000,
  );

  it("would be found out", () => {
    const folder = mkdtempSync(join("test", ".any-"));
    try {
      const file = join(folder, "sample.ts");
      writeFileSync(
        file,
        "export interface A { b: { c: any }[]; d: (e: any) => Promise<any>; f: Record<string, any> }\n" +
          "export const g = JSON.parse('1');\nexport const fine: { h: unknown } = { h: 1 };\n",
      );
      const places = findAny(file, projectOptions());
      expect(places).toEqual(expect.arrayContaining(["A.b[].c", "A.d(e)", "A.f.*", "g"]));
      expect(places.some((place) => place.startsWith("fine"))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
