/** What the generator makes and a client is built from: an operation table, and types that exist at compile time only. */
import type { Int64Places } from "./int64.js";
import type { OperationTable } from "./operation.js";

/** How JSON is read and written: by `JSON.parse`, or with 64-bit integers as `bigint`. */
export type JsonMode = "standard" | "lossless";

/** The types of one API date. */
export interface VersionTypes extends ModeTypes {
  /** The same with `bigint` for 64-bit integers. */
  lossless?: ModeTypes;
}

/** The types of one API date in one way to read JSON. */
export interface ModeTypes {
  /** The method groups. */
  api: object;
  /** The paths, as openapi-typescript writes them. */
  paths: object;
  /** The schemas, by name. */
  schemas: object;
}

/** The types of an API date in a client with this `json`. */
export type TypesOf<Types extends VersionTypes, Json extends JsonMode> = Json extends "lossless"
  ? Types extends { lossless: infer Lossless extends ModeTypes }
    ? Lossless
    : never
  : Types;

/** The types of each API date. */
export type TypesByVersion<Types> = Record<keyof Types, VersionTypes>;

/** A generated API: the built-in one, or what `atlas-fetch generate` made. */
export interface ApiDefinition<Types extends TypesByVersion<Types>, Default extends keyof Types & string> {
  readonly operations: OperationTable;
  /** The API date that a client of this definition pins by default. */
  readonly version: Default;
  /** Loads where 64-bit integers stand in answers, for `json: "lossless"`. */
  readonly int64?: () => Promise<{ readonly int64: Int64Places }>;
  /** Never set. It carries the types. */
  readonly types?: Types;
}
