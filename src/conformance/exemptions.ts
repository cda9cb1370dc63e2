/** Exemptions: failures that are known, each with a reason and a day on which somebody looks again. */
import { parse, YAMLParseError } from "yaml";
import { isRecord } from "../codegen/document.js";
import { SpecError } from "../codegen/spec-error.js";
import { isCalendarDate } from "../version.js";
import { notExercised, type CaseResult, type CheckInfo } from "./check.js";

export interface Exemption {
  /** Id of the check. */
  readonly check: string;
  /** Name of the case; `*` stands for any text. */
  readonly case: string;
  /** Why the failure is all right. */
  readonly reason: string;
  /** The last day (`YYYY-MM-DD`) on which the exemption counts. */
  readonly expires: string;
}

const FIELDS = ["check", "case", "reason", "expires"] as const;

/**
 * Reads a list of exemptions from YAML.
 *
 * @param text - the content of the file
 * @param file - its name, for messages
 * @throws {SpecError} `EXEMPTIONS_INVALID`, naming the entry and what is wrong with it
 */
export function parseExemptions(text: string, file: string): Exemption[] {
  let entries: unknown;
  try {
    entries = parse(text) ?? [];
  } catch (cause) {
    const line = cause instanceof YAMLParseError ? `:${cause.linePos?.[0].line ?? 1}` : "";
    throw new SpecError("EXEMPTIONS_INVALID", `${file}${line} is not YAML.`, { cause });
  }
  if (!Array.isArray(entries)) throw new SpecError("EXEMPTIONS_INVALID", `${file} is not a list of exemptions.`);
  return entries.map((entry: unknown, index) => checkEntry(entry, `${file}: exemption ${index + 1}`));
}

function checkEntry(entry: unknown, place: string): Exemption {
  if (!isRecord(entry)) throw new SpecError("EXEMPTIONS_INVALID", `${place} is not an object.`);
  const unknown = Object.keys(entry).find((name) => !FIELDS.some((field) => field === name));
  if (unknown !== undefined)
    throw new SpecError("EXEMPTIONS_INVALID", `${place} has the unknown field \`${unknown}\`.`);
  const text = (field: (typeof FIELDS)[number]): string => {
    const value = entry[field];
    if (typeof value === "string" && value.trim() !== "") return value;
    throw new SpecError("EXEMPTIONS_INVALID", `${place} needs \`${field}\`, as text.`);
  };
  const exemption = { check: text("check"), case: text("case"), reason: text("reason"), expires: text("expires") };
  if (!isCalendarDate(exemption.expires)) {
    throw new SpecError(
      "EXEMPTIONS_INVALID",
      `${place}: \`expires: ${exemption.expires}\` is not a date (YYYY-MM-DD).`,
    );
  }
  return exemption;
}

/** Whether an exemption still counts on `today`. */
export function isCurrent(exemption: Exemption, today: string): boolean {
  return today <= exemption.expires;
}

/** Whether an exemption names a case, whatever became of the case. */
export function names(exemption: Exemption, result: CaseResult): boolean {
  return exemption.check === result.check && glob(exemption.case).test(result.name);
}

/** The results with the failures that a current exemption names marked as exempt. */
export function exempt(results: readonly CaseResult[], exemptions: readonly Exemption[], today: string): CaseResult[] {
  const current = exemptions.filter((exemption) => isCurrent(exemption, today));
  return results.map((result) => {
    if (result.status !== "fail") return result;
    const exemption = current.find((candidate) => names(candidate, result));
    return exemption === undefined ? result : { ...result, status: "exempt", reason: exemption.reason };
  });
}

/**
 * One case for each exemption: it has not expired, and it still names a failure.
 *
 * @param results - what was found, before anything was exempted
 * @param notJudged - why this run cannot tell whether an exemption is still needed; `undefined` if it can
 */
export function checkExemptions(
  info: CheckInfo,
  exemptions: readonly Exemption[],
  results: readonly CaseResult[],
  today: string,
  notJudged: (exemption: Exemption) => string | undefined = () => undefined,
): CaseResult[] {
  if (exemptions.length === 0) return [notExercised(info, "there are no exemptions")];
  return exemptions.map((exemption) => {
    const base = { check: info.id, severity: info.severity, name: `${exemption.check} ${exemption.case}` };
    if (!isCurrent(exemption, today)) {
      return { ...base, status: "fail", expected: `a day after ${today}`, actual: `expired on ${exemption.expires}` };
    }
    const own = results.filter(({ check }) => check === exemption.check);
    if (own.some((result) => result.status === "fail" && names(exemption, result))) return { ...base, status: "pass" };
    const idle = own.length > 0 && own.every(({ status }) => status === "not-exercised");
    const reason = notJudged(exemption) ?? (idle ? `${exemption.check} was not exercised` : undefined);
    if (reason !== undefined) return { ...base, status: "not-exercised", reason };
    return { ...base, status: "fail", expected: "a failing case", actual: "none" };
  });
}

function glob(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}
