/** Runs the examples of the page about tests; what they assert is true. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import nock from "nock";

const folder = mkdtempSync(join("test/docs", ".examples-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  nock.cleanAll();
});

const text = readFileSync("docs/testing.md", "utf8");
const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
const examples = blocks.filter((code) => !code.includes('"vitest"'));

const imports = {
  "src/index.ts": ["apiKey", "bearerToken", "createAtlasClient", "isAtlasApiError"],
  "src/testing/index.ts": ["MockAtlasError", "mockAtlas", "partial"],
};

/** The example as a function, with what the reader has. */
function moduleOf(code: string): string {
  const own = code.replace(/^import .*$/gm, "");
  return [
    ...Object.entries(imports).map(([file, names]) => `import { ${names.join(", ")} } from "${resolve(file)}";`),
    'const [orgId, userId, invitationId] = ["1", "2", "3"].map((digit) => digit.repeat(24));',
    'const given = createAtlasClient({ auth: bearerToken("any"), deprecations: "silent" });',
    "export async function run() {",
    own.includes("const atlas =") ? "" : "const atlas = given;",
    own,
    "}",
    "export { apiKey, isAtlasApiError, MockAtlasError, partial, userId, invitationId };",
  ].join("\n");
}

it("has examples of everything", () => {
  expect(examples.length).toBeGreaterThanOrEqual(9);
});

it.each(examples.map((code, index) => [index + 1, code] as const))("example %i holds", async (index, code) => {
  const file = resolve(folder, `example-${index}.ts`);
  writeFileSync(file, moduleOf(code));
  const assert = vi.spyOn(console, "assert").mockImplementation((holds) => {
    expect(holds).toBe(true);
  });
  const { run } = (await import(file)) as { run: () => Promise<void> };
  await run();
  expect(assert).toHaveBeenCalledTimes(code.split("console.assert").length - 1);
  assert.mockRestore();
});
