// One of many processes that share a service account. It does what the server says, all at the same moment.
const { MODULE, BASE_URL, REDIS_URL } = process.env;
const { serviceAccount } = await import(MODULE);

let offset = 0;
const context = {
  origin: BASE_URL,
  baseUrl: BASE_URL,
  fetch: (request) => fetch(request),
  now: () => Date.now() + offset,
  userAgent: undefined,
  timeout: 30_000,
  events: (event) => {
    if (event.type === "store-failed") process.stderr.write(`store failed: ${event.error}\n`);
    onEvent(event);
  },
};
let onEvent = () => undefined;

const kv = (method, key, init) => fetch(`${BASE_URL}/kv/${encodeURIComponent(key)}`, { method, ...init });
const overHttp = {
  get: async (key) => {
    const response = await kv("GET", key);
    return response.status === 200 ? response.text() : void (await response.text());
  },
  set: async (key, body, ttl) => void (await (await kv("PUT", key, { body, headers: { "x-ttl": `${ttl}` } })).text()),
  delete: async (key) => void (await (await kv("DELETE", key)).text()),
};
const onRedis = async () => {
  const [{ Keyv }, { default: KeyvRedis }] = await Promise.all([import("keyv"), import("@keyv/redis")]);
  return new Keyv(new KeyvRedis(REDIS_URL));
};
const tokenStore = REDIS_URL === undefined ? overHttp : await onRedis();

const auth = serviceAccount({ clientId: "mdb_sa_id_1", clientSecret: "mdb_sa_sk_1", tokenStore });
const send = auth.layer(context)((request) => fetch(request));
const details = { call: { operationId: "getSystemStatus", method: "GET", path: "/api/atlas/v2" }, timeout: 0 };
const call = async () => (await send(new Request(`${BASE_URL}/api/atlas/v2`), details)).status;
// Answered when all processes have asked.
const together = async (phase) => void (await (await fetch(`${BASE_URL}/together/${phase}`)).text());

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
await fetch(`${BASE_URL}/report`, { method: "POST", body: JSON.stringify({ statuses, how: String(how) }) });
process.exit();
