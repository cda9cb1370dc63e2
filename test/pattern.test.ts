import { expect, test } from "vitest";
import { compilePattern } from "../src/pattern.js";

test("a pattern is read with the u flag where it can be", () => {
  expect(compilePattern("^\\p{L}$")?.test("é")).toBe(true);
  expect(compilePattern("^[a-f]$")?.unicode).toBe(true);
});

test("a pattern that is valid only without the flag is read without it", () => {
  expect(compilePattern("^\\:$")?.test(":")).toBe(true);
  expect(compilePattern("^\\:$")?.unicode).toBe(false);
});

test("a pattern is compiled once", () => {
  expect(compilePattern("^[a-f]$")).toBe(compilePattern("^[a-f]$"));
});

test("what is no pattern gives nothing, every time", () => {
  expect(compilePattern("(")).toBeUndefined();
  expect(compilePattern("(")).toBeUndefined();
});
