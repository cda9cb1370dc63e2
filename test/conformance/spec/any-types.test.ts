import { describe, expect, test } from "vitest";
import { findAny } from "../../../src/conformance/spec/any-types.js";

/** The places of `any` in one file, with the names of the cases that have them. */
function anyIn(text: string, others: Record<string, string> = {}): string[] {
  const files = new Map(Object.entries({ "a/types.ts": text, ...others }));
  return findAny(files).flatMap(({ name, any }) => any.map((place) => `${name} ${place}`));
}

describe("where any is found", () => {
  test.each([
    ["a property", "export interface A { x: any }", [".x"]],
    ["an optional one", "export interface A { x?: any | null }", [".x"]],
    ["an item", "export interface A { x: readonly any[] }", [".x[]"]],
    ["a value of a map", "export interface A { x: Record<string, any> }", [".x<>"]],
    ["a property of any name", "export interface A { x: { [key: string]: any } }", [".x.*"]],
    ["a union", "export interface A { x: { y: any } | { z: string } }", [".x.y"]],
    ["an argument and an answer", "export interface A { x(y: any): any }", [".x(y)", ".x()"]],
    ["an argument of a type of the library", "export interface A { x: ReadableStream<any> }", [".x[]"]],
    ["a type that is not there", "export interface A { x: Missing }", [".x"]],
    ["a circle that the compiler gives up", "export type A = { x: B['y'] }; type B = { y: B['y'] }", [".x"]],
  ])("%s", (_title, text, places) => {
    expect(anyIn(text)).toEqual(places.map((place) => `a/types.ts A ${place}`));
  });

  test("a schema is named itself, not through those that use it", () => {
    const text = `export interface components { schemas: {
      User: { pet?: components["schemas"]["Pet"] };
      Pet: { owner: components["schemas"]["User"]; tag: any };
    } }`;
    expect(anyIn(text)).toEqual(["a/types.ts components.schemas.Pet .tag"]);
  });

  test("what is imported from a generated file is looked into, anything else counts by its arguments", () => {
    const api = `import type { Method } from "atlas-fetch";
      import type { Pet } from "./types.js";
      export interface Api { get: Method<{ id: string }, Pet>; put: Method<any, Pet> }`;
    expect(anyIn("export interface Pet { tag: any }", { "a/api.ts": api })).toEqual([
      "a/types.ts Pet .tag",
      "a/api.ts Api .put[]",
    ]);
  });
});

test("types without any have cases and no places", () => {
  const text = `export interface paths { "/a": { get: unknown } }
    export interface operations { getA: { responses: { 200: never } } }
    export type Names = "a" | "b";
    export interface Dates { at: Date; body: ReadableStream<Uint8Array>; signal: AbortSignal }`;
  expect(findAny(new Map([["a/types.ts", text]]))).toEqual(
    ["paths./a", "operations.getA", "Names", "Dates"].map((name) => ({ name: `a/types.ts ${name}`, any: [] })),
  );
});
