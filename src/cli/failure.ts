/** What went wrong, for people: what it was, why, and what to do about it. */
import {
  AtlasRateLimitError,
  AtlasVersionGoneError,
  isAtlasApiError,
  type AtlasApiError,
} from "../errors/api-error.js";
import { AtlasError } from "../errors/atlas-error.js";
import { AtlasAuthError } from "../errors/auth-error.js";
import { AtlasNetworkError } from "../errors/network-error.js";
import { AtlasTimeoutError } from "../errors/timeout-error.js";
import { plain } from "../conformance/report/plain.js";
import { AtlasWaitTimeoutError } from "../errors/wait-timeout-error.js";
import { redact } from "../redact.js";

/** What the one who explains may know of the call. */
export interface FailureFacts {
  /** The roles of which the caller needs one. */
  readonly roles?: readonly string[];
}

/** What to do about a status, as a sentence. */
const ADVICE: Readonly<Record<number, string>> = {
  400: "Check the input against --help.",
  401: "Check the credentials, and that they belong to this organization: Atlas answers 401 to a caller from outside it.",
  403: "Check the roles of the caller, and that this machine's address is on the API access list.",
  404: "Check the ids: it may be gone, or be somebody else's.",
  406: "Choose another API date with --version.",
  409: "It clashes with what is there: something that is in use, is changing, or is there already.",
  429: "Try again later.",
};

/** A failure in one paragraph, without any secret, and without anything that a terminal would obey. */
export function explainFailure(error: unknown, facts: FailureFacts = {}): string {
  if (isAtlasApiError(error)) return safe(explainAnswer(error, facts));
  if (!(error instanceof Error)) return safe(String(error));
  const advice = adviceFor(error);
  return redactLines(advice === undefined ? error.message : `${error.message} ${advice}`);
}

function redactLines(text: string): string {
  return text.split("\n").map(safe).join("\n");
}

function safe(line: string): string {
  return plain(redact(line));
}

function adviceFor(error: Error): string | undefined {
  if (error instanceof AtlasAuthError) return "Check the credentials: `--debug` tells what was asked.";
  if (error instanceof AtlasWaitTimeoutError) return "--watch-timeout <seconds> waits longer.";
  if (error instanceof AtlasTimeoutError) return "--timeout <seconds> waits longer.";
  if (error instanceof AtlasNetworkError && error.code === "NETWORK_ERROR") {
    return "Check --base-url, the network, and that no proxy is needed.";
  }
  return undefined;
}

function explainAnswer(error: AtlasApiError, facts: FailureFacts): string {
  const { operationId, method, path, status, errorCode, reason, detail, fields, requestId } = error;
  const name = errorCode ?? reason;
  const what = `${operationId} (${method} ${path}) was answered ${status}${name === undefined ? "" : ` ${name}`}.`;
  const why = [
    detail ?? (errorCode === undefined ? undefined : reason),
    ...fields.map(({ field, description }) => `${field}: ${description}`),
  ];
  const id = requestId === undefined ? undefined : `(Request ${requestId}.)`;
  const sentences = [what, ...why.map((text) => sentence(text ?? "")), whatToDo(error, facts), id];
  return sentences.filter((text) => text !== undefined && text !== "").join(" ");
}

function whatToDo(error: AtlasApiError, { roles = [] }: FailureFacts): string {
  if (error instanceof AtlasVersionGoneError) {
    if (error.moveTo !== undefined) return `That version is gone: use --version ${error.moveTo} or later.`;
    return "That version is gone, and this package knows no newer one: update it.";
  }
  if (error instanceof AtlasRateLimitError && error.retryAfter !== undefined) {
    return `Try again in ${Math.ceil(error.retryAfter / 1000)} s.`;
  }
  if (error instanceof AtlasRateLimitError) return "Try again later.";
  if (error.status >= 500) return "Atlas, or something before it, could not answer: try again later.";
  const needed = error.status === 403 && roles.length > 0 ? ` The operation needs one of: ${roles.join(", ")}.` : "";
  return `${ADVICE[error.status] ?? ""}${needed}`;
}

function sentence(text: string): string {
  return /[.!?]$|^$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** The body that an error of Atlas came with, as far as it could be read. */
export function errorBodyOf({ status, errorCode, reason, detail, parameters, fields }: AtlasApiError): object {
  return {
    error: status,
    errorCode: errorCode ?? `HTTP_${status}`,
    ...(reason === undefined ? {} : { reason }),
    ...(detail === undefined ? {} : { detail }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(fields.length === 0 ? {} : { badRequestDetail: { fields } }),
  };
}

/** Where an error and its causes come from, for `--debug`. */
export function stackOf(error: unknown): string {
  const lines: string[] = [];
  const seen = new Set<unknown>();
  for (let cause = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    seen.add(cause);
    const code = cause instanceof AtlasError ? ` [${cause.code}]` : "";
    const [head = "", ...rest] = (cause.stack ?? cause.message).split("\n");
    lines.push(`${lines.length === 0 ? "" : "Caused by: "}${head}${code}`, ...rest);
  }
  return lines.map((line) => `${redactLine(line)}\n`).join("");
}

/** What a module is loaded from may look like something else. */
function redactLine(line: string): string {
  return /^ {4}at (?:async )?[\w$.<> [\]]* ?\(?(?:file:|node:|\/)[^\s]*\d\)?$/.test(line) ? line : safe(line);
}
