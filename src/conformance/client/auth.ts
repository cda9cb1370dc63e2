import { clientCheck, type ClientCheck } from "./client-check.js";
import type { Answer, ClientCase, ExpectedRequest, Step } from "./case.js";
import type { OperationContext } from "./context.js";
import { TOKEN } from "./exchange.js";
import { caseOf, stepOf, successOf } from "./make-case.js";
import { tampered, withHeader } from "./tamper.js";

const ACCOUNT = {
  kind: "service-account",
  clientId: "mdb_sa_id_conformance",
  clientSecret: "mdb_sa_sk_conformance_secret",
} as const;
const BASIC = Buffer.from(`${ACCOUNT.clientId}:${ACCOUNT.clientSecret}`).toString("base64");

const KEY = { kind: "api-key", publicKey: "abcdefgh", privateKey: "00000000-conformance-private-key" } as const;
const REALM = "MMS Public API";

/** What a server answers to credentials that it does not take. */
const REFUSED: Answer = {
  status: 401,
  headers: { "content-type": "application/json" },
  body: { json: { error: 401, errorCode: "UNAUTHORIZED", detail: "No.", reason: "Unauthorized", parameters: [] } },
};

export const auth: ClientCheck = clientCheck({
  id: "client-auth",
  sentence: "Credentials go to the base URL's origin only, are renewed once after a 401, and are in no error.",
  cases: (context) => [...bearerCases(context), ...accountCases(context), ...digestCases(context)],
  fault: { subject: tampered({ request: (request) => withHeader(request, "authorization", undefined) }) },
});

function bearerCases(context: OperationContext): ClientCase[] {
  const signed: Partial<ExpectedRequest> = { headers: { authorization: `Bearer ${TOKEN}` } };
  const refusal = { outcome: { error: { name: "AtlasApiError", fields: { status: 401 } } }, secrets: [TOKEN] };
  return [
    caseOf(context, "a token is sent", { request: signed }),
    caseOf(context, "a token that is refused is not tried again", {
      request: signed,
      answer: REFUSED,
      expect: refusal,
    }),
    caseOf(context, "a redirect to another origin is not followed", {
      request: signed,
      answer: { status: 307, headers: { location: "{elsewhere}/api/atlas/v2" } },
      expect: {
        outcome: { error: { name: "AtlasNetworkError", fields: { code: "REDIRECT_REFUSED" } } },
        secrets: [TOKEN],
      },
    }),
  ];
}

function tokenStep(answer: Answer): Step {
  const headers = {
    authorization: `Basic ${BASIC}`,
    "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
  };
  return {
    request: {
      to: "token",
      method: "POST",
      path: "/api/oauth/token",
      headers,
      body: { text: "grant_type=client_credentials" },
    },
    answer,
  };
}

function tokenAnswer(token: string): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: { json: { access_token: token, expires_in: 3600, token_type: "Bearer" } },
  };
}

function accountCases(context: OperationContext): ClientCase[] {
  const call = (token: string, answer: Answer): Step =>
    stepOf(context, { headers: { authorization: `Bearer ${token}` } }, answer);
  const success = successOf(context);
  const [first, second] = ["first-token", "second-token"].map((token) => ({
    get: tokenStep(tokenAnswer(token)),
    good: call(token, success),
    bad: call(token, REFUSED),
  }));
  if (first === undefined || second === undefined) return [];
  const secrets = [ACCOUNT.clientSecret, BASIC, "first-token", "second-token"];
  const client = { auth: ACCOUNT };
  const oauth = {
    status: 401,
    headers: { "content-type": "application/json" },
    body: { json: { error: "invalid_client" } },
  };
  return [
    caseOf(context, "two calls of a service account share one token", {
      client,
      call: { times: 2, together: true },
      steps: [first.get, first.good, first.good],
    }),
    caseOf(context, "a token that is refused is renewed, and the call repeated", {
      client,
      steps: [first.get, first.bad, second.get, second.good],
    }),
    caseOf(context, "a token is renewed once and not again", {
      client,
      steps: [first.get, first.bad, second.get, second.bad],
      expect: { outcome: { error: { name: "AtlasApiError", fields: { status: 401 } } }, secrets },
    }),
    caseOf(context, "without a token nothing is called", {
      client,
      steps: [tokenStep(oauth)],
      expect: { outcome: { error: { name: "AtlasAuthError", is: ["AtlasError"], fields: { status: 401 } } }, secrets },
    }),
  ];
}

function challenge(nonce: string, algorithm: "MD5" | "SHA-256", stale = false): Answer {
  const fields = `realm="${REALM}", domain="", nonce="${nonce}", algorithm=${algorithm}, qop="auth", stale=${stale}`;
  return { ...REFUSED, headers: { ...REFUSED.headers, "www-authenticate": `Digest ${fields}` } };
}

function digestCases(context: OperationContext): ClientCase[] {
  const signed = (nonce: string, count: number, answer: Answer, algorithm: "MD5" | "SHA-256" = "MD5"): Step =>
    stepOf(
      context,
      {
        matches: { authorization: "^Digest " },
        digest: { username: KEY.publicKey, password: KEY.privateKey, realm: REALM, nonce, algorithm, count },
      },
      answer,
    );
  const unsigned = (answer: Answer): Step => stepOf(context, { headers: { authorization: null } }, answer);
  const success = successOf(context);
  const client = { auth: KEY };
  return [
    caseOf(context, "an API key signs with a digest, and counts", {
      client,
      call: { times: 2 },
      steps: [unsigned(challenge("n1", "MD5")), signed("n1", 1, success), signed("n1", 2, success)],
    }),
    caseOf(context, "an API key signs with SHA-256 too", {
      client,
      steps: [unsigned(challenge("n1", "SHA-256")), signed("n1", 1, success, "SHA-256")],
    }),
    caseOf(context, "a stale nonce costs one more request", {
      client,
      call: { times: 2 },
      steps: [
        unsigned(challenge("n1", "MD5")),
        signed("n1", 1, success),
        signed("n1", 2, challenge("n2", "MD5", true)),
        signed("n2", 1, success),
      ],
    }),
    caseOf(context, "a key that is refused is not tried again", {
      client,
      steps: [unsigned(challenge("n1", "MD5")), signed("n1", 1, challenge("n2", "MD5"))],
      expect: {
        outcome: { error: { name: "AtlasApiError", fields: { status: 401 } } },
        secrets: [KEY.privateKey],
      },
    }),
  ];
}
