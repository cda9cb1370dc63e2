/** What the differ reads of an operation, wherever and under whatever name the document writes it. */
import {
  isRecord,
  resolve,
  type Content,
  type LocatedOperation,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type RequestBodyObject,
  type ResponseObject,
} from "../document.js";

/** One body: what stands under one media type. */
export interface Media {
  /** The resource version; empty for a media type that names none. */
  readonly version: string;
  /** The format after the version (`json`), or the whole media type if it has no version. */
  readonly format: string;
  readonly media: MediaTypeObject;
}

const VERSIONED = /^application\/vnd\.atlas\.([^+;\s]+)\+([\w-]+)$/i;
const ROLES = ["x-required-roles", "x-rolesRequirements"];

/** The bodies under `content`, also in formats that the client does not know. */
export function mediaOf(content: Content | undefined): Media[] {
  return Object.entries(content ?? {}).map(([name, media]) => {
    const [, version = "", format = name] = VERSIONED.exec(name) ?? [];
    return { version, format, media };
  });
}

/** The responses of an operation by status, resolved. */
export function responsesOf(document: OpenApiDocument, operation: OperationObject): Map<string, ResponseObject> {
  const entries = Object.entries(operation.responses);
  return new Map(entries.map(([status, response]) => [status, resolve<ResponseObject>(document, response)]));
}

/** The request body of an operation, resolved. */
export function requestOf(document: OpenApiDocument, operation: OperationObject): RequestBodyObject | undefined {
  return operation.requestBody && resolve<RequestBodyObject>(document, operation.requestBody);
}

/** Whether a status means success. */
export function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** The resource versions of an operation with their sunset dates, `null` where there is none; oldest first. */
export function sunsetsOf(document: OpenApiDocument, operation: OperationObject): Map<string, string | null> {
  const sunsets = new Map<string, string | null>();
  for (const [status, { content }] of responsesOf(document, operation)) {
    if (!isSuccess(status)) continue;
    for (const { version, media } of mediaOf(content)) {
      if (version === "") continue;
      // Where the formats of a version disagree, the first date is the one after which not all of it works.
      const dates = [sunsets.get(version), media["x-sunset"]].filter((date) => typeof date === "string");
      sunsets.set(version, dates.sort()[0] ?? null);
    }
  }
  return new Map([...sunsets].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The parameters of an operation, those of its path item included. */
export function parametersOf(
  document: OpenApiDocument,
  { item, operation }: Pick<LocatedOperation, "item" | "operation">,
): ParameterObject[] {
  const parameters = new Map<string, ParameterObject>();
  for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<ParameterObject>(document, reference);
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...parameters.values()];
}

/** The roles of which a caller needs one, or `undefined` if the document does not say. */
export function rolesOf(operation: OperationObject): readonly string[] | undefined {
  const entries = new Map<string, unknown>(Object.entries(operation));
  const roles = ROLES.map((name) => entries.get(name)).find((value) => value !== undefined);
  return Array.isArray(roles) ? roles.filter((role) => typeof role === "string") : undefined;
}

/** The ways to authenticate, each by the names of its schemes; none at all is `nothing`. */
export function securityOf(document: OpenApiDocument, operation: OperationObject): string[] {
  const own = new Map<string, unknown>(Object.entries(operation)).get("security");
  const security = own ?? new Map<string, unknown>(Object.entries(document)).get("security");
  if (!Array.isArray(security) || security.length === 0) return ["nothing"];
  const names = security.filter(isRecord).map((alternative) => Object.keys(alternative).sort().join(" and "));
  return [...new Set(names.map((name) => (name === "" ? "nothing" : name)))].sort();
}
