/** The command line of a request that a case sent. */
import { quote, type CurlAuth } from "../../to-curl.js";
import type { WireRequest } from "./wire.js";

/** Where the command sends it: the case itself used a host that does not exist. */
const BASE_URL = "https://cloud.mongodb.com";

const AUTH: Readonly<Record<CurlAuth, string>> = {
  bearer: '--header "Authorization: Bearer $MONGODB_ATLAS_ACCESS_TOKEN"',
  "service-account": '--header "Authorization: Bearer $MONGODB_ATLAS_ACCESS_TOKEN"',
  "api-key": '--digest --user "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY"',
};

/** Headers that curl or the connection has of its own, and those that may hold a secret. */
const LEFT_OUT =
  /^(?:host|connection|content-length|user-agent|accept-encoding|accept-language|sec-.*)$|authorization|cookie/i;

/** The command, on one line. */
export function curlOf({ method, path, search, headers, body }: WireRequest, auth: CurlAuth): string {
  const shown = Object.entries(headers).filter(([name, value]) => !LEFT_OUT.test(name) && value !== "*/*");
  return [
    `curl${method === "GET" ? "" : ` --request ${method}`} --globoff ${quote(`${BASE_URL}${path}${search}`)}`,
    AUTH[auth],
    ...shown.map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...(body === "" ? [] : [`--data-raw ${quote(body)}`]),
  ].join(" ");
}
