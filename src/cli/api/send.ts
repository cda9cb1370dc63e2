/** Carries out a call and writes what it gives. */
import type { CallInput } from "./call-input.js";
import type { CallPlan } from "./call-plan.js";
import type { Context } from "../context.js";
import type { Destination } from "../output/destination.js";
import { renderCsv, renderYaml } from "../output/formats.js";
import type { Query } from "../output/query.js";
import { itemsIn } from "../output/rows.js";
import { renderTable } from "../output/table.js";
import { isRecord } from "../../codegen/document.js";
import { listed, plainText, plural } from "../../conformance/report/plain.js";
import { paintFor } from "../style.js";
import type { Json } from "./json.js";
import type { CommandClient } from "./make-client.js";
import type { Observer } from "./observer.js";
import type { Watch } from "./watch.js";

/** What carries out a call. */
export interface Sending {
  readonly plan: CallPlan;
  readonly input: CallInput;
  readonly client: CommandClient;
  readonly destination: Destination;
  readonly query: Query | undefined;
  readonly watch: Watch | undefined;
  readonly json: Json;
  readonly observer: Observer;
  readonly signal: AbortSignal;
  readonly context: Context;
}

/** Calls, waits if it is to wait, and writes. */
export async function sendOnce(sending: Sending): Promise<void> {
  const { plan, input, client, watch, observer, signal } = sending;
  const { known, accept, format } = plan;
  const { operationId, group } = known;
  observer.status(operationId);
  let answer: Response | undefined;
  // A copy of a stream would keep all of it.
  if (format === "raw" && accept !== "gzip")
    client.use({ onResponse: ({ response }) => void (answer = response.ok ? response.clone() : undefined) });
  let data: unknown;
  if (watch?.isCallItself !== true) {
    const method = client.untyped[group]?.[operationId];
    if (method === undefined) throw new TypeError(`${operationId} is not there`);
    data = await method(input, { signal, ...(accept === undefined ? {} : { accept }) });
  }
  if (watch !== undefined) {
    observer.status(`Waiting for ${operationId}`);
    const seen = await watch.run(client, input, data, (attempt) =>
      observer.status(`Waiting for ${operationId}, look ${attempt}`),
    );
    data = seen ?? data;
    // What was kept of the call is not what was waited for.
    if (seen !== undefined) answer = undefined;
  }
  if (format === "raw" && (data instanceof ReadableStream || answer !== undefined || typeof data === "string")) {
    return writeRaw(sending, data, answer);
  }
  await writeData(sending, data);
}

/** The bytes of the answer; a stream piece by piece, as fast as they are taken. */
async function writeRaw(sending: Sending, data: unknown, answer: Response | undefined): Promise<void> {
  const { destination, signal } = sending;
  if (!isByteStream(data)) {
    const bytes = answer === undefined ? String(data) : new Uint8Array(await answer.arrayBuffer());
    if (bytes.length === 0) return;
    const text = typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
    await destination.write(isOnTerminal(sending) ? plainText(text) : bytes);
    return;
  }
  for await (const piece of data) {
    signal.throwIfAborted();
    if (!(await destination.write(piece))) return;
  }
}

function isByteStream(data: unknown): data is ReadableStream<Uint8Array> {
  return data instanceof ReadableStream;
}

/** A server must not be able to tell a terminal anything but text. */
function isOnTerminal({ plan, context }: Sending): boolean {
  return plan.options.outputFile === undefined && context.stdout.isTTY === true;
}

async function writeData(sending: Sending, data: unknown): Promise<void> {
  const { plan, query, destination, json, observer, context } = sending;
  if (data === undefined) {
    if (context.stderr.isTTY === true) observer.note(`${plan.known.operationId}: done.`);
    return;
  }
  const part = query === undefined ? data : query(data);
  const isTerminal = isOnTerminal(sending);
  const write = (text: string): Promise<boolean> => {
    observer.close();
    // Tables have seen to it themselves, and have colours.
    return destination.write(isTerminal && plan.format !== "table" ? plainText(text) : text);
  };
  switch (plan.format) {
    case "raw":
    case "json":
      await write(`${json.stringify(part, 2)}\n`);
      return;
    case "yaml":
      await write(await renderYaml(part));
      return;
    case "csv":
      await write(await renderCsv(part));
      return;
    case "table": {
      const { stdout } = context;
      const room = { columns: isTerminal ? (stdout.columns ?? 80) : undefined, paint: paintFor(stdout, context) };
      const { text, leftOut } = await renderTable(part, { ...room, paint: isTerminal ? room.paint : asItIs });
      await write(text);
      if (leftOut.length > 0) {
        observer.note(`${plural(leftOut.length, "column")} did not fit: ${listed(leftOut, 5)}. --output json has all.`);
      }
    }
  }
  const more = moreOf(data);
  if (more !== undefined && query === undefined) observer.note(more);
}

function asItIs(_style: unknown, text: string): string {
  return text;
}

/** Says that a table is not all there is. */
function moreOf(data: unknown): string | undefined {
  const count = itemsIn(data)?.length;
  const total = isRecord(data) ? Number(data["totalCount"]) : Number.NaN;
  return count !== undefined && total > count ? `${count} of ${total}; --all gives every page.` : undefined;
}

/** Every page of a list, an item a line, as JSON, while they come. */
export async function sendAll(sending: Sending): Promise<void> {
  const { plan, input, client, destination, query, json, observer, signal } = sending;
  const { operationId } = plan.known;
  let count = 0;
  observer.status(operationId);
  for await (const page of client.paginate(operationId, input, { signal }).pages()) {
    const items = itemsIn(page) ?? [];
    const parts = query === undefined ? items : items.map(query).filter((part) => part !== null);
    count += items.length;
    observer.status(`${operationId}: ${plural(count, "item")}`);
    const lines = parts.map((part) => `${json.stringify(part)}\n`).join("");
    // Leaving the loop ends what is under way.
    if (lines !== "" && !(await destination.write(isOnTerminal(sending) ? plainText(lines) : lines))) return;
  }
}
