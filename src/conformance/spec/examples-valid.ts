import { isRecord, resolve, type Schema } from "../../codegen/document.js";
import type { CaseResult } from "../check.js";
import { SchemaValidator, type Direction } from "../json-schema.js";
import type { BareSpecCheck } from "./context.js";
import { show } from "./keywords.js";
import { failed, passed } from "./results.js";
import { walk, type Visited } from "./walk.js";

const info = {
  id: "spec-examples-valid",
  severity: "error",
  sentence: "Every example and every default is valid against its schema.",
} as const;

export const examplesValid: BareSpecCheck = {
  info,
  against: "itself",
  idle: "the trimmed spec has neither examples nor defaults",
  run: ({ ours }) => {
    const validators = new Map<Direction, SchemaValidator>();
    const validatorOf = (direction: Direction): SchemaValidator => {
      const validator = validators.get(direction) ?? new SchemaValidator(ours, direction);
      validators.set(direction, validator);
      return validator;
    };
    return [...walk(ours)].flatMap((visited) =>
      [...valuesOf(visited)].map(([what, { schema, value }]): CaseResult => {
        const { operationId, where } = visited;
        const subject = { ...(operationId === undefined ? {} : { operationId }), where: `${where} ${what}` };
        const direction = visited.kind === "carrier" ? visited.direction : "response";
        const example = isRecord(value) && "$ref" in value ? resolve(ours, value) : value;
        const problems = validatorOf(direction).validate(schema, example);
        return problems.length === 0
          ? passed(info, subject)
          : failed(info, subject, problems.join("; "), show(example));
      }),
    );
  },
};

/** The values that stand beside a schema, by what they are. */
function* valuesOf(visited: Visited): Generator<[what: string, { schema: Schema; value: unknown }]> {
  const schema = visited.schema;
  if (schema === undefined) return;
  const holder = new Map<string, unknown>(Object.entries(visited.kind === "carrier" ? visited.value : visited.schema));
  if (holder.has("example")) yield ["example", { schema, value: holder.get("example") }];
  if (visited.kind === "schema" && holder.has("default")) yield ["default", { schema, value: holder.get("default") }];
  const examples = holder.get("examples");
  if (visited.kind !== "carrier" || !isRecord(examples)) return;
  for (const [name, example] of Object.entries(examples)) {
    if (isRecord(example)) yield [`examples ${name}`, { schema, value: example["value"] }];
  }
}
