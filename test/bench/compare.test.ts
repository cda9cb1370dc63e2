import { describe, expect, it } from "vitest";
import { compareRows, differences } from "../../bench/compare.js";
import { rowOfCounts, rowOver, type Row } from "../../bench/rows.js";

const timed = (ours: number, peer: number): Row =>
  rowOver("peer", { id: "time", what: "a call", unit: "µs", better: "less", ours, peers: { peer } });
const counted = (ours: number, better: "less" | "more" = "less"): Row =>
  rowOfCounts({ id: "count", what: "token requests", unit: "", better, ours, peers: { peer: 200 } });
const aimed = (value: number, better: "less" | "more" = "less"): Row => ({
  ...{ id: "start", what: "start", unit: "ms", better, ours: { value }, peers: {} },
  goal: { value: 300, of: "value" },
});

const isWorse = (committed: Row, measured: Row, tolerance = 0.2): boolean =>
  compareRows([committed], [measured], tolerance).some((verdict) => verdict.isWorse);

describe("ratios", () => {
  it("may be worse by the tolerance, and no more", () => {
    expect(isWorse(timed(100, 100), timed(120, 100))).toBe(false);
    expect(isWorse(timed(100, 100), timed(121, 100))).toBe(true);
  });

  it("may get better without end", () => {
    expect(isWorse(timed(100, 100), timed(1, 100))).toBe(false);
  });

  it("are compared rather than times: a machine of half the speed is none the worse", () => {
    expect(isWorse(timed(100, 50), timed(200, 100))).toBe(false);
    expect(isWorse(timed(100, 50), timed(100, 25))).toBe(true);
  });

  it("may be smaller by the tolerance where more is better", () => {
    const rate = (ours: number): Row => ({ ...timed(ours, 100), better: "more" });
    expect(isWorse(rate(120), rate(100))).toBe(false);
    expect(isWorse(rate(120), rate(99))).toBe(true);
    expect(isWorse(rate(120), rate(500))).toBe(false);
  });

  it("say what was let through", () => {
    expect(compareRows([timed(150, 100)], [timed(170, 100)], 0.1)).toEqual([
      {
        ...{ id: "time", what: "a call", kind: "ratio", committed: 1.5, measured: 1.7 },
        ...{ allowed: expect.closeTo(1.65) as number, isWorse: true },
      },
    ]);
  });
});

describe("counts", () => {
  it("may not be worse by one, whatever the tolerance", () => {
    expect(isWorse(counted(1), counted(2), 10)).toBe(true);
    expect(isWorse(counted(1), counted(1), 0)).toBe(false);
    expect(isWorse(counted(101), counted(100), 0)).toBe(false);
  });

  it("may not be fewer where more is better", () => {
    expect(isWorse(counted(4000, "more"), counted(3999, "more"), 10)).toBe(true);
    expect(isWorse(counted(4000, "more"), counted(4001, "more"), 0)).toBe(false);
  });

  it("of nothing stay nothing", () => {
    expect(isWorse(counted(0), counted(1), 10)).toBe(true);
    expect(isWorse(counted(0), counted(0), 0)).toBe(false);
  });
});

describe("figures without a peer", () => {
  it("have to meet a goal that they met", () => {
    expect(isWorse(aimed(150), aimed(300), 0)).toBe(false);
    expect(isWorse(aimed(150), aimed(301), 10)).toBe(true);
    expect(isWorse(aimed(4000, "more"), aimed(299, "more"), 10)).toBe(true);
  });

  it("are left alone if the goal was missed, or there is none", () => {
    const { goal: _, ...aimless } = aimed(150);
    expect(compareRows([aimed(400)], [aimed(900)], 0)).toEqual([]);
    expect(compareRows([aimless], [aimed(900)], 0)).toEqual([]);
  });
});

describe("rows", () => {
  it("that are not measured any more are worse", () => {
    for (const row of [timed(100, 100), counted(1), aimed(150)]) {
      expect(compareRows([row], [], 10)).toMatchObject([{ id: row.id, measured: Number.NaN, isWorse: true }]);
    }
  });

  it("whose figure is none are worse", () => {
    expect(isWorse(timed(100, 100), timed(Number.NaN, 100), 10)).toBe(true);
  });

  it("that are new are not judged", () => {
    expect(compareRows([], [timed(100, 100)], 0)).toEqual([]);
  });

  it("are found by their ids, in any order", () => {
    const verdicts = compareRows([counted(1), timed(100, 100)], [timed(100, 100), counted(1)], 0);
    expect(verdicts.map(({ id, isWorse: worse }) => [id, worse])).toEqual([
      ["count", false],
      ["time", false],
    ]);
  });
});

describe("differences", () => {
  it("name what has another version, other than this project", () => {
    const before = { "atlas-fetch": "0.1.0", orval: "8.38.0", Node: "v20.20.2" };
    expect(differences(before, { ...before, "atlas-fetch": "0.2.0" })).toEqual([]);
    expect(differences(before, { ...before, orval: "8.39.0", undici: "7.0.0" })).toEqual([
      "orval is 8.39.0 now, and was 8.38.0",
    ]);
  });
});
