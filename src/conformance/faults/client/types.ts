/** Faults in the generated types. */
import type { ClientFault } from "../fault.js";
import { row, type Wrong } from "./row.js";

/** The files with something written in another way. */
function written(pattern: RegExp, text: string): Wrong {
  return { files: (files) => new Map([...files].map(([name, content]) => [name, content.replace(pattern, text)])) };
}

export const typeFaults: readonly ClientFault[] = [
  row("methods are any", "types-agree", "getOrg", written(/^( {2}(?:readonly )?\w+)\??: .*Method<.*$/gm, "$1: any;")),
  row("inputs are any", "types-agree", "createOrgTeam", written(/Method<\w+Input/g, "Method<any")),
  row("answers are any", "types-agree", "getOrg", written(/(Method<\w+, ).*(>;)$/gm, "$1any$2")),
  row("answers are unknown", "types-agree", "listOrgTeams", written(/(Method<\w+, ).*(>;)$/gm, "$1never$2")),
  row("a parameter of the path may be left out", "types-agree", "getOrgTeam", written(/^ {2}teamId: /m, "  teamId?: ")),
  row("a parameter is missing", "types-agree", "listOrgTeams", written(/^ {2}itemsPerPage\?: .*$/m, "")),
  row("a number is a text", "types-agree", "listOrgTeams", written(/^( {2}itemsPerPage\?: )number/m, "$1string")),
  row("a body may be left out", "types-agree", "createOrgTeam", written(/^ {2}body: /m, "  body?: ")),
  row(
    "a property of a body has another name",
    "types-agree",
    "createOrgTeam",
    written(/(?<!\w)usernames: /g, "users: "),
  ),
  row("a property of an answer is a number", "types-agree", "getOrg", written(/(?<=\bname: )string/g, "number")),
  row(
    "a list of an answer is one item",
    "types-agree",
    "listOrgs",
    written(/(?<=results: components\["schemas"\]\["AtlasOrganization"\])\[\]/g, ""),
  ),
  row("a role is any text", "types-agree", "addOrgUserRole", written(/"ORG_OWNER"/g, "string")),
  row(
    "204 gives an object",
    "types-agree",
    "deleteOrgTeam",
    written(/(Method<\w+, )undefined(>;)$/gm, "$1Record<string, never>$2"),
  ),
  row("a method has another name", "types-agree", "getOrg", written(/^( {2}readonly )getOrg:/m, "$1getOrganization:")),
  row(
    "what is read-only is part of a request",
    "readonly-omitted",
    "createOrgTeam",
    written(/(Method<)\w+Input/g, "$1any"),
  ),
  row(
    "the editor does not strike through",
    "deprecation-signal",
    "deleteOrgInvite",
    written(/@deprecated/g, "Deprecated:"),
  ),
  row(
    "the editor strikes through too much",
    "deprecation-signal",
    "getOrg",
    written(/^( {2}\/\*\*)(?=[^]*?^ {2}readonly )/gm, "$1 @deprecated Not any more."),
  ),
  row("the editor names another day", "deprecation-signal", "getOrgInvite", written(/2027-07-01/g, "2028-07-01")),
  row("the editor names no replacement", "deprecation-signal", "deleteOrgInvite", written(/removeOrgUser/g, "another")),
];
