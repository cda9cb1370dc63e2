/** `--dry-run` and `--curl`: what would be sent, without sending it. */
import { isRecord } from "../../codegen/document.js";
import { redact } from "../../redact.js";
import type { CurlAuth } from "../../to-curl.js";
import type { CallInput } from "./call-input.js";
import type { CallPlan } from "./call-plan.js";
import type { Json } from "./json.js";
import { makeSilentClient } from "./make-client.js";

/** The names under which bodies hold secrets. */
const SECRET = /token|secret|password|private_?key|api_?key/i;
/** How secrets look, whatever their name. */
const SECRET_TEXT = /mdb_sa_sk_|\beyJ[\w-]+\.|\b(?:Bearer|Basic|Digest)\s|:\/\/[^/\s@]+@/i;
const HIDDEN = "***";

/** A copy of a body without the texts that their names or their looks give away as secrets. */
export function hideSecrets(value: unknown, name = ""): unknown {
  if (typeof value === "string") return SECRET.test(name) || SECRET_TEXT.test(value) ? HIDDEN : value;
  // What is in a list has the name of the list.
  if (Array.isArray(value)) return value.map((item) => hideSecrets(item, name));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, hideSecrets(field, key)]));
}

function withoutSecrets(input: CallInput): CallInput {
  return "body" in input ? { ...input, body: hideSecrets(input["body"], "body") } : input;
}

/** What the credentials become in a header. */
const AUTHORIZATION: Readonly<Record<CurlAuth, string>> = {
  "service-account": `Bearer ${HIDDEN}`,
  bearer: `Bearer ${HIDDEN}`,
  "api-key": `Digest ${HIDDEN}`,
};

/** The request of a call, as `--dry-run` prints it. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The request that a call would send. What looks like a secret is hidden. */
export async function requestOf(
  plan: CallPlan,
  input: CallInput,
  place: { readonly baseUrl: string; readonly kind: CurlAuth },
): Promise<ShownRequest> {
  let made: Request | undefined;
  const client = makeSilentClient(plan, place.baseUrl, (request) => {
    made = request;
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  const { operationId, group } = plan.known;
  const safe = withoutSecrets(input);
  await client.untyped[group]?.[operationId]?.(safe, plan.accept === undefined ? {} : { accept: plan.accept });
  if (made === undefined) throw new TypeError("no request was made");
  const headers = Object.fromEntries([...made.headers].map(([name, value]) => [titled(name), redact(value)]));
  return {
    method: made.method,
    url: redact(made.url),
    headers: { Authorization: AUTHORIZATION[place.kind], ...headers },
    ...("body" in safe ? { body: safe["body"] } : {}),
  };
}

function titled(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** A request as HTTP writes it. */
export function requestText({ method, url, headers, ...rest }: ShownRequest, json: Json): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const body = "body" in rest ? [``, json.stringify(rest.body, 2)] : [];
  return `${[`${method} ${url}`, ...lines, ...body].join("\n")}\n`;
}

/** The command line for curl; secrets are variables in it. */
export async function curlOf(
  plan: CallPlan,
  input: CallInput,
  place: { readonly baseUrl: string; readonly kind: CurlAuth },
): Promise<string> {
  const { curl, accept, known } = plan;
  const auth = curl === undefined || curl === "as called" ? place.kind : curl;
  const client = makeSilentClient(plan, place.baseUrl);
  const command = await client.toCurl(known.operationId, withoutSecrets(input), {
    auth,
    ...(accept === undefined ? {} : { accept }),
  });
  return `${command}\n`;
}
