// One of many processes that share a service account. It does what the server says, all at the same moment: first with a
// store over HTTP, then with one on Redis, if there is one.
const { MODULE, BASE_URLS = "", REDIS_URL } = process.env;
const { serviceAccount } = await import(MODULE);

function overHttp(baseUrl) {
  const kv = (method, key, init) => fetch(`${baseUrl}/kv/${encodeURIComponent(key)}`, { method, ...init });
  return {
    get: async (key) => {
      const response = await kv("GET", key);
      return response.status === 200 ? response.text() : void (await response.text());
    },
    set: async (key, body, ttl) => void (await (await kv("PUT", key, { body, headers: { "x-ttl": `${ttl}` } })).text()),
    delete: async (key) => void (await (await kv("DELETE", key)).text()),
  };
}

async function onRedis() {
  const [{ Keyv }, { default: KeyvRedis }] = await Promise.all([import("keyv"), import("@keyv/redis")]);
  return new Keyv(new KeyvRedis(REDIS_URL));
}

async function share(baseUrl, tokenStore) {
  let offset = 0;
  let onEvent = () => undefined;
  const context = {
    origin: baseUrl,
    baseUrl,
    fetch: (request) => fetch(request),
    now: () => Date.now() + offset,
    userAgent: undefined,
    timeout: 30_000,
    events: (event) => {
      if (event.type === "store-failed") process.stderr.write(`store failed: ${event.error}\n`);
      onEvent(event);
    },
  };
  const auth = serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1", tokenStore });
  const send = auth.layer(context)((request) => fetch(request));
  const details = { call: { operationId: "getSystemStatus", method: "GET", path: "/api/atlas/v2" }, timeout: 0 };
  const call = async () => (await send(new Request(`${baseUrl}/api/atlas/v2`), details)).status;
  // Answered when all processes have asked.
  const together = async (phase) => void (await (await fetch(`${baseUrl}/together/${phase}`)).text());

  // What connecting costs is not the question.
  await tokenStore.get("warm");
  await together("cold");
  const statuses = [await call()];
  await together("refused");
  // Long enough for a token to have been revoked since it was new.
  offset = 120_000;
  statuses.push(await call());
  await together("early");
  const renewed = new Promise((resolve) => {
    onEvent = ({ type, error }) => resolve(error ?? type);
  });
  offset += 3_600_000 - 150_000;
  statuses.push(await call());
  const how = await renewed;
  await together("done");
  statuses.push(await call());
  await auth.close();
  await fetch(`${baseUrl}/report`, { method: "POST", body: JSON.stringify({ statuses, how: String(how) }) });
}

const [first, second] = BASE_URLS.split(" ");
await share(first, overHttp(first));
if (second !== undefined) await share(second, await onRedis());
process.exit();
