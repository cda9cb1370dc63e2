/** Pagination over real sockets. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { bearerToken, createAtlasClient } from "../src/index.js";
import { emulated } from "./helpers/emulated.js";
import { ORG } from "./helpers/fake-fetch.js";
import { things } from "./helpers/lists.js";

it("gives every user of the emulator once", async () => {
  const users = Array.from({ length: 57 }, (_, index) => ({ username: `user-${index}@example.com` }));
  const here = await emulated({ seed: { organizations: [{ name: "Example", users }] } });
  try {
    const list = here.atlas.paginate("listOrgUsers", { orgId: here.orgId, itemsPerPage: 5 }, { concurrency: 6 });
    expect((await list.toArray()).map(({ username }) => username)).toEqual(users.map(({ username }) => username));
    const invitations = await here.atlas.paginate("listOrgInvites", { orgId: here.orgId }).toArray();
    expect(invitations).toEqual([]);
  } finally {
    await here.close();
  }
});

it("aborts the requests of pages that nobody wants any more", async () => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    // All pages but the first never come.
    if (searchParams.get("pageNum") !== "1") return;
    response.writeHead(200, { "content-type": "application/json", connection: "close" });
    response.end(JSON.stringify({ results: things(5), totalCount: 100, links: [] }));
  });
  // When the socket is closed after that is up to the platform's fetch.
  const signals: AbortSignal[] = [];
  const fetch = (request: Request): Promise<Response> => {
    signals.push(request.signal);
    return globalThis.fetch(request);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const baseUrl = `http://127.0.0.1:${port}`;
    const atlas = createAtlasClient({ auth: bearerToken("token"), baseUrl, deprecations: "silent", fetch });
    for await (const _ of atlas.paginate("listOrgUsers", { orgId: ORG, itemsPerPage: 5 })) {
      await expect.poll(() => asked, { interval: 5 }).toBe(5);
      break;
    }
    await expect
      .poll(() => signals.slice(1).map(({ aborted }) => aborted), { interval: 5 })
      .toEqual([true, true, true, true]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
