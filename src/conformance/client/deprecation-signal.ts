import { isStableVersion } from "../../version.js";
import { clientCheck, runExchange, type Environment, type Verdict, type ClientCheck } from "./client-check.js";
import type { ClientCase, ExpectedNotice } from "./case.js";
import { same } from "./compare.js";
import type { OperationContext } from "./context.js";
import { editorDeprecations } from "./editor.js";
import { caseOf, successOf } from "./make-case.js";
import { tampered } from "./tamper.js";

/** A sunset that no table has, as Atlas writes it: the day without a zero in front. */
const OTHER_SUNSET = { header: "Tue, 4 Mar 2031 00:00:00 GMT", day: "2031-03-04" };
const SINCE = "Wed, 1 Feb 2023 00:00:00 GMT";
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const deprecationSignal: ClientCheck = clientCheck({
  id: "client-deprecation-signal",
  sentence:
    "What is deprecated is announced in the editor, and once at run time, with sunset date and replacement; so is what only the headers say; nothing else is.",
  cases: (context) => [...tableCases(context), ...headerCases(context), editorCase(context)],
  run: async (testCase, environment): Promise<Verdict> =>
    testCase.editor === undefined ? runExchange(testCase, environment) : inEditor(testCase, environment),
  fault: { subject: tampered({ options: (options) => ({ ...options, deprecations: () => undefined }) }) },
});

/** What has to be announced because of the operation table. */
function tableNotices(context: OperationContext): ExpectedNotice[] {
  const { operation, operationId, apiDate, version } = context;
  const isDeprecated = operation.deprecated === true;
  if (!isDeprecated && version.sunset === undefined) return [];
  return [
    {
      fields: {
        operationId,
        apiDate,
        method: operation.method,
        path: operation.path,
        resourceVersion: version.version,
        reason: isDeprecated ? "operation" : "resource-version",
        sunset: version.sunset,
        replacement: replacementOf(context),
      },
      mentions: [operationId, ...(version.sunset === undefined ? [] : [version.sunset])],
    },
  ];
}

function replacementOf({ operation, operationId, version }: OperationContext): unknown {
  const newer = operation.versions.find(
    (one) => one.sunset === undefined && isStableVersion(one.version) && one.version > version.version,
  );
  return operation.replacement ?? (newer && { operationId, version: newer.version });
}

function tableCases(context: OperationContext): ClientCase[] {
  const notices = tableNotices(context);
  const [notice] = notices;
  return [
    caseOf(context, notice === undefined ? "has nothing to announce" : "is announced once for two calls", {
      call: { times: 2 },
      steps: twice(context, {}),
      expect: { notices },
    }),
    caseOf(
      context,
      notice === undefined ? "is sent although deprecations throw" : "is not sent if deprecations throw",
      {
        client: { deprecations: "throw" },
        call: { times: 2 },
        ...(notice === undefined
          ? { steps: twice(context, {}) }
          : {
              steps: [],
              expect: {
                outcome: {
                  error: { name: "AtlasDeprecationError", is: ["AtlasError"], fields: { code: "DEPRECATED" } },
                },
              },
            }),
      },
    ),
  ];
}

function headerCases(context: OperationContext): ClientCase[] {
  const known = tableNotices(context);
  const { sunset } = context.version;
  const header = (fields: ExpectedNotice["fields"]): ExpectedNotice => ({ fields: { reason: "header", ...fields } });
  return [
    caseOf(context, "another sunset in the headers is announced once", {
      call: { times: 2 },
      steps: twice(context, { deprecation: SINCE, sunset: OTHER_SUNSET.header }),
      expect: { notices: [...known, header({ sunset: OTHER_SUNSET.day, operationId: context.operationId })] },
    }),
    caseOf(context, "a Deprecation header as RFC 9745 writes it", {
      steps: [...twice(context, { deprecation: "@1688169599" }).slice(1)],
      expect: { notices: known.length > 0 ? known : [header({ sunset: undefined })] },
    }),
    caseOf(context, "headers that nobody can read announce nothing", {
      steps: [...twice(context, { deprecation: "soon", sunset: "31.12.2030" }).slice(1)],
      expect: { notices: known },
    }),
    ...(sunset === undefined
      ? []
      : [
          caseOf(context, "headers that say the same announce nothing more", {
            steps: [...twice(context, { deprecation: SINCE, sunset: headerDate(sunset) }).slice(1)],
            expect: { notices: known },
          }),
        ]),
  ];
}

function twice(context: OperationContext, headers: Readonly<Record<string, string>>): ClientCase["steps"] {
  const success = successOf(context);
  const answer = { ...success, headers: { ...success.headers, ...headers } };
  const step = { request: { method: context.operation.method }, answer };
  return [step, step];
}

/** A day as Atlas writes it in a header. */
function headerDate(day: string): string {
  const date = new Date(day);
  const month = MONTHS[date.getUTCMonth()] ?? "";
  return `${DAYS[date.getUTCDay()] ?? ""}, ${date.getUTCDate()} ${month} ${date.getUTCFullYear()} 00:00:00 GMT`;
}

function editorCase(context: OperationContext): ClientCase {
  const { operation, operationId, version } = context;
  const isDeprecated = operation.deprecated === true;
  const isAnnounced = isDeprecated || version.sunset !== undefined;
  const replacement = isDeprecated ? operation.replacement?.operationId : undefined;
  const mentions = [version.sunset, replacement].filter((text) => text !== undefined);
  return {
    ...caseOf(context, isAnnounced ? "is struck through in the editor" : "is not struck through in the editor"),
    call: { group: context.group, operationId },
    steps: [],
    editor: { isDeprecated: isAnnounced, mentions },
  };
}

async function inEditor({ editor, apiDate, call }: ClientCase, { files }: Environment): Promise<Verdict> {
  const { isDeprecated = false, mentions = [] } = editor ?? {};
  const found = (await editorDeprecations(await files(apiDate), apiDate)).get(call.operationId);
  const silent = mentions.find((text) => found?.includes(text) !== true);
  if (isDeprecated === (found !== undefined) && (!isDeprecated || silent === undefined)) return {};
  const expected = isDeprecated ? ["@deprecated", ...mentions].join(" … ") : "no @deprecated";
  return { mismatch: same("the method's comment", expected, found ?? "no @deprecated") };
}
