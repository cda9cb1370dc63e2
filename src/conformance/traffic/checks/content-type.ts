import { bytesOf, header } from "../exchange.js";
import { fixturesOf } from "../fixture-run.js";
import { exchanges, getGadget, withHeader } from "../fixtures.js";
import { parseMediaType } from "../../../media-type.js";
import type { Matched } from "../matched.js";
import { entriesFor, entryFor, essenceOf, responseOf } from "../spec-index.js";
import { fail, notExercised, pass, type ExchangeCheck, type Finding } from "../traffic-check.js";

export const contentType: ExchangeCheck = {
  info: {
    id: "traffic-content-type",
    severity: "error",
    sentence: "An answer has a body where the spec documents one, in a media type that it documents, and no other.",
  },
  idle: "no exchange has an answer that the spec documents",
  judge(matched) {
    const { exchange, operation, judgedVersion } = matched;
    const { status, headers, body } = exchange.response;
    const documented = responseOf(operation, status);
    if (documented === undefined) return [];
    const entries = entriesFor(documented.content, judgedVersion).filter(([, media]) => media.schema !== undefined);
    if (entries.length === 0) return [body === undefined ? pass : fail("no body", "a body")];
    const names = entries.map(([name]) => name).join(" or ");
    if (body === undefined) return [fail(`a body, ${names}`, "none")];
    if (headers === undefined) return [notExercised("the recording has no header fields of the answer")];
    const type = header(headers, "content-type");
    if (type === undefined) return [fail(names, "no Content-Type")];
    // Which version it is, is for `traffic-version-echo` to say.
    const suffix = parseMediaType(type)?.suffix;
    const isKind = entries.some(([name]) =>
      suffix === undefined ? essenceOf(name) === essenceOf(type) : parseMediaType(name)?.suffix === suffix,
    );
    const found = entryFor(documented.content, judgedVersion, type);
    if (found === undefined && !isKind) return [fail(names, type)];
    return suffix === "gzip" ? gzipFindings(matched) : [pass];
  },
  fixtures: fixturesOf(() => contentType, exchanges(), [withHeader(getGadget(), "content-type", "text/html")]),
};

/** Compressed bytes begin with the mark of their format (RFC 1952). */
function gzipFindings({ exchange }: Matched): Finding[] {
  const { body } = exchange.response;
  if (body === undefined || body.data === "") return [notExercised("the recording does not hold the bytes")];
  const bytes = bytesOf(body);
  return [
    bytes[0] === 0x1f && bytes[1] === 0x8b
      ? pass
      : fail("bytes that begin with 1f 8b", bytes.subarray(0, 2).toString("hex")),
  ];
}
