/** Checks the options of a mock. */
import { AtlasConfigError } from "../errors/config-error.js";
import { nearest } from "../nearest.js";

type Check = readonly [is: (value: unknown) => boolean, must: string];

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

const oneOf = (...choices: readonly unknown[]): Check => [
  (value) => choices.includes(value),
  `be "${choices.join('" or "')}"`,
];

/** What each option must be; the names are the list of known options. */
const CHECKS: ReadonlyMap<string, Check> = new Map([
  ["baseUrl", [() => true, "be a URL"]],
  ["login", oneOf("tokens", "digest", "none")],
  ["api", [isObject, "be what `atlas-fetch generate` made"]],
  ["document", [isObject, "be a parsed OpenAPI document"]],
  ["json", oneOf("standard", "lossless")],
  ["validateRequests", [(value) => typeof value === "boolean", "be true or false"]],
]);

/** @throws {AtlasConfigError} `UNKNOWN_OPTION` or `INVALID_OPTION` */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const check = CHECKS.get(name);
    if (check === undefined) {
      const near = nearest(name, [...CHECKS.keys()]);
      const hint = near === undefined ? "" : ` Did you mean \`${near}\`?`;
      throw new AtlasConfigError("UNKNOWN_OPTION", `mockAtlas has no option \`${name}\`.${hint}`);
    }
    const [is, must] = check;
    if (value !== undefined && !is(value)) {
      throw new AtlasConfigError("INVALID_OPTION", `The option \`${name}\` of mockAtlas must ${must}.`);
    }
  }
}
