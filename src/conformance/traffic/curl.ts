/** Writes the command line of a request of a recording, without what must not be shown. */
import { quote } from "../../to-curl.js";
import { header, textOf, type TrafficExchange } from "./exchange.js";
import { sanitizer } from "./sanitize.js";

const clean = sanitizer();

/** The header fields that change what is answered. */
const SHOWN = ["accept", "content-type"];

/** The longest body that is shown, in characters. */
const LONGEST = 4_000;

/**
 * The command that sends the request of an exchange again, with a variable where the token belongs.
 *
 * @param credentials - whether the request is sent with credentials. Default: yes
 */
export function curlOf(exchange: TrafficExchange, credentials = true): string {
  const { method, url, headers, body } = clean(exchange).request;
  const text = body && textOf(body);
  const shown = SHOWN.flatMap((name): string[] => {
    const value = header(headers, name);
    return value === undefined
      ? []
      : [`--header ${quote(`${name === "accept" ? "Accept" : "Content-Type"}: ${value}`)}`];
  });
  return [
    `curl${method === "GET" ? "" : ` --request ${method}`}`,
    /[[\]{}]/.test(url) ? `--globoff ${quote(url)}` : quote(url),
    ...(credentials ? ['--header "Authorization: Bearer $MONGODB_ATLAS_ACCESS_TOKEN"'] : []),
    ...shown,
    ...(text === undefined || text.length > LONGEST ? [] : [`--data-raw ${quote(text)}`]),
  ].join(" ");
}
