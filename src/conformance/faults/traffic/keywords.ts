/** Faults on the wrong side of what schemas say: for each keyword a few answers and requests that it refuses. */
import type { OpenApiDocument, Schema } from "../../../codegen/document.js";
import {
  operationsOf,
  resolve,
  type Content,
  type RequestBodyObject,
  type ResponseObject,
} from "../../../codegen/document.js";
import { parseMediaType } from "../../../media-type.js";
import { keywordCases } from "../../values/keyword-cases.js";
import type { TrafficFault } from "../fault.js";
import { someOf } from "../random.js";
import { answer, sent } from "./change.js";

/** Operations whose answers are neither pages nor files; what is wrong with those is written down one by one. */
const ANSWERS = [
  "getGroup",
  "getOrgUser",
  "getOrgServiceAccount",
  "getOrgInvoice",
  "getGroupSettings",
  "getRateLimit",
  "getOrgApiKey",
  "getOrgDelegationSettings",
];
const REQUESTS = [
  "createOrgUser",
  "createOrgServiceAccount",
  "updateOrgSettings",
  "createGroup",
  "addGroupUsers",
  "updateOrgDelegationSettings",
  "createOrgInvite",
];

/** New values of an enum are drift that adds, and found by another check. */
const ADDING: ReadonlySet<string> = new Set(["enum", "discriminator", "additionalProperties"]);

/**
 * @param perKeyword - how many places of each keyword get a fault, in answers and in requests
 */
export function trafficKeywordFaults(document: OpenApiDocument, perKeyword: number, seed: number): TrafficFault[] {
  return [
    ...faultsIn(document, "response", ANSWERS, perKeyword, seed),
    ...faultsIn(document, "request", REQUESTS, perKeyword, seed),
  ];
}

function faultsIn(
  document: OpenApiDocument,
  direction: "request" | "response",
  operationIds: readonly string[],
  perKeyword: number,
  seed: number,
): TrafficFault[] {
  const kinds = new Map<string, TrafficFault[]>();
  for (const operationId of operationIds) {
    const schema = schemaOf(document, operationId, direction);
    if (schema === undefined) continue;
    const names = new Set<string>();
    for (const { keyword, pointer, valid, value } of keywordCases(document, schema, direction, seed)) {
      const place = `${operationId} ${pointer === "" ? "body" : pointer}`;
      // Of several values on the wrong side one is enough.
      if (valid || ADDING.has(keyword) || names.has(`${keyword} ${place}`)) continue;
      names.add(`${keyword} ${place}`);
      const fault: TrafficFault = {
        name: `${direction} of ${place} breaks ${keyword}`,
        direction: "traffic",
        intended: direction === "request" ? "traffic-request-valid" : "traffic-schema",
        exchange: { operationId },
        seed: direction === "request" ? sent(() => value) : answer(() => value),
      };
      kinds.set(keyword, [...(kinds.get(keyword) ?? []), fault]);
    }
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, faults]) => someOf(faults, perKeyword, seed));
}

/** The schema of the JSON that goes in a direction, in the newest version. */
function schemaOf(
  document: OpenApiDocument,
  operationId: string,
  direction: "request" | "response",
): Schema | undefined {
  const operation = [...operationsOf(document)].find(
    (located) => located.operation.operationId === operationId,
  )?.operation;
  if (operation === undefined) return undefined;
  if (direction === "request") {
    const { requestBody } = operation;
    return requestBody && newest(resolve<RequestBodyObject>(document, requestBody).content);
  }
  const [first] = Object.values(operation.responses);
  return first && newest(resolve<ResponseObject>(document, first).content ?? {});
}

function newest(content: Content): Schema | undefined {
  const json = Object.entries(content).filter(([name]) => {
    const type = parseMediaType(name);
    return type?.suffix === "json" && type.version !== "preview";
  });
  return json.at(-1)?.[1].schema;
}
