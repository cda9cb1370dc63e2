import { forEachReference, isRecord, lookup, type OpenApiDocument } from "../../codegen/document.js";
import { prune } from "../../codegen/prune.js";
import type { CaseResult } from "../check.js";
import type { BareSpecCheck, SpecInput } from "./context.js";
import { failed, passed } from "./results.js";

const info = {
  id: "spec-ref-closed",
  severity: "error",
  sentence: "Every reference leads somewhere, and every component is used.",
} as const;

export const refClosed: BareSpecCheck = {
  info,
  against: "itself",
  idle: "the trimmed spec has neither references nor components",
  run: (context) => checkClosed(context),
};

/** The check itself, which needs no more than the document. */
export function checkClosed(input: SpecInput): CaseResult[] {
  const dangling = new Set(danglingReferences(input.ours));
  const references = referencesOf(input.ours).map((reference) =>
    dangling.has(reference)
      ? failed(info, { where: reference }, "something that it refers to", "nothing there")
      : passed(info, { where: reference }),
  );
  // Which components are used cannot be told while references lead nowhere.
  return [...references, ...(dangling.size > 0 ? [] : checkComponents(input)), ...checkParts(input)];
}

/** The references of a document that lead nowhere. */
export function danglingReferences(document: OpenApiDocument): string[] {
  return referencesOf(document).filter((reference) => lookup(document, reference) === undefined);
}

function referencesOf(document: OpenApiDocument): string[] {
  const references = new Set<string>();
  forEachReference(document, (reference) => {
    // A discriminator may name a schema without writing a reference.
    references.add(/[#/]/.test(reference) ? reference : `#/components/schemas/${reference}`);
  });
  return [...references];
}

function checkComponents({ ours }: SpecInput): CaseResult[] {
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
function checkParts({ parts }: SpecInput): CaseResult[] {
  return [...(parts ?? new Map<string, boolean>())].map(([entry, used]) => {
    const subject = { where: `part ${entry}` };
    return used ? passed(info, subject) : failed(info, subject, "a reference to it", "none");
  });
}
