/** `--watch`: what to wait for after a change, and with what to look. */
import { isRecord } from "../../codegen/document.js";
import { isAtlasApiError } from "../../errors/api-error.js";
import { AtlasAuthError } from "../../errors/auth-error.js";
import { AtlasConfigError } from "../../errors/config-error.js";
import { resolveVersion } from "../../version.js";
import { newestVersion, OPERATIONS, type KnownOperation } from "../operations.js";
import { itemsIn } from "../output/rows.js";
import { compileQuery, isTruthy } from "../output/query.js";
import type { CallInput } from "./call-input.js";
import type { CallPlan } from "./call-plan.js";
import type { CommandClient } from "./make-client.js";

/** One wait. */
interface Look {
  readonly operationId: string;
  readonly input: CallInput;
  readonly until: ((data: unknown) => boolean) | "gone";
}

/** What to wait for once a change has been answered. */
export interface Watch {
  /** Whether the operation itself is what looks, so that it needs no call of its own. */
  readonly isCallItself: boolean;
  /**
   * Waits until the change is complete.
   *
   * @param data - what the change was answered with
   * @returns what was seen in the end; `undefined` if that is nothing, or nothing that says more than the answer
   */
  run(client: CommandClient, input: CallInput, data: unknown, onLook: (attempt: number) => void): Promise<unknown>;
}

/** How changes are seen to be complete that another operation than the GET of the same path tells of. */
const WATCHERS: Readonly<Record<string, (input: CallInput, data: unknown) => readonly Look[]>> = {
  createGroupAccessListEntry: ({ groupId, body }) =>
    (itemsIn(body) ?? []).filter(isRecord).map((entry) => ({
      operationId: "getGroupAccessListStatus",
      input: { groupId, entryValue: entry["ipAddress"] ?? entry["cidrBlock"] ?? entry["awsSecurityGroup"] },
      until: (status) => isRecord(status) && status["STATUS"] === "ACTIVE",
    })),
};

/**
 * Plans a watch, before anything is changed.
 *
 * @param signal - ends the wait
 * @throws {AtlasConfigError} `INVALID_OPTION` if nothing can tell when the change is complete
 */
export async function planWatch(plan: CallPlan, signal: AbortSignal): Promise<Watch> {
  const { known, options } = plan;
  const { method } = known.operation;
  const { until } = options;
  const looksOf = until === undefined ? WATCHERS[known.operationId] : undefined;
  const reader = readerOf(known);
  if (looksOf === undefined && (reader === undefined || (until === undefined && method !== "DELETE"))) {
    throw new AtlasConfigError("INVALID_OPTION", cannotWatch(known, reader));
  }
  const query = until === undefined ? undefined : await compileQuery("--until", until);
  const isSo = query === undefined ? "gone" : (data: unknown): boolean => isTruthy(query(data));
  return {
    isCallItself: method === "GET",
    async run(client, input, data, onLook) {
      const looks = looksOf?.(input, data) ?? [lookWith(reader ?? known, input, isSo)];
      let seen: unknown;
      for (const look of looks) seen = await waitWith(client, plan, look, signal, onLook);
      return looksOf === undefined ? seen : undefined;
    },
  };
}

/** The operation that reads what another one changes: GET at the same path. */
function readerOf({ operation }: KnownOperation): KnownOperation | undefined {
  return [...OPERATIONS.values()].find(
    ({ operation: other }) => other.method === "GET" && other.path === operation.path,
  );
}

function cannotWatch({ operationId }: KnownOperation, reader: KnownOperation | undefined): string {
  if (reader === undefined) return `${operationId} is complete when it is answered: there is nothing to --watch.`;
  return `--watch cannot tell when ${operationId} is complete: say so with --until <expression>, on what ${reader.operationId} gives.`;
}

/** Only what tells which one it is goes from the change to the look. */
function lookWith({ operationId, operation }: KnownOperation, input: CallInput, until: Look["until"]): Look {
  const names = new Set(operation.parameters.map(({ name }) => name));
  names.delete("body");
  return { operationId, input: Object.fromEntries(Object.entries(input).filter(([name]) => names.has(name))), until };
}

/** With an organization goes all that belongs to it, the caller too: Atlas answers 401 to whom it does not know. */
const HOME = "getOrg";

function isOutside(error: unknown): boolean {
  return (isAtlasApiError(error) || error instanceof AtlasAuthError) && error.status === 401;
}

async function waitWith(
  client: CommandClient,
  { apiDate, watchTimeout }: CallPlan,
  { operationId, input, until }: Look,
  signal: AbortSignal,
  onLook: (attempt: number) => void,
): Promise<unknown> {
  const reader = OPERATIONS.get(operationId)?.operation;
  const versions = reader?.versions.map(({ version }) => version) ?? [];
  const isThere = reader === undefined || resolveVersion(versions, apiDate) !== undefined;
  const looking = isThere ? client : client.withVersion(newestVersion(reader));
  const options = {
    signal,
    onProgress: ({ attempt }: { readonly attempt: number }): void => onLook(attempt),
    ...(watchTimeout === undefined ? {} : { timeout: watchTimeout }),
  };
  if (until === "gone") {
    return looking.waitFor(operationId, input, until, options).catch((error: unknown) => {
      if (operationId !== HOME || !isOutside(error)) throw error;
      return undefined;
    });
  }
  return looking.waitFor(operationId, input, until, options);
}
