/**
 * What of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) the report uses, as JSON Schema. It is stricter
 * than the standard in that nothing else may be there.
 */

type Fields = Readonly<Record<string, object>>;

function object(required: Fields, optional: Fields = {}): object {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

const text = { type: "string" };
const filled = { type: "string", minLength: 1 };
const uri = { type: "string", format: "uri" };
const message = object({ text: filled });
const level = { enum: ["none", "note", "warning", "error"] };
const bag = { type: "object", properties: { tags: { type: "array", items: text, uniqueItems: true } } };

const rule = object(
  { id: filled },
  { shortDescription: message, helpUri: uri, defaultConfiguration: object({ level }), properties: bag },
);

const artifactLocation = object({ uri: { type: "string", format: "uri-reference" } }, { uriBaseId: filled });

const location = object(
  {
    physicalLocation: object({ artifactLocation }, { region: object({ startLine: { type: "integer", minimum: 1 } }) }),
  },
  { logicalLocations: { type: "array", items: object({ fullyQualifiedName: text }, { kind: text }) } },
);

const result = object(
  {
    ruleId: filled,
    ruleIndex: { type: "integer", minimum: 0 },
    level,
    message,
    locations: { type: "array", minItems: 1, items: location },
  },
  {
    partialFingerprints: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9a-f]{64}$" } },
    suppressions: {
      type: "array",
      items: object({ kind: { enum: ["inSource", "external"] } }, { justification: text }),
    },
  },
);

const driver = object(
  { name: filled },
  {
    version: filled,
    semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
    informationUri: uri,
    rules: { type: "array", items: rule, uniqueItems: true },
  },
);

const instant = { type: "string", format: "date-time" };

export const sarifSchema: object = object({
  $schema: uri,
  version: { const: "2.1.0" },
  runs: {
    type: "array",
    items: object(
      { tool: object({ driver }), results: { type: "array", items: result } },
      {
        automationDetails: object({ id: filled }),
        columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
        originalUriBaseIds: { type: "object", additionalProperties: object({}, { uri, description: message }) },
        invocations: {
          type: "array",
          items: object({ executionSuccessful: { type: "boolean" } }, { startTimeUtc: instant, endTimeUtc: instant }),
        },
        properties: bag,
      },
    ),
  },
});
