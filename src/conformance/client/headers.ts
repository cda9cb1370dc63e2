import type { ParameterObject } from "../../codegen/document.js";
import { clientCheck, type ClientCheck } from "./client-check.js";
import type { ClientCase } from "./case.js";
import type { OperationContext } from "./context.js";
import { TOKEN } from "./exchange.js";
import { caseOf, refusedCase } from "./make-case.js";
import { parameterCases } from "./parameter-cases.js";
import { tampered, withHeader } from "./tamper.js";

/** What no request may carry. */
const FORBIDDEN = {
  cookie: null,
  "set-cookie": null,
  "proxy-authorization": null,
  origin: null,
  referer: null,
} as const;

export const headers: ClientCheck = clientCheck({
  id: "client-headers",
  sentence:
    "Each request has Accept and User-Agent, a Content-Type only with a body, and nothing that was not asked for.",
  cases(context) {
    const whole = context.everything();
    const required = context.required();
    return [
      caseOf(context, "has what it needs", {
        request: {
          headers: { authorization: `Bearer ${TOKEN}` },
          matches: { accept: "^application/vnd\\.atlas\\..+\\+(json|csv|gzip)$", "user-agent": "^[\\w.-]+/\\S+" },
        },
      }),
      caseOf(context, "has nothing that it must not have", { request: { headers: FORBIDDEN } }),
      caseOf(context, "has no Content-Type without a body", {
        request:
          required["body"] === undefined
            ? { headers: { "content-type": null }, body: "none" }
            : { matches: { "content-type": "^application/vnd\\.atlas\\..+\\+json$" } },
      }),
      ...("body" in whole && !("body" in required)
        ? [
            caseOf(context, "has a Content-Type with an optional body", {
              input: whole,
              request: { matches: { "content-type": "^application/vnd\\.atlas\\..+\\+json$" } },
            }),
          ]
        : []),
      caseOf(context, "carries the caller's own headers", {
        call: { options: { headers: { "X-Trace": "a b;c=1" } } },
        request: { headers: { "x-trace": "a b;c=1" } },
      }),
      caseOf(context, "takes the User-Agent from the options", {
        client: { userAgent: "my-tool/1.2" },
        request: { headers: { "user-agent": "my-tool/1.2" } },
      }),
      refusedCase(context, "a header that splits is refused", required, undefined, {
        call: { options: { headers: { "X-Trace": "a\r\nCookie: b" } } },
      }),
      ...context.parameters
        .filter((parameter) => parameter.in === "header")
        .flatMap((parameter) => headerCases(context, parameter)),
    ];
  },
  fault: {
    subject: tampered({ request: (request) => withHeader(request, "content-type", "application/json") }),
  },
});

/** A parameter that travels as a header. */
function headerCases(context: OperationContext, parameter: ParameterObject): ClientCase[] {
  return parameterCases(context, parameter).map((testCase) => {
    const value: unknown = testCase.call.input?.[parameter.name];
    return {
      ...testCase,
      steps: testCase.steps.map((step) => ({
        ...step,
        request: { ...step.request, headers: { [parameter.name.toLowerCase()]: String(value) } },
      })),
    };
  });
}
