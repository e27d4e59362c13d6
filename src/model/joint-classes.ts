/** Each of two indicators has so many classes in one picture: low, middle and high. */
export const jointSide = 3;

/** The number, from 1 to 9, of the cell where a class of the first indicator (x) meets one of the second (y), from 1 to 3. */
export const cellOf = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : (y - 1) * jointSide + x);

/** The classes, from 1 to 3, that meet in a cell. */
export const classesOfCell = (cell: number): { readonly x: number; readonly y: number } => ({
  x: ((cell - 1) % jointSide) + 1,
  y: Math.floor((cell - 1) / jointSide) + 1
});

/** Cells as an address holds them: the class of the first and of the second indicator, `3.1,3.2`. */
export const writeCells = (cells: readonly number[]): string =>
  cells
    .map((cell) => {
      const { x, y } = classesOfCell(cell);
      return `${x}.${y}`;
    })
    .join(",");

/** Reads them, in order and each once; undefined where one of them is none. */
export function parseCells(text: string): readonly number[] | undefined {
  const cells = text.split(",").map((part) => {
    const [, x, y] = /^([1-3])\.([1-3])$/.exec(part) ?? [];
    return cellOf(Number(x ?? 0), Number(y ?? 0));
  });
  return cells.every((cell) => cell > 0) ? [...new Set(cells)].sort((a, b) => a - b) : undefined;
}

/** What divides the areas into quadrants: the medians of both indicators, or their lowest and highest classes. */
export const quadrantRules = ["median", "class"] as const;
export type QuadrantRule = (typeof quadrantRules)[number];

/** Where two indicators are both low, both high, or one of each; 0 is neither. */
export const quadrantNames = ["low_low", "high_low", "low_high", "high_high"] as const;
export type QuadrantName = (typeof quadrantNames)[number];
