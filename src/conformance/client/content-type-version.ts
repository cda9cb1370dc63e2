import { formatMediaType } from "../../media-type.js";
import { isStableVersion } from "../../version.js";
import { clientCheck, type ClientCheck } from "./client-check.js";
import { caseOf } from "./make-case.js";
import { tampered, withHeader } from "./tamper.js";

export const contentTypeVersion: ClientCheck = clientCheck({
  id: "client-content-type-version",
  sentence:
    "The Content-Type of a body names the same version as Accept, pinned or exact, unless the caller says otherwise.",
  cases(context) {
    const { apiDate, version, bodySchema } = context;
    if (bodySchema === undefined) return [];
    const input = { ...context.required(), body: context.everything()["body"] };
    const typed = (name: string): { headers: Record<string, string> } => ({
      headers: { "content-type": formatMediaType(name, "json") },
    });
    const later = "2049-12-31";
    return [
      caseOf(context, "pinned", { input, request: typed(apiDate) }),
      caseOf(context, "exact", { input, client: { accept: "exact" }, request: typed(version.version) }),
      ...(isStableVersion(apiDate)
        ? [caseOf(context, `pinned to ${later}`, { input, client: { version: later }, request: typed(later) })]
        : []),
      caseOf(context, "the caller's own stays", {
        input,
        call: { options: { headers: { "Content-Type": "application/json" } } },
        request: { headers: { "content-type": "application/json" } },
      }),
    ];
  },
  fault: {
    subject: tampered({
      request: (request) => (request.body === null ? request : withHeader(request, "content-type", "application/json")),
    }),
  },
});
