import { dayOf, parseHeaderDate } from "../../../http-date.js";
import { header } from "../exchange.js";
import { fixturesOf } from "../fixture-run.js";
import { getGadget, withHeader } from "../fixtures.js";
import { fail, pass, type ExchangeCheck, type Finding } from "../traffic-check.js";

export const sunsetHeader: ExchangeCheck = {
  info: {
    id: "traffic-sunset-header",
    severity: "warning",
    sentence: "The Sunset header names the sunset date that the spec has, and Deprecation is a date.",
  },
  idle: "no answer has a Sunset or Deprecation header, and none should have one",
  judge({ exchange, version }) {
    const { status, headers } = exchange.response;
    if (headers === undefined || version === undefined || status > 299) return [];
    return [
      ...deprecationFindings(header(headers, "deprecation")),
      ...sunsetFindings(header(headers, "sunset"), version.sunset),
    ];
  },
  fixtures: fixturesOf(
    () => sunsetHeader,
    [getGadget()],
    [withHeader(getGadget(), "sunset", "Wed, 1 Jul 2026 00:00:00 GMT"), withHeader(getGadget(), "deprecation", "soon")],
  ),
};

function sunsetFindings(text: string | undefined, sunset: string | undefined): Finding[] {
  if (text === undefined)
    return sunset === undefined ? [] : [fail(`Sunset on ${sunset}`, "no Sunset header", "Sunset")];
  const time = parseHeaderDate(text);
  if (time === undefined) return [fail("a date", text, "Sunset")];
  const day = dayOf(time) ?? text;
  if (day === sunset) return [{ ...pass, place: "Sunset" }];
  return [fail(sunset ?? "no sunset", day, "Sunset")];
}

function deprecationFindings(text: string | undefined): Finding[] {
  if (text === undefined) return [];
  const place = "Deprecation";
  return [parseHeaderDate(text) === undefined ? fail("a date", text, place) : { ...pass, place }];
}
