import { createServer } from "node:http";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../../src/codegen/index.js";
import { documentOf, failureOf, folderWith, loadDocument, loadText, operation } from "./fixture.js";

const YAML = `openapi: 3.0.3
info: { title: Bakery, version: "1" }
paths:
  /breads:
    get:
      operationId: listBreads
      tags: [Breads]
      responses:
        "200": { description: OK, content: { application/vnd.atlas.2023-01-01+json: { schema: { type: object } } } }
`;
const good = documentOf({ paths: { "/breads": { get: operation("listBreads") } } });

describe("loadSpec", () => {
  it("reads YAML and JSON to the same document and hash", async () => {
    const yaml = await loadText(YAML);
    const json = await loadDocument(yaml.document);
    expect(json.document).toEqual(yaml.document);
    expect(json.hash).toBe(yaml.hash);
    expect(yaml.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("reads YAML in brackets", async () => {
    const { document } = await loadText(JSON.stringify(good).replace('"openapi":', "openapi: "));
    expect(document).toEqual(good);
  });

  it("reads from an address, and says what the server answered", async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === "/spec.yaml" ? 200 : 404;
      response.end(YAML);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    try {
      const { document } = await loadSpec(`http://127.0.0.1:${port}/spec.yaml`);
      expect(Object.keys(document.paths)).toEqual(["/breads"]);
      await expect(loadSpec(`http://127.0.0.1:${port}/none`)).rejects.toThrow(/\/none cannot be read: .*404/);
    } finally {
      server.close();
    }
  });

  it("takes no address without encryption", async () => {
    await expect(loadSpec("http://example.com/spec.yaml")).rejects.toMatchObject({ code: "SPEC_UNREADABLE" });
  });

  it("puts several files together", async () => {
    const folder = await folderWith({
      "spec.yaml": YAML.replace("{ type: object }", "{ $ref: 'schemas.yaml#/Bread' }"),
      "schemas.yaml": "Bread: { type: object, properties: { name: { type: string } } }\n",
    });
    const { document } = await loadSpec(join(folder, "spec.yaml"));
    expect(document.components?.schemas).toEqual({
      Bread: { type: "object", properties: { name: { type: "string" } } },
    });
  });

  it.each([
    ["a missing file", "nothing", "SPEC_UNREADABLE", /nothing cannot be read/],
    ["text that is no YAML", "a: [1,\nb: }", "SPEC_NOT_OPENAPI", /spec\.yaml:2 is neither YAML nor JSON/],
    ["broken JSON", '{"openapi": "3.0.3",\n "paths": [}', "SPEC_NOT_OPENAPI", /spec\.yaml:2 is neither/],
    [
      "another format",
      "swagger: '2.0'",
      "SPEC_NOT_OPENAPI",
      /spec\.yaml is not an OpenAPI 3\.0 document.*no `openapi` field/,
    ],
    ["another version", "openapi: 3.1.0\npaths: {}", "SPEC_NOT_OPENAPI", /`openapi: "3\.1\.0"`/],
    ["a list", "- 1", "SPEC_NOT_OPENAPI", /no `openapi` field/],
    ["no paths", "openapi: 3.0.3", "SPEC_NOT_OPENAPI", /no `paths` object/],
  ])("refuses %s", async (what, text, code, message) => {
    const failure = await failureOf(() => (what === "a missing file" ? loadSpec(text) : loadText(text)));
    expect(failure).toMatch(message);
    expect(failure).toContain(code);
  });

  it.each([
    [
      "a dangling reference",
      { $ref: "#/components/schemas/Crumb" },
      "SPEC_DANGLING_REFERENCE",
      /schema: the reference #\/components\/schemas\/Crumb leads nowhere/,
    ],
    [
      "a reference into a component",
      { $ref: "#/components/schemas/Bread/properties/name" },
      "SPEC_INVALID",
      /not to a component/,
    ],
    [
      "a mapping to nothing",
      { discriminator: { propertyName: "a", mapping: { b: "Crumb" } } },
      "SPEC_DANGLING_REFERENCE",
      /Crumb leads nowhere/,
    ],
  ])("refuses %s, naming file and place", async (_what, schema, code, message) => {
    const document = {
      ...good,
      paths: { "/breads": { get: operation("listBreads", { schema }) } },
      components: { schemas: { Bread: { type: "object", properties: { name: { type: "string" } } } } },
    };
    const failure = await failureOf(() => loadDocument(document));
    expect(failure).toMatch(message);
    expect(failure).toContain(`${code} `);
    expect(failure).toContain("spec.json");
  });

  it("takes names of properties that look like keywords for what they are", async () => {
    const schema = {
      type: "object",
      properties: { $ref: { type: "string" }, mapping: { type: "string" }, discriminator: { type: "string" } },
      example: { $ref: "#/no/reference" },
    };
    const { document } = await loadDocument(documentOf({ paths: { "/a": { get: operation("a", { schema }) } } }));
    expect(document.paths["/a"]?.get).toEqual(operation("a", { schema }));
  });

  it.each([
    ["no operationId", { operationId: undefined }, /GET \/breads has no operationId/],
    ["an operationId that is no name", { operationId: "list-breads" }, /has no operationId that can name a method/],
    ["no tag", { tags: [] }, /GET \/breads has no tag/],
    ["no responses", { responses: undefined }, /GET \/breads has no responses/],
    ["parameters that are no list", { parameters: {} }, /parameters are not a list/],
  ])("refuses an operation with %s", async (_what, change, message) => {
    const document = { ...good, paths: { "/breads": { get: { ...operation("listBreads"), ...change } } } };
    expect(await failureOf(() => loadDocument(document))).toMatch(message);
  });

  it("refuses an operationId that is used twice", async () => {
    const document = { ...good, paths: { "/a": { get: operation("x"), put: operation("x") } } };
    await expect(loadDocument(document)).rejects.toThrow(/PUT \/a has the operationId x of GET \/a/);
  });
});

describe("a document from a stranger", () => {
  const referring = (file: string): string => YAML.replace("{ type: object }", `{ $ref: '${file}' }`);

  it("cannot read files outside its folder", async () => {
    const folder = await folderWith({ "secret.yaml": "password: { type: string }" });
    await mkdir(join(folder, "spec"));
    for (const file of ["../secret.yaml#/password", join(folder, "secret.yaml"), "/etc/passwd"]) {
      await writeFile(join(folder, "spec/spec.yaml"), referring(file));
      const failure = await failureOf(() => loadSpec(join(folder, "spec/spec.yaml")));
      expect(failure).toMatch(/^SPEC_INVALID .*outside the folder of the document/);
    }
  });

  it("has no other kinds of address", async () => {
    expect(await failureOf(() => loadText(referring("file:///etc/passwd")))).toMatch(/^SPEC_DANGLING_REFERENCE /);
  });

  it("cannot leave its folder by a link", async () => {
    const folder = await folderWith({ "secret.yaml": "password: { type: string }" });
    await mkdir(join(folder, "spec"));
    await symlink(join(folder, "secret.yaml"), join(folder, "spec/link.yaml"));
    await writeFile(join(folder, "spec/spec.yaml"), referring("link.yaml#/password"));
    await expect(loadSpec(join(folder, "spec/spec.yaml"))).rejects.toThrow(/outside the folder/);
  });

  it("cannot call addresses", async () => {
    for (const address of ["http://127.0.0.1:9/x.yaml", "https://127.0.0.1:9/x.yaml#/a"]) {
      await expect(loadText(referring(address))).rejects.toMatchObject({ code: "SPEC_INVALID" });
    }
  });

  it("cannot refer to files if it comes from an address", async () => {
    const server = createServer((_request, response) => response.end(referring("other.yaml")));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    await expect(loadSpec(`http://127.0.0.1:${port}/`)).rejects.toThrow(/refers to other files/);
    server.close();
  });

  it("names a file that is missing", async () => {
    await expect(loadText(referring("missing.yaml#/a"))).rejects.toMatchObject({ code: "SPEC_DANGLING_REFERENCE" });
  });

  it("cannot grow without end by aliases, nor contain itself", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(10)}]`,
    );
    const laughs = `${YAML}x-l:\n  l0: &l0 [ha]\n${levels.map((line) => `  ${line}\n`).join("")}`;
    await expect(loadText(laughs)).rejects.toMatchObject({ code: "SPEC_TOO_LARGE" });
    await expect(loadText(`${YAML}x-l: &a [*a]\n`)).rejects.toMatchObject({ code: "SPEC_TOO_LARGE" });
  });

  it("may use aliases in moderation", async () => {
    const { document } = await loadText(`${YAML}x-a: &a [1, 2]\nx-b: *a\n`);
    expect(document).toMatchObject({ "x-b": [1, 2] });
  });

  it.each(["Bread\nname", "Bre ad", "a/b", "__proto__", "*/", "Brôt"])("cannot name a component %j", async (name) => {
    const schemas = Object.fromEntries([[name, { type: "object" }]]);
    const text = JSON.stringify({ ...good, components: { schemas } });
    await expect(loadText(text, "spec.json")).rejects.toMatchObject({ code: "SPEC_INVALID" });
  });
});
