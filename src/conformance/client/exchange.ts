/** Makes the calls of one case, and records what was on the wire and what came of it. */
import type { UntypedMethod, WithResponse } from "../../operation-method.js";
import type { DeprecationNotice } from "../../deprecation.js";
import type { OperationTable } from "../../operation.js";
import type { Call, ClientCase } from "./case.js";
import { openSocket } from "./socket-server.js";
import type { Subject, SubjectClient, SubjectOptions } from "./subject.js";
import { openWire } from "./nock-server.js";
import type { WireRequest } from "./wire.js";

/** What came of one call. */
export type Outcome = { readonly data: unknown } | { readonly error: unknown };

/** Everything that was seen of a case. */
export interface Recording {
  /** What reached the wire, in order. */
  readonly requests: readonly WireRequest[];
  /** One for each time that the call was made. */
  readonly outcomes: readonly Outcome[];
  readonly notices: readonly DeprecationNotice[];
  /** The waits between tries, in milliseconds. */
  readonly waits: readonly number[];
  /** Whether every connection was let go that the case kept open; `undefined` where there was none. */
  readonly freed: boolean | undefined;
}

/** A place where requests arrive. */
export interface Server {
  readonly baseUrl: string;
  /** What has arrived so far. */
  readonly requests: readonly WireRequest[];
  /** Ends it, and says whether the connections that it kept open were let go. */
  close(): Promise<boolean | undefined>;
}

/** What a server is told of a case beside its steps. */
export interface ServerEvents {
  /** A request is there that will get no answer. */
  readonly onSilence: () => void;
}

/** The access token that a client has unless a case says otherwise. */
export const TOKEN = "conformance-token";

/** When every case happens, in milliseconds since the epoch. */
export const NOW: number = Date.UTC(2026, 0, 15, 12);

/** A time limit that no case reaches, and one for a client that does not give up although it should; in milliseconds. */
const [NEVER, GIVE_UP] = [60_000, 10_000];

/** More items than any case has: a list that never ends is cut off here. */
const MOST_ITEMS = 5_000;

/** The client cannot do what the case is about. */
export class NotApplicable extends Error {}

/**
 * Carries out a case.
 *
 * @param operations - the operations of the document under test
 * @throws {NotApplicable}
 */
export async function exchange(testCase: ClientCase, subject: Subject, operations: OperationTable): Promise<Recording> {
  const { call, client: setup, steps } = testCase;
  const end = new AbortController();
  if (call.abort === "before") end.abort();
  const onSilence = (): void => {
    if (call.abort === "waiting") end.abort();
  };
  const isSilent = steps.some(({ answer: { fault } }) => fault === "silent" || fault === "stalled");
  const server = await (isSilent ? openSocket : openWire)(steps, { onSilence });
  const notices: DeprecationNotice[] = [];
  const clock = virtualClock(call.abort === "pausing" ? end : undefined);
  const fetch = async (request: Request): Promise<Response> => {
    const response = await globalThis.fetch(request);
    // By the next turn the client reads the body.
    if (call.abort === "reading") setImmediate(() => end.abort());
    return response;
  };
  const options: SubjectOptions = {
    version: setup.version ?? testCase.apiDate,
    baseUrl: server.baseUrl,
    operations,
    accept: setup.accept ?? "pinned",
    auth: setup.auth ?? { kind: "bearer", token: TOKEN },
    validateInput: setup.validateInput ?? true,
    retry: setup.retry ?? false,
    timeout: setup.timeout ?? (isSilent ? GIVE_UP : NEVER),
    deprecations: setup.deprecations ?? ((notice): void => void notices.push(notice)),
    ...(setup.userAgent === undefined ? {} : { userAgent: setup.userAgent }),
    fetch,
    now: clock.now,
    sleep: clock.sleep,
    random: clock.random,
  };
  const outcomes: Outcome[] = [];
  let freed: boolean | undefined;
  try {
    const client = subject(options);
    const signal = call.abort === undefined ? undefined : end.signal;
    const make = async (): Promise<Outcome> => outcomeOf(() => callOnce(client, call, signal));
    const times = call.times ?? 1;
    if (call.together === true) outcomes.push(...(await Promise.all(Array.from({ length: times }, make))));
    else for (let count = 0; count < times; count++) outcomes.push(await make());
  } finally {
    freed = await server.close();
  }
  return { requests: server.requests, outcomes, notices, waits: clock.waits, freed };
}

async function outcomeOf(make: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { data: await make() };
  } catch (error) {
    if (error instanceof NotApplicable) throw error;
    return { error };
  }
}

async function callOnce(client: SubjectClient, call: Call, signal: AbortSignal | undefined): Promise<unknown> {
  const { as = "data", input } = call;
  const options = { ...call.options, ...(signal === undefined ? {} : { signal }) };
  if (as === "items" || as === "pages") {
    if (client.paginate === undefined) throw new NotApplicable("the client has no paginate");
    const list = client.paginate(call.operationId, input, options);
    const all: unknown[] = [];
    for await (const item of as === "items" ? list : list.pages()) {
      all.push(item);
      if (all.length > MOST_ITEMS) throw new Error(`the list did not end after ${MOST_ITEMS} items`);
    }
    return all;
  }
  const method = methodOf(client, call);
  if (as === "data") return readBody(await method(input, options));
  const { data, response }: WithResponse<unknown> = await method.withResponse(input, options);
  return { data: await readBody(data), status: response.status };
}

function methodOf(client: SubjectClient, { group, operationId }: Call): UntypedMethod {
  const method = client.untyped[group]?.[operationId];
  if (method === undefined) throw new Error(`the client has no method ${group}.${operationId}`);
  return method;
}

/** The bytes of a stream; anything else as it is. */
async function readBody(data: unknown): Promise<unknown> {
  return data instanceof ReadableStream ? new Uint8Array(await new Response(data).arrayBuffer()) : data;
}

interface VirtualClock extends Pick<SubjectOptions, "now" | "sleep" | "random"> {
  readonly waits: readonly number[];
}

/**
 * A clock that stands still but for the waits, which are over at once.
 *
 * @param end - aborted at the first wait
 */
function virtualClock(end: AbortController | undefined): VirtualClock {
  const waits: number[] = [];
  let time = NOW;
  return {
    waits,
    now: () => time,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      waits.push(milliseconds);
      await Promise.resolve();
      end?.abort();
      signal?.throwIfAborted();
      time += milliseconds;
    },
  };
}
