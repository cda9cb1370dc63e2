/** The facts about operations that the client needs at run time. The generated table is made of these. */
import type { Suffix } from "./media-type.js";

/** An HTTP method that Atlas uses. */
export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";

/** One parameter of an operation: where it goes, and what the document says of its values. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  readonly required?: true;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** What the items of an array must be. */
  readonly items?: Omit<Parameter, "name" | "in" | "required">;
}

/** One dated shape of an operation. */
export interface ResourceVersion {
  /** The date, `<date>.upcoming` or `preview`. */
  readonly version: string;
  /** The day (`YYYY-MM-DD`) on which this version stops working. */
  readonly sunset?: string;
  /** The kinds of request body; absent where there is none. */
  readonly request?: readonly Suffix[];
  /** The kinds of body for each documented 2xx status; an empty list means no body. */
  readonly responses: Readonly<Record<number, readonly Suffix[]>>;
}

/** How an operation pages: with a count, without one, a page object that is all there is, or a bare array. */
export type Pagination = "counted" | "uncounted" | "single" | "array";

/** What to use in place of a deprecated operation, and from which resource version on. */
export interface Replacement {
  readonly operationId: string;
  readonly version: string;
}

/** One operation, in all its resource versions. */
export interface Operation {
  readonly method: HttpMethod;
  /** The path template, for example `/api/atlas/v2/orgs/{orgId}`. */
  readonly path: string;
  readonly tag: string;
  readonly parameters: readonly Parameter[];
  /** Whether a request body is taken, and whether it must be there. */
  readonly body?: "required" | "optional";
  /** Oldest first. */
  readonly versions: readonly ResourceVersion[];
  readonly pagination?: Pagination;
  readonly deprecated?: true;
  readonly replacement?: Replacement;
}

/** Operations by operationId. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** What a client has beside its method groups, and `then`, which would turn a client into a promise. */
const RESERVED: ReadonlySet<string> = new Set(
  "close paginate toCurl untyped use version waitFor withVersion eject request then toJson toJSON".split(" "),
);

/**
 * The name of the method group of a tag, as the official command line groups them. One that would collide with another
 * member of a client gets the suffix `Api`.
 *
 * @example
 * groupName("MongoDB Cloud Users"); // "mongoDbCloudUsers"
 * groupName("Version"); // "versionApi"
 */
export function groupName(tag: string): string {
  const words = tag
    .replace(/\./g, "")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== "");
  const name = words
    .map((word) => word.toLowerCase())
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  // What every object has means something too, `toString` for example.
  return RESERVED.has(name) || name in {} ? `${name}Api` : name;
}
