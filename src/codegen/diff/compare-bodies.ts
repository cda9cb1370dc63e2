/** Compares what two operations take and answer, for each resource version that both have. */
import { isRecord, resolve, type MediaTypeObject, type ResponseObject, type Schema } from "../document.js";
import type { Finding } from "./change.js";
import type { Located } from "./compare-operation.js";
import type { SchemaComparer } from "./compare-schema.js";
import { isSuccess, mediaOf, requestOf, responsesOf, sunsetsOf, type Media } from "./operation-facts.js";
import type { Subject } from "./rules.js";

/** What changed about the request body. */
export function compareRequest(schemas: SchemaComparer, before: Located, after: Located): Finding[] {
  const [old, current] = [before, after].map(({ document, operation }) => requestOf(document, operation));
  const place = "request body";
  if (old === undefined && current === undefined) return [];
  if (old === undefined) {
    const required = current?.required === true;
    const rule = required ? "request-body-added-required" : "request-body-added-optional";
    return [{ rule, place, before: null, after: required ? "required" : "optional" }];
  }
  if (current === undefined) return [{ rule: "request-body-removed", place, before: "body", after: null }];
  const findings: Finding[] = [];
  if (old.required !== true && current.required === true) {
    findings.push({ rule: "request-body-became-required", place, before: "optional", after: "required" });
  }
  if (old.required === true && current.required !== true) {
    findings.push({ rule: "request-body-became-optional", place, before: "required", after: "optional" });
  }
  const bodies = { subject: "request", place, versions: sharedVersions(before, after) } as const;
  return [...findings, ...compareMedia(schemas, bodies, mediaOf(old.content), mediaOf(current.content))];
}

/** What changed about the responses: statuses, headers and bodies. */
export function compareResponses(schemas: SchemaComparer, before: Located, after: Located): Finding[] {
  const [old, current] = [before, after].map(({ document, operation }) => responsesOf(document, operation));
  if (old === undefined || current === undefined) return [];
  const versions = sharedVersions(before, after);
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((status) => {
    const [was, is] = [old.get(status), current.get(status)];
    const found = compareStatus(status, { was, is, versions });
    if (was === undefined || is === undefined) return found;
    const bodies = {
      subject: "response",
      place: `response ${status} body`,
      versions,
      success: isSuccess(status),
    } as const;
    return [
      ...found,
      ...compareHeaders(schemas, status, [before, was], [after, is]),
      ...compareMedia(schemas, bodies, mediaOf(was.content), mediaOf(is.content)),
    ];
  });
}

/** The versions that both have; a body under a version that only one has is told by the version alone. */
function sharedVersions(before: Located, after: Located): ReadonlySet<string> {
  const current = sunsetsOf(after.document, after.operation);
  const old = [...sunsetsOf(before.document, before.operation).keys()];
  return new Set(old.filter((version) => current.has(version)));
}

interface StatusPair {
  readonly was: ResponseObject | undefined;
  readonly is: ResponseObject | undefined;
  readonly versions: ReadonlySet<string>;
}

/** A status belongs to the versions that it has a body for; without any body, to all of them. */
function compareStatus(status: string, { was, is, versions }: StatusPair): Finding[] {
  const kind = isSuccess(status) ? "success" : "error";
  const place = `response ${status}`;
  const finding = (how: "added" | "removed", of: readonly string[] | undefined): Finding => ({
    rule: `response-${kind}-status-${how}`,
    place,
    before: how === "removed" ? status : null,
    after: how === "added" ? status : null,
    ...(of === undefined ? {} : { versions: of }),
  });
  const [old, current] = [was, is].map((response) => statusVersions(response, versions));
  if (old === undefined || current === undefined) return [];
  const added = [...current].filter((version) => !old.has(version));
  const removed = [...old].filter((version) => !current.has(version));
  // No version in common: then it is not about versions at all.
  if (versions.size === 0 && (was === undefined) !== (is === undefined)) {
    return kind === "error" ? [finding(was === undefined ? "added" : "removed", undefined)] : [];
  }
  return [
    ...(added.length > 0 ? [finding("added", added)] : []),
    ...(removed.length > 0 ? [finding("removed", removed)] : []),
  ];
}

function statusVersions(response: ResponseObject | undefined, versions: ReadonlySet<string>): Set<string> {
  if (response === undefined) return new Set();
  const own = mediaOf(response.content).map(({ version }) => version);
  if (own.every((version) => version === "")) return new Set(versions);
  return new Set(own.filter((version) => versions.has(version)));
}

type Side = readonly [located: Located, response: ResponseObject];

function compareHeaders(schemas: SchemaComparer, status: string, before: Side, after: Side): Finding[] {
  const [old, current] = [before, after].map(headersOf);
  if (old === undefined || current === undefined) return [];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((name): Finding[] => {
    const place = `response ${status} header ${name}`;
    const [was, is] = [old.get(name), current.get(name)];
    if (was === undefined) return [{ rule: "response-header-added", place, before: null, after: name }];
    if (is === undefined) return [{ rule: "response-header-removed", place, before: name, after: null }];
    return [...schemas.compare(was, is, "response", place)];
  });
}

/** The schemas of the headers by name; header names have no case. */
function headersOf([{ document }, { headers }]: Side): Map<string, Schema> {
  return new Map(
    Object.entries(headers ?? {}).map(([name, value]) => {
      const header = isRecord(value) ? resolve<{ schema?: Schema }>(document, value) : {};
      return [name.toLowerCase(), header.schema ?? {}];
    }),
  );
}

interface Bodies {
  readonly subject: Exclude<Subject, "parameter">;
  readonly place: string;
  readonly versions: ReadonlySet<string>;
  /** Whether the versions of a missing format are told by the status already. */
  readonly success?: boolean;
}

function compareMedia(
  schemas: SchemaComparer,
  { subject, place, versions }: Bodies,
  before: readonly Media[],
  after: readonly Media[],
): Finding[] {
  const compared = [...versions, ""];
  return compared.flatMap((version) => {
    const [old, current] = [before, after].map(
      (bodies) =>
        new Map(bodies.filter((body) => body.version === version).map(({ format, media }) => [format, media])),
    );
    // A response without a version has lost or got its status, which is told there.
    if (old === undefined || current === undefined) return [];
    if (subject === "response" && (old.size === 0 || current.size === 0)) return [];
    const common = version === "" ? {} : { versions: [version] };
    return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((format): Finding[] => {
      const [was, is] = [old.get(format), current.get(format)];
      const rule = `${subject}-media-type`;
      if (was === undefined) return [{ rule: `${rule}-added`, place, ...common, before: null, after: format }];
      if (is === undefined) return [{ rule: `${rule}-removed`, place, ...common, before: format, after: null }];
      return compareBody(schemas, { subject, place }, was, is).map((finding) => ({ ...finding, ...common }));
    });
  });
}

function compareBody(
  schemas: SchemaComparer,
  { subject, place }: Pick<Bodies, "subject" | "place">,
  before: MediaTypeObject,
  after: MediaTypeObject,
): Finding[] {
  if (before.schema !== undefined && after.schema !== undefined) {
    return [...schemas.compare(before.schema, after.schema, subject, place)];
  }
  if (before.schema === undefined && after.schema === undefined) return [];
  // A request without a schema still takes a body, of which nothing is known.
  if (subject === "request") return [];
  return before.schema === undefined
    ? [{ rule: "response-body-added", place, before: null, after: schemas.label(after.schema ?? {}, "new") }]
    : [{ rule: "response-body-removed", place, before: schemas.label(before.schema, "old"), after: null }];
}
