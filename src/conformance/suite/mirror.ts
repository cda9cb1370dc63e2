import { directionOf, type CaseResult, type CheckInfo, type PairedCheck } from "../check.js";
import { resultOf, type MirrorPair, type SuiteCheck } from "./suite-check.js";

const info = {
  id: "suite-mirror",
  severity: "error",
  sentence: "What is checked of requests is checked of answers too, in the same direction and equally strictly.",
} as const satisfies CheckInfo;

export const mirror: SuiteCheck = {
  info,
  idle: "there are neither pairs nor checks of requests and answers",
  fixtures: {
    passes: () => Promise.resolve(run([sent, received], [sample])),
    fails: () => Promise.resolve(run([sent], [sample])),
  },
  run: ({ checks, pairs }) => Promise.resolve(run(checks, pairs)),
};

/** One case for each pair, and one for each check that by its name should be in one. */
function run(checks: readonly PairedCheck[], pairs: readonly MirrorPair[]): CaseResult[] {
  const infos = new Map(checks.map((check) => [check.info.id, check.info]));
  const paired = new Set(pairs.flatMap(({ request, answer }) => [request, answer]));
  const named = [...infos.keys()].filter((id) => directionOf(id) !== "suite" && NAMES.test(id));
  return [
    ...pairs.map((pair) => caseOf(pair, infos)),
    ...named.map((id) =>
      resultOf(info, `${id} has a twin`, paired.has(id) ? undefined : { expected: "a pair with it", actual: "none" }),
    ),
  ];
}

/** The words by which a check says which of the two it is about. */
const NAMES = /-(?:request|response|answer)(?:-|$)/;

function caseOf({ request, answer }: MirrorPair, infos: ReadonlyMap<string, CheckInfo>): CaseResult {
  const name = `${request} and ${answer}`;
  const missing = [request, answer].filter((id) => !infos.has(id));
  if (missing.length > 0)
    return resultOf(info, name, { expected: "both checks", actual: `no ${missing.join(", no ")}` });
  const differs = (what: string, of: (id: CheckInfo["id"]) => string | undefined): CaseResult | undefined =>
    of(request) === of(answer)
      ? undefined
      : resultOf(info, name, { expected: `the same ${what}`, actual: `${of(request) ?? ""} and ${of(answer) ?? ""}` });
  return (
    differs("direction", directionOf) ?? differs("severity", (id) => infos.get(id)?.severity) ?? resultOf(info, name)
  );
}

const sample: MirrorPair = { request: "spec-request-sample", answer: "spec-response-sample", about: "samples" };
const [sent, received] = [checkOf(sample.request), checkOf(sample.answer)];

function checkOf(id: CheckInfo["id"]): PairedCheck {
  const none = (): Promise<CaseResult[]> => Promise.resolve([]);
  return {
    info: { id, severity: "error", sentence: "A rule to try this check on." },
    fixtures: { passes: none, fails: none },
  };
}
