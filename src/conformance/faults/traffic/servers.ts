/** Faults in a server that the checks themselves ask, a small one that holds gadgets. */
import type { Target } from "../../traffic/target.js";
import type { ServerFault } from "../fault.js";

/** What is asked, with the body as text. */
interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly credentials: string | null;
}

type Answer = (response: Response, asked: Asked) => Response | Promise<Response>;

/**
 * A fault in what a server answers.
 *
 * @param intended - the check that has to find it, without `traffic-`
 */
function row(name: string, intended: string, answer: Answer): ServerFault {
  return { name, direction: "traffic", intended: `traffic-${intended}`, server: (target) => answering(target, answer) };
}

function answering(target: Target, answer: Answer): Target {
  const { fetch = (request: Request): Promise<Response> => globalThis.fetch(request) } = target;
  return {
    ...target,
    fetch: async (request) => {
      const asked = {
        method: request.method,
        url: new URL(request.url),
        body: await request.clone().text(),
        credentials: request.headers.get("authorization"),
      };
      return answer(await fetch(request), asked);
    },
  };
}

const TYPE = { "content-type": "application/vnd.atlas.2023-01-01+json", "ratelimit-limit": "100" };

function taken({ method }: Asked): Response {
  return method === "POST"
    ? Response.json({ id: "ff", size: 1 }, { status: 201, headers: TYPE })
    : Response.json({ results: [], totalCount: 0, links: [] }, { headers: TYPE });
}

function refused(status: number): Response {
  return Response.json({ error: status, errorCode: "VALIDATION_ERROR" }, { status });
}

/** What has to be refused is taken, where a condition holds. */
const lenient =
  (where: (asked: Asked) => boolean): Answer =>
  (response, asked) =>
    response.status === 400 && where(asked) ? taken(asked) : response;

/** What has to be taken is refused, where a condition holds. */
const strict =
  (where: (asked: Asked) => boolean): Answer =>
  (response, asked) =>
    response.ok && where(asked) ? refused(400) : response;

const query =
  (name: string, pattern: RegExp) =>
  ({ method, url }: Asked): boolean =>
    method === "GET" && pattern.test(url.searchParams.get(name) ?? "");

const body =
  (pattern: RegExp) =>
  ({ method, body: text }: Asked): boolean =>
    method === "POST" && pattern.test(text);

const isOne = ({ url }: Asked): boolean => url.pathname.split("/").length > 5;

export const serverFaults: readonly ServerFault[] = [
  row("a server takes a page number of nought", "negative-rejected", lenient(query("pageNum", /^0$/))),
  row("a server takes a page number that is a text", "negative-rejected", lenient(query("pageNum", /^[a-z]+$/))),
  row("a server takes pages that are too long", "negative-rejected", lenient(query("itemsPerPage", /^501$/))),
  row("a server takes a flag that is a number", "negative-rejected", lenient(query("includeCount", /^1$/))),
  row("a server takes a body without a required property", "negative-rejected", lenient(body(/^(?!.*"size").*$/s))),
  row("a server takes a number that is a text", "negative-rejected", lenient(body(/"size":"/))),
  row("a server takes a number below the least", "negative-rejected", lenient(body(/"size":-/))),
  row("a server takes a number above the most", "negative-rejected", lenient(body(/"size":1\d/))),
  row("a server takes a value that no list has", "negative-rejected", lenient(body(/"kind":"(?:NO_SUCH_VALUE|\w*_)"/))),
  row("a server takes null", "negative-rejected", lenient(body(/:null/))),
  row(
    "a server takes anything",
    "negative-rejected",
    lenient(() => true),
  ),
  row("a server answers 500 to what is not valid", "negative-rejected", (response) =>
    response.status === 400 ? refused(500) : response,
  ),
  row("a server refuses the longest page", "positive-accepted", strict(query("itemsPerPage", /^500$/))),
  row("a server refuses the first page", "positive-accepted", strict(query("pageNum", /^1$/))),
  row("a server refuses a flag of false", "positive-accepted", strict(query("includeCount", /^false$/))),
  row("a server refuses the greatest number", "positive-accepted", strict(body(/"size":9\b/))),
  row("a server refuses the least number", "positive-accepted", strict(body(/"size":0\b/))),
  row("a server refuses a value of a list", "positive-accepted", strict(body(/"SQUARE"/))),
  row("a server refuses every body", "positive-accepted", strict(body(/./))),
  row("a server asks for no credentials", "auth-enforced", (response, asked) =>
    response.status === 401 && asked.credentials === null ? taken(asked) : response,
  ),
  row("a server takes any token", "auth-enforced", (response, asked) =>
    response.status === 401 && asked.credentials !== null ? taken(asked) : response,
  ),
  row("a server answers 403 without credentials", "auth-enforced", (response) =>
    response.status === 401 ? refused(403) : response,
  ),
  row("a server answers 404 to a wrong token", "auth-enforced", (response, asked) =>
    response.status === 401 && asked.credentials !== null ? refused(404) : response,
  ),
  row("a server shows lists to everybody", "auth-enforced", (response, asked) =>
    response.status === 401 && asked.method === "GET" && !isOne(asked) ? taken(asked) : response,
  ),
  row("a server answers 204 to a second removal", "use-after-free", (response, asked) =>
    response.status === 404 && asked.method === "DELETE" ? new Response(null, { status: 204 }) : response,
  ),
  row("a server still shows what was removed", "use-after-free", (response, asked) =>
    response.status === 404 && asked.method === "GET" && /\/b\w$/.test(asked.url.pathname)
      ? Response.json({ id: asked.url.pathname.slice(-2), size: 1 }, { headers: TYPE })
      : response,
  ),
  row("a server answers 500 to what was removed", "use-after-free", (response) =>
    response.status === 404 ? refused(500) : response,
  ),
  row("a server does not show what was made", "created-readable", (response, asked) =>
    response.ok && asked.method === "GET" && /\/b\w$/.test(asked.url.pathname) ? refused(404) : response,
  ),
  row("a server shows something else than was made", "created-readable", (response, asked) =>
    response.ok && asked.method === "GET" && /\/b\w$/.test(asked.url.pathname)
      ? Response.json({ id: asked.url.pathname.slice(-2), size: 8, kind: "ROUND" }, { headers: TYPE })
      : response,
  ),
  row("a server takes any method", "method-unsupported", (response, asked) =>
    response.status === 405 ? taken(asked) : response,
  ),
  row("a server answers 500 to other methods", "method-unsupported", (response) =>
    response.status === 405 ? refused(500) : response,
  ),
  row("a server answers 400 to PATCH", "method-unsupported", (response, asked) =>
    response.status === 405 && asked.method === "PATCH" ? refused(400) : response,
  ),
];
