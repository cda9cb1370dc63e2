/** Writes XML 1.0 from elements as data. */
import { plainLines } from "./plain.js";

/** An element: its name, its attributes, and what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly (XmlElement | string)[];
}

/** A whole document, indented, ending in a line break. Names have to be names; texts can be anything. */
export function renderXml(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  write(root, "", lines);
  return `${lines.join("\n")}\n`;
}

function write({ name, attributes = {}, children = [] }: XmlElement, indent: string, lines: string[]): void {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${attribute(String(value))}"`)];
  if (children.length === 0) {
    lines.push(`${indent}<${start.join(" ")}/>`);
    return;
  }
  const texts = children.filter((child) => typeof child === "string");
  if (texts.length === children.length) {
    lines.push(`${indent}<${start.join(" ")}>${texts.map(content).join("")}</${name}>`);
    return;
  }
  lines.push(`${indent}<${start.join(" ")}>`);
  for (const child of children) {
    if (typeof child === "string") lines.push(content(child));
    else write(child, `${indent}  `, lines);
  }
  lines.push(`${indent}</${name}>`);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  // A reader makes a space of one that is written as it is.
  ["\n", "&#10;"],
]);

function attribute(text: string): string {
  return plainLines(text).replace(/[&<>"\n]/g, entity);
}

function content(text: string): string {
  return plainLines(text).replace(/[&<>]/g, entity);
}

function entity(character: string): string {
  return ENTITIES.get(character) ?? character;
}
