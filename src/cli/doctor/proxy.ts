/** What the environment says of proxies and certificates, and whether Node listens to it. */
import type { Finding } from "./finding.js";

/** The Node that runs, as far as proxies depend on it. */
export interface Runtime {
  /** As `process.versions.node`. */
  readonly version: string;
  /** As `process.execArgv`. */
  readonly execArgv: readonly string[];
}

/** What was found out. */
export interface ProxyExamination {
  readonly finding: Finding;
  /** The proxy that calls go through, without name and password. */
  readonly proxy?: URL;
}

type Environment = Readonly<Record<string, string | undefined>>;

const FLAG = "--use-env-proxy";
/** The first versions that can do it, by their major one. */
const SINCE: ReadonlyMap<number, number> = new Map([
  [22, 21],
  [24, 0],
]);
const NEEDED = "Node 22.21 or 24";

/** Looks at the proxy variables. */
export function examineProxy(env: Environment, baseUrl: string, runtime: Runtime): ProxyExamination {
  const url = new URL(baseUrl);
  const value = (name: string): string | undefined => nonEmpty(env[name.toLowerCase()]) ?? nonEmpty(env[name]);
  const http = value("HTTP_PROXY");
  const given = url.protocol === "https:" ? (value("HTTPS_PROXY") ?? http) : http;
  const all = value("ALL_PROXY");
  const certificates = certificateConcern(env);
  if (given === undefined) {
    const other = all === undefined ? "" : "ALL_PROXY is set, which Node does not read";
    return { finding: finding(other === "" ? "ok" : "warning", other === "" ? "none is set" : other, certificates) };
  }
  const proxy = addressOf(given);
  if (proxy === undefined) {
    const advice = "Write it as http://proxy.example:3128.";
    return {
      finding: {
        check: "proxy",
        status: "problem",
        summary: "the proxy that is set is no http: or https: address",
        advice,
      },
    };
  }
  const shown = `${proxy.protocol}//${proxy.host}`;
  if (isExcluded(value("NO_PROXY") ?? "", url)) {
    return {
      finding: finding(
        "ok",
        `${shown} is set, and NO_PROXY says that ${url.hostname} is reached without it`,
        certificates,
      ),
    };
  }
  const state = stateOf(env, runtime);
  if (state === "used") return { finding: finding("ok", `calls go through ${shown}`, certificates, shown), proxy };
  return {
    finding: {
      ...finding("warning", `${shown} is set, but Node ${runtime.version} does not use it`, certificates),
      advice: [
        state === "too old"
          ? `If Atlas can be reached through the proxy only, use ${NEEDED} with NODE_USE_ENV_PROXY=1, or give the client a \`fetch\` of undici with an EnvHttpProxyAgent.`
          : "If Atlas can be reached through the proxy only, set NODE_USE_ENV_PROXY=1.",
        ...certificates,
      ].join(" "),
    },
  };
}

function finding(status: Finding["status"], summary: string, concerns: readonly string[], proxy?: string): Finding {
  const data = proxy === undefined ? {} : { data: { proxy } };
  if (concerns.length === 0) return { check: "proxy", status, summary, ...data };
  return { check: "proxy", status: "warning", summary, advice: concerns.join(" "), ...data };
}

function certificateConcern(env: Environment): readonly string[] {
  if (env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0") return [];
  return [
    "NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody on the way read credentials: take it away, and name the certificate of your network in NODE_EXTRA_CA_CERTS.",
  ];
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" ? undefined : text.trim();
}

function addressOf(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  url.username = "";
  url.password = "";
  return url;
}

/** Whether calls go through a proxy that is set. */
function stateOf(env: Environment, { version, execArgv }: Runtime): "used" | "not asked for" | "too old" {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const since = SINCE.get(major);
  if (major < 24 && (since === undefined || minor < since)) return "too old";
  const options = `${env["NODE_OPTIONS"] ?? ""} ${execArgv.join(" ")}`.split(/\s+/);
  if (options.includes("--no-use-env-proxy")) return "not asked for";
  return options.includes(FLAG) || env["NODE_USE_ENV_PROXY"] === "1" ? "used" : "not asked for";
}

/** Whether a proxy is not for an address, as Node understands `NO_PROXY`. */
function isExcluded(list: string, { hostname, port, protocol }: URL): boolean {
  const own = port === "" ? (protocol === "https:" ? "443" : "80") : port;
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      if (only !== undefined && only !== own) return false;
      return /^[.*]/.test(name) ? hostname.endsWith(name.replace(/^\*/, "")) : hostname === name;
    });
}
