import { formatMediaType, type Suffix } from "../../media-type.js";
import { FIRST_API_DATE, isStableVersion } from "../../version.js";
import { clientCheck, type ClientCheck } from "./client-check.js";
import type { ClientCase } from "./case.js";
import type { OperationContext } from "./context.js";
import { caseOf, refusedCase, spread } from "./make-case.js";
import { tampered, withHeader } from "./tamper.js";

/** How many API dates are tried for one operation, beside the one of the case. */
const MOST_DATES = 3;

export const acceptVersion: ClientCheck = clientCheck({
  id: "client-accept-version",
  sentence:
    "Accept names the pinned API date, or with `accept: exact` the operation's own resource version; a date on which an operation did not exist yet is refused.",
  cases(context) {
    const { apiDate, version } = context;
    const kinds = kindsOf(context);
    const own = "application/vnd.atlas.2030-01-01+json;q=1";
    return [
      ...kinds.flatMap(({ suffix, asked }) => [
        acceptCase(context, `pinned, ${suffix}`, { named: apiDate, suffix, asked }),
        acceptCase(context, `exact, ${suffix}`, { named: version.version, suffix, asked, accept: "exact" }),
      ]),
      ...(isStableVersion(apiDate)
        ? [
            caseOf(context, "the caller's own Accept stays", {
              call: { options: { headers: { Accept: own } } },
              request: { headers: { accept: own } },
            }),
          ]
        : []),
      ...otherDates(context),
      ...tooEarly(context),
      ...unknownKind(context, new Set(kinds.map(({ suffix }) => suffix))),
    ];
  },
  fault: { subject: tampered({ request: (request) => withHeader(request, "accept", "application/json") }) },
});

interface Kind {
  readonly suffix: Suffix;
  /** Whether the call has to ask for it. */
  readonly asked: boolean;
}

function kindsOf(context: OperationContext): Kind[] {
  const suffixes = [...new Set(context.successes().flatMap(({ suffix }) => suffix ?? []))];
  if (suffixes.length === 0) return [{ suffix: "json", asked: false }];
  return suffixes.map((suffix, index) => ({ suffix, asked: index > 0 }));
}

interface AcceptParts extends Kind {
  /** The version that the header has to name. */
  readonly named: string;
  readonly accept?: "exact";
  /** Default: the date of the context. */
  readonly version?: string;
}

function acceptCase(context: OperationContext, what: string, parts: AcceptParts): ClientCase {
  const { named, suffix, asked, accept, version } = parts;
  const success = context.successes().find((one) => one.suffix === suffix);
  return caseOf(context, what, {
    client: { ...(accept === undefined ? {} : { accept }), ...(version === undefined ? {} : { version }) },
    call: asked ? { options: { accept: suffix } } : {},
    request: { headers: { accept: formatMediaType(named, suffix) } },
    ...(success === undefined ? {} : { answer: success.answer }),
  });
}

/** The day of each resource version and the day before the next one: the floor rule on both sides. */
function otherDates(context: OperationContext): ClientCase[] {
  const stable = context.operation.versions.filter(({ version }) => isStableVersion(version));
  const floors = stable.flatMap(({ version, responses }, index) => {
    const next = stable[index + 1]?.version;
    const suffixes = Object.values(responses).flat();
    const suffix: Suffix = suffixes.length === 0 || suffixes.includes("json") ? "json" : (suffixes[0] ?? "json");
    const dates = next === undefined ? [version, "2049-12-31"] : [version, dayBefore(next)];
    return [...new Set(dates)].map((date) => ({ date, version, suffix }));
  });
  return spread(floors, MOST_DATES).flatMap(({ date, version, suffix }) => [
    acceptCase(context, `pinned to ${date}`, { named: date, suffix, asked: false, version: date }),
    acceptCase(context, `exact at ${date}`, { named: version, suffix, asked: false, version: date, accept: "exact" }),
  ]);
}

function tooEarly(context: OperationContext): ClientCase[] {
  const first = context.operation.versions.find(({ version }) => isStableVersion(version));
  const dates = first === undefined ? ["2049-12-31"] : [FIRST_API_DATE, dayBefore(first.version)];
  return [...new Set(dates)]
    .filter((date) => date >= FIRST_API_DATE && (first === undefined || date < first.version))
    .map((date) =>
      refusedCase(context, `refused at ${date}, before it existed`, context.required(), undefined, {
        client: { version: date },
      }),
    );
}

function unknownKind(context: OperationContext, known: ReadonlySet<Suffix>): ClientCase[] {
  const other = (["csv", "gzip"] as const).find((suffix) => !known.has(suffix));
  if (other === undefined) return [];
  return [
    refusedCase(context, `${other} is refused, which it does not have`, context.required(), "accept", {
      call: { options: { accept: other } },
    }),
  ];
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
