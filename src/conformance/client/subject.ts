/** The client under test. */
import { apiKey } from "../../auth/api-key.js";
import { bearerToken } from "../../auth/bearer-token.js";
import type { AuthProvider } from "../../auth/provider.js";
import { serviceAccount } from "../../auth/service-account.js";
import { createAtlasClient, type UntypedApi } from "../../client.js";
import type { DeprecationNotice } from "../../deprecation.js";
import type { OperationTable } from "../../operation.js";
import type { Paginated, PaginateOptions } from "../../paginate.js";
import type { RetryOptions } from "../../transport/retry.js";
import type { Sleep } from "../../transport/sleep.js";
import type { FetchFunction } from "../../transport/fetch.js";

/** The credentials of the client under test. */
export type SubjectAuth =
  | { readonly kind: "bearer"; readonly token: string }
  | { readonly kind: "service-account"; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: "api-key"; readonly publicKey: string; readonly privateKey: string };

/** How the client under test is to be made. */
export interface SubjectOptions {
  readonly baseUrl: string;
  /** The API date to pin. */
  readonly version: string;
  /** The operations of the document under test, in all their resource versions. */
  readonly operations: OperationTable;
  readonly accept: "pinned" | "exact";
  readonly auth: SubjectAuth;
  readonly validateInput: boolean;
  readonly retry: RetryOptions | false;
  /** The time limit of one try, in milliseconds. */
  readonly timeout: number;
  readonly deprecations: "throw" | ((notice: DeprecationNotice) => void);
  readonly userAgent?: string;
  /** What every request has to go through, those for tokens included. */
  readonly fetch: FetchFunction;
  /** The clock, in milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly random: () => number;
}

/** What the checks use of a client. */
export interface SubjectClient {
  /** The operation methods by group and operationId. */
  readonly untyped: UntypedApi;
  /** Every item of a list, page after page. Without it, what concerns pagination is not applicable. */
  readonly paginate?: (operationId: string, input?: Values, options?: PaginateOptions) => Paginated<unknown, unknown>;
}

type Values = Readonly<Record<string, unknown>>;

/** Makes a client under test. It is called anew for each case. */
export type Subject = (options: SubjectOptions) => SubjectClient;

/** This package's own client. */
export const ownClient: Subject = ({ operations, auth, version, ...options }) => {
  const { untyped, paginate } = createAtlasClient({
    ...options,
    version,
    auth: providerOf(auth),
    limits: false,
    // Its own date is a default only; `version` is always given.
    api: { operations, version: "2023-11-15" },
  });
  return { untyped, paginate };
};

function providerOf(auth: SubjectAuth): AuthProvider {
  switch (auth.kind) {
    case "bearer":
      return bearerToken(auth.token);
    case "service-account":
      return serviceAccount({ clientId: auth.clientId, clientSecret: auth.clientSecret });
    case "api-key":
      return apiKey({ publicKey: auth.publicKey, privateKey: auth.privateKey });
  }
}
