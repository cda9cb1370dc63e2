/** `--query`: a part of an answer, in JMESPath. */
import { isRecord } from "../../codegen/document.js";
import { AtlasConfigError } from "../../errors/config-error.js";
import { loadPeer } from "../../peer.js";

/** Takes a part of a value; `null` where there is none. */
export type Query = (data: unknown) => unknown;

/**
 * Reads an expression.
 *
 * @param option - the option that it was given with, for messages
 * @throws {AtlasConfigError} `INVALID_OPTION` if it is no JMESPath, `MISSING_PEER` without `jmespath`
 * @see https://jmespath.org/specification.html
 */
export async function compileQuery(option: string, expression: string): Promise<Query> {
  const { default: jmespath } = await loadPeer("jmespath", () => import("jmespath"));
  const refuse = (cause: unknown): AtlasConfigError => {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new AtlasConfigError("INVALID_OPTION", `${option} ${expression} cannot be used: ${why}.`, { cause });
  };
  try {
    jmespath.search(null, expression);
  } catch (cause) {
    if (isWrong(cause)) throw refuse(cause);
  }
  return (data) => {
    try {
      const part: unknown = jmespath.search(withNumbers(data ?? null), expression);
      return part;
    } catch (cause) {
      throw refuse(cause);
    }
  };
}

/** Whether an expression is wrong in itself, and not only for the value that it was tried on. */
function isWrong(cause: unknown): boolean {
  return !(cause instanceof Error && /^TypeError|expected one of|expected \w+, received/i.test(cause.message));
}

/** JMESPath counts with numbers; a `bigint` stays one where a number would not be exact, and can only be picked. */
function withNumbers(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withNumbers(field)]));
}

/** What JMESPath takes for true: anything but false, null, and what is empty. */
export function isTruthy(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
