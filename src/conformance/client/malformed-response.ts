import { clientCheck, type ClientCheck } from "./client-check.js";
import type { Answer, AnswerBody, ClientCase, ExpectedError } from "./case.js";
import type { OperationContext } from "./context.js";
import type { Documented } from "./documented.js";
import { caseOf } from "./make-case.js";
import { tampered } from "./tamper.js";

const HTML = "<!doctype html><html><body><h1>Sign in</h1></body></html>";

export const malformedResponse: ClientCheck = clientCheck({
  id: "client-malformed-response",
  sentence: "A truncated, empty or foreign body with a 2xx status is a typed error, never a success.",
  cases: (context) => context.successes().flatMap((success) => malformed(context, success)),
  fault: {
    subject: tampered({
      response: (response) => (response.status === 200 ? Response.json({ fine: true }) : response),
    }),
  },
});

function malformed(context: OperationContext, success: Documented): ClientCase[] {
  const { status, suffix, json, answer } = success;
  if (suffix === undefined) return [];
  const call = context.successes()[0]?.suffix === suffix ? {} : { options: { accept: suffix } };
  const one = (what: string, bad: Omit<Answer, "status">, error: ExpectedError): ClientCase =>
    caseOf(context, `${status} ${suffix}: ${what}`, {
      call,
      answer: { status, ...bad },
      expect: { outcome: { error } },
    });
  const typed = (body: AnswerBody): Omit<Answer, "status"> => ({ headers: { ...answer.headers }, body });
  const html = { headers: { "content-type": "text/html; charset=utf-8" }, body: { text: HTML } };
  const always = [one("HTML in its place", html, responseError(status, "UNEXPECTED_CONTENT_TYPE"))];
  if (suffix === "csv") {
    return [...always, one("a connection that breaks", { ...answer, fault: "broken-body" }, BROKEN)];
  }
  // The bytes of a file are handed on as they come: only a reader knows whether they are all there.
  if (suffix === "gzip") return always;
  const text = JSON.stringify(json);
  return [
    ...always,
    one("truncated", typed({ text: text.slice(0, -1) }), responseError(status, "INVALID_JSON")),
    one(
      "cut in the middle",
      typed({ text: text.slice(0, text.length / 2 - 1) || "{" }),
      responseError(status, "INVALID_JSON"),
    ),
    one("HTML that says it is JSON", typed({ text: HTML }), responseError(status, "INVALID_JSON")),
    one("text of another type", { headers: { "content-type": "text/plain" }, body: { text: "OK" } }, INVALID(status)),
    one("more after the end", typed({ text: `${text} trailing` }), responseError(status, "INVALID_JSON")),
    one("empty", typed({ text: "" }), responseError(status, "EMPTY_BODY")),
    one("only white space", typed({ text: " \r\n" }), responseError(status, "EMPTY_BODY")),
    one("a connection that breaks", { ...answer, fault: "broken-body" }, BROKEN),
  ];
}

const BROKEN: ExpectedError = { name: "AtlasNetworkError", is: ["AtlasError"], fields: { code: "NETWORK_ERROR" } };

const INVALID = (status: number): ExpectedError => responseError(status, "INVALID_JSON");

function responseError(status: number, code: string): ExpectedError {
  return { name: "AtlasResponseError", is: ["AtlasError"], fields: { code, status } };
}
