/** Redirects, on real sockets: none is followed, and no credentials arrive anywhere else. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ok, redirect, startFaultServer } from "../helpers/fault-server.js";
import { failureOf, patient } from "../helpers/hostile.js";
import { watchLeaks } from "../helpers/leaks.js";

watchLeaks();

const PATH = "/api/atlas/v2/orgs";

describe.each([301, 302, 303, 307, 308])("a redirect with %i", (status) => {
  it.each([
    ["another port", (port: number) => `http://127.0.0.1:${port}${PATH}?token=abc`],
    ["another host", (port: number) => `http://localhost:${port}${PATH}?token=abc`],
  ])("to %s is refused", async (_, to) => {
    await using elsewhere = await startFaultServer(ok());
    await using server = await startFaultServer(redirect(to(elsewhere.port), status));
    const error = await failureOf(patient(server.url).atlas.organizations.listOrgs());
    expect(error).toMatchObject({ name: "AtlasNetworkError", code: "REDIRECT_REFUSED" });
    expect(inspect(error)).not.toMatch(/abc|top-secret/);
    expect(elsewhere.requests).toHaveLength(0);
    expect(server.requests).toHaveLength(1);
    await server.quiet();
  });

  it("to the same origin is refused too", async () => {
    await using server = await startFaultServer(redirect("/elsewhere", status), ok());
    expect(await failureOf(patient(server.url).atlas.organizations.listOrgs())).toMatchObject({
      code: "REDIRECT_REFUSED",
    });
    expect(server.requests).toHaveLength(1);
  });
});

it("down to http is refused", async () => {
  await using server = await startFaultServer((response) =>
    response.writeHead(302, { location: `${server.url}/api/atlas/v2/orgs` }).end(),
  );
  // TLS is taken off on the way, as some load balancers do.
  const fetch = (request: Request): Promise<Response> =>
    globalThis.fetch(new Request(request.url.replace("https://atlas.example.com", server.url), request));
  const { atlas } = patient("https://atlas.example.com", { fetch });
  const error = await failureOf(atlas.organizations.listOrgs());
  expect(error).toMatchObject({ code: "REDIRECT_REFUSED" });
  expect(String(error)).toContain(`to ${server.url}`);
  expect(server.requests).toHaveLength(1);
});

it("is refused even where a middleware made the request anew", async () => {
  await using elsewhere = await startFaultServer(ok());
  await using server = await startFaultServer(redirect(`${elsewhere.url}${PATH}`));
  const middleware = [{ onRequest: ({ request }: { request: Request }) => new Request(request.url) }];
  const error = await failureOf(patient(server.url).atlas.GET("/api/atlas/v2/orgs", { middleware }));
  expect(error).toMatchObject({ code: "REDIRECT_REFUSED" });
  expect(elsewhere.requests).toHaveLength(0);
});
