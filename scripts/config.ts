/** What this package generates for itself: the one place that names the dates. */
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("..", import.meta.url));

export const generation: {
  readonly spec: string;
  readonly out: string;
  readonly runtime: string;
  readonly apiDates: readonly [string, ...string[]];
} = {
  spec: "openapi/openapi.yaml",
  out: "src/generated",
  runtime: "../runtime.js",
  apiDates: ["2023-11-15", "2025-03-12"],
};
