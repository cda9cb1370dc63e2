/** Compares the parameters of two operations. */
import type { Finding } from "./change.js";
import type { Located } from "./compare-operation.js";
import type { SchemaComparer } from "./compare-schema.js";
import { parametersOf } from "./operation-facts.js";
import { pathParameterNames } from "./pair-operations.js";
import type { ParameterObject } from "../document.js";

const DEFAULT_STYLE: Readonly<Record<string, string>> = { query: "form", cookie: "form" };

/** What changed about the parameters; path parameters are matched by position. */
export function compareParameters(schemas: SchemaComparer, before: Located, after: Located): Finding[] {
  const old = parametersByKey(before);
  const current = parametersByKey(after);
  const findings: Finding[] = [];
  for (const [key, parameter] of current) {
    const was = old.get(key);
    if (was !== undefined) {
      findings.push(...compareParameter(schemas, was, parameter));
      continue;
    }
    const rule = parameter.required === true ? "parameter-added-required" : "parameter-added-optional";
    const type = parameter.schema === undefined ? "any" : schemas.label(parameter.schema, "new");
    findings.push({ rule, place: placeOf(parameter), before: null, after: type });
  }
  for (const [key, parameter] of old) {
    if (current.has(key)) continue;
    const type = parameter.schema === undefined ? "any" : schemas.label(parameter.schema, "old");
    findings.push({ rule: "parameter-removed", place: placeOf(parameter), before: type, after: null });
  }
  return findings;
}

function parametersByKey(located: Located): Map<string, ParameterObject> {
  const names = pathParameterNames(located.path);
  return new Map(
    parametersOf(located.document, located).map((parameter) => {
      const position = names.indexOf(parameter.name);
      return [`${parameter.in} ${parameter.in === "path" && position >= 0 ? position : parameter.name}`, parameter];
    }),
  );
}

function placeOf(parameter: ParameterObject): string {
  return `${parameter.in} parameter ${parameter.name}`;
}

function compareParameter(schemas: SchemaComparer, before: ParameterObject, after: ParameterObject): Finding[] {
  const place = placeOf(after);
  const findings: Finding[] = [];
  const [wasRequired, isRequired] = [before.required === true, after.required === true];
  if (wasRequired !== isRequired) {
    const rule = isRequired ? "parameter-became-required" : "parameter-became-optional";
    findings.push({ rule, place, before: requiredText(wasRequired), after: requiredText(isRequired) });
  }
  const [wasDeprecated, isDeprecated] = [before.deprecated === true, after.deprecated === true];
  if (wasDeprecated !== isDeprecated) {
    const rule = isDeprecated ? "parameter-deprecated" : "parameter-undeprecated";
    findings.push({ rule, place, before: wasDeprecated, after: isDeprecated });
  }
  const [oldStyle, newStyle] = [styleOf(before), styleOf(after)];
  if (oldStyle !== newStyle)
    findings.push({ rule: "parameter-style-changed", place, before: oldStyle, after: newStyle });
  if (before.schema !== undefined && after.schema !== undefined) {
    findings.push(...schemas.compare(before.schema, after.schema, "parameter", place));
  }
  return findings;
}

function requiredText(required: boolean): string {
  return required ? "required" : "optional";
}

/** Style and explode, with the defaults of OpenAPI filled in. */
function styleOf(parameter: ParameterObject): string {
  const entries = new Map<string, unknown>(Object.entries(parameter));
  const own = entries.get("style");
  const style = typeof own === "string" ? own : (DEFAULT_STYLE[parameter.in] ?? "simple");
  const explode = entries.get("explode") ?? style === "form";
  return explode === true ? `${style}, exploded` : style;
}
