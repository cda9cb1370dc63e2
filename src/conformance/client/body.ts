import { clientCheck, type ClientCheck } from "./client-check.js";
import type { ClientCase } from "./case.js";
import type { OperationContext } from "./context.js";
import { caseOf, refusedCase, spread } from "./make-case.js";
import { tampered } from "./tamper.js";

/** How many bodies on the right side of their keywords are sent to one operation. */
const MOST = 6;

export const body: ClientCheck = clientCheck({
  id: "client-body",
  sentence: "The body on the wire is the body that was given, and there is none where none was given.",
  cases(context) {
    const required = context.required();
    const { bodySchema, operation } = context;
    if (operation.body === undefined || bodySchema === undefined) {
      return [
        caseOf(context, "has no body", { request: { body: "none" } }),
        refusedCase(context, "a body is refused", { ...required, body: {} }, "body"),
      ];
    }
    const { body: _, ...others } = required;
    const bodies = spread(
      context.keywords(bodySchema, "request").filter(({ valid }) => valid),
      MOST,
    );
    const whole = context.everything()["body"];
    return [
      ...(operation.body === "required"
        ? [refusedCase(context, "the body is missing", others, "body")]
        : [caseOf(context, "the body is left out", { input: others, request: { body: "none" } })]),
      bodyCase(context, "a whole body", whole),
      ...(isObject(whole) ? [undefinedCase(context, whole)] : []),
      ...bodies.map(({ keyword, pointer, value }, index) =>
        bodyCase(context, `body${pointer} ${keyword} ${index + 1}`, value),
      ),
    ];
  },
  fault: {
    subject: tampered({
      request: (request) => (request.body === null ? request : new Request(request, { body: "{}" })),
    }),
  },
});

function bodyCase(context: OperationContext, what: string, value: unknown): ClientCase {
  return caseOf(context, what, {
    input: { ...context.required(), body: value },
    request: { body: { json: value } },
  });
}

/** As in any JSON, a property that is undefined is not there, and one that is `null` is. */
function undefinedCase(context: OperationContext, value: object): ClientCase {
  return caseOf(context, "a body with properties that are undefined and null", {
    input: { ...context.required(), body: { ...value, atlasFetchNone: undefined, atlasFetchNull: null } },
    request: { body: { json: { ...value, atlasFetchNull: null } } },
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
