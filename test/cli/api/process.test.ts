/** What `atlas-fetch api` does as a process: signals, pipes whose reader leaves, memory, and how fast it starts. */
import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLine } from "../../helpers/built-package.js";

/** A list of 150 MB, more than twice of what the process may hold; everything else is never answered. */
const TOTAL = 300_000;
let asked = 0;
let onSilence: () => void = () => undefined;
const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (!url.pathname.endsWith("/orgs")) {
    onSilence();
    return;
  }
  asked++;
  const size = Number(url.searchParams.get("itemsPerPage"));
  const first = (Number(url.searchParams.get("pageNum") ?? 1) - 1) * size;
  const results = Array.from({ length: Math.max(0, Math.min(size, TOTAL - first)) }, (_, index) => ({
    id: first + index,
    name: "n".repeat(480),
  }));
  response.setHeader("content-type", "application/vnd.atlas.2023-01-01+json");
  response.end(JSON.stringify({ results, totalCount: TOTAL }));
});

let base: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function start(
  ...words: readonly string[]
): ChildProcess & { readonly said: () => string; readonly ended: Promise<number | null> } {
  const { NODE_OPTIONS: _, VITEST: __, ...inherited } = process.env;
  const env = { ...inherited, MONGODB_ATLAS_BASE_URL: base, MONGODB_ATLAS_ACCESS_TOKEN: "token" };
  const child = spawn(process.execPath, ["--max-old-space-size=64", ...commandLine, "api", ...words], { env });
  let said = "";
  child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return Object.assign(child, { said: () => said, ended });
}

const ORG = "4888442a3354817a7320eb61";

describe("as a process", () => {
  it("ends with 130 on Ctrl-C, with a sentence and nothing else", async () => {
    const silent = new Promise<void>((resolve) => (onSilence = resolve));
    const child = start("organizations", "getOrg", "--orgId", ORG);
    await silent;
    child.kill("SIGINT");
    expect(await child.ended).toBe(130);
    expect(child.said()).toBe("atlas-fetch: interrupted.\n");
  });

  it("ends without an error when the reader has had enough, and asks for no more", async () => {
    asked = 0;
    const child = start("organizations", "listOrgs", "--all");
    await new Promise<void>((resolve) =>
      child.stdout?.once("data", () => {
        child.stdout?.destroy();
        resolve();
      }),
    );
    expect({ code: await child.ended, said: child.said() }).toEqual({ code: 0, said: "" });
    expect(asked).toBeLessThan(100);
  });

  it("streams a long list in the memory that a short one takes", async () => {
    const child = start("organizations", "listOrgs", "--all");
    let lines = 0;
    child.stdout?.on("data", (piece: Buffer) => {
      for (const byte of piece) if (byte === 10) lines++;
    });
    expect({ code: await child.ended, said: child.said() }).toEqual({ code: 0, said: "" });
    expect(lines).toBe(TOTAL);
  });
});
