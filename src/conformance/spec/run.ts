/** Runs the checks of the trimmed spec. */
import { SpecError } from "../../codegen/spec-error.js";
import { notExercised, type CaseResult, type CheckInfo, type Report } from "../check.js";
import { checkExemptions, exempt } from "../exemptions.js";
import { specCheckInfos, specChecks } from "./checks.js";
import { contextOf, type SpecCheck, type SpecContext, type SpecInput } from "./context.js";
import { exemptionLive } from "./exemption-live.js";
import { checkClosed, danglingReferences, refClosed } from "./ref-closed.js";
import { failed } from "./results.js";
import { checkValid, valid } from "./valid.js";

/**
 * Compares the trimmed spec with an upstream document. Every check has at least one result: one that found nothing to
 * do says so.
 *
 * @param checks - which checks to run. Default: all
 */
export async function runSpecChecks(input: SpecInput, checks: readonly SpecCheck[] = specChecks): Promise<Report> {
  const found = await findSpecResults(input, checks);
  const exemptions = input.exemptions ?? [];
  return {
    results: [
      ...exempt(found, exemptions, input.today),
      ...checkExemptions(exemptionLive, exemptions, found, input.today),
    ],
  };
}

/** A run that has no upstream document has only the checks of the spec by itself. */
export type LoneSpecInput = Omit<SpecInput, "upstream"> & Partial<Pick<SpecInput, "upstream">>;

/**
 * The same without regard to exemptions, with an upstream document or without one.
 *
 * @param onCheck - told of each check before it runs
 */
export async function findSpecResults(
  given: LoneSpecInput,
  checks: readonly SpecCheck[] = specChecks,
  onCheck: (id: CheckInfo["id"]) => void = () => undefined,
): Promise<CaseResult[]> {
  // Where there is no upstream document nothing looks at it.
  const input: SpecInput = { ...given, upstream: given.upstream ?? given.ours };
  // Nothing else can be said of a document whose references lead nowhere.
  if (danglingReferences(input.ours).length > 0) {
    return checks.flatMap(({ info }) =>
      info.id === refClosed.info.id ? checkClosed(input) : [notExercised(info, "a reference leads nowhere")],
    );
  }
  let context: SpecContext | undefined;
  const found: CaseResult[] = [];
  for (const { info, against, idle, run } of checks) {
    onCheck(info.id);
    const isIdle = against === "upstream" && given.upstream === undefined;
    const results = isIdle ? [] : await attempt(info, input, () => run((context ??= contextOf(input))));
    const reason = isIdle ? "there is no upstream document to compare with" : idle;
    found.push(...(results.length === 0 ? [notExercised(info, reason)] : results));
  }
  return found;
}

/** A document that a check cannot work with is a finding, not the end of the run. */
async function attempt(
  info: CheckInfo,
  input: SpecInput,
  run: () => readonly CaseResult[] | Promise<readonly CaseResult[]>,
): Promise<readonly CaseResult[]> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof SpecError) {
      return [failed(info, { where: "the check itself" }, "a document that it can work with", error.message)];
    }
    const problems = (await checkValid(input)).filter(({ status }) => status === "fail");
    if (problems.length === 0) throw error;
    // Checks read the document as OpenAPI; what is none is for `spec-valid` to say.
    return info.id === valid.info.id ? problems : [notExercised(info, "the trimmed spec is not valid OpenAPI 3.0")];
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
