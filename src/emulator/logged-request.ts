/** A request of the API that was answered. */
export interface LoggedRequest {
  /** ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Absent if no operation is there. */
  readonly operationId?: string;
  readonly status: number;
}
