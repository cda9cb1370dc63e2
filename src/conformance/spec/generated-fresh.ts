import type { BareSpecCheck } from "./context.js";
import { failed, passed } from "./results.js";

const info = {
  id: "spec-generated-fresh",
  severity: "error",
  sentence: "Generating again gives the same bytes as the generated files hold.",
} as const;

export const generatedFresh: BareSpecCheck = {
  info,
  against: "itself",
  idle: "the run was not told where the generated files are",
  run: async ({ generated }) => {
    if (generated === undefined) return [];
    const { files, stale } = await generated();
    return [...new Set([...files, ...stale.keys()])].map((name) => {
      const how = stale.get(name);
      const subject = { where: name };
      return how === undefined ? passed(info, subject) : failed(info, subject, "as the generator makes it", how);
    });
  },
};
