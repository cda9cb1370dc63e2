/** The common form of what benchmarks find out: rows of one table. */

/** A figure, and how many times the figure of the row's reference it is. */
export interface Value {
  readonly value: number;
  readonly ratio?: number;
}

/** One line of the table. */
export interface Row {
  /** What the row is known by, unique within its benchmark. */
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly ours: Value;
  /** What others took in the same run, by name. */
  readonly peers: Readonly<Record<string, Value>>;
  /** Whose figure ratios are over, where there are any. */
  readonly over?: string;
  /** Whether smaller figures are better or larger ones. */
  readonly better: "less" | "more";
  readonly goal?: { readonly value: number; readonly of: "value" | "ratio" };
  /** A count, the same on every machine. */
  readonly exact?: true;
}

/** What a benchmark writes, beside details of its own. */
export interface Result {
  readonly machine: Machine;
  /** Of the packages that were measured. */
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** What it was measured on. */
export interface Machine {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
}

/** Whether a row's goal is met; `undefined` without a goal. */
export function isMet({ goal, ours, better }: Row): boolean | undefined {
  if (goal === undefined) return undefined;
  const value = goal.of === "ratio" ? (ours.ratio ?? Number.NaN) : ours.value;
  return better === "less" ? value <= goal.value : value >= goal.value;
}

/** A row whose ratios are those to the figure of one of its peers. */
export function rowOver(over: string, row: Omit<Row, "over" | "ours" | "peers"> & Plain): Row {
  const reference = row.peers[over] ?? Number.NaN;
  const value = (figure: number): Value => ({ value: rounded(figure), ratio: rounded(figure / reference) });
  const peers = Object.entries(row.peers).map(([name, figure]): [string, Value] => [
    name,
    name === over ? { value: rounded(figure) } : value(figure),
  ]);
  return { ...row, ours: value(row.ours), over, peers: Object.fromEntries(peers) };
}

/** A row of counts, which need no ratio. */
export function rowOfCounts(row: Omit<Row, "over" | "ours" | "peers" | "exact"> & Plain): Row {
  const peers = Object.entries(row.peers).map(([name, value]): [string, Value] => [name, { value }]);
  return { ...row, ours: { value: row.ours }, peers: Object.fromEntries(peers), exact: true };
}

interface Plain {
  readonly ours: number;
  readonly peers: Readonly<Record<string, number>>;
}

/** Three figures that mean something; more of large numbers. */
export function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}
