/** From where credentials may be used: the access list of an API key or a service account. */
import { isIP } from "node:net";
import type { CredentialAccess } from "../entities.js";
import { EmulatedError } from "../atlas-error.js";
import { found } from "./behaviour.js";

/** An address or block as a request names it. */
export interface AccessInput {
  readonly cidrBlock?: string | null | undefined;
  readonly ipAddress?: string | null | undefined;
}

/** The list with more entries; one that is there already stays as it is. */
export function addAccess(
  list: readonly CredentialAccess[],
  given: readonly AccessInput[],
  now: number,
): readonly CredentialAccess[] {
  const added = given.map(({ cidrBlock, ipAddress }, index): CredentialAccess => {
    const values = [cidrBlock, ipAddress].filter((value) => typeof value === "string");
    const [value = ""] = values;
    if (values.length !== 1) {
      const message = `Entry ${index} needs exactly one of cidrBlock, ipAddress.`;
      throw new EmulatedError(400, "MISSING_ATTRIBUTE", message, { parameters: [index] });
    }
    refuseNoBlock(value);
    return { cidrBlock: blockOf(value), createdAt: now, requestCount: 0 };
  });
  const known = new Set(list.map(({ cidrBlock }) => cidrBlock));
  return [...list, ...new Map(added.map((entry) => [entry.cidrBlock, entry])).values()].filter(
    (entry, index) => index < list.length || !known.has(entry.cidrBlock),
  );
}

/**
 * One entry, by the address or block in a path.
 *
 * @throws {EmulatedError} 404
 */
export function accessOf(list: readonly CredentialAccess[], ipAddress: string): CredentialAccess {
  const block = blockOf(ipAddress);
  return found(
    list.find(({ cidrBlock }) => cidrBlock === block),
    "ACCESS_LIST_NOT_FOUND",
    "access list entry",
    ipAddress,
  );
}

/**
 * The patterns of the spec let more through than addresses and blocks.
 *
 * @throws {EmulatedError} 400 `INVALID_ATTRIBUTE`
 */
export function refuseNoBlock(value: string): void {
  if (isBlock(value)) return;
  throw new EmulatedError(400, "INVALID_ATTRIBUTE", `${value} is neither an address nor a block.`, {
    parameters: [value],
  });
}

function isBlock(value: string): boolean {
  const [address = "", length, ...rest] = value.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128));
}

/** A single address is a block of one. */
export function blockOf(value: string): string {
  if (value.includes("/")) return value;
  return value.includes(":") ? `${value}/128` : `${value}/32`;
}

/** The address of a block of one, as lists show it beside the block. */
export function addressOf({ cidrBlock }: CredentialAccess): string | undefined {
  const [address, length] = cidrBlock.split("/");
  return length === "32" || length === "128" ? address : undefined;
}
