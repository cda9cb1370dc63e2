import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderGithub } from "../../../src/conformance/report/github.js";
import { hostileReport, MARK, reportOf, result } from "./reports.js";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads workflow commands as the runner of GitHub Actions does. */
function parse(text: string): Command[] {
  return text
    .replace(/\n$/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const [, name = "", settings = "", message = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
      const properties = settings.split(",").map((setting): [string, string] => {
        const [, key = "", value = ""] = /^([^=]*)=(.*)$/.exec(setting) ?? [];
        return [key, unescape(value)];
      });
      return { name, properties: Object.fromEntries(properties), message: unescape(message) };
    });
}

function unescape(text: string): string {
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

describe("the report for GitHub Actions", () => {
  test("has an annotation for each cause, and one for the verdict", () => {
    const failure = (operationId: string): ReturnType<typeof result> =>
      result("client-error-map", "fail", {
        operationId,
        name: `${operationId} 404`,
        expected: "50%, or: so",
        actual: "b",
      });
    const warning = result("spec-sunset-horizon", "fail", { name: "all" });
    expect(parse(renderGithub(reportOf([failure("getGadget"), failure("listGadgets"), warning])))).toEqual([
      {
        name: "error",
        properties: { file: "openapi/paths/gadgets.yaml", line: "12", title: "client-error-map" },
        message:
          "2 cases in 2 operations, for example getGadget 404\nexpected 50%, or: so\ngot b\n" +
          "npx atlas-fetch conformance --seed 7 --check client-error-map --case 'getGadget 404'",
      },
      {
        name: "warning",
        properties: { title: "spec-sunset-horizon" },
        message:
          "1 case, for example all\nexpected a pass\ngot a failure\n" +
          "npx atlas-fetch conformance --seed 7 --check spec-sunset-horizon --case all",
      },
      {
        name: "error",
        properties: { title: "atlas-fetch conformance" },
        message: "does not conform: 2 failed, 1 warning",
      },
    ]);
  });

  test("has a notice if all is well", () => {
    const [notice, ...others] = parse(renderGithub(reportOf([result("spec-valid", "pass")])));
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ name: "notice", message: "conforms: 1 case passed" });
  });

  test("has no more annotations of a kind than GitHub shows", () => {
    const failures = Array.from({ length: 30 }, (_, index) =>
      result("client-error-map", "fail", { name: String(index), shared: `part ${index}` }),
    );
    expect(parse(renderGithub(reportOf(failures)))).toHaveLength(11);
  });

  test("nothing in a report begins or ends a command", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const { name, properties, message } of parse(renderGithub(report))) {
          expect(["error", "warning", "notice"]).toContain(name);
          expect(Object.keys(properties).filter((key) => !["file", "line", "title"].includes(key))).toEqual([]);
          expect(properties["line"] ?? "3").toBe("3");
          expect(properties["file"] ?? MARK).toContain(MARK);
          // What is between two line breaks of ours is one line.
          expect(message.split("\n").length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
