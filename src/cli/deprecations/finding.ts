/** What a scan of source code found. */
import type { Replacement } from "../../operation.js";
import type { Reason } from "./entries.js";

/** A place in a file. Lines and columns are counted from 1, columns in UTF-16 units. */
export interface Place {
  /** Relative to the working directory where it is below it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A use of something that is deprecated or stops working. */
export interface Finding extends Place {
  /** An operation by its name, a path, or a versioned media type that goes with no path that could be found. */
  readonly kind: "operation" | "path" | "media-type";
  /** As for an entry of the list; or no resource version applies; or the API date leads to several that stop working. */
  readonly reason: Reason | "unavailable" | "api-date";
  readonly operationId?: string;
  readonly method?: string;
  readonly path?: string;
  /** The API date of the use, if it is known. */
  readonly apiDate?: string;
  /** The resource version that it leads to. */
  readonly version?: string;
  readonly sunset?: string;
  readonly daysLeft?: number;
  readonly replacement?: Replacement;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do, in a sentence. */
  readonly advice: string;
  /** Whether the type checker told what is used, or only how it is written. */
  readonly resolvedBy: "types" | "syntax";
  /** What could not be seen, or was taken for granted. */
  readonly caveats: readonly string[];
}

/** What a scan found, and what it looked at. */
export interface ScanResult {
  /** How many files were read. */
  readonly files: number;
  /** In the order of files and lines. */
  readonly findings: readonly Finding[];
  /** What was passed over, and why. */
  readonly notices: readonly string[];
}
