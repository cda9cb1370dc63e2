/** Whether the caller's address is on the access list of its credentials. */
import { isIP } from "node:net";
import { AtlasApiError } from "../../errors/api-error.js";
import { textOf } from "./fields.js";
import type { Finding } from "./finding.js";
import type { Login } from "./login.js";

/** Whether Atlas refused the address that a call came from. */
export function isForeignAddress(error: unknown): error is AtlasApiError {
  return error instanceof AtlasApiError && error.status === 403 && /ACCESS_LIST|WHITELIST/.test(error.errorCode ?? "");
}

/** What to do about an address that is not on the list. */
export function foreignAddress(error: AtlasApiError, { caller: { kind } }: Login): Finding {
  const address = error.parameters.map(textOf).find((value) => value !== undefined && isIP(value) !== 0);
  const what = address ?? "this machine's address, as Atlas sees it,";
  const owner = kind === "api-key" ? "the API key" : "the service account";
  return {
    check: "access list",
    status: "problem",
    summary: `${what} is not on the API access list (${error.errorCode ?? String(error.status)})`,
    advice: `Have an owner add ${address === undefined ? "the address" : `${address}/${isIP(address) === 6 ? 128 : 32}`} to the API access list of ${owner}, in Atlas under the organization's access manager. This list is not the IP access list of a project, which is for connections to databases. Behind a proxy, a VPN or NAT it is the outgoing address that counts.`,
    data: { errorCode: error.errorCode, ...(address === undefined ? {} : { address }) },
  };
}
