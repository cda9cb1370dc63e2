/** Puts together what several documents say of the same operations. */
import { sunsetsOf } from "../../codegen/diff/operation-facts.js";
import { identityOf } from "../../codegen/diff/pair-operations.js";
import { operationsOf, type LocatedOperation, type OpenApiDocument } from "../../codegen/document.js";
import { docsUrlOf, otherNamesOf, replacementOf } from "../../codegen/extensions.js";
import { SpecError } from "../../codegen/spec-error.js";
import { displayPath } from "../../conformance/report/operations.js";
import { plural } from "../../conformance/report/plain.js";
import { isCalendarDate } from "../../version.js";
import type { Facts, OperationFacts, VersionFacts } from "./facts.js";
import type { RecordedDocuments } from "./recorded.js";

/** A newer document, and where it came from. */
export interface NewerDocument {
  readonly source: string;
  readonly document: OpenApiDocument;
}

/** An operation in one document. */
interface Stated extends LocatedOperation {
  readonly versions: ReadonlyMap<string, string | null>;
}

/**
 * The facts of every operation.
 *
 * @param newer - a document whose dates count more than those that were recorded
 * @throws {SpecError} `SPEC_INVALID` for a document that cannot be understood, naming the operation
 */
export function buildFacts({ date, official, own }: RecordedDocuments, newer?: NewerDocument): Facts {
  const [recorded, trimmed] = [statedIn(official, "upstream.json"), statedIn(own, "openapi.yaml")];
  const current = newer && statedIn(newer.document, displayPath(newer.source));
  const known = new Set([...recorded.keys(), ...trimmed.keys()]);
  const identities = new Set([...(current?.keys() ?? []), ...known]);
  const shared =
    current === undefined ? known.size : [...current.keys()].filter((identity) => known.has(identity)).length;
  const operations = [...identities].map((identity) => {
    const own = trimmed.get(identity);
    return operationFacts(own, recorded.get(identity) ?? own, current?.get(identity));
  });
  return {
    recordedOn: date,
    operations,
    shared,
    notices: newer === undefined ? [] : noticesOf(newer, known.size - shared, operations, date),
    ...(newer === undefined ? {} : { source: displayPath(newer.source) }),
  };
}

function noticesOf(
  { source }: NewerDocument,
  missing: number,
  operations: readonly OperationFacts[],
  date: string,
): string[] {
  const file = displayPath(source);
  const moved = operations.flatMap(({ versions }) => versions.filter(({ recorded }) => recorded !== undefined)).length;
  return [
    ...(missing === 0
      ? []
      : [
          `${file} lacks ${plural(missing, "operation")} of those recorded on ${date}; what is said of them is from then.`,
        ]),
    ...(moved === 0
      ? []
      : [`${plural(moved, "sunset date")} in ${file} ${moved === 1 ? "differs" : "differ"} from ${date}.`]),
  ];
}

function statedIn(document: OpenApiDocument, source: string): Map<string, Stated> {
  return new Map(
    [...operationsOf(document)].map((located): [string, Stated] => {
      const place = `${source}: ${located.method.toUpperCase()} ${located.path}`;
      return [identityOf(located), { ...located, versions: versionsIn(document, located, place) }];
    }),
  );
}

/** What the official document wrote where a day had not been set. */
const NO_DAY = "9999-12-31";

function versionsIn(
  document: OpenApiDocument,
  { operation }: LocatedOperation,
  place: string,
): ReadonlyMap<string, string | null> {
  let sunsets: ReadonlyMap<string, string | null>;
  try {
    sunsets = sunsetsOf(document, operation);
  } catch (cause) {
    if (cause instanceof SpecError) throw new SpecError(cause.specCode, `${place}: ${cause.message}`, { cause });
    throw new SpecError("SPEC_INVALID", `${place}: the responses are not what OpenAPI says.`, { cause });
  }
  const days = [...sunsets].map(([version, sunset]): [string, string | null] => {
    if (sunset !== null && !isCalendarDate(sunset)) {
      const message = `${place}: the x-sunset ${JSON.stringify(sunset).slice(0, 60)} of ${version} is no date.`;
      throw new SpecError("SPEC_INVALID", message);
    }
    return [version, sunset === NO_DAY ? null : sunset];
  });
  return new Map(days);
}

/** @param current - the operation in the newer document */
function operationFacts(
  trimmed: Stated | undefined,
  known: Stated | undefined,
  current: Stated | undefined,
): OperationFacts {
  const all = [trimmed, current, known].filter((stated) => stated !== undefined);
  const [named] = all;
  const newest = current ?? known ?? named;
  if (named === undefined || newest === undefined) throw new TypeError("an operation without a document");
  const replacement = all.map(({ operation }) => replacementOf(operation)).find((found) => found !== undefined);
  return {
    // The name that the client's method has, where it has one.
    operationId: named.operation.operationId,
    method: named.method.toUpperCase(),
    path: named.path,
    tag: named.operation.tags[0] ?? "",
    isDeprecated: newest.operation.deprecated === true,
    versions: versionFacts(known?.versions ?? new Map(), current?.versions),
    names: [...new Set(all.flatMap(({ operation }) => [operation.operationId, ...otherNamesOf(operation)]))],
    ...(replacement === undefined ? {} : { replacement }),
    docs: docsUrlOf(named.operation),
  };
}

function versionFacts(
  recorded: ReadonlyMap<string, string | null>,
  current: ReadonlyMap<string, string | null> | undefined,
): VersionFacts[] {
  const names = [...new Set([...recorded.keys(), ...(current?.keys() ?? [])])].sort();
  return names.map((version) => {
    const before = recorded.get(version);
    const now = current === undefined ? before : current.get(version);
    const sunset = now ?? (now === undefined ? before : undefined);
    return {
      version,
      ...(sunset === null || sunset === undefined ? {} : { sunset }),
      ...(current === undefined || before === undefined || now === undefined || before === now
        ? {}
        : { recorded: before }),
      ...(now === undefined ? { isGone: true } : {}),
    };
  });
}
