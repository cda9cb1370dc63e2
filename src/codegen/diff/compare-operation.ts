/** Compares two operations: names, deprecation, resource versions and their sunset dates, who may call them. */
import type { Finding, Fact } from "./change.js";
import { rolesOf, securityOf, sunsetsOf } from "./operation-facts.js";
import { pathParameterNames } from "./pair-operations.js";
import type { LocatedOperation, OpenApiDocument } from "../document.js";

/** One operation in its document. */
export interface Located extends LocatedOperation {
  readonly document: OpenApiDocument;
}

/** What changed about an operation as a whole. */
export function compareOperation(before: Located, after: Located): Finding[] {
  return [
    ...compareNames(before, after),
    ...compareVersions(before, after),
    ...compareSets("security-alternative", "security", [before, after].map(securityOfLocated)),
    ...compareRoles(before, after),
  ];
}

function securityOfLocated({ document, operation }: Located): readonly string[] {
  return securityOf(document, operation);
}

function compareNames(before: Located, after: Located): Finding[] {
  const findings: Finding[] = [];
  const note = (rule: string, from: Fact, to: Fact, place = "operation"): void => {
    if (from !== to) findings.push({ rule, place, before: from, after: to });
  };
  note("operation-renamed", before.operation.operationId, after.operation.operationId);
  note("tag-changed", before.operation.tags[0] ?? null, after.operation.tags[0] ?? null);
  const [was, is] = [before.operation.deprecated === true, after.operation.deprecated === true];
  note(is ? "operation-deprecated" : "operation-undeprecated", was, is);
  const names = pathParameterNames(after.path);
  for (const [index, name] of pathParameterNames(before.path).entries()) {
    const current = names[index] ?? "";
    // Recorded facts have no names.
    if (name !== "" && current !== "") note("path-parameter-renamed", name, current, `path parameter ${index + 1}`);
  }
  return findings;
}

function compareVersions(before: Located, after: Located): Finding[] {
  const [old, current] = [before, after].map(({ document, operation }) => sunsetsOf(document, operation));
  if (old === undefined || current === undefined) return [];
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((version): Finding[] => {
    const [was, is] = [old.get(version), current.get(version)];
    const place = `version ${version}`;
    const versions = [version];
    if (was === undefined) return [{ rule: "version-added", place, versions, before: null, after: version }];
    if (is === undefined) {
      // Who still uses the version wants to know whether this was to be expected.
      const announced = was === null ? version : `${version} (sunset ${was})`;
      return [{ rule: "version-removed", place, versions, before: announced, after: null }];
    }
    const rule = sunsetRule(was, is);
    return rule === undefined ? [] : [{ rule, place, versions, before: was, after: is }];
  });
}

function sunsetRule(before: string | null, after: string | null): string | undefined {
  if (before === after) return undefined;
  if (before === null) return "sunset-added";
  if (after === null) return "sunset-removed";
  return after < before ? "sunset-moved-earlier" : "sunset-moved-later";
}

function compareRoles(before: Located, after: Located): Finding[] {
  const [old, current] = [rolesOf(before.operation), rolesOf(after.operation)];
  // Roles that are not documented are not known, which is not the same as none.
  return old === undefined || current === undefined ? [] : compareSets("role", "roles", [old, current]);
}

function compareSets(rule: string, place: string, [old = [], current = []]: (readonly string[])[]): Finding[] {
  const added = current.filter((item) => !old.includes(item));
  const removed = old.filter((item) => !current.includes(item));
  return [
    ...added.map((item): Finding => ({ rule: `${rule}-added`, place, before: null, after: item })),
    ...removed.map((item): Finding => ({ rule: `${rule}-removed`, place, before: item, after: null })),
  ];
}
