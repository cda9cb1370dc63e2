import { clientCheck, type ClientCheck } from "./client-check.js";
import { caseOf, pathOf } from "./make-case.js";
import { tampered, withUrl } from "./tamper.js";

export const methodPath: ClientCheck = clientCheck({
  id: "client-method-path",
  sentence: "Each call sends exactly one request, with the operation's own method and path.",
  cases: (context) =>
    [
      { what: "with what it requires", input: context.required() },
      { what: "with everything that it takes", input: context.everything() },
    ].map(({ what, input }) => caseOf(context, what, { input, request: { path: pathOf(context.operation, input) } })),
  fault: { subject: tampered({ request: (request) => withUrl(request, (url) => (url.pathname += "/")) }) },
});
