/** The input of a call, from flags, and from what the caller's profile or environment says. */
import { AtlasInputError } from "../../errors/input-error.js";
import { callInfo } from "../../call.js";
import { splitInput } from "../../input.js";
import type { Operation } from "../../operation.js";
import type { Caller } from "../client-options.js";
import type { Context } from "../context.js";
import { checkBody, readBody } from "./body.js";
import type { CallPlan } from "./call-plan.js";
import type { OperationFacts } from "./facts.js";
import type { Json } from "./json.js";
import { readParameters } from "./parameters.js";

/** The input of an operation method: parameters in one flat object, and the body. */
export type CallInput = Readonly<Record<string, unknown>>;

/** Parameters that need not be given, where they come from, and the variables for those without a profile. */
const DEFAULTS: Readonly<Record<string, readonly [of: "orgId" | "projectId", variable: string]>> = {
  orgId: ["orgId", "MONGODB_ATLAS_ORG_ID"],
  groupId: ["projectId", "MONGODB_ATLAS_PROJECT_ID"],
};

/**
 * Reads and checks the input.
 *
 * @param flags - what commander has for each flag
 * @throws {AtlasInputError} naming what is wrong
 */
export async function readInput(
  plan: CallPlan,
  flags: Readonly<Record<string, unknown>>,
  facts: OperationFacts | undefined,
  place: Pick<Caller, "orgId" | "projectId">,
  json: Json,
  context: Context,
): Promise<CallInput> {
  const { known, options, version } = plan;
  const { operationId, operation } = known;
  const { check } = options;
  const values = readParameters(operation.parameters, flags, check);
  for (const { name, in: where, required } of operation.parameters) {
    if (required !== true || values[name] !== undefined) continue;
    const source = where === "path" && operation.method !== "DELETE" ? DEFAULTS[name] : undefined;
    const value = source === undefined ? undefined : place[source[0]];
    if (value === undefined) throw missing(operationId, name, source?.[1]);
    values[name] = value;
  }
  // Before the body, which may have to be read from somebody who is still writing it.
  checkParameters(operationId, operation, values, check);
  if (operation.body === undefined) return values;
  const schema = facts?.bodySchema(version.version);
  const source = { file: options.body, settings: options.set ?? [], check, schema };
  const body = facts === undefined ? undefined : await readBody({ ...source, document: facts.document }, json, context);
  if (body === undefined) {
    if (operation.body === "optional") return values;
    const message = `${operationId} needs a body: give --set name=value for each field, or --body <file>. --help lists the fields.`;
    throw new AtlasInputError("MISSING_PARAMETER", message, { parameter: "body" });
  }
  if (check && facts !== undefined) await checkBody(operationId, { document: facts.document, schema }, body);
  return { ...values, body };
}

/** As the client does before it sends anything, with the names that parameters have on the command line. */
function checkParameters(operationId: string, operation: Operation, values: CallInput, check: boolean): void {
  try {
    splitInput(callInfo(operationId, operation), { ...operation, ...{ body: "optional" } }, values, check);
  } catch (cause) {
    if (!(cause instanceof AtlasInputError) || cause.parameter === undefined) throw cause;
    const { message, parameter } = cause;
    throw new AtlasInputError(
      "INVALID_PARAMETER",
      message.replace(`\`${parameter}\``, () => `--${parameter}`),
      { parameter, cause },
    );
  }
}

function missing(operationId: string, name: string, variable: string | undefined): AtlasInputError {
  const instead = variable === undefined ? "" : ` (or ${variable})`;
  const message = `${operationId} needs --${name}${instead}, which is missing.`;
  return new AtlasInputError("MISSING_PARAMETER", message, { parameter: name });
}
