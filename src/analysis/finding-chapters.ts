import type { ClustersFinding, GapFinding, MovesFinding, PartsFinding } from "../model/finding-chapters.ts";
import type { ClassMoves } from "./class-moves.ts";
import type { MoranRow } from "./clusters.ts";
import type { GroupComparison } from "./group-comparison.ts";
import { level } from "./verdict.ts";

/** What differs by less is the same but for the last digits. */
const close = 1e-9;

/** Whether a group came closer to the others between two years. */
export function gapFinding(groups: GroupComparison | undefined, from: number, to: number): GapFinding {
  if (!groups) return { kind: "none", reason: "no-group" };
  const gapIn = (year: number) => groups.gap[groups.panel.years.indexOf(year)] ?? Number.NaN;
  const [before, after] = [gapIn(from), gapIn(to)];
  if (Number.isNaN(before) || Number.isNaN(after)) return { kind: "none", reason: "no-figures" };
  const p = groups.effect?.p ?? Number.NaN;
  const members = groups.lines.find(({ group }) => group === "set")?.areas.length ?? 0;
  return { kind: "gap", from, to, members, before, after, size: sizeChange(before, after), p, isShown: p < level };
}

function sizeChange(before: number, after: number): "larger" | "smaller" | "same" | "crossed" {
  if (before * after < 0) return "crossed";
  const growth = Math.abs(after) - Math.abs(before);
  return Math.abs(growth) < close ? "same" : growth > 0 ? "larger" : "smaller";
}

/** Which parts a total mostly consists of, and what runs against it. */
export function partsFinding(total: number, parts: readonly number[], band: number): PartsFinding {
  if (Number.isNaN(total) || parts.length === 0 || parts.some((part) => Number.isNaN(part))) return { kind: "none" };
  const bySize = parts
    .map((value, part) => ({ part, value }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const goesAlong = ({ value }: { readonly value: number }) => Math.sign(value) === (Math.sign(total) || 1);
  return {
    kind: "parts",
    total,
    along: bySize.filter(goesAlong).slice(0, 3),
    against: bySize.filter((one) => !goesAlong(one)).slice(0, 2),
    isWithinBand: Math.abs(total) <= band
  };
}

/** Whether like lies beside like in the last of the years asked for, and in the first. */
export function clustersFinding(rows: readonly MoranRow[], from: number, to: number): ClustersFinding {
  const rowOf = (year: number) => rows.find((row) => row.year === year);
  const row = rowOf(to);
  if (!row) return { kind: "none", reason: "no-figures" };
  const first = from === to ? undefined : rowOf(from);
  const { year, n, i, expected, p } = row;
  return {
    kind: "pattern",
    year,
    n,
    i,
    expected,
    p,
    reading: readingOf(row),
    ...(first ? { before: { year: first.year, i: first.i, reading: readingOf(first) } } : {})
  };
}

const readingOf = ({ i, expected, p }: MoranRow) => (p >= level ? "not-shown" : i > expected ? "alike" : "unlike");

/** How many areas went to a higher and to a lower class. */
export function movesFinding({ n, up, down, same }: ClassMoves, from: number, to: number): MovesFinding {
  if (from === to) return { kind: "none", reason: "one-year" };
  if (n === 0) return { kind: "none", reason: "no-figures" };
  return { kind: "moves", from, to, n, up, down, same };
}
