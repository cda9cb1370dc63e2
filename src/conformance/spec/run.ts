/** Runs the checks of the trimmed spec. */
import { SpecError } from "../../codegen/spec-error.js";
import type { CaseResult, CheckInfo, Report } from "../check.js";
import { checkExemptions, exempt } from "../exemptions.js";
import { specCheckInfos, specChecks } from "./checks.js";
import { contextOf, type SpecCheck, type SpecInput } from "./context.js";
import { exemptionLive } from "./exemption-live.js";
import { checkClosed, danglingReferences, refClosed } from "./ref-closed.js";
import { failed } from "./results.js";

/**
 * Compares the trimmed spec with an upstream document. Every check has at least one result: one that found nothing to
 * do says so.
 *
 * @param checks - which checks to run. Default: all
 */
export async function runSpecChecks(input: SpecInput, checks: readonly SpecCheck[] = specChecks): Promise<Report> {
  if (danglingReferences(input.ours).length > 0) return reportDangling(input, checks);
  const context = contextOf(input);
  const found: CaseResult[] = [];
  for (const { info, idle, run } of checks) {
    const results = await attempt(info, () => run(context));
    found.push(...(results.length === 0 ? [notExercised(info, idle)] : results));
  }
  const exemptions = input.exemptions ?? [];
  const live = checkExemptions(exemptionLive, exemptions, found, input.today);
  return {
    results: [
      ...exempt(found, exemptions, input.today),
      ...(live.length === 0 ? [notExercised(exemptionLive, "there are no exemptions")] : live),
    ],
  };
}

/** Nothing else can be said of a document whose references lead nowhere. */
function reportDangling(input: SpecInput, checks: readonly SpecCheck[]): Report {
  const infos = [...checks.map(({ info }) => info), exemptionLive];
  return {
    results: infos.flatMap((info) =>
      info.id === refClosed.info.id ? checkClosed(input) : [notExercised(info, "a reference leads nowhere")],
    ),
  };
}

/** A document that a check cannot work with is a finding, not the end of the run. */
async function attempt(
  info: CheckInfo,
  run: () => readonly CaseResult[] | Promise<readonly CaseResult[]>,
): Promise<readonly CaseResult[]> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return [failed(info, { where: "the check itself" }, "a document that it can work with", error.message)];
  }
}

/** Which check a document fails that cannot even be loaded. */
const LOADING: ReadonlyMap<string, CheckInfo["id"]> = new Map([
  ["SPEC_NOT_OPENAPI", "spec-valid"],
  ["SPEC_INVALID", "spec-valid"],
  ["SPEC_DANGLING_REFERENCE", "spec-ref-closed"],
]);

/**
 * The report on a trimmed spec that cannot be loaded, if it is the spec's own fault.
 *
 * @param error - what loading it threw
 * @returns `undefined` for any other error, such as a file that is not there
 */
export function reportUnloadable(error: unknown): Report | undefined {
  const check = error instanceof SpecError ? LOADING.get(error.code) : undefined;
  if (check === undefined || !(error instanceof SpecError)) return undefined;
  return {
    results: specCheckInfos.map((info) =>
      info.id === check
        ? failed(info, { where: "loading" }, "a document that can be loaded", error.message)
        : notExercised(info, "the trimmed spec cannot be loaded"),
    ),
  };
}

function notExercised({ id, severity }: CheckInfo, reason: string): CaseResult {
  return { check: id, severity, name: "nothing to check", status: "not-exercised", reason };
}
