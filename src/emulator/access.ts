/** From where credentials may be used. */
import { BlockList, isIP } from "node:net";
import { EmulatedError } from "./atlas-error.js";
import type { CredentialAccess } from "./entities.js";

/**
 * Checks a caller's address against the access list of its credentials.
 *
 * @param isRequired - whether an empty list lets nobody in, rather than everybody
 * @throws {EmulatedError} 403
 */
export function checkAddress(address: string, accessList: readonly CredentialAccess[], isRequired: boolean): void {
  if (accessList.length === 0 && !isRequired) return;
  const blocks = new BlockList();
  for (const { cidrBlock } of accessList) {
    const [network = "", length = "32"] = cidrBlock.split("/");
    blocks.addSubnet(network, Number(length), isIP(network) === 6 ? "ipv6" : "ipv4");
  }
  if (isIP(address) !== 0 && blocks.check(address, isIP(address) === 6 ? "ipv6" : "ipv4")) return;
  throw new EmulatedError(403, "IP_ADDRESS_NOT_ON_ACCESS_LIST", `IP address ${address} is not on the access list.`, {
    parameters: [address],
  });
}

/** The address of a caller: what a proxy says, or loopback, since nobody else gets here. */
export function addressOf(request: Request): string {
  return request.headers.get("x-forwarded-for")?.split(",")[0]?.trim() ?? "127.0.0.1";
}
