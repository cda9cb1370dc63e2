import { clientCheck, type ClientCheck } from "./client-check.js";
import { caseOf } from "./make-case.js";
import { tampered } from "./tamper.js";

export const noContent: ClientCheck = clientCheck({
  id: "client-no-content",
  sentence: "A success without a body (202, 204) gives undefined, not an error and not an empty object.",
  cases: (context) =>
    context.successes().flatMap(({ status, suffix }) => {
      if (suffix !== undefined) return [];
      const type = `application/vnd.atlas.${context.version.version}+json`;
      const nothing = { outcome: { value: undefined } };
      return [
        caseOf(context, `${status} gives undefined`, { answer: { status }, expect: nothing }),
        caseOf(context, `${status} gives undefined and the answer`, {
          answer: { status },
          call: { as: "response" },
          expect: { outcome: { data: undefined, status } },
        }),
        caseOf(context, `${status} with a Content-Type`, {
          answer: { status, headers: { "content-type": type } },
          expect: nothing,
        }),
        ...(status === 204
          ? []
          : [
              caseOf(context, `${status} with an empty object`, {
                answer: { status, headers: { "content-type": type }, body: { json: {} } },
                expect: nothing,
              }),
            ]),
      ];
    }),
  fault: {
    subject: tampered({
      response: (response) => (response.status === 204 ? Response.json({}, { status: 200 }) : response),
    }),
  },
});
