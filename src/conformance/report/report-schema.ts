/** The JSON Schema (draft-07) of the report in JSON. */

const text = { type: "string" } as const;
const date = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } as const;
const count = { type: "integer", minimum: 0 } as const;
const check = { type: "string", pattern: "^(?:spec|client|traffic|suite)-[a-z0-9-]+$" } as const;
const severity = { enum: ["error", "warning"] } as const;
const direction = { enum: ["spec", "client", "traffic", "suite"] } as const;

type Fields = Readonly<Record<string, object>>;

/** An object with these fields and no others. */
function object(description: string, required: Fields, optional: Fields = {}): object {
  return {
    type: "object",
    description,
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

function listOf(items: object): object {
  return { type: "array", items };
}

function described(description: string, schema: object): object {
  return { ...schema, description };
}

const source = described("The file or address, without credentials.", text);
const sha256 = described(
  "SHA-256 in hexadecimal: of a document after its files were put together, of a recording's bytes.",
  { type: "string", pattern: "^[0-9a-f]{64}$" },
);

/** The JSON Schema of what `--report report.json` writes. `schemaVersion` changes when a reader would have to. */
export const reportSchema: object = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "atlas-fetch conformance report",
  ...object(
    "Everything that one run of `atlas-fetch conformance` found, and where it came from.",
    {
      schemaVersion: { const: 1 },
      tool: object("What ran.", { name: text, version: text }),
      runtime: described("For example `node 20.20.0 linux x64`.", text),
      startedAt: described("ISO 8601, UTC.", { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$" }),
      duration: described("Milliseconds.", { type: "number", minimum: 0 }),
      seed: described("The same seed gives the same cases.", { type: "integer" }),
      spec: object("The document that was checked.", { source, title: text, version: text }, { sha256 }),
      traffic: described(
        "Where traffic came from.",
        listOf(object("A recording or a server.", { source }, { sha256 })),
      ),
      apiDates: listOf(text),
      directions: listOf(direction),
      checks: described(
        "The checks that were asked for, in the order of the report; each has at least one result.",
        listOf(object("A check.", { id: check, severity, sentence: text })),
      ),
      operations: listOf(
        object(
          "An operation of the document.",
          {
            operationId: text,
            tag: text,
            method: text,
            path: text,
            versions: listOf(
              object(
                "A resource version.",
                { version: text, deprecated: { type: "boolean" } },
                { sunset: described("The day on which it stops working.", date) },
              ),
            ),
          },
          {
            replacedBy: described("The operationId to use in its place.", text),
            location: object("Where it is written.", { file: text, line: { type: "integer", minimum: 1 } }),
          },
        ),
      ),
      exemptions: listOf(
        object("A known failure.", {
          check: text,
          case: described("The name of the case; `*` is any text.", text),
          reason: text,
          expires: described("The last day on which it counts.", date),
          uses: described("How many cases it exempts in this run.", count),
        }),
      ),
      results: listOf(
        object(
          "One case of one check.",
          {
            check,
            severity,
            name: described("Unique within the check.", text),
            status: { enum: ["pass", "fail", "exempt", "not-applicable", "not-exercised"] },
          },
          {
            operationId: text,
            apiDate: described("An API date or a resource version.", text),
            expected: text,
            actual: text,
            curl: described("The command line of the request, with variables where credentials belong.", text),
            reason: described("Why a case is exempt, not applicable or not exercised.", text),
            shared: described("The part, shared by several operations, in which the finding stands.", text),
          },
        ),
      ),
      command: described("The command line that repeats the run, up to `--seed`, `--check` and `--case`.", text),
    },
    { upstream: object("The document that the spec was compared with.", { source }, { sha256 }) },
  ),
};
