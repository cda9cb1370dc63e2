/** What the script of the HTML report works on: every text once, and small enough whatever a run has found. */
import { directionOf, type CaseResult } from "../../check.js";
import { plainLines } from "../plain.js";
import type { RunReport } from "../run-report.js";
import { shellWord } from "../shell.js";
import { stateOf, STATES, TELLING_STATES } from "./states.js";

/** More characters of one text than this help nobody. */
const TEXT_LIMIT = 20_000;

const LEFT_OUT = "(left out to keep this file small; the command shows it)";

/** The data of a page. Numbers that stand for texts are places in `texts`. */
export interface PageData {
  readonly states: typeof STATES;
  readonly tellingStates: typeof TELLING_STATES;
  /** Repeats the run, up to `--check` and `--case`. */
  readonly command: string;
  readonly texts: readonly string[];
  readonly checks: readonly (readonly [id: string, direction: string, sentence: string])[];
  readonly operations: readonly PageOperation[];
  readonly cells: readonly PageCell[];
}

export type PageOperation = readonly [id: string, tag: string, method: string, path: string];

/**
 * The cases of one check about one operation (-1: about the whole document): how many ended in which state, and the
 * cases for which there is room.
 */
export type PageCell = readonly [
  operation: number,
  check: number,
  counts: readonly number[],
  cases: readonly PageCase[],
];

/**
 * State, name, API date, expected, actual, curl, reason, shared part, and the name as a shell takes it where quotes
 * around it are not enough. Zeros at the end are left out.
 */
export type PageCase = readonly number[];

/** How many characters of names and of everything else a page may hold. */
export interface Budget {
  readonly names: number;
  readonly details: number;
}

/** The data of a run's page. What there is no room for is counted; failures come first. */
export function pageData(report: RunReport, budget: Budget): PageData {
  const texts = new Texts(budget);
  const operations = pageOperations(report);
  const operationPlaces = new Map(operations.map(([id], place) => [id, place]));
  const checkPlaces = new Map<string, number>(report.checks.map(({ id }, place) => [id, place]));
  const cells = new Map<string, Cell>();
  for (const result of byImportance(report.results)) {
    const check = checkPlaces.get(result.check);
    if (check === undefined) continue;
    const operation = operationPlaces.get(result.operationId ?? "") ?? -1;
    const key = `${operation} ${check}`;
    const cell = cells.get(key) ?? { operation, check, counts: STATES.map(() => 0), cases: [] };
    cells.set(key, cell);
    addCase(cell, result, texts);
  }
  return {
    states: STATES,
    tellingStates: TELLING_STATES,
    command: plainLines(`${report.command} --seed ${report.seed}`),
    texts: texts.all,
    checks: report.checks.map(({ id, sentence }) => [id, directionOf(id), plainLines(sentence)]),
    operations: operations.map(([id, ...rest]) => [plainLines(id), ...rest]),
    cells: [...cells.values()].map(({ operation, check, counts, cases }) => [operation, check, counts, cases]),
  };
}

/** Those of the document, and those that only a result knows, such as one that upstream has in addition. */
function pageOperations({ operations, results }: RunReport): PageOperation[] {
  const known = new Set(["", ...operations.map(({ operationId }) => operationId)]);
  const others = new Set(results.flatMap(({ operationId = "" }) => (known.has(operationId) ? [] : operationId)));
  return [
    ...operations.map(({ operationId, tag, method, path }): PageOperation => [
      operationId,
      plainLines(tag) || "(no tag)",
      plainLines(method),
      plainLines(path),
    ]),
    ...[...others].map((id): PageOperation => [id, "(not in the document)", "", ""]),
  ];
}

function byImportance(results: readonly CaseResult[]): CaseResult[] {
  const rank = new Map(TELLING_STATES.map((state, index) => [state, index]));
  const rankOf = (result: CaseResult): number => rank.get(stateOf(result)) ?? 0;
  return [...results].sort((a, b) => rankOf(a) - rankOf(b));
}

interface Cell {
  readonly operation: number;
  readonly check: number;
  readonly counts: number[];
  readonly cases: PageCase[];
}

function addCase(cell: Cell, result: CaseResult, texts: Texts): void {
  const state = stateOf(result);
  cell.counts[state] = (cell.counts[state] ?? 0) + 1;
  const { name, apiDate, expected, actual, curl, reason, shared } = result;
  const place = texts.add(limited(name), "names");
  if (place === undefined) return;
  const word = shellWord(name);
  const details = [apiDate, expected, actual, curl, reason, shared, word === `'${name}'` ? "" : word];
  const places = details.map((text) =>
    text === undefined || text === "" ? 0 : (texts.add(limited(text), "details") ?? LEFT_OUT_PLACE),
  );
  const numbers = [state, place, ...places];
  cell.cases.push(numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1));
}

function limited(text: string): string {
  const shown = plainLines(text.slice(0, TEXT_LIMIT));
  return text.length <= TEXT_LIMIT ? shown : `${shown}\n… (${text.length - TEXT_LIMIT} more characters)`;
}

const LEFT_OUT_PLACE = 1;

/** Texts, each stored once, until a budget is spent. The first is empty: 0 stands for a text that there is not. */
class Texts {
  readonly all: string[] = ["", LEFT_OUT];
  readonly #places = new Map<string, number>();
  readonly #left: Record<keyof Budget, number>;

  constructor(budget: Budget) {
    this.#left = { ...budget };
  }

  /** The place of a text, or undefined if the budget does not allow it. */
  add(text: string, budget: keyof Budget): number | undefined {
    const known = this.#places.get(text);
    const cost = (known === undefined ? text.length : 0) + PLACE_COST;
    if (cost > this.#left[budget]) return undefined;
    this.#left[budget] -= cost;
    if (known !== undefined) return known;
    this.#places.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

/** The characters of a number that stands for a text. */
const PLACE_COST = 6;
