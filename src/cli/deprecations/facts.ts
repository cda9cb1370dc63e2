/** What is known of each operation: its names, its resource versions and their last days, and what replaces it. */
import type { Replacement } from "../../operation.js";
import { resolveVersion } from "../../version.js";

/** One resource version. */
export interface VersionFacts {
  readonly version: string;
  /** The day (`YYYY-MM-DD`) on which it stops working. */
  readonly sunset?: string;
  /** The day that was recorded with this package, where a newer document says something else; `null` for none. */
  readonly recorded?: string | null;
  /** It was recorded, and the newer document has it no more. */
  readonly isGone?: true;
}

/** One operation. */
export interface OperationFacts {
  readonly operationId: string;
  readonly method: string;
  /** The path template; where nobody knows the names of its parameters, they are empty. */
  readonly path: string;
  readonly tag: string;
  readonly isDeprecated: boolean;
  /** Oldest first. */
  readonly versions: readonly VersionFacts[];
  /** Every name that it has or had, the operationId included. */
  readonly names: readonly string[];
  readonly replacement?: Replacement;
  /** The page that describes it. */
  readonly docs: string;
}

/** The facts of all operations. */
export interface Facts {
  /** The document that they come from, or `undefined` for those recorded with this package. */
  readonly source?: string;
  /** The day on which the recorded facts were taken. */
  readonly recordedOn: string;
  readonly operations: readonly OperationFacts[];
  /** How many operations of the recorded ones the document has. */
  readonly shared: number;
  /** What somebody who reads the facts should know of them. */
  readonly notices: readonly string[];
}

/** The resource version of an operation that an API date leads to. */
export function versionAt({ versions }: OperationFacts, apiDate: string): VersionFacts | undefined {
  const name = resolveVersion(
    versions.map(({ version }) => version),
    apiDate,
  );
  return versions.find(({ version }) => version === name);
}
