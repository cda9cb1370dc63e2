/** Runs for the HTML report: one to look at, one that means harm, and one as large as the official document. */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { CaseResult, CheckInfo, Status } from "../../../src/conformance/check.js";
import type { PageData } from "../../../src/conformance/report/html/page-data.js";
import type { RunReport } from "../../../src/conformance/report/run-report.js";
import { operation, reportOf, result } from "./reports.js";

/** What the script of a page works on. */
export function dataOf(page: string): PageData {
  const [, packed = ""] = /<script type="text\/plain" id="data">\s*([A-Za-z0-9+/=]*)\s*<\/script>/.exec(page) ?? [];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the test reads what the page's own script reads
  const data: PageData = JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString("utf8"));
  return data;
}

const CURL = `curl --globoff https://cloud.mongodb.com/gadgets/1 --header "Authorization: Bearer $TOKEN"`;

/** A run with every outcome, in two tags. */
export function telling(): RunReport {
  const gadget = { operationId: "getGadget", apiDate: "2023-11-15" };
  return reportOf(
    [
      result("spec-valid", "pass", { name: "the document" }),
      result("spec-sunset-horizon", "fail", {
        operationId: "listWidgets",
        name: "listWidgets 2023-01-01",
        expected: "later than 2027-05-22",
        actual: "2026-12-24",
      }),
      result("spec-sunset-horizon", "exempt", { operationId: "getGadget", name: "getGadget", reason: "Known." }),
      result("client-error-map", "fail", {
        ...gadget,
        name: "2023-11-15 getGadget 404 with it's fields",
        expected: '{"name":"AtlasApiError","status":404}',
        actual: '{"name":"TypeError","status":404}',
        curl: CURL,
      }),
      result("client-error-map", "pass", { ...gadget, name: "2023-11-15 getGadget 403", expected: "403", curl: CURL }),
      result("client-error-map", "pass", { operationId: "listWidgets", name: "2023-11-15 listWidgets 500" }),
      result("client-accept-version", "not-exercised", { name: "nothing to check", reason: "no body at all" }),
      result("client-accept-version", "not-applicable", {
        ...gadget,
        name: "2023-11-15 getGadget 204",
        reason: "none",
      }),
    ],
    {
      operations: [
        operation("getGadget", {
          versions: [
            { version: "2023-01-01", deprecated: true, sunset: "2027-01-01" },
            { version: "2024-08-05", deprecated: false },
          ],
        }),
        operation("listWidgets", {
          tag: "Widgets",
          path: "/widgets",
          versions: [{ version: "2023-01-01", deprecated: true, sunset: "2026-12-24" }],
          replacedBy: "listGadgets",
        }),
        operation("preview", { tag: "Widgets", versions: [{ version: "preview", deprecated: false }] }),
      ],
      exemptions: [
        { check: "spec-sunset-horizon", case: "getGadget", reason: "Known.", expires: "2027-09-30", uses: 1 },
        { check: "client-error-map", case: "*", reason: "Gone.", expires: "2026-01-01", uses: 0 },
      ],
    },
  );
}

/** Texts that do something if a page takes them for more than text. */
export const ATTACKS: readonly string[] = [
  `</script><script>window.harmed = "script"</script>`,
  `"><img src=x onerror="window.harmed = 'img'">`,
  `' autofocus onfocus='window.harmed = "focus"' x='`,
  `<!--<script>`,
  `</style><svg onload="window.harmed = 'svg'">`,
  `javascript:window.harmed='link'`,
  "a\u2028window.harmed = 'line'\u2029",
  "\u202egnp.x\u2066 \u0000",
  "__proto__",
  "constructor",
  "{{constructor.constructor('window.harmed=1')()}}",
];

/** A run in which every text from outside is one of {@link ATTACKS}. */
export function harmful(): RunReport {
  const source = ATTACKS.join(" ");
  return reportOf(
    ATTACKS.flatMap((text) => [
      result("client-error-map", "fail", {
        operationId: text,
        apiDate: text,
        name: `${text} fails`,
        expected: text,
        actual: `${text}!`,
        curl: text,
        reason: text,
        shared: text,
      }),
      result("spec-valid", "pass", { operationId: text, name: `${text} passes`, expected: text, curl: text }),
    ]),
    {
      spec: { source, title: source, version: source },
      upstream: { source },
      traffic: [{ source }],
      apiDates: ATTACKS,
      command: `npx atlas-fetch conformance --spec ${source}`,
      operations: ATTACKS.map((text) =>
        operation(text, {
          tag: text,
          path: text,
          method: text,
          versions: [{ version: text, deprecated: true, sunset: text }],
          replacedBy: text,
        }),
      ),
      exemptions: ATTACKS.map((text) => ({ check: text, case: text, reason: text, expires: text, uses: 0 })),
    },
  );
}

const LARGE_CHECKS: readonly CheckInfo[] = Array.from({ length: 42 }, (_, index) => ({
  id: `client-check-number-${index}`,
  severity: "error",
  sentence: `What the check ${index} makes sure of, in a sentence of the usual length.`,
}));

/** 540 operations, and 80 cases of each; each with texts of its own that cannot be packed well. */
export function large(status: Status): RunReport {
  const operations = Array.from({ length: 540 }, (_, index) =>
    operation(`${hash(`operation ${index}`, 20)}GadgetNumber${index}`, {
      tag: `Tag ${index % 51}`,
      path: `/api/atlas/v2/groups/{groupId}/gadgets${index}/{gadgetName}`,
      versions: ["2023-01-01", "2024-08-05", "2025-03-12"].map((version) => ({
        version,
        deprecated: true,
        sunset: "2027-01-01",
      })),
    }),
  );
  const results = operations.flatMap(({ operationId, path }, row) =>
    Array.from({ length: 80 }, (_, index): CaseResult => {
      const check = LARGE_CHECKS[(row + index) % LARGE_CHECKS.length] ?? LARGE_CHECKS[0];
      const seed = `${operationId} ${index}`;
      return {
        check: check?.id ?? "client-none",
        severity: "error",
        operationId,
        apiDate: "2025-03-12",
        name: `2025-03-12 ${operationId} case ${index} with ${hash(seed, 8)}`,
        status,
        expected: `GET → 200; ${hash(`expected ${status === "fail" ? seed : index}`, 400)}`,
        ...(status === "fail" ? { actual: `GET → 500; ${hash(`actual ${seed}`, 400)}` } : {}),
        curl: `curl --globoff 'https://cloud.mongodb.com${path}?x=${hash(`curl ${seed}`, 24)}' --header "Authorization: Bearer $TOKEN"`,
      };
    }),
  );
  return reportOf(results, { operations, checks: LARGE_CHECKS, directions: ["client"] });
}

function hash(text: string, length: number): string {
  const part = createHash("sha512").update(text).digest("base64");
  return length <= part.length ? part.slice(0, length) : part + hash(part, length - part.length);
}
