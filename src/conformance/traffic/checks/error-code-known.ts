import { isRecord } from "../../../codegen/document.js";
import { fixturesOf } from "../fixture-run.js";
import { missingGadget, withBody } from "../fixtures.js";
import { showValue } from "../show.js";
import { pass, type ExchangeCheck } from "../traffic-check.js";

export const errorCodeKnown: ExchangeCheck = {
  info: {
    id: "traffic-error-code-known",
    severity: "warning",
    sentence: "The code of an error is one that is known.",
  },
  idle: "no answer is an error with a code",
  judge({ exchange, responseJson }, { errorCodes }) {
    if (exchange.response.status < 400 || responseJson.kind !== "json" || !isRecord(responseJson.value)) return [];
    const { errorCode } = responseJson.value;
    if (typeof errorCode !== "string") return [];
    if (errorCodes.has(errorCode)) return [pass];
    // New codes are drift that adds; one finding for each code is enough.
    const actual = showValue(errorCode);
    return [{ status: "fail", expected: "a code that is known", actual, shared: `errorCode ${actual}` }];
  },
  fixtures: fixturesOf(
    () => errorCodeKnown,
    [missingGadget()],
    [withBody(missingGadget(), { error: 404, errorCode: "GADGET_ON_FIRE" })],
  ),
};
