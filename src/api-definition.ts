/** What the generator makes and a client is built from: an operation table, and types that exist at compile time only. */
import type { OperationTable } from "./operation.js";

/** The types of one API date. */
export interface VersionTypes {
  /** The method groups. */
  api: object;
  /** The paths, as openapi-typescript writes them. */
  paths: object;
  /** The schemas, by name. */
  schemas: object;
}

/** The types of each API date. */
export type TypesByVersion<Types> = Record<keyof Types, VersionTypes>;

/** A generated API: the built-in one, or what `atlas-fetch generate` made. */
export interface ApiDefinition<Types extends TypesByVersion<Types>, Default extends keyof Types & string> {
  readonly operations: OperationTable;
  /** The API date that a client of this definition pins by default. */
  readonly version: Default;
  /** Never set. It carries the types. */
  readonly types?: Types;
}
