/** Faults in what the document says of itself, and in what is made from it. */
import { edit, GONE } from "../../edit.js";
import type { SpecFault } from "../fault.js";
import { fault, plus, row } from "./row.js";

/** Writes `any` where the generator wrote something else. */
function anyInPlaceOf(pattern: RegExp): SpecFault["seed"] {
  return (subject) => ({ ...subject, types: (text) => text.replace(pattern, "any") });
}

/** Keeps other files than the generator makes. */
function kept(change: (name: string, text: string) => [string, string][]): SpecFault["seed"] {
  return (subject) => ({
    ...subject,
    kept: (files) => new Map([...files].flatMap(([name, text]) => change(name, text))),
  });
}

function exempting(expires: string): SpecFault["seed"] {
  const exemption = { check: "spec-status-equal", case: "getOrg 410", reason: "Nobody knows.", expires };
  return (subject) => ({ ...subject, exemptions: [...subject.exemptions, exemption] });
}

export const documentFaults: readonly SpecFault[] = [
  // References
  row("a schema is not used", "#Unused", { type: "string" }, ["ref-closed"], "component schemas Unused"),
  row(
    "a parameter is not used",
    "components/parameters/unused",
    { name: "unused", in: "query", schema: { type: "string" } },
    ["ref-closed"],
    "component parameters unused",
  ),
  row(
    "an answer is not used",
    "components/responses/Unused",
    { description: "Unused" },
    ["ref-closed"],
    "component responses Unused",
  ),
  row(
    "a reference to an answer leads nowhere",
    "@getOrg/responses/404",
    { $ref: "#/components/responses/NotThere" },
    ["ref-closed"],
    "#/components/responses/NotThere",
  ),
  row(
    "a reference to a schema leads nowhere",
    "#Link/properties/rel",
    { $ref: "#/components/schemas/NotThere" },
    ["ref-closed"],
    "#/components/schemas/NotThere",
  ),
  row(
    "a reference to a parameter leads nowhere",
    "@listOrgs/parameters",
    plus({ $ref: "#/components/parameters/notThere" }),
    ["ref-closed"],
    "#/components/parameters/notThere",
  ),
  row(
    "a discriminator leads nowhere",
    "#OrgUserResponse/discriminator/mapping/PENDING",
    "#/components/schemas/NotThere",
    ["ref-closed"],
    "#/components/schemas/NotThere",
  ),
  fault("a part of a file is not used", ["getOrg"], ["ref-closed"], "part teams.yaml#/Forgotten", (subject) => ({
    ...subject,
    parts: new Map([...subject.parts, ["teams.yaml#/Forgotten", false]]),
  })),
  // OpenAPI
  row("an answer has no description", "@getOrg/responses/200/description", GONE, ["valid"], "getOrg operation"),
  row("a keyword is misspelt", "@getOrg/respones", {}, ["valid"], "getOrg operation"),
  row(
    "a schema has a keyword that is misspelt",
    "#SystemStatus/requierd",
    ["build"],
    ["valid", "response-equal"],
    "component schemas SystemStatus",
  ),
  row(
    "a schema has a type that is none",
    "#SystemStatus/properties/throttling/type",
    "bool",
    ["valid", "response-equal"],
    "component schemas SystemStatus",
  ),
  row(
    "a parameter has a place that is none",
    "components/parameters/pretty/in",
    "body",
    ["valid", "params-equal", "no-any"],
    "component parameters pretty",
  ),
  row(
    "a parameter of the path is not declared",
    "@getOrgTeam/parameters/1",
    GONE,
    ["valid", "params-equal", "no-any"],
    "getOrgTeam operation",
  ),
  row(
    "a parameter of the path may be left out",
    "components/parameters/orgId/required",
    false,
    ["params-equal"],
    "path orgId required",
  ),
  row(
    "a parameter is declared twice",
    "@getOrg/parameters",
    (old: unknown) => (Array.isArray(old) ? plus(old[0])(old) : old),
    ["valid"],
    "getOrg operation",
  ),
  fault(
    "two operations have one name",
    ["getOrg", "updateOrg"],
    ["valid", "operation-exists", "no-any"],
    "operation",
    (subject) => ({
      ...subject,
      ours: edit(subject.ours, "@updateOrg/operationId", "getOrg"),
    }),
  ),
  row(
    "a kind of credentials is not defined",
    "components/securitySchemes/digest",
    GONE,
    ["valid", "security-equal"],
    "document",
  ),
  row("required is a flag", "#SystemStatus/required", true, ["valid"], "component schemas SystemStatus"),
  // Patterns, examples and defaults
  row(
    "a pattern does not compile",
    "components/parameters/orgId/schema/pattern",
    "^([a-f0-9]{24}$",
    ["pattern-compiles", "params-equal"],
    "orgId",
  ),
  row(
    "a pattern of a property does not compile",
    "#Group/properties/id/pattern",
    "^[a-f0-9{24}$",
    ["pattern-compiles", "response-equal"],
    "schemas Group",
  ),
  row(
    "a pattern of a schema needs another language",
    "#ServiceAccountClientId/pattern",
    "^(?i)mdb_sa_id_[a-f\\d]{24}$",
    ["pattern-compiles", "response-equal"],
    "schemas ServiceAccountClientId",
  ),
  row(
    "a pattern compiles without the u flag only",
    "components/parameters/groupId/schema/pattern",
    "^\\p{L}\\:$",
    ["pattern-compiles", "params-equal", "examples-valid"],
    "parameters groupId",
  ),
  row(
    "an example is of another type",
    "components/responses/NotFound/content/application~1json/example/error",
    "404",
    ["examples-valid"],
    "responses NotFound application/json example",
  ),
  row(
    "an example lacks a property",
    "components/responses/NotFound/content/application~1json/example/error",
    GONE,
    ["examples-valid"],
    "responses NotFound application/json example",
  ),
  row(
    "an example of a parameter does not match",
    "components/parameters/orgId/schema/example",
    "32b6",
    ["examples-valid"],
    "orgId",
  ),
  row("an example of a property does not match", "#Group/properties/id/example", "group", ["examples-valid"], "Group"),
  row(
    "a default is above the limit",
    "components/parameters/itemsPerPage/schema/default",
    501,
    ["examples-valid", "params-equal"],
    "itemsPerPage",
  ),
  row(
    "a default is of another type",
    "#AtlasOrganization/properties/skipDefaultAlertsSettings/default",
    "no",
    ["examples-valid", "response-equal"],
    "AtlasOrganization",
  ),
  // Generated types and files
  fault("a generated property is any", ["getOrg"], ["no-any"], "any", anyInPlaceOf(/(?<=name\??: )string/)),
  fault(
    "a generated list is of any",
    ["listOrgs"],
    ["no-any"],
    "any",
    anyInPlaceOf(/(?<=results: )components\["schemas"\]\["AtlasOrganization"\](?=\[\])/),
  ),
  fault("a generated parameter is any", ["getOrgUser"], ["no-any"], "any", anyInPlaceOf(/(?<=userId: )[^;]+/)),
  row(
    "a schema is nothing but itself",
    "#AtlasOrganization/allOf",
    [{ $ref: "#/components/schemas/AtlasOrganization" }],
    ["no-any"],
    "the check itself",
  ),
  fault(
    "a generated file was edited",
    ["getOrg"],
    ["generated-fresh"],
    "types.ts",
    kept((name, text) => [[name, name.endsWith("types.ts") ? `${text}// edited` : text]]),
  ),
  fault(
    "a generated file is missing",
    ["getOrg"],
    ["generated-fresh"],
    "operations.ts",
    kept((name, text) => (name === "operations.ts" ? [] : [[name, text]])),
  ),
  fault(
    "a generated file is left over",
    ["getOrg"],
    ["generated-fresh"],
    "types.ts",
    kept((name, text) => [
      [name, text],
      [`2022-01-01/${name}`, text],
    ]),
  ),
  fault(
    "the generated files have other line ends",
    ["getOrg"],
    ["generated-fresh"],
    "types.ts",
    kept((name, text) => [[name, text.replaceAll("\n", "\r\n")]]),
  ),
  // Exemptions
  fault(
    "an exemption has expired",
    ["getOrg"],
    ["exemption-live"],
    "spec-status-equal getOrg 410",
    exempting("2026-01-14"),
  ),
  fault(
    "an exemption exempts nothing",
    ["getOrg"],
    ["exemption-live"],
    "spec-status-equal getOrg 410",
    exempting("2027-01-01"),
  ),
];
