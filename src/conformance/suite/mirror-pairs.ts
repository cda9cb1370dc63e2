/** Which rules about requests and about answers belong together. */
import type { MirrorPair } from "./suite-check.js";

/**
 * A spec, a client or a recording is as good in what is sent as in what is received, or a report says half the truth. So
 * a rule about requests has a twin about answers wherever the spec says the same of both.
 */
export const mirrorPairs: readonly MirrorPair[] = [
  { request: "spec-request-equal", answer: "spec-response-equal", about: "the schemas of bodies" },
  { request: "spec-params-equal", answer: "spec-headers-equal", about: "what goes beside a body" },
  { request: "client-body", answer: "client-response-decode", about: "bodies" },
  {
    request: "client-path-encoding",
    answer: "client-malformed-response",
    about: "what must not pass: an error before it is sent, or before it is handed on",
  },
  { request: "client-accept-version", answer: "client-content-type-version", about: "resource versions" },
  { request: "traffic-request-valid", answer: "traffic-schema", about: "bodies against their schemas" },
  { request: "traffic-version-invalid", answer: "traffic-version-echo", about: "resource versions" },
  {
    request: "traffic-negative-rejected",
    answer: "traffic-positive-accepted",
    about: "requests on both sides of a rule",
  },
];
