import { resolveVersion } from "../../version.js";
import { first, same, type ClientCheck } from "./client-check.js";
import { exchange } from "./exchange.js";

export const deprecationSignal: ClientCheck = {
  info: {
    id: "client-deprecation-signal",
    severity: "error",
    sentence:
      "A deprecated operation or resource version is announced once, with sunset date and replacement; nothing else is.",
  },
  applies: ({ status }) => status >= 200 && status < 300,
  async run(testCase, subject) {
    const { operation, apiDate, operationId } = testCase;
    const name = resolveVersion(
      operation.versions.map(({ version }) => version),
      apiDate,
    );
    const sunset = operation.versions.find(({ version }) => version === name)?.sunset;
    const isDeprecated = operation.deprecated === true;
    const { notices } = await exchange(subject, testCase, { times: 2 });
    if (!isDeprecated && sunset === undefined) return same(0, notices.length);
    const [notice] = notices;
    const replacement = operation.replacement?.operationId ?? (isDeprecated ? undefined : operationId);
    return first(
      same(1, notices.length),
      same(
        { operationId, apiDate, sunset, reason: isDeprecated ? "operation" : "resource-version" },
        { operationId: notice?.operationId, apiDate: notice?.apiDate, sunset: notice?.sunset, reason: notice?.reason },
      ),
      same(replacement, notice?.replacement?.operationId),
      same(true, sunset === undefined || notice?.message.includes(sunset)),
    );
  },
};
