import { DataProblem } from "./data-problem.ts";

/**
 * Where the cells of a delimited text begin and end. The text itself stays whole: of twenty million cells a browser holds the
 * places, not the strings.
 */
export interface Scan {
  readonly rows: number;
  /** The line on which a row begins, counted from 1. */
  readonly line: (row: number) => number;
  readonly width: (row: number) => number;
  /** The cell without quotes around it, nor spaces unless the reading is exact; empty where the row ends before it. */
  readonly cell: (row: number, column: number) => string;
  /** Whether a cell stands between quotes: an empty text, and not a missing one. */
  readonly isQuoted: (row: number, column: number) => boolean;
}

/** Is told how far the work is, from 0 to 1. */
export type Progress = (share: number) => void;

interface ScanOptions {
  /** It stops after so many rows. */
  readonly maximum?: number;
  readonly progress?: Progress | undefined;
  /** Spaces belong to the cells, and an empty line is a row with one cell: the way in which programs write. */
  readonly isExact?: boolean;
}

class Places {
  #list = new Uint32Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.#list.length) {
      const larger = new Uint32Array(this.#list.length * 2);
      larger.set(this.#list);
      this.#list = larger;
    }
    this.#list[this.length++] = value;
  }
  at(index: number): number {
    return this.#list[index] ?? 0;
  }
}

const [quote, lineFeed, carriageReturn, space, tab, noBreakSpace] = [34, 10, 13, 32, 9, 160];

const quotesProblem = (file: string, line: number) => new DataProblem({ file, line }, "table.quotes");

// A worker that tells this often how far it is loses no time by it.
const stride = 1 << 16;

/**
 * Finds the cells of a text (RFC 4180, with spaces around quotes and any line ending). Empty lines are passed over. Quotes that do not match are a DataProblem.
 */
export function scanCells(
  file: string,
  text: string,
  separator: string,
  { maximum = Number.POSITIVE_INFINITY, progress, isExact = false }: ScanOptions = {}
): Scan {
  const delimiter = separator.charCodeAt(0);
  const [starts, ends, firstCells, lines] = [new Places(), new Places(), new Places(), new Places()];
  const isSpace = (code: number) => !isExact && (code === space || code === noBreakSpace || code === tab) && code !== delimiter;
  let at = 0;
  let line = 1;
  let reported = stride;
  while (at < text.length && firstCells.length < maximum) {
    const rowStart = starts.length;
    const rowLine = line;
    for (;;) {
      while (at < text.length && isSpace(text.charCodeAt(at))) at++;
      let start = at;
      let end: number;
      if (text.charCodeAt(at) === quote) {
        const opened = line;
        start = ++at;
        for (;;) {
          const code = text.charCodeAt(at);
          if (at >= text.length) throw quotesProblem(file, opened);
          if (code === quote) {
            if (text.charCodeAt(at + 1) !== quote) break;
            at++;
          } else if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) line++;
          at++;
        }
        end = at++;
        while (at < text.length && isSpace(text.charCodeAt(at))) at++;
        const next = text.charCodeAt(at);
        if (at < text.length && next !== delimiter && next !== lineFeed && next !== carriageReturn)
          throw quotesProblem(file, line);
      } else {
        let code = text.charCodeAt(at);
        while (at < text.length && code !== delimiter && code !== lineFeed && code !== carriageReturn)
          code = text.charCodeAt(++at);
        end = at;
      }
      starts.push(start);
      ends.push(end);
      if (at >= text.length || text.charCodeAt(at) !== delimiter) break;
      at++;
    }
    if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
    at++;
    line++;
    const isEmpty = !isExact && starts.length === rowStart + 1 && starts.at(rowStart) === ends.at(rowStart);
    if (isEmpty) {
      starts.length = rowStart;
      ends.length = rowStart;
    } else {
      firstCells.push(rowStart);
      lines.push(rowLine);
    }
    if (at > reported) {
      reported = at + stride;
      progress?.(at / text.length);
    }
  }
  const rows = firstCells.length;
  firstCells.push(starts.length);
  const width = (row: number) => firstCells.at(row + 1) - firstCells.at(row);
  const isQuoted = (index: number) => text.charCodeAt(starts.at(index) - 1) === quote;
  return {
    rows,
    line: (row) => lines.at(row),
    width,
    isQuoted: (row, column) => column < width(row) && isQuoted(firstCells.at(row) + column),
    cell: (row, column) => {
      if (column >= width(row)) return "";
      const index = firstCells.at(row) + column;
      const cell = text.slice(starts.at(index), ends.at(index));
      const plain = cell.includes('""') && isQuoted(index) ? cell.replaceAll('""', '"') : cell;
      return isExact ? plain : plain.trim();
    }
  };
}
