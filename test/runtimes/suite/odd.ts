/** Calls over real connections, to servers that do what no server should. */
import { bearerToken, createAtlasClient, type AtlasClient } from "atlas-fetch";
import { equal, failureOf, has, ok } from "./assert.js";
import { ORG } from "./fake.js";
import { skip, type Tests } from "./test.js";

const clientAt = (baseUrl: string): AtlasClient =>
  createAtlasClient({ auth: bearerToken("token"), baseUrl, retry: false, deprecations: "silent" });

const LOG = { groupId: ORG, hostName: "oven.example.net", logName: "mongodb" } as const;

export const odd: Tests = {
  async "an empty 401 is an error, not a success"({ stage }) {
    const { url } = await stage.odd("empty-401");
    has(await failureOf(clientAt(url).organizations.listOrgs()), { name: "AtlasApiError", status: 401 });
  },

  async "a redirect is not followed, and says where it leads if the platform tells"({ stage, platform }) {
    const { url } = await stage.odd("redirect");
    const error = await failureOf(clientAt(url).organizations.listOrgs());
    has(error, { name: "AtlasNetworkError", code: "REDIRECT_REFUSED" });
    equal(await stage.elsewhere(), [], "what came to where it leads");
    const isTold = String(error).includes(" to http");
    // A browser hides status and headers of a redirect (`opaqueredirect`).
    equal(isTold, platform !== "browser", "whether the message says where it leads");
  },

  async "the time limit ends a call that is not answered, and closes the connection"({ stage }) {
    const { url } = await stage.odd("silent");
    const error = await failureOf(clientAt(url).organizations.listOrgs({}, { timeout: 100 }));
    has(error, { name: "AtlasTimeoutError", operationId: "listOrgs" });
    equal(await stage.closed(), 1, "the number of closed connections");
  },

  async "the caller ends a call, and it fails with the caller's reason"({ stage }) {
    const { url } = await stage.odd("silent");
    const controller = new AbortController();
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), 100);
    const error = await failureOf(clientAt(url).organizations.listOrgs({}, { signal: controller.signal }));
    ok(error === reason, `it failed with ${String(error)}`);
    equal(await stage.closed(), 1, "the number of closed connections");
  },

  async "a stream that stalls ends with the time limit"({ stage }) {
    const { url } = await stage.odd("stalling");
    const stream = await clientAt(url).monitoringAndLogs.downloadGroupClusterLog(LOG, { timeout: 200 });
    has(await failureOf(read(stream)), { name: "AtlasTimeoutError" });
    equal(await stage.closed(), 1, "the number of closed connections");
  },

  async "a stream that breaks off is an error"({ stage }) {
    const { url } = await stage.odd("breaking");
    const reading = clientAt(url)
      .monitoringAndLogs.downloadGroupClusterLog(LOG)
      .then((stream) => read(stream));
    has(await failureOf(reading), { name: "AtlasNetworkError", code: "NETWORK_ERROR" });
  },

  async "who wants no more of a stream cancels it, and the connection is closed"({ stage }) {
    const { url } = await stage.odd("endless");
    const stream = await clientAt(url).monitoringAndLogs.downloadGroupClusterLog(LOG);
    const reader = stream.getReader();
    ok(!(await reader.read()).done, "there is nothing to read");
    await reader.cancel();
    equal(await stage.closed(), 1, "the number of closed connections");
  },

  async "another origin cannot be called from a page unless it allows that"({ stage, platform }) {
    if (platform !== "browser") skip("there are no origins outside browsers");
    await stage.odd("fine");
    const other = stage.url.replace("127.0.0.1", "localhost");
    has(await failureOf(clientAt(other).organizations.listOrgs()), {
      name: "AtlasNetworkError",
      code: "NETWORK_ERROR",
    });
    equal(
      (await stage.seen()).filter(({ method }) => method === "GET"),
      [],
      "what came to the other origin",
    );
  },
};

async function read(stream: ReadableStream<Uint8Array>): Promise<number> {
  const reader = stream.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.byteLength;
  }
}
