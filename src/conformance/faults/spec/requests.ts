/** Faults in what is sent. */
import { GONE } from "../../edit.js";
import type { SpecFault } from "../fault.js";
import { renamed, row, without } from "./row.js";

export const requestFaults: readonly SpecFault[] = [
  row(
    "a body may be left out",
    "@addOrgTeamUser/requestBody/required",
    false,
    ["request-equal"],
    "addOrgTeamUser request body",
  ),
  row(
    "a body must be sent",
    "@createOrgServiceAccountSecret/requestBody/required",
    (old: unknown) => old !== true,
    ["request-equal"],
    "createOrgServiceAccountSecret request body",
  ),
  row(
    "a property must be sent",
    "#CreateOrganizationRequest/required",
    ["name", "orgOwnerId"],
    ["request-equal"],
    ".orgOwnerId required",
  ),
  row(
    "a property may be left out",
    "#OrgServiceAccountRequest/required",
    without("name"),
    ["request-equal"],
    "createOrgServiceAccount",
  ),
  row(
    "a property is no longer only written",
    "#GroupUserRequest/properties/roles/writeOnly",
    GONE,
    ["request-equal"],
    ".roles writeOnly",
  ),
  row(
    "a list of a request may be empty",
    "#GroupUserRequest/properties/roles/minItems",
    GONE,
    ["request-equal"],
    ".roles minItems",
  ),
  row(
    "items of a request may repeat",
    "#GroupUserRequest/properties/roles/uniqueItems",
    GONE,
    ["request-equal"],
    ".roles uniqueItems",
  ),
  row(
    "a text of a request may be longer",
    "#UpdateAtlasOrganizationApiKey/properties/desc/maxLength",
    251,
    ["request-equal"],
    ".desc maxLength",
  ),
  row(
    "a text of a request may be empty",
    "#UpdateAtlasOrganizationApiKey/properties/desc/minLength",
    GONE,
    ["request-equal"],
    ".desc minLength",
  ),
  row(
    "a request has one more property",
    "#AddOrRemoveGroupRole/properties/reason",
    { type: "string" },
    ["request-equal"],
    ".reason property",
  ),
  row("a request lacks a property", "#GroupUpdate/properties/name", GONE, ["request-equal"], ".name property"),
  row(
    "a property of a request has another name",
    "#AddOrRemoveOrgRole/properties",
    renamed("orgRole", "role"),
    ["request-equal"],
    "property",
  ),
  row(
    "a property of a request is a number",
    "#TeamUpdate/properties/name/type",
    "integer",
    ["request-equal"],
    ".name type",
  ),
  row(
    "the items of a request are objects",
    "#UpdateOrgRolesForUser/properties/orgRoles/items",
    { type: "object" },
    ["request-equal", "response-equal"],
    "orgRoles[]",
  ),
  row(
    "a number of a request is any number",
    "#SecretExpiresAfterHours/format",
    GONE,
    ["request-equal"],
    "createOrgServiceAccountSecret",
  ),
];
