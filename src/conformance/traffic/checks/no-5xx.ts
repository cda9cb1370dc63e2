import { fixturesOf } from "../fixture-run.js";
import { exchanges, getGadget, withStatus } from "../fixtures.js";
import { isRecord } from "../../../codegen/document.js";
import { showValue } from "../show.js";
import { fail, pass, type ExchangeCheck } from "../traffic-check.js";

export const no5xx: ExchangeCheck = {
  info: { id: "traffic-no-5xx", severity: "error", sentence: "The server never answers with a failure of its own." },
  idle: "no exchange is for an operation of the spec",
  judge({ exchange, responseJson }) {
    const { status } = exchange.response;
    if (status < 500) return [pass];
    const code =
      responseJson.kind === "json" && isRecord(responseJson.value) ? responseJson.value["errorCode"] : undefined;
    return [fail("a status below 500", code === undefined ? String(status) : `${status} ${showValue(code)}`)];
  },
  fixtures: fixturesOf(() => no5xx, exchanges(), [withStatus(getGadget(), 500)]),
};
