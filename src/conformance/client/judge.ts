/** Holds what was seen of a case against what was expected. */
import { createHash } from "node:crypto";
import { inspect } from "node:util";
import type {
  ClientCase,
  ExpectedDigest,
  ExpectedError,
  ExpectedNotice,
  ExpectedOutcome,
  ExpectedRequest,
  Step,
  Values,
} from "./case.js";
import { first, same, shorten, show, type Mismatch } from "./compare.js";
import type { Outcome, Recording } from "./exchange.js";
import { canonicalPath, canonicalQuery, type WireRequest } from "./wire.js";

/** What is wrong with a case, the wire first; nothing if all is well. */
export function judge({ steps, expect }: ClientCase, recording: Recording): Mismatch | undefined {
  const last = recording.outcomes.at(-1);
  return first(
    wireMismatch(steps, recording),
    ...recording.requests.map((request) => requestMismatch(steps[request.step ?? -1]?.request, request)),
    ...recording.outcomes.map((outcome) => secretMismatch(expect.secrets, outcome)),
    expect.outcome === undefined ? undefined : outcomeMismatch(expect.outcome, last),
    expect.notices === undefined ? undefined : noticeMismatch(expect.notices, recording),
    expect.waits === undefined ? undefined : waitMismatch(expect.waits, recording.waits),
    recording.freed === false ? { expected: "the connection is let go", actual: "it stays open" } : undefined,
  );
}

/** Every request that was prepared for has to come, and no other one. */
function wireMismatch(steps: readonly Step[], { requests, outcomes }: Recording): Mismatch | undefined {
  const used = new Set(requests.map(({ step }) => step));
  const isComplete = steps.every(({ optional }, step) => optional === true || used.has(step));
  if (isComplete && requests.every(({ step }) => step !== undefined)) return undefined;
  const errors = outcomes.flatMap((outcome) => ("error" in outcome ? [show(outcome.error)] : []));
  const seen = requests.map(({ method, origin, path }) => `${method} ${new URL(origin).host} ${path}`);
  return {
    expected: countOf(steps.map(({ request: { method, path, to } }) => `${method} ${path ?? to ?? "the API"}`)),
    actual: shorten([countOf(seen), ...errors].join("; ")),
  };
}

function countOf(requests: readonly string[]): string {
  if (requests.length === 0) return "no request";
  return `${requests.length} ${requests.length === 1 ? "request" : "requests"}: ${requests.join(", ")}`;
}

function requestMismatch(expected: ExpectedRequest | undefined, request: WireRequest): Mismatch | undefined {
  if (expected === undefined) return undefined;
  const { path, query, headers = {}, matches = {}, body, digest } = expected;
  return first(
    path === undefined ? undefined : same("path", canonicalPath(path), canonicalPath(request.path)),
    query === undefined ? undefined : same("query", query, canonicalQuery(request.search)),
    ...Object.entries(headers).map(([name, value]) => same(`header ${name}`, value, request.headers[name] ?? null)),
    ...Object.entries(matches).map(([name, pattern]) => {
      const value = request.headers[name];
      return value !== undefined && new RegExp(pattern).test(value)
        ? undefined
        : { expected: `header ${name}: /${pattern}/`, actual: `header ${name}: ${show(value ?? null)}` };
    }),
    body === undefined ? undefined : bodyMismatch(body, request.body),
    digest === undefined ? undefined : digestMismatch(digest, request),
  );
}

function bodyMismatch(expected: NonNullable<ExpectedRequest["body"]>, actual: string): Mismatch | undefined {
  if (expected === "none") return same("body", "", actual);
  if ("text" in expected) return same("body", expected.text, actual);
  try {
    return same("body", JSON.parse(JSON.stringify(expected.json)), JSON.parse(actual));
  } catch {
    return { expected: `body: ${show(expected.json)}`, actual: `body: ${shorten(actual)}, which is no JSON` };
  }
}

/** Works the digest out again, with another implementation of the hashes than the client's. */
function digestMismatch(expected: ExpectedDigest, request: WireRequest): Mismatch | undefined {
  const header = request.headers["authorization"] ?? "";
  const fields = Object.fromEntries(
    [...header.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g)].map(([, name = "", quoted, plain]) => [
      name,
      quoted ?? plain,
    ]),
  );
  const { username, password, realm, nonce, algorithm, count } = expected;
  const hash = (...parts: readonly (string | undefined)[]): string =>
    createHash(algorithm === "MD5" ? "md5" : "sha256")
      .update(parts.join(":"))
      .digest("hex");
  const nc = count.toString(16).padStart(8, "0");
  const uri = `${request.path}${request.search}`;
  const response = hash(
    hash(username, realm, password),
    nonce,
    nc,
    fields["cnonce"],
    "auth",
    hash(request.method, uri),
  );
  const { cnonce: _, opaque: __, algorithm: named = "MD5", ...given } = fields;
  const wanted = { username, realm, nonce, uri, qop: "auth", nc, response, algorithm };
  // Who names no algorithm means MD5 (RFC 7616, section 3.4).
  return same("digest", wanted, { ...given, algorithm: named });
}

function outcomeMismatch(expected: ExpectedOutcome, outcome: Outcome | undefined): Mismatch | undefined {
  if (outcome === undefined) return { expected: "a call", actual: "none" };
  if ("error" in expected) return errorMismatch(expected.error, outcome);
  if ("aborted" in expected) {
    const name = "error" in outcome && outcome.error instanceof Error ? outcome.error.name : undefined;
    return name === "AbortError" ? undefined : { expected: "the caller's AbortError", actual: showOutcome(outcome) };
  }
  if ("error" in outcome) return { expected: showExpected(expected), actual: show(outcome.error) };
  if ("base64" in expected) return bytesMismatch(expected.base64, outcome.data);
  if ("status" in expected) return same("", expected, outcome.data);
  return same("", expected.value, outcome.data);
}

function bytesMismatch(base64: string, data: unknown): Mismatch | undefined {
  const isBody = data instanceof Uint8Array || typeof data === "string";
  const bytes = isBody ? Buffer.from(data) : undefined;
  if (bytes?.toString("base64") === base64) return undefined;
  const expected = Buffer.from(base64, "base64");
  const actual = bytes === undefined ? show(data) : `${bytes.length} bytes ${shorten(bytes.toString("hex"))}`;
  return { expected: `${expected.length} bytes ${shorten(expected.toString("hex"))}`, actual };
}

function errorMismatch(expected: ExpectedError, outcome: Outcome): Mismatch | undefined {
  const error = "error" in outcome ? outcome.error : undefined;
  const classes = classesOf(error);
  const missing = [expected.name, ...(expected.is ?? [])].find((name) => !classes.includes(name));
  if (!(error instanceof Error) || missing !== undefined || classes[0] !== expected.name) {
    const wanted = [expected.name, ...(expected.is ?? [])].join(" extends ");
    return { expected: wanted, actual: showOutcome(outcome) };
  }
  const silent = expected.mentions?.find((text) => !error.message.includes(text));
  return first(
    same(expected.name, expected.fields ?? {}, pick(error, expected.fields ?? {})),
    silent === undefined ? undefined : { expected: `a message with ${show(silent)}`, actual: shorten(error.message) },
  );
}

/** The names of an error's class and of those that it extends. */
function classesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at: unknown = error; typeof at === "object" && at !== null; at = Object.getPrototypeOf(at)) {
    const name: unknown = Object.hasOwn(at, "constructor") ? Reflect.get(at, "constructor") : undefined;
    if (typeof name === "function") names.push(name.name);
  }
  return names;
}

/** The named fields of an object, nested ones by a path such as `response.status`. */
function pick(from: object, fields: Values): Values {
  return Object.fromEntries(
    Object.keys(fields).map((path) => [
      path,
      path
        .split(".")
        .reduce<unknown>(
          (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
          from,
        ),
    ]),
  );
}

function noticeMismatch(expected: readonly ExpectedNotice[], { notices }: Recording): Mismatch | undefined {
  if (expected.length !== notices.length) {
    const actual = notices.map(({ reason, message }) => `${reason}: ${message}`).join("; ");
    return { expected: `${expected.length} notices`, actual: shorten(`${notices.length} notices ${actual}`.trim()) };
  }
  return first(
    ...expected.map(({ fields, mentions = [] }, index) => {
      const notice = notices[index];
      if (notice === undefined) return undefined;
      const silent = mentions.find((text) => !notice.message.includes(text));
      return first(
        same("notice", fields, pick(notice, fields)),
        silent === undefined ? undefined : { expected: `a notice with ${show(silent)}`, actual: notice.message },
      );
    }),
  );
}

function waitMismatch(
  expected: readonly (readonly [number, number])[],
  waits: readonly number[],
): Mismatch | undefined {
  const isRight =
    waits.length === expected.length &&
    expected.every(([least, most], index) => {
      const wait = waits[index] ?? Number.NaN;
      return wait >= least && wait <= most;
    });
  const texts = expected.map(([least, most]) => (least === most ? `${least} ms` : `${least} to ${most} ms`));
  if (isRight) return undefined;
  return { expected: `waits: ${texts.join(", ") || "none"}`, actual: `waits: ${waits.join(" ms, ") || "none"}` };
}

function secretMismatch(secrets: readonly string[] | undefined, outcome: Outcome): Mismatch | undefined {
  if (secrets === undefined || !("error" in outcome)) return undefined;
  const { error } = outcome;
  const printed = [inspect(error, { depth: 8 }), error instanceof Error ? error.stack : "", JSON.stringify(error)];
  const found = secrets.find((secret) => printed.some((text) => text?.includes(secret)));
  if (found === undefined) return undefined;
  return { expected: "an error without credentials", actual: `an error with ${found.slice(0, 8)}… in it` };
}

function showExpected(expected: ExpectedOutcome): string {
  if ("value" in expected) return show(expected.value);
  return "data" in expected ? show(expected.data) : "a body";
}

function showOutcome(outcome: Outcome): string {
  return "error" in outcome ? show(outcome.error) : `no error, but ${show(outcome.data)}`;
}

/** What is expected of a case, in short. */
export function summaryOf({ steps, expect }: ClientCase): string {
  const { outcome, notices, waits } = expect;
  const sent =
    steps.length === 0
      ? "nothing sent"
      : steps.map(({ request, answer }) => `${request.method} → ${answer.fault ?? answer.status}`).join(", ");
  const came = outcome === undefined ? [] : [outcomeSummary(outcome)];
  const told = notices === undefined ? [] : [`${notices.length} notices`];
  const waited =
    waits === undefined || waits.length === 0 ? [] : [`waits ${waits.map(([least]) => least).join(", ")} ms`];
  return shorten([sent, ...waited, ...came, ...told].join("; "));
}

function outcomeSummary(outcome: ExpectedOutcome): string {
  if ("error" in outcome) return outcome.error.name;
  if ("aborted" in outcome) return "AbortError";
  if ("base64" in outcome) return "the same bytes";
  const value = "value" in outcome ? outcome.value : outcome.data;
  return value === undefined ? "undefined" : show(value).slice(0, 80);
}
