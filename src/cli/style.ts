/** Colours, where there is a terminal that has them and nobody objects (`NO_COLOR`). */
import { styleText } from "node:util";
import type { Context, Output } from "./context.js";

/** What text can look like here. */
export type Style = Parameters<typeof styleText>[0];

/** Writes text in a style, or as it is. */
export type Paint = (style: Style, text: string) => string;

/** What paints for a stream. */
export function paintFor(stream: Output, { env }: Pick<Context, "env">): Paint {
  const wanted = stream.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  return (style, text) => (wanted ? styleText(style, text, { validateStream: false }) : text);
}
