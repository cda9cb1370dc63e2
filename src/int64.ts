/** Where 64-bit integers stand in JSON answers. The generated list is made of these. */

/** One place in an answer, and how to go on from there; every number is an index into the list of places. */
export interface Int64Place {
  /** A number at this place is a 64-bit integer. */
  readonly int64?: true;
  readonly properties?: Readonly<Record<string, number>>;
  /** Where every other property leads. */
  readonly additionalProperties?: number;
  readonly items?: number;
}

/** The places of all operations, and where the answer of each one begins. */
export interface Int64Places {
  /** The place of the whole answer, by operationId and resource version; operations without int64 are not in it. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly places: readonly Int64Place[];
}
