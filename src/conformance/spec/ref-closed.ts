import { forEachReference, isRecord, lookup } from "../../codegen/document.js";
import { prune } from "../../codegen/prune.js";
import type { CaseResult } from "../check.js";
import type { SpecCheck, SpecContext } from "./context.js";
import { failed, passed } from "./results.js";

const info = {
  id: "spec-ref-closed",
  severity: "error",
  sentence: "Every reference leads somewhere, and every component is used.",
} as const;

export const refClosed: SpecCheck = {
  info,
  against: "itself",
  idle: "the trimmed spec has neither references nor components",
  run: (context) => [...checkReferences(context), ...checkComponents(context), ...checkParts(context)],
};

function checkReferences({ ours }: SpecContext): CaseResult[] {
  const references = new Set<string>();
  forEachReference(ours, (reference) => {
    // A discriminator may name a schema without writing a reference.
    references.add(/[#/]/.test(reference) ? reference : `#/components/schemas/${reference}`);
  });
  return [...references].map((reference) =>
    lookup(ours, reference) === undefined
      ? failed(info, { where: reference }, "something that it refers to", "nothing there")
      : passed(info, { where: reference }),
  );
}

function checkComponents({ ours }: SpecContext): CaseResult[] {
  const used = prune(ours).components ?? {};
  return Object.entries(ours.components ?? {}).flatMap(([section, entries]) =>
    // Security schemes are referred to by name, and checked with the security of the operations.
    section === "securitySchemes" || !isRecord(entries)
      ? []
      : Object.keys(entries).map((name) => {
          const subject = { where: `component ${section} ${name}` };
          return isRecord(used[section]) && Object.hasOwn(used[section], name)
            ? passed(info, subject)
            : failed(info, subject, "a reference to it", "none");
        }),
  );
}

/** Bundling leaves out what nothing refers to, so the files themselves are looked at too. */
function checkParts({ parts }: SpecContext): CaseResult[] {
  return [...(parts ?? new Map<string, boolean>())].map(([entry, used]) => {
    const subject = { where: `part ${entry}` };
    return used ? passed(info, subject) : failed(info, subject, "a reference to it", "none");
  });
}
