/** The report as JSON: everything that a run found, to be read by programs. */
import type { RunReport } from "./run-report.js";
import { reportSchema } from "./report-schema.js";
import { Ajv, type ValidateFunction } from "ajv";
import { AtlasConfigError } from "../../errors/config-error.js";

/** Renders a run as JSON, as `reportSchema` describes it. */
export function renderJson(report: RunReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

let validate: ValidateFunction<RunReport> | undefined;

/**
 * Reads a report back.
 *
 * @param text - what {@link renderReport} made as JSON
 * @param name - of the file, for messages
 * @throws {AtlasConfigError} `INVALID_OPTION` if it is no such report
 */
export function readReport(text: string, name = "The report"): RunReport {
  const refuse = (reason: string): never => {
    throw new AtlasConfigError("INVALID_OPTION", `${name} is no report of atlas-fetch: ${reason}`);
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause));
  }
  validate ??= new Ajv({ allErrors: false }).compile<RunReport>(reportSchema);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  return refuse(`${error?.instancePath ?? ""} ${error?.message ?? "it does not fit the schema"}`.trim());
}
