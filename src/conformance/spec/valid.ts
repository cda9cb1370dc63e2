import { isRecord, operationsOf, type OpenApiDocument } from "../../codegen/document.js";
import { loadPeer } from "../../peer.js";
import type { CaseResult } from "../check.js";
import type { BareSpecCheck, SpecInput } from "./context.js";
import { failed, passed, type Subject } from "./results.js";

const info = { id: "spec-valid", severity: "error", sentence: "The document is valid OpenAPI 3.0." } as const;

/** What the specification itself demands; what we demand beyond it is for `npm run lint:spec`. */
const RULES = {
  struct: "error",
  "no-identical-paths": "error",
  "path-declaration-must-exist": "error",
  "path-not-include-query": "error",
  "path-parameters-defined": "error",
  "operation-operationId-unique": "error",
  "operation-parameters-unique": "error",
  "security-defined": "error",
  "spec-components-invalid-map-name": "error",
} as const;

/** One case for each operation and component, and one for the rest of the document. */
export const valid: BareSpecCheck = {
  info,
  against: "itself",
  idle: "there is no document",
  run: (context) => checkValid(context),
};

/** The check itself, which needs no more than the document. */
export async function checkValid({ ours }: Pick<SpecInput, "ours">): Promise<CaseResult[]> {
  const peer = "@redocly/openapi-core";
  const { createConfig, lintFromString } = await loadPeer(peer, () => import("@redocly/openapi-core"));
  const config = await createConfig({ rules: RULES });
  const problems = await lintFromString({ source: JSON.stringify(ours), absoluteRef: "openapi.json", config });
  const cases = casesOf(ours);
  const found = new Map<string, { pointer: string; message: string }[]>();
  for (const { message, location, ruleId } of problems) {
    const pointer = location[0]?.pointer ?? "#/";
    // A reference that leads nowhere is for `spec-ref-closed`.
    if (ruleId === "no-unresolved-refs") continue;
    const key = [...cases.keys()].find((prefix) => pointer === prefix || pointer.startsWith(`${prefix}/`)) ?? "#";
    found.set(key, [...(found.get(key) ?? []), { pointer, message }]);
  }
  return [...cases].flatMap(([key, subject]) => {
    const here = found.get(key) ?? [];
    if (here.length === 0) return [passed(info, subject)];
    return here.map(({ pointer, message }, index) =>
      failed(
        info,
        { ...subject, where: [subject.where, pointer, ...(index === 0 ? [] : [String(index + 1)])].join(" ").trim() },
        "valid OpenAPI 3.0",
        message,
      ),
    );
  });
}

/** What problems are sorted by: JSON pointers, the most exact first. */
function casesOf(document: OpenApiDocument): Map<string, Subject> {
  const cases = new Map<string, Subject>();
  for (const { path, method, operation } of operationsOf(document)) {
    const { operationId } = operation;
    cases.set(`#/paths/${encode(path)}/${method}`, { operationId, where: "operation" });
  }
  for (const [section, entries] of Object.entries(document.components ?? {})) {
    if (!isRecord(entries)) continue;
    for (const name of Object.keys(entries)) {
      cases.set(`#/components/${section}/${encode(name)}`, { where: `component ${section} ${name}` });
    }
  }
  return cases.set("#", { where: "document" });
}

function encode(segment: string): string {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
