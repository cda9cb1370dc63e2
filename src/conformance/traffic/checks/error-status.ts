import { isRecord } from "../../../codegen/document.js";
import { fixturesOf } from "../fixture-run.js";
import { missingGadget, withBody } from "../fixtures.js";
import { showValue } from "../show.js";
import { fail, pass, type ExchangeCheck } from "../traffic-check.js";

export const errorStatus: ExchangeCheck = {
  info: {
    id: "traffic-error-status",
    severity: "error",
    sentence: "The `error` field of an error body is the status of the answer.",
  },
  idle: "no answer is an error with an `error` field",
  judge({ exchange, responseJson }) {
    const { status } = exchange.response;
    if (status < 400 || responseJson.kind !== "json" || !isRecord(responseJson.value)) return [];
    const { error } = responseJson.value;
    // That it is there at all is for the schema.
    if (error === undefined) return [];
    return [error === status ? pass : fail(String(status), showValue(error))];
  },
  fixtures: fixturesOf(
    () => errorStatus,
    [missingGadget()],
    [withBody(missingGadget(), { error: 400, errorCode: "RESOURCE_NOT_FOUND" })],
  ),
};
