/** Answers that no server should give. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Oddity } from "../suite/stage.js";

const GZIP = "application/vnd.atlas.2023-02-01+gzip";

/** Sends pieces until nobody takes them any more. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { "content-type": GZIP });
  const timer = setInterval(() => response.write("more and more "), 10);
  response.on("close", () => clearInterval(timer));
}

export const ODDITIES: Readonly<Record<Oddity, (request: IncomingMessage, response: ServerResponse) => void>> = {
  fine: (_, response) =>
    void response.writeHead(200, { "content-type": "application/json" }).end('{"results": [], "totalCount": 0}'),
  "empty-401": (_, response) => void response.writeHead(401).end(),
  redirect: ({ headers }, response) =>
    void response.writeHead(302, { location: `http://${headers.host ?? ""}/elsewhere?token=abc` }).end(),
  silent: () => undefined,
  stalling: (_, response) => void response.writeHead(200, { "content-type": GZIP }).write("the first piece"),
  breaking: (_, response) => {
    response.writeHead(200, { "content-type": GZIP, "content-length": "1000" });
    response.write("the first piece", () => setTimeout(() => response.socket?.resetAndDestroy(), 50));
  },
  endless: (_, response) => drip(response),
};
