import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { operationsOf } from "../../src/codegen/document.js";
import { identityOf, loadSpec } from "../../src/codegen/index.js";
import { formatFacts, readFacts } from "../../scripts/upstream-facts.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
let file: string;

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), "facts-")), "upstream.json");
});

afterEach(() => rm(join(file, ".."), { recursive: true }));

describe("the recorded facts", () => {
  it("come back as they were written, one line for each operation", async () => {
    const facts = {
      date: "2026-01-31",
      sha256: "0123",
      operations: {
        "GET /zoo": { operationId: "getZoo", tag: "Zoo", versions: { "2023-01-01": "2027-01-01", preview: null } },
        "PUT /zoo/{}": { operationId: "putZoo", tag: "Zoo", deprecated: true, versions: {} },
      },
    } as const;
    const text = formatFacts(facts);
    await writeFile(file, text);
    expect(await readFacts(file)).toEqual(facts);
    expect(text.split("\n").filter((line) => line.includes("operationId"))).toHaveLength(2);
  });

  it.each([
    ["no JSON", "{"],
    ["no facts", "[]"],
    ["facts of something else", '{ "date": "2026-01-31", "sha256": "0", "operations": { "GET /zoo": {} } }'],
  ])("are refused if the file holds %s", async (_, text) => {
    await writeFile(file, text);
    await expect(readFacts(file)).rejects.toThrow(/upstream\.json holds no recorded facts: .+--record/);
  });

  it("of this project have every operation of the trimmed spec", async () => {
    const { operations } = await readFacts(join(root, "openapi", "upstream.json"));
    const { document } = await loadSpec(join(root, "openapi", "openapi.yaml"));
    const missing = [...operationsOf(document)].map(identityOf).filter((identity) => !(identity in operations));
    expect(missing).toEqual([]);
  });
});
