/** Operations of a document that the emulator has no behaviour for. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  operationsOf,
  requestBodyOf,
  type LocatedOperation,
  type OpenApiDocument,
} from "../../src/codegen/document.js";
import { loadSpec } from "../../src/codegen/load.js";
import { buildTable, parametersOf } from "../../src/codegen/table.js";
import { gadgets } from "../../src/conformance/spec/gadgets.js";
import { judgeable } from "../../src/conformance/traffic/judgeable.js";
import { sampleOf } from "../../src/conformance/values/arbitrary.js";
import { startEmulator, type Emulator } from "../../src/emulator/index.js";
import { serviceAccount } from "../../src/index.js";
import { createAtlasClient } from "../../src/index.js";
import { upstreamSpec } from "../helpers/upstream.js";

/** A `fetch` that is logged in. */
type Call = (method: string, path: string, mediaType: string, body?: unknown) => Promise<Response>;

async function loggedIn({ fetch, credentials, url }: Emulator): Promise<Call> {
  const basic = Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString("base64");
  const answer = await fetch(
    new Request(`${url}/api/oauth/token`, {
      method: "POST",
      headers: { Authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    }),
  );
  const { access_token } = (await answer.json()) as { access_token: string };
  return (method, path, mediaType, body) => {
    const headers = { Authorization: `Bearer ${access_token}`, Accept: mediaType, "Content-Type": mediaType };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return fetch(new Request(`${url}${path}`, { method, headers, ...sent }));
  };
}

describe("a document of other operations", () => {
  const json = (version: string): string => `application/vnd.atlas.${version}+json`;
  // The paths of Atlas begin like this; those of the fixture do not.
  const document = JSON.parse(
    JSON.stringify(gadgets()).replaceAll('"/gadgets', '"/api/atlas/v2/gadgets'),
  ) as OpenApiDocument;

  it("answers with examples, always the same ones, beside its own operations", async () => {
    await using emulator = await startEmulator({ document, now: () => Date.UTC(2025, 5, 1) });
    const call = await loggedIn(emulator);
    const [operation] = Object.entries(buildTable(document)).filter(([, { method }]) => method === "GET");
    const [, { path, versions }] = operation ?? ["", { path: "", versions: [] }];
    const version = versions.at(-1)?.version ?? "";
    const answers = await Promise.all([1, 2].map(() => call("GET", path.replace(/\{.*?\}/g, "a1"), json(version))));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(bodies[0]).toBe(bodies[1]);
    const own = await call("GET", "/api/atlas/v2/orgs", json("2025-03-12"));
    expect(await own.json()).toMatchObject({ results: [{ name: "Example" }] });
  });

  it("checks requests to them as to all others", async () => {
    await using emulator = await startEmulator({ document });
    const call = await loggedIn(emulator);
    const creation = Object.values(buildTable(document)).find(({ body }) => body === "required");
    const answer = await call(
      creation?.method ?? "",
      creation?.path.replace(/\{.*?\}/g, "a1") ?? "",
      json("2025-03-12"),
      {
        name: 7,
      },
    );
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errorCode: "VALIDATION_ERROR" });
  });

  it("lets faults name them", async () => {
    const operationId = Object.keys(buildTable(document))[0] ?? "";
    await using emulator = await startEmulator({ document, faults: [{ operationId, answer: 503 }] });
    expect(emulator.faults.rules).toHaveLength(1);
  });

  it("is refused if it is no document", async () => {
    await expect(startEmulator({ document: {} })).rejects.toThrow(
      "the option `document` is not an OpenAPI 3.0 document",
    );
  });
});

const file = upstreamSpec();

/** How many operations are skipped from one to the next: all of them would take long. */
const STEP = 9;

describe.skipIf(file === undefined)(
  `the official document${file === undefined ? " (skipped: ATLAS_UPSTREAM_SPEC names no snapshot)" : ""}`,
  { timeout: 120_000 },
  () => {
    let document: OpenApiDocument;
    let emulator: Emulator;
    let call: Call;
    beforeAll(async () => {
      const { document: official } = await loadSpec(file ?? "");
      document = judgeable(official);
      emulator = await startEmulator({ document: official, now: () => Date.UTC(2025, 5, 1) });
      call = await loggedIn(emulator);
    }, 60_000);
    afterAll(() => emulator.close());

    /** A valid request for an operation, made from its schemas. */
    function request(located: LocatedOperation, ids: Readonly<Record<string, string>>): Parameters<Call> {
      const operation = buildOne(located);
      const version = operation.versions.at(-1);
      let { path } = operation;
      const query = new URLSearchParams();
      for (const { name, in: place, required, schema } of parametersOf(document, located)) {
        if (place === "header" || schema === undefined || !(place === "path" || required === true)) continue;
        const value = ids[name] ?? sampleOf(document, schema, "request", 1);
        if (place === "path") path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
        else for (const item of [value].flat()) query.append(name, String(item));
      }
      const content = Object.entries(requestBodyOf(document, located)?.content ?? {});
      const schema = content.find(([type]) => type.includes(version?.version ?? ""))?.[1].schema;
      const body = schema === undefined ? undefined : sampleOf(document, schema, "request", 1);
      const suffix = Object.values(version?.responses ?? {}).find(([kind]) => kind !== undefined)?.[0] ?? "json";
      const mediaType = `application/vnd.atlas.${version?.version ?? ""}+${suffix}`;
      return [operation.method, `${path}?${query.toString()}`, mediaType, body];
    }

    function buildOne(located: LocatedOperation): ReturnType<typeof buildTable>[string] {
      const { path, method, operation } = located;
      const found = buildTable({ ...document, paths: { [path]: { ...located.item } } })[operation.operationId];
      if (found === undefined) throw new Error(`no ${method} ${path}`);
      return found;
    }

    it("has an answer for every operation, and it is never a fault of the emulator", async () => {
      const { state } = emulator;
      const [orgId = ""] = state.organizations.keys();
      const auth = serviceAccount(emulator.credentials);
      const atlas = createAtlasClient({ baseUrl: emulator.url, auth });
      const { id: groupId = "" } = await atlas.projects.createGroup({ body: { name: "Rocket", orgId } });
      await atlas.close();
      const snapshot = emulator.snapshot();
      const all = [...operationsOf(document)];
      expect(all.length).toBeGreaterThan(500);
      const answers = new Map<string, number>();
      for (const located of all.filter((_, index) => index % STEP === 0)) {
        emulator.load(snapshot);
        const answer = await call(...request(located, { orgId, groupId }));
        answers.set(located.operation.operationId, answer.status);
      }
      const faulty = [...answers].filter(([, status]) => status >= 500 || status === 401 || status === 406);
      expect(faulty).toEqual([]);
      const successes = [...answers.values()].filter((status) => status < 300);
      expect(successes.length).toBeGreaterThan(answers.size * 0.75);
    });
  },
);
