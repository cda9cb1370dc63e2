// Calls that are given up while garbage is collected all the time; a process of its own, so that nothing else holds them.
const { MODULE, SILENT_URL, DRIP_URL, GZIP_URL, STALLED_URL } = process.env;
const { bearerToken, createAtlasClient } = await import(MODULE);

const id = "4888442a3354817a7320eb61";
const clientOf = (baseUrl) =>
  createAtlasClient({ auth: bearerToken("token"), baseUrl, retry: false, deprecations: "silent" });
const get = (url) => (options) => clientOf(url).organizations.listOrgs({}, options);
const post = (url) => (options) =>
  clientOf(url).organizations.createOrgInvite({ orgId: id, body: { username: "ada@example.com" } }, options);
const readGzip = (url) => async (options) => {
  const input = { groupId: id, hostName: "host.example.com", logName: "mongodb" };
  const log = await clientOf(url).monitoringAndLogs.downloadGroupClusterLog(input, options);
  for await (const _ of log);
};
const calls = {
  "GET before the headers": get(SILENT_URL),
  "POST before the headers": post(SILENT_URL),
  "GET during the body": get(DRIP_URL),
  "POST during the body": post(DRIP_URL),
  "stream during the body": readGzip(GZIP_URL),
  "stream that stalls": readGzip(STALLED_URL),
};

/** Nobody but the timer holds the controller, as in a program that has gone on to something else. */
function signalFor(milliseconds) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error("enough")), milliseconds);
  return controller.signal;
}
const ways = {
  timeout: () => ({ timeout: 200 }),
  signal: () => ({ timeout: 0, signal: signalFor(200) }),
  "signal beside a timeout": () => ({ timeout: 20_000, signal: signalFor(200) }),
};

/** A stream may take as long as it likes, as long as something comes. */
const waysFor = (what) =>
  Object.entries(ways).filter(([way]) => what !== "stream during the body" || way !== "timeout");

async function endOf(call) {
  const late = new Promise((resolve) => setTimeout(resolve, 5_000, "it hangs").unref());
  const error = call.then(
    () => "it was answered",
    (error) => (error.message === "enough" ? "enough" : error.name),
  );
  return Promise.race([error, late]);
}

const timer = setInterval(globalThis.gc, 5);
const ends = Object.entries(calls).flatMap(([what, call]) =>
  waysFor(what).map(async ([way, options]) => [`${what}: ${way}`, await endOf(call(options()))]),
);
const report = Object.fromEntries(await Promise.all(ends));
clearInterval(timer);
process.send(report, () => process.disconnect());
