import { formatMediaType } from "../../media-type.js";
import { isStableVersion } from "../../version.js";
import { clientCheck, type ClientCheck } from "./client-check.js";
import { caseOf, refusedCase } from "./make-case.js";
import { tampered, withHeader } from "./tamper.js";

export const previewOptIn: ClientCheck = clientCheck({
  id: "client-preview-opt-in",
  sentence: "`preview` and upcoming versions are sent to a client that pins exactly that name, and to no other.",
  cases(context) {
    const { apiDate, operation } = context;
    const required = context.required();
    const named = operation.versions.map(({ version }) => version).filter((version) => !isStableVersion(version));
    const others = ["preview", "2049-12-31.upcoming"].filter((name) => !named.includes(name));
    const suffix = context.successes()[0]?.suffix ?? "json";
    return [
      ...(isStableVersion(apiDate)
        ? [
            caseOf(context, "not without asking for it", {
              request: { headers: { accept: formatMediaType(apiDate, suffix) } },
            }),
          ]
        : []),
      ...named.map((version) =>
        caseOf(context, `pinned to ${version}`, {
          client: { version },
          request: { headers: { accept: formatMediaType(version, suffix) } },
        }),
      ),
      ...others.map((version) =>
        refusedCase(context, `refused at ${version}, which it does not have`, required, undefined, {
          client: { version },
        }),
      ),
    ];
  },
  fault: {
    subject: tampered({
      request: (request) => withHeader(request, "accept", formatMediaType("preview", "json")),
    }),
  },
});
