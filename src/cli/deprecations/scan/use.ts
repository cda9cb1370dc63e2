/** A place in source code where an operation is used, before anybody has asked whether it is deprecated. */
import type ts from "typescript";
import type { OperationFacts } from "../facts.js";
import type { Finding } from "../finding.js";

/** Which shape of an operation a use means. */
export interface UsedVersion {
  /** The API date, if it is known. */
  readonly apiDate?: string;
  /** The resource version, where the types say it. */
  readonly version?: string;
}

/** The use of an operation. */
export interface OperationUse extends UsedVersion {
  readonly kind: Exclude<Finding["kind"], "media-type">;
  readonly operation: OperationFacts;
  /** What an editor should jump to. */
  readonly node: ts.Node;
  readonly resolvedBy: Finding["resolvedBy"];
  readonly caveats: readonly string[];
}
