import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { jsdoc, key, literal, prose, quote, typeName } from "../../src/codegen/source.js";

/** What a string of TypeScript is, if it is one expression without errors. */
function evaluate(expression: string): unknown {
  const { outputText, diagnostics = [] } = ts.transpileModule(`(${expression});`, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  expect(diagnostics).toEqual([]);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the point is that it is only a value
  return new Function(`"use strict"; return ${outputText}`)();
}

describe("quote and literal", () => {
  it("write any text as itself", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => evaluate(quote(text)) === text));
    expect(quote("a\u2028b\u2029")).toBe('"a\\u2028b\\u2029"');
  });

  it("write any JSON value as itself, with own properties only", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON has no -0.
        expect(evaluate(literal(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    const odd = evaluate(literal(JSON.parse('{"__proto__": {"polluted": true}, "a-b": 1}')));
    expect(odd).not.toHaveProperty("polluted");
    expect(Object.keys(odd ?? {})).toEqual(["__proto__", "a-b"]);
  });

  it("leave undefined out", () => {
    expect(literal({ a: undefined, b: [1, "x"] })).toBe('{ b: [1, "x"] }');
    expect(literal({})).toBe("{}");
    expect(literal(undefined)).toBe("undefined");
  });
});

describe("key", () => {
  it.each([
    ["name", "name"],
    ["a-b", '"a-b"'],
    ["1a", '"1a"'],
    ["", '""'],
    ["__proto__", '["__proto__"]'],
  ])("writes %j as %s", (name, expected) => {
    expect(key(name)).toBe(expected);
  });
});

describe("jsdoc", () => {
  it("writes one line, several, or nothing", () => {
    expect(jsdoc([])).toBe("");
    expect(jsdoc(["One"], "  ")).toBe("  /** One */\n");
    expect(jsdoc(["One", "", "Two\nThree"])).toBe("/**\n * One\n *\n * Two\n * Three\n */\n");
  });

  it("cannot be ended by its text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("*/", "*", "/", "\n", "\r", "\u2028", " x", "/*", "`${}`")), (parts) => {
        const { statements } = ts.createSourceFile(
          "a.ts",
          `${jsdoc([parts.join(""), "end"])}export {};`,
          ts.ScriptTarget.ES2022,
        );
        expect(statements).toHaveLength(1);
      }),
    );
  });
});

describe("prose", () => {
  it("is never a tag", () => {
    expect(prose("@deprecated\n  @see x\nmail@example.com")).toBe("\\@deprecated\n  \\@see x\nmail@example.com");
  });
});

describe("typeName", () => {
  it("begins with a capital", () => {
    expect(typeName("getBread")).toBe("GetBread");
  });
});
