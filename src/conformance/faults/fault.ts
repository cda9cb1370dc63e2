/** What a seeded fault is: something put wrong on purpose, to see which check finds it. */
import type { OpenApiDocument } from "../../codegen/document.js";
import type { GeneratedFiles } from "../../codegen/generate.js";
import type { CheckInfo } from "../check.js";
import type { Subject } from "../client/subject.js";
import type { Exemption } from "../exemptions.js";
import type { TrafficExchange } from "../traffic/exchange.js";
import type { Target } from "../traffic/target.js";

/** The directions that faults are put into. */
export type FaultDirection = "spec" | "client" | "traffic";

/** A fault, apart from how it is put in. */
export interface FaultInfo {
  /** Unique within its direction. */
  readonly name: string;
  readonly direction: FaultDirection;
  /** The check that is meant to find it. */
  readonly intended: CheckInfo["id"];
}

/** What faults of the spec are put into. */
export interface SpecSubject {
  readonly ours: OpenApiDocument;
  readonly upstream: OpenApiDocument;
  /** The parts of the files that the spec is written in, and whether they are used. */
  readonly parts: ReadonlyMap<string, boolean>;
  readonly exemptions: readonly Exemption[];
  /** What becomes of types on their way out of the generator. */
  readonly types: (text: string) => string;
  /** What becomes of the generated files in the folder where they are kept. */
  readonly kept: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
}

/** A fault in the trimmed spec or in what is made from it. */
export interface SpecFault extends FaultInfo {
  readonly direction: "spec";
  /** The operations that the checks look at; their replacements are added. */
  readonly operations: (document: OpenApiDocument) => readonly string[];
  /** The other checks that find it too, where that is known beforehand. */
  readonly also?: readonly CheckInfo["id"][];
  /** A part of the name of a case that has to fail. */
  readonly case: string;
  readonly seed: (subject: SpecSubject) => SpecSubject;
}

/** A fault in a client, or in the types that are generated for it. */
export interface ClientFault extends FaultInfo {
  readonly direction: "client";
  /** The operation that is called; the one that replaces it is added. */
  readonly operationId: string;
  /** Default: `2025-03-12`. */
  readonly apiDate?: string;
  /** The client with the fault in it. */
  readonly subject?: Subject;
  /** The generated files with the fault in them. */
  readonly files?: (files: GeneratedFiles) => GeneratedFiles;
}

/** Which exchange a fault of the traffic is put into. */
export interface ExchangeChoice {
  readonly operationId: string;
  /** Default: the first success that the document has. */
  readonly status?: number;
  /** Default: `2025-03-12`. */
  readonly apiDate?: string;
  /** Parameters of the query beside the required ones. */
  readonly query?: Readonly<Record<string, string>>;
}

/** A fault in recorded traffic. */
export interface TrafficFault extends FaultInfo {
  readonly direction: "traffic";
  readonly exchange: ExchangeChoice;
  /** The exchange with the fault in it, or several that only together are wrong. */
  readonly seed: (exchange: TrafficExchange) => TrafficExchange | readonly TrafficExchange[];
}

/** A fault in a server that the checks themselves ask. */
export interface ServerFault extends FaultInfo {
  readonly direction: "traffic";
  /** The server with the fault in it. */
  readonly server: (target: Target) => Target;
}

export type AnyFault = SpecFault | ClientFault | TrafficFault | ServerFault;

/** What became of one fault. */
export interface FaultResult extends FaultInfo {
  /** The checks that found it, in the order in which they ran. */
  readonly caughtBy: readonly CheckInfo["id"][];
  /** What one of them said, the intended one first. */
  readonly finding?: string;
}

/** Whether any check found the fault. */
export function isCaught({ caughtBy }: FaultResult): boolean {
  return caughtBy.length > 0;
}

/** Whether the check that is meant to found the fault. */
export function isCaughtAsIntended({ caughtBy, intended }: FaultResult): boolean {
  return caughtBy.includes(intended);
}
