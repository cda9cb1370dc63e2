import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { renderJunit } from "../../../src/conformance/report/junit.js";
import { renderXml } from "../../../src/conformance/report/xml.js";
import { hostileReport, hostileText, MARK, reportOf, result } from "./reports.js";

interface Node {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Node[];
  text: string;
}

/** Parses strictly: anything that is not well-formed XML 1.0 is an error. */
function parse(xml: string): Node {
  const top: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("There is no element.");
  return root;
}

function all(node: Node, name: string): Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

describe("the report for CI systems (JUnit)", () => {
  const report = reportOf([
    result("client-error-map", "pass", { operationId: "getGadget", name: "404" }),
    result("client-error-map", "fail", { operationId: "getGadget", name: "500", expected: "a <b>", actual: '"c" & d' }),
    result("client-accept-version", "exempt", { reason: "Known." }),
    result("spec-valid", "not-exercised", { reason: "there is nothing" }),
    result("spec-sunset-horizon", "fail", { expected: "far away", actual: "soon" }),
  ]);
  const root = parse(renderJunit(report));

  test("has a suite for each check and a case for each case", () => {
    expect(root.attributes).toMatchObject({ tests: "5", failures: "1", skipped: "2", errors: "0", time: "12.345" });
    expect(root.children.map(({ attributes }) => [attributes["name"], attributes["tests"]])).toEqual([
      ["spec-valid", "1"],
      ["spec-sunset-horizon", "1"],
      ["client-accept-version", "1"],
      ["client-error-map", "2"],
    ]);
    expect(all(root, "testcase").map(({ attributes }) => attributes["classname"])).toContain(
      "client-error-map.getGadget",
    );
  });

  test("a failure says what was expected, what there was, and how to see it again", () => {
    const [failure, ...others] = all(root, "failure");
    expect(others).toEqual([]);
    expect(failure?.attributes).toEqual({ message: 'expected a <b>, got "c" & d', type: "client-error-map" });
    expect(failure?.text).toBe(
      'expected: a <b>\nactual:   "c" & d\n' +
        "again:    npx atlas-fetch conformance --seed 7 --check client-error-map --case 500",
    );
  });

  test("what did not run is skipped with the reason, and a warning is no failure", () => {
    expect(all(root, "skipped").map(({ attributes }) => attributes["message"])).toEqual([
      "not-exercised: there is nothing",
      "exempt: Known.",
    ]);
    expect(all(root, "system-out").map(({ text }) => text)).toEqual(["warning: expected far away, got soon"]);
  });

  test("a run that exercised nothing fails", () => {
    const idle = parse(renderJunit(reportOf([result("spec-valid", "not-exercised", { reason: "no" })])));
    expect(idle.attributes).toMatchObject({ tests: "2", failures: "1" });
    expect(all(idle, "failure").map(({ attributes }) => attributes["message"])).toEqual(["nothing was exercised"]);
  });

  test("is well-formed, and as many cases long, whatever is in it", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const parsed = parse(renderJunit(hostile));
        const extra = Number(hostile.results.every(({ status }) => status !== "pass" && status !== "fail"));
        expect(all(parsed, "testcase")).toHaveLength(hostile.results.length + extra);
        expect(Number(parsed.attributes["tests"])).toBe(hostile.results.length + extra);
      }),
    );
  });
});

describe("XML", () => {
  test("gives back text and attributes that have nothing to hide, and stays XML with any other", () => {
    const visible = fc.string({ unit: fc.constantFrom("a", "<", ">", "&", '"', "'", "]]>", "\n", "🙂", "]]>") });
    fc.assert(
      fc.property(visible, visible, (value, text) => {
        const node = parse(renderXml({ name: "a", attributes: { value }, children: [text] }));
        expect(node.attributes["value"]).toBe(value);
        expect(node.text).toBe(text);
      }),
    );
    fc.assert(
      fc.property(hostileText, (text) => {
        const node = parse(renderXml({ name: "a", attributes: { text }, children: [text, { name: "b" }, text] }));
        expect(node.attributes["text"]).toContain(MARK);
        expect(node.children).toHaveLength(1);
      }),
    );
  });
});
