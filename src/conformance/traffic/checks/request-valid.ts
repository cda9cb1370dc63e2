import { parseMediaType } from "../../../media-type.js";
import { resolveVersion } from "../../../version.js";
import { header } from "../exchange.js";
import { fixturesOf } from "../fixture-run.js";
import { exchanges, getGadget } from "../fixtures.js";
import type { Matched } from "../matched.js";
import { readQueryValue } from "../parameters.js";
import { findingsOf } from "../problems.js";
import { entriesFor, essenceOf } from "../spec-index.js";
import { judgeValue } from "../tolerance.js";
import {
  fail,
  notApplicable,
  notExercised,
  pass,
  type ExchangeCheck,
  type Finding,
  type TrafficContext,
} from "../traffic-check.js";

export const requestValid: ExchangeCheck = {
  info: {
    id: "traffic-request-valid",
    severity: "error",
    sentence: "A request that the server takes is one that the spec allows: parameters, media type and body.",
  },
  idle: "no exchange is for an operation of the spec",
  judge(matched, context) {
    // Probes are wrong on purpose.
    if (matched.exchange.kind === "probe") return [];
    const { status } = matched.exchange.response;
    const found = [
      ...parameterFindings(matched, context),
      ...mediaFindings(matched),
      ...bodyFindings(matched, context),
    ];
    if (found.every((finding) => finding.status === "pass")) return [pass];
    const [first] = found.filter((finding) => finding.status === "fail");
    if (first === undefined || status < 400 || status > 499) return found;
    const what = `${first.place ?? "the request"}: ${first.expected}`;
    return [notApplicable(`the request is not valid, and was refused with ${status} (${what})`)];
  },
  fixtures: fixturesOf(() => requestValid, exchanges(), [
    {
      ...getGadget(),
      request: { ...getGadget().request, url: "https://cloud.mongodb.com/api/atlas/v2/gadgets/UPPER" },
    },
  ]),
};

function parameterFindings(
  { operation, pathParameters, query, exchange }: Matched,
  context: TrafficContext,
): Finding[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: where, required, schema = {} } = parameter;
    const place = `${where} ${name}`;
    if (where === "path") {
      const value = pathParameters[name] ?? "";
      const problems = context.requests.problems(schema, value);
      // Some patterns of the official document describe what is encoded.
      if (problems.length === 0 || context.requests.problems(schema, encodeURIComponent(value)).length === 0) return [];
      return findingsOf(problems, value, place);
    }
    if (where === "header") {
      const value = header(exchange.request.headers, name);
      if (exchange.request.headers === undefined) return [];
      if (value === undefined) return required === true ? [fail("must be there", "nothing", place)] : [];
      return findingsOf(context.requests.problems(schema, value), value, place);
    }
    if (!query.has(name)) return required === true ? [fail("must be there", "nothing", place)] : [];
    const value = readQueryValue(context.document, parameter, query.getAll(name));
    return findingsOf(judgeValue(context.requests, schema, value).wrong, value, place);
  });
}

/** A body has the versioned type of the answer that is asked for, or plain JSON. */
function mediaFindings({ exchange, operation, accept, version }: Matched): Finding[] {
  const { headers, body } = exchange.request;
  if (headers === undefined || body === undefined || operation.body === undefined) return [];
  const contentType = header(headers, "content-type");
  if (contentType === undefined) return [fail("a Content-Type", "none", "Content-Type")];
  const type = parseMediaType(contentType);
  if (type === undefined) {
    const names = Object.keys(operation.body.content).map(essenceOf);
    const isKnown = [...names, "application/json"].includes(essenceOf(contentType));
    return isKnown ? [] : [fail("the versioned type, or application/json", contentType, "Content-Type")];
  }
  const versions = operation.table.versions.map((candidate) => candidate.version);
  const named = resolveVersion(versions, type.version);
  if (accept.kind !== "versioned" || version === undefined || named === version.version) return [];
  return [fail(`a version that leads to ${version.version}, as Accept does`, contentType, "Content-Type")];
}

function bodyFindings(
  { exchange, operation, requestJson, judgedVersion }: Matched,
  context: TrafficContext,
): Finding[] {
  const { body } = operation;
  if (body === undefined) {
    return exchange.request.body === undefined || exchange.request.method === "GET"
      ? []
      : [fail("no body", "a body", "body")];
  }
  const entries = entriesFor(body.content, judgedVersion);
  const schema = entries.find(([, media]) => media.schema !== undefined)?.[1].schema;
  // This version takes no body.
  if (entries.length === 0) return [];
  switch (requestJson.kind) {
    case "none":
      return body.required ? [fail("a body", "none", "body")] : [];
    case "unknown":
      return [notExercised(requestJson.reason)];
    case "broken":
      return [fail("a JSON body", requestJson.problem, "body")];
    case "json": {
      if (schema === undefined) return [];
      const { wrong } = judgeValue(context.requests, schema, requestJson.value);
      return findingsOf(wrong, requestJson.value, "body");
    }
  }
}
