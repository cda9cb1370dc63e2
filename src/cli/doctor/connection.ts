/** Whether the host can be reached: its name, a connection, its certificate. */
import { isIP } from "node:net";
import type { Check, Finding } from "./finding.js";
import { skipped } from "./finding.js";
import { codeOf, reasonText, TimeUp, within } from "./limit.js";
import type { Network } from "./network.js";

/** What to look at. */
export interface Destination {
  readonly baseUrl: URL;
  /** The proxy that calls go through. */
  readonly proxy: URL | undefined;
}

export interface Means {
  readonly network: Network;
  /** The time limit of each step, in milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const FIREWALL = "A firewall may be in between: ask whoever runs the network, and whether a proxy is needed.";

/** What to do, by what the system said. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ["ENOTFOUND", "Nobody knows this name: check the base URL, the network and its name servers."],
  ["EAI_AGAIN", "The name server does not answer: check the network, and /etc/resolv.conf in a container."],
  ["ECONNREFUSED", "Nothing listens there: check the port in the base URL; a firewall may refuse it too."],
  ["ETIMEDOUT", FIREWALL],
  ["ECONNRESET", FIREWALL],
  ["ENETUNREACH", "This machine has no way there: check the network."],
  ["EHOSTUNREACH", "This machine has no way there: check the network."],
  [
    "EPROTO",
    "What answers there does not speak TLS: check scheme and port of the base URL, and whether a proxy is needed.",
  ],
  [
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "What answers there does not speak TLS: check scheme and port of the base URL, and whether a proxy is needed.",
  ],
  ["CERT_HAS_EXPIRED", "Check this machine's clock; if it is right, the server needs a new certificate."],
  ["CERT_NOT_YET_VALID", "Check this machine's clock."],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "Something else answers in its place: check the base URL, and what is in between."],
]);

const INSPECTED =
  "Something in between opens the connection, as networks of companies do: write its root certificate to a file and name that in NODE_EXTRA_CA_CERTS.";

/** Looks at each step, and no further than the first that fails. */
export async function* examineConnection(
  { baseUrl, proxy }: Destination,
  means: Means,
): AsyncGenerator<Finding, boolean> {
  const target = proxy ?? baseUrl;
  const hostname = target.hostname.replace(/^\[|\]$/g, "");
  const port = target.port === "" ? (target.protocol === "https:" ? 443 : 80) : Number(target.port);
  const who = proxy === undefined ? hostname : `the proxy ${hostname}`;
  const steps: readonly (readonly [Check, (signal: AbortSignal) => Promise<string | Finding>])[] = [
    ["name", (signal) => lookUp(hostname, who, means, signal)],
    [
      "connection",
      async (signal) => {
        await means.network.connect(hostname, port, signal);
        return `${who} takes connections at port ${port}`;
      },
    ],
    ["certificate", (signal) => shakeHands(baseUrl, proxy, { hostname, port }, means, signal)],
  ];
  for (const [index, [check, step]] of steps.entries()) {
    const startedAt = means.now();
    try {
      const found = await within(means.limit, means.signal, step);
      yield typeof found === "string"
        ? { check, status: "ok", summary: `${found} (${means.now() - startedAt} ms)` }
        : found;
    } catch (error) {
      means.signal?.throwIfAborted();
      yield failure(check, who, error);
      yield* skipped(
        steps.slice(index + 1).map(([later]) => later),
        "there is no connection",
      );
      return false;
    }
  }
  return true;
}

async function lookUp(
  hostname: string,
  who: string,
  { network }: Means,
  signal: AbortSignal,
): Promise<string | Finding> {
  if (isIP(hostname) !== 0) return { check: "name", status: "ok", summary: `${who} is an address` };
  const addresses = await network.lookup(hostname);
  signal.throwIfAborted();
  return { check: "name", status: "ok", summary: `${who} is ${addresses.join(", ")}`, data: { addresses } };
}

async function shakeHands(
  { protocol }: URL,
  proxy: URL | undefined,
  { hostname, port }: { readonly hostname: string; readonly port: number },
  { network, now }: Means,
  signal: AbortSignal,
): Promise<string | Finding> {
  if (proxy !== undefined)
    return { check: "certificate", status: "ok", summary: "checked through the proxy, with the answer" };
  if (protocol === "http:") return { check: "certificate", status: "ok", summary: "http: on loopback needs none" };
  const { protocol: tls, subject, issuer, validTo } = await network.handshake(hostname, port, signal);
  const until = Number.isFinite(validTo) ? new Date(validTo).toISOString().slice(0, 10) : "an unknown day";
  const isSoon = validTo - now() < SOON;
  return {
    check: "certificate",
    status: isSoon ? "warning" : "ok",
    summary: `${tls}; for ${subject}, signed by ${issuer}, valid until ${until}`,
    ...(isSoon ? { advice: "It expires in a few days: if this is a server of your own, renew it." } : {}),
    data: { protocol: tls, subject, issuer, validTo: until },
  };
}

/** In milliseconds. */
const SOON = 7 * 86_400_000;

const WHAT: Readonly<Partial<Record<Check, string>>> = {
  name: "the name has no address",
  connection: "there is no connection",
  certificate: "the connection is not safe",
};

function failure(check: Check, who: string, error: unknown): Finding {
  const code = codeOf(error);
  const isLate = error instanceof TimeUp;
  const isCertificate = check === "certificate" && code !== undefined && !ADVICE.has(code);
  const advice = isLate ? FIREWALL : isCertificate ? INSPECTED : ADVICE.get(code ?? "");
  const why = code === undefined || isLate ? reasonText(error) : `${code}, ${reasonText(error)}`;
  return {
    check,
    status: "problem",
    summary: `${who}: ${WHAT[check] ?? "it fails"} (${why})`,
    advice: advice ?? "Check the base URL, the network, and whether a proxy is needed.",
    data: { code: isLate ? "TIMEOUT" : (code ?? "UNKNOWN") },
  };
}
