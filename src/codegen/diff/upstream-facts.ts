/**
 * What is kept of a document of which nothing may be kept: the official one cannot be committed, so an update is noticed
 * by the facts of the last one. They say which operations there were, under which names, and in which resource versions
 * until when; they do not say anything about bodies.
 */
import { formatMediaType } from "../../media-type.js";
import {
  METHODS,
  operationsOf,
  type Content,
  type LocatedOperation,
  type OpenApiDocument,
  type OperationObject,
  type PathItemObject,
} from "../document.js";
import { sunsetsOf } from "./operation-facts.js";
import { identityOf } from "./pair-operations.js";

/** The facts of one operation. */
export interface OperationFacts {
  readonly operationId: string;
  readonly tag: string;
  readonly deprecated?: true;
  /** Resource version → the day on which it stops working, or `null`. */
  readonly versions: Readonly<Record<string, string | null>>;
}

/** The facts of a document, by method and path; path parameters have no names (`GET /api/atlas/v2/orgs/{}`). */
export interface UpstreamFacts {
  /** The day (`YYYY-MM-DD`) on which the facts were taken. */
  readonly date: string;
  /** SHA-256 of the document, as `loadSpec` computes it. */
  readonly sha256: string;
  readonly operations: Readonly<Record<string, OperationFacts>>;
}

/** The facts of every operation, sorted. */
export function factsOf(document: OpenApiDocument): UpstreamFacts["operations"] {
  return factsBy(document, identityOf);
}

/** The document with nothing but its facts, to be compared with those of another. */
export function skeletonOf(document: OpenApiDocument): OpenApiDocument {
  return documentOf(factsBy(document, ({ method, path }) => `${method.toUpperCase()} ${path}`));
}

function factsBy(document: OpenApiDocument, keyOf: (located: LocatedOperation) => string): UpstreamFacts["operations"] {
  const entries = [...operationsOf(document)].map((located): [string, OperationFacts] => {
    const { operationId, tags, deprecated } = located.operation;
    const versions = Object.fromEntries(sunsetsOf(document, located.operation));
    const facts = { operationId, tag: tags[0] ?? "", ...(deprecated === true ? { deprecated } : {}), versions };
    return [keyOf(located), facts];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The facts as a document that says nothing else, so that two sets of facts can be compared like two documents.
 *
 * @param operations - facts by method and path; the path may have names for its parameters
 */
export function documentOf(operations: UpstreamFacts["operations"]): OpenApiDocument {
  const paths: Record<string, PathItemObject> = {};
  for (const [identity, facts] of Object.entries(operations)) {
    const [verb = "", path = ""] = identity.split(" ");
    const method = METHODS.find((name) => name === verb.toLowerCase());
    if (method !== undefined) paths[path] = { ...paths[path], [method]: operationOf(facts) };
  }
  return { openapi: "3.0.3", info: { title: "Recorded facts", version: "" }, paths };
}

function operationOf({ operationId, tag, deprecated, versions }: OperationFacts): OperationObject {
  const content: Content = Object.fromEntries(
    Object.entries(versions).map(([version, sunset]) => [
      formatMediaType(version, "json"),
      sunset === null ? {} : { "x-sunset": sunset },
    ]),
  );
  return {
    operationId,
    tags: [tag],
    ...(deprecated === true ? { deprecated } : {}),
    responses: { "200": { description: "", content } },
  };
}
