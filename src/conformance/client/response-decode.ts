import { clientCheck, type ClientCheck } from "./client-check.js";
import { caseOf, spread } from "./make-case.js";
import { tampered, withBody } from "./tamper.js";

/** How many bodies on the right side of their keywords are sent as the answer of one kind. */
const MOST = 5;

export const responseDecode: ClientCheck = clientCheck({
  id: "client-response-decode",
  sentence: "The JSON of each documented success arrives as it was sent.",
  cases: (context) =>
    context.successes().flatMap(({ status, suffix, schema, json, answer }) => {
      if (suffix !== "json" || schema === undefined) return [];
      const bodies = spread(
        context.keywords(schema, "response").filter(({ valid }) => valid),
        MOST,
      );
      return [
        caseOf(context, `${status} gives its body`, { answer, expect: { outcome: { value: json } } }),
        caseOf(context, `${status} gives its body and the answer`, {
          answer,
          call: { as: "response" },
          expect: { outcome: { data: json, status } },
        }),
        caseOf(context, `${status} with another media type`, {
          answer: { ...answer, headers: { "content-type": "application/json; charset=utf-8" } },
          expect: { outcome: { value: json } },
        }),
        ...bodies.map(({ keyword, pointer, value }, index) =>
          caseOf(context, `${status} body${pointer} ${keyword} ${index + 1}`, {
            answer: { ...answer, body: { json: value } },
            expect: { outcome: { value } },
          }),
        ),
      ];
    }),
  fault: {
    subject: tampered({
      response: (response) => withBody(response, (body) => body.replace(/"(results|id|name)"/, '"x"')),
    }),
  },
});
