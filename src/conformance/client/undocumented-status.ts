import { isStableVersion } from "../../version.js";
import { clientCheck, type ClientCheck } from "./client-check.js";
import type { Answer, ExpectedError } from "./case.js";
import type { OperationContext } from "./context.js";
import { caseOf } from "./make-case.js";
import { tampered } from "./tamper.js";

/** Answers that no operation documents. The two about versions come from the versioned API itself. */
const ANSWERS: Readonly<
  Record<string, { readonly status: number; readonly errorCode?: string; readonly text?: string }>
> = {
  "an unknown version": { status: 406, errorCode: "INVALID_VERSION_DATE" },
  "a version that is gone": { status: 410, errorCode: "VERSION_GONE" },
  "a media type that is not taken": { status: 415, errorCode: "UNSUPPORTED_MEDIA_TYPE" },
  "a status of a proxy": { status: 451, text: "blocked" },
  "a gateway's page": { status: 502, text: "<html><body>Bad Gateway</body></html>" },
};

export const undocumentedStatus: ClientCheck = clientCheck({
  id: "client-undocumented-status",
  sentence:
    "A status that the document does not mention is a typed error too: 406, 410 with where to move, 415, others.",
  cases(context) {
    const cases = Object.entries(ANSWERS).map(([what, { status, errorCode, text }]) => {
      const { path } = context.operation;
      const body = { error: status, errorCode, detail: "No.", reason: "No", parameters: [context.apiDate, path] };
      const answer: Answer = {
        status,
        headers: { "content-type": text === undefined ? "application/json" : "text/html" },
        body: text === undefined ? { json: body } : { text },
      };
      const error: ExpectedError =
        status === 410
          ? {
              name: "AtlasVersionGoneError",
              is: ["AtlasApiError"],
              fields: { status, errorCode, moveTo: moveTo(context) },
            }
          : { name: "AtlasApiError", is: ["AtlasError"], fields: { status, errorCode } };
      return caseOf(context, `${status}, ${what}`, { answer, expect: { outcome: { error } } });
    });
    return [
      ...cases,
      caseOf(context, "410 without a body", {
        answer: { status: 410 },
        expect: { outcome: { error: { name: "AtlasVersionGoneError", fields: { moveTo: moveTo(context) } } } },
      }),
    ];
  },
  fault: {
    subject: tampered({
      response: (response) => (response.status === 410 ? new Response(null, { status: 404 }) : response),
    }),
  },
});

/** A resource version without an end, or the replacement's. */
function moveTo({ operation: { versions, replacement } }: OperationContext): string | undefined {
  const stable = versions.filter(({ version }) => isStableVersion(version));
  return (
    (stable.find(({ sunset }) => sunset === undefined) ?? versions.find(({ sunset }) => sunset === undefined))
      ?.version ?? replacement?.version
  );
}
