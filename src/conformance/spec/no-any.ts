import type { BareSpecCheck, SpecContext } from "./context.js";
import { failed, passed } from "./results.js";

const info = {
  id: "spec-no-any",
  severity: "error",
  sentence: "No type that is generated from the trimmed spec is `any`, at any API date.",
} as const;

export const noAny: BareSpecCheck = {
  info,
  against: "itself",
  idle: "the run was not told how to generate types",
  run: async (context) => {
    // The compiler takes half a second to load, and only this check needs it.
    const { findAny } = await import("./any-types.js");
    return findAny(await generatedTypes(context)).map(({ name, any }) => {
      const [first] = any;
      if (first === undefined) return passed(info, { where: name });
      const more = any.length === 1 ? "" : ` and ${any.length - 1} more`;
      return failed(info, { where: name }, "no any", `any at ${first}${more}`);
    });
  },
};

/** The types of every API date at which something changes; dates between them have the same. */
async function generatedTypes({ typesAt, ourView }: SpecContext): Promise<Map<string, string>> {
  const types = new Map<string, string>();
  if (typesAt === undefined) return types;
  const dates = new Set([...ourView.operations.values()].flatMap(({ versions }) => versions));
  for (const date of [...dates].sort()) {
    for (const [name, text] of await typesAt(date)) if (name.startsWith(`${date}/`)) types.set(name, text);
  }
  return types;
}
