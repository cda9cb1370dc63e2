/** The server of the cases in which no answer, or only half of one, ever comes: a real socket on loopback. */
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { sleep } from "../../transport/sleep.js";
import type { Step } from "./case.js";
import type { Server, ServerEvents } from "./exchange.js";
import { bytesOf, isMeant, reachable } from "./nock-server.js";
import { wireRequest, type WireRequest } from "./wire.js";

/** How long a client may take to let go of a connection, in milliseconds; it is waited for only if it does not. */
const PATIENCE = 3_000;

/** Serves the steps of a case from a socket of its own: what one case leaves behind must not reach another. */
export async function openSocket(steps: readonly Step[], { onSilence }: ServerEvents): Promise<Server> {
  const requests: WireRequest[] = [];
  const used = new Set<number>();
  /** Connections on which a client waits. Idle ones may stay open. */
  const waiting: Socket[] = [];
  const server = createServer((req, res) => {
    const target = req.url ?? "";
    const step = steps.findIndex(
      ({ request }, index) => !used.has(index) && request.method === req.method && isMeant(request, target),
    );
    used.add(step);
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => {
      const facts = { origin: baseUrl, method: req.method ?? "", body: Buffer.concat(chunks).toString() };
      requests.push(wireRequest({ ...facts, ...(step < 0 ? {} : { step }) }, target, req.headers));
      const answer = steps[step]?.answer;
      if (answer === undefined) {
        res.destroy();
        return;
      }
      if (answer.fault !== undefined) waiting.push(req.socket);
      if (answer.fault === "silent") {
        onSilence();
        return;
      }
      const body = bytesOf(answer);
      const half = body.subarray(0, Math.ceil(body.length / 2));
      res.writeHead(answer.status, { ...answer.headers });
      if (answer.fault === "stalled") res.write(half);
      else res.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const host = `127.0.0.1:${isAddress(address) ? address.port : 0}`;
  const baseUrl = `http://${host}`;
  reachable.add(host);
  return {
    baseUrl,
    requests,
    async close() {
      const freed = await allClosed(waiting.filter(({ closed }) => !closed));
      reachable.delete(host);
      server.close();
      server.closeAllConnections();
      return freed;
    },
  };
}

function isAddress(address: unknown): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

/** Whether all connections are closed, now or in a moment. */
async function allClosed(sockets: readonly Socket[]): Promise<boolean> {
  const closing = sockets.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
  const late = new AbortController();
  try {
    return await Promise.race([Promise.all(closing).then(() => true), giveUp(late.signal)]);
  } finally {
    late.abort();
  }
}

async function giveUp(signal: AbortSignal): Promise<boolean> {
  await sleep(PATIENCE, signal).catch(() => undefined);
  return false;
}
