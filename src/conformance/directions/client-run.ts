/** Runs checks of the client direction in this process. */
import type { CaseResult } from "../check.js";
import { contextsOf } from "../client/context.js";
import { clientChecks } from "../client/index.js";
import { environmentOf, runChecks } from "../client/run.js";
import { ownClient, type Subject } from "../client/subject.js";
import { wants, type Filter } from "../filter.js";
import type { ClientTask } from "./client-task.js";
import type { Progress } from "./direction.js";

/** Runs some checks. */
export type RunClient = (
  checks: ReadonlySet<string>,
  onProgress: (progress: Progress) => void,
) => Promise<CaseResult[]>;

/** Makes ready to run checks: values are made once for all of them. */
export function clientRun(task: ClientTask, subject: Subject = ownClient): RunClient {
  const { document, filter } = task;
  const all = contextsOf(task);
  const focus = focusOf(
    filter,
    all.map(({ operationId }) => operationId),
  );
  const contexts = all.filter(({ operationId }) => focus?.has(operationId) ?? true);
  const environment = environmentOf(document, subject);
  return (checks, onProgress) =>
    runChecks({
      checks: clientChecks.filter(({ info }) => checks.has(info.id)),
      contexts,
      environment,
      only: (one) => wants(filter, one),
      onProgress,
    });
}

/**
 * The operations that the wanted cases can be about, so that no values are made for the others: the name of a case has its
 * operation in it.
 *
 * @returns `undefined` if it can be any
 */
export function focusOf({ operations, caseName }: Filter, known: readonly string[]): ReadonlySet<string> | undefined {
  const words = new Set(caseName?.split(" "));
  const named = new Set(known.filter((operationId) => words.has(operationId)));
  return named.size > 0 ? named : operations;
}
