export interface SortOrder {
  readonly column: string;
  readonly descending: boolean;
}

type Cell = string | number;

// Made when something is first sorted: to make the first one takes the page a frame.
let collator: Intl.Collator | undefined;

function compareCells(a: Cell, b: Cell): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  collator ??= new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
  return collator.compare(String(a), String(b));
}

/** Positions of rows in a sort order. Missing numbers (NaN) stand last in either direction; equal rows keep their order. */
export function sortedPositions(cells: readonly Cell[], descending: boolean): number[] {
  const isMissing = (cell: Cell | undefined) => cell === undefined || (typeof cell === "number" && Number.isNaN(cell));
  return cells
    .map((_, position) => position)
    .sort((a, b) => {
      const [left, right] = [cells[a], cells[b]];
      if (left === undefined || right === undefined || isMissing(left) || isMissing(right))
        return Number(isMissing(left)) - Number(isMissing(right)) || a - b;
      return (descending ? compareCells(right, left) : compareCells(left, right)) || a - b;
    });
}
