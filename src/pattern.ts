/** Compiles the `pattern` of a schema. */

const compiled = new Map<string, RegExp | undefined>();

/**
 * The pattern as a regular expression. The `u` flag comes first, because `\p{L}` means a letter only with it; some
 * patterns of the official document compile only without (`\:`).
 *
 * @returns `undefined` for a pattern that JavaScript cannot read
 */
export function compilePattern(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, tryRegExp(pattern, "u") ?? tryRegExp(pattern, ""));
  return compiled.get(pattern);
}

function tryRegExp(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
