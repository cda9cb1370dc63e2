import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/codegen/document.js";
import { splitDirections, untangle } from "../../src/codegen/index.js";
import { typesOf } from "../../src/codegen/types.js";
import { errorsOfUse, programOf } from "../helpers/compile.js";
import { silentTypes } from "../helpers/silent-types.js";
import { bodyOf, documentOf, media, operation, schemasDocument } from "./fixture.js";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: "string" };
const object = (properties: Record<string, Schema>, required: string[] = Object.keys(properties)): Schema => ({
  type: "object",
  properties,
  required,
});
const kinds = (mapping: Record<string, string>): { propertyName: string; mapping: Record<string, string> } => ({
  propertyName: "kind",
  mapping: Object.fromEntries(Object.entries(mapping).map(([value, name]) => [value, `#/components/schemas/${name}`])),
});

/** The errors of a use of the schemas, which are in scope as `S`, and every `any` in them. */
async function check(schemas: Record<string, Schema>, use: string): Promise<string[]> {
  const types = await typesOf(splitDirections(untangle(schemasDocument(schemas))));
  const files = new Map([["types.ts", types]]);
  const program = programOf(files);
  const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith("/in-memory/types.ts"));
  if (source === undefined) throw new Error("not compiled");
  const header = 'import type { components } from "./types.js";\ntype S = components["schemas"];\n';
  return [...silentTypes(program, source), ...errorsOfUse(files, header + use)];
}

/** Narrows by `kind` and uses what only that kind has. */
const NARROWS = `
export function crust(top: S["Top"]): string {
  return top.kind === "rye" ? top.sour : top.sweet;
}
export const rye: S["Top"] = { kind: "rye", name: "a", sour: "b" };
// @ts-expect-error -- cake is not sour
export const cake: S["Top"] = { kind: "cake", name: "a", sour: "b" };
// @ts-expect-error -- there is no such kind
export const none: S["Top"] = { kind: "pie", name: "a", sour: "b" };
`;

const CHILDREN = {
  Rye: { allOf: [ref("Top"), object({ sour: text })] },
  Cake: { allOf: [ref("Top"), object({ sweet: text })] },
} satisfies Record<string, Schema>;
const MAPPING = kinds({ rye: "Rye", cake: "Cake" });

describe("untangle", { timeout: 60_000 }, () => {
  it("narrows a parent whose children point back", async () => {
    const Top: Schema = {
      ...object({ kind: text, name: text }),
      discriminator: MAPPING,
      oneOf: [ref("Rye"), ref("Cake")],
    };
    expect(await check({ Top, ...CHILDREN }, NARROWS)).toEqual([]);
  });

  it("takes the children of a parent that lists them in its mapping only", async () => {
    const Top: Schema = { ...object({ kind: text, name: text }), discriminator: MAPPING };
    expect(await check({ Top, ...CHILDREN }, NARROWS)).toEqual([]);
  });

  it("adds the parent's own properties to children that do not point back", async () => {
    const Top: Schema = {
      ...object({ kind: text, name: text }),
      discriminator: MAPPING,
      oneOf: [ref("Rye"), ref("Cake")],
    };
    const schemas = { Top, Rye: object({ sour: text }), Cake: object({ kind: text, sweet: text }) };
    expect(await check(schemas, NARROWS)).toEqual([]);
  });

  it("reads anyOf as oneOf, and beside properties not as an alternative to them", async () => {
    const Top: Schema = {
      ...object({ kind: text, name: text }),
      discriminator: MAPPING,
      anyOf: [ref("Rye"), ref("Cake")],
    };
    expect(await check({ Top, ...CHILDREN }, NARROWS)).toEqual([]);
  });

  it("narrows inline unions, inside properties too", async () => {
    const Shop: Schema = object({ top: { discriminator: MAPPING, oneOf: [ref("Rye"), ref("Cake")] } });
    const parts = { Rye: object({ name: text, sour: text }), Cake: object({ name: text, sweet: text }) };
    const use = NARROWS.replaceAll('S["Top"]', 'S["Shop"]["top"]');
    expect(await check({ Shop, ...parts }, use)).toEqual([]);
  });

  it("takes inline children that point back", async () => {
    const Top: Schema = {
      ...object({ name: text }),
      oneOf: [
        { allOf: [ref("Top"), object({ kind: { type: "string", enum: ["rye"] }, sour: text })] },
        { allOf: [ref("Top"), object({ kind: { type: "string", enum: ["cake"] }, sweet: text })] },
      ],
    };
    expect(await check({ Top }, NARROWS)).toEqual([]);
  });

  it("works over several levels", async () => {
    const schemas: Record<string, Schema> = {
      Top: {
        ...object({ kind: text, name: text }),
        discriminator: kinds({ rye: "Bread", spelt: "Bread", cake: "Cake" }),
      },
      Bread: {
        allOf: [ref("Top"), object({ flour: text })],
        discriminator: kinds({ rye: "Rye", spelt: "Spelt" }),
        oneOf: [ref("Rye"), ref("Spelt")],
      },
      Rye: { allOf: [ref("Bread"), object({ sour: text })] },
      Spelt: { allOf: [ref("Bread"), object({ grain: text })] },
      Cake: { allOf: [ref("Top"), object({ sweet: text })] },
    };
    const use = `
      export function crust(top: S["Top"]): string {
        switch (top.kind) {
          case "rye": return top.sour + top.flour + top.name;
          case "spelt": return top.grain + top.flour;
          case "cake": return top.sweet;
        }
      }
      export const bread = (bread: S["Bread"]): string => (bread.kind === "rye" ? bread.sour : bread.grain);
      // @ts-expect-error -- a bread is no cake
      export const wrong: S["Bread"]["kind"] = "cake";`;
    expect(await check(schemas, use)).toEqual([]);
  });

  it("narrows a child that several parents share where it is used", async () => {
    const parent = (mapping: Record<string, string>): Schema => ({
      discriminator: kinds(mapping),
      oneOf: [...new Set(Object.values(mapping))].map(ref),
    });
    const schemas: Record<string, Schema> = {
      Shop: object({ top: ref("Top"), other: ref("Other") }),
      Top: parent({ rye: "Plain", cake: "Cake" }),
      Other: parent({ white: "Plain", cake: "Cake" }),
      Plain: object({ kind: text, name: text, sour: text }),
      Cake: object({ kind: text, name: text, sweet: text }),
    };
    const use = `${NARROWS}
      export const white: S["Other"] = { kind: "white", name: "a", sour: "b" };
      // @ts-expect-error -- white bread is of the other parent
      export const wrong: S["Top"] = { kind: "white", name: "a", sour: "b" };`;
    expect(await check(schemas, use)).toEqual([]);
  });

  it("leads several values to one child, and those without a child to the parent itself", async () => {
    const schemas: Record<string, Schema> = {
      Top: {
        ...object({ kind: { type: "string", enum: ["rye", "spelt", "plain"] }, name: text }),
        discriminator: kinds({ rye: "Grain", spelt: "Grain" }),
      },
      Grain: { allOf: [ref("Top"), object({ sour: text })] },
    };
    const use = `
      export const a: S["Top"] = { kind: "spelt", name: "a", sour: "b" };
      export const b: S["Top"] = { kind: "plain", name: "a" };
      // @ts-expect-error -- spelt needs more
      export const c: S["Top"] = { kind: "spelt", name: "a" };`;
    expect(await check(schemas, use)).toEqual([]);
  });

  it("makes nothing never where the document contradicts itself", async () => {
    const schemas: Record<string, Schema> = {
      Top: {
        ...object({ kind: { type: "string", enum: ["rye"] }, name: text }),
        discriminator: MAPPING,
        oneOf: [ref("Rye"), ref("Cake")],
      },
      Rye: { allOf: [ref("Top"), object({ sour: text })] },
      Cake: { allOf: [ref("Top"), object({ kind: { type: "string", enum: ["CAKE"] }, sweet: text })] },
    };
    const use = `
      export const rye = (top: S["Top"]): string => (top.kind === "rye" ? top.sour : "");
      export const cake = (cake: S["Cake"]): "CAKE" => cake.kind;`;
    const forgotten = { ...schemas, Cake: object({ kind: { type: "string", enum: ["CAKE"] }, sweet: text }) };
    expect(await check(forgotten, use)).toEqual([]);
    const open = { ...schemas["Top"], ...object({ kind: text, name: text }) };
    const other = `export const cake = (top: S["Top"]): string => (top.kind === "CAKE" ? top.sweet : top.sour);`;
    expect(await check({ ...schemas, Top: open }, other)).toEqual([]);
  });

  it("takes a list that every child refines from the children", async () => {
    const list = (name: string): Schema => object({ kind: text, parts: { type: "array", items: ref(name) } });
    const schemas: Record<string, Schema> = {
      Top: { ...list("Part"), discriminator: MAPPING, oneOf: [ref("Rye"), ref("Cake")] },
      Rye: { allOf: [ref("Top"), list("RyePart")] },
      Cake: { allOf: [ref("Top"), list("CakePart")] },
      Part: object({ name: text }),
      RyePart: object({ name: text, sour: text }),
      CakePart: object({ name: text, sweet: text }),
    };
    const use = `export const f = (top: S["Top"]): string[] =>
      top.kind === "rye" ? top.parts.map(({ sour }) => sour) : top.parts.map(({ sweet }) => sweet);`;
    expect(await check(schemas, use)).toEqual([]);
  });

  it("reads a mapping to bare names, and names without a mapping", async () => {
    const bare = { propertyName: "kind", mapping: { rye: "Rye", cake: "Cake" } };
    const Top: Schema = { ...object({ kind: text, name: text }), discriminator: bare };
    expect(await check({ Top, ...CHILDREN }, NARROWS)).toEqual([]);
    const implied: Schema = {
      ...object({ kind: text, name: text }),
      discriminator: { propertyName: "kind" },
      oneOf: [ref("Rye"), ref("Cake")],
    };
    const use = `export const sour = (top: S["Top"]): string => (top.kind === "Rye" ? top.sour : top.sweet);`;
    expect(await check({ Top: implied, ...CHILDREN }, use)).toEqual([]);
  });

  it("keeps a schema that uses a union without being a part of it", async () => {
    const Top: Schema = {
      ...object({ kind: text, name: text }),
      discriminator: MAPPING,
      oneOf: [ref("Rye"), ref("Cake")],
    };
    const Gift: Schema = { allOf: [ref("Top"), object({ ribbon: text })] };
    const use = `export const f = (gift: S["Gift"]): string => gift.ribbon + (gift.kind === "rye" ? gift.sour : gift.sweet);`;
    expect(await check({ Shop: object({ gift: ref("Gift") }), Top, ...CHILDREN, Gift }, use)).toEqual([]);
  });

  it("leaves the document as it is, and what is no hierarchy too", () => {
    const plain = schemasDocument({ Top: object({ name: text, next: ref("Top") }, ["name"]) });
    const before = structuredClone(plain);
    expect(untangle(plain).components?.schemas).toEqual(before.components?.schemas);
    const Top: Schema = { ...object({ kind: text }), discriminator: MAPPING, oneOf: [ref("Rye"), ref("Cake")] };
    const tangled = schemasDocument({ Top, ...CHILDREN });
    const copy = structuredClone(tangled);
    untangle(tangled);
    expect(tangled).toEqual(copy);
  });

  it.each<[string, Record<string, Schema>]>([
    ["itself", { Top: ref("Top") }],
    ["a part of itself", { Top: { allOf: [ref("Next")] }, Next: { allOf: [ref("Top"), object({ a: text })] } }],
    ["a list of itself", { Top: { type: "array", items: ref("Top") } }],
  ])("refuses a schema that is %s", (_what, schemas) => {
    expect(() => untangle(schemasDocument(schemas))).toThrow(/#\/components\/schemas\/Top is defined by itself: Top →/);
  });
});

describe("a discriminator in requests", { timeout: 60_000 }, () => {
  const Top: Schema = {
    ...object({ kind: { type: "string", readOnly: true }, name: text }),
    discriminator: MAPPING,
    oneOf: [ref("Rye"), ref("Cake")],
  };
  const document = (schemas: Record<string, Schema>): ReturnType<typeof documentOf> =>
    documentOf({
      paths: { "/tops": { post: operation("addTop", { schema: ref("Top"), requestBody: bodyOf(ref("Top")) }) } },
      components: { schemas },
    });
  const use = `
    import type { operations } from "./types.js";
    type In = operations["addTop"]["requestBody"]["content"]["${media()}"];
    type Out = operations["addTop"]["responses"]["200"]["content"]["${media()}"];
    export const crust = (top: In): string => (top.kind === "rye" ? top.sour : "");
    export const given: In = { kind: "rye", name: "a", sour: "b" };
    export const out = (top: Out): "rye" | "cake" => top.kind;
    // @ts-expect-error -- cake is not sour
    export const wrong: In = { kind: "cake", name: "a", sour: "b" };`;
  const errors = async (schemas: Record<string, Schema>, more: string): Promise<string[]> =>
    errorsOfUse(new Map([["types.ts", await typesOf(splitDirections(untangle(document(schemas))))]]), use + more);

  it("narrows although it is read-only, and may be left out then", async () => {
    expect(await errors({ Top, ...CHILDREN }, `export const free: In = { name: "a", sour: "b" };`)).toEqual([]);
  });

  it("has to be given where the document requires it", async () => {
    const needed = { ...Top, ...object({ kind: text, name: text }) };
    const more = `// @ts-expect-error -- without a kind it is nothing\nexport const free: In = { name: "a", sour: "b" };`;
    expect(await errors({ Top: needed, ...CHILDREN }, more)).toEqual([]);
  });
});
