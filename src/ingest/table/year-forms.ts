const earliest = 1900;
const latest = 2100;

const inRange = (year: number) => (year >= earliest && year <= latest ? year : undefined);

/** The year in a cell: `2019`, StatLine's `2019JJ00` and `2019*` (provisional), a date, `2019.0`. Undefined where it is none. */
export function yearIn(text: string): number | undefined {
  const found =
    /^((?:19|20)\d\d)(?:JJ00|\*{1,2}|\.0+|-\d\d?-\d\d?(?:[T ].*)?)?$/.exec(text) ??
    /^\d\d?[-/]\d\d?[-/]((?:19|20)\d\d)$/.exec(text);
  return found ? inRange(Number(found[1])) : undefined;
}

export interface YearName {
  /** What is left of the name without the year; may be empty. */
  readonly stem: string;
  readonly year: number;
}

/** The year in the name of a column: `2014`, `score_2014`, `score (2014)`, `2014 score`. Undefined where it has none. */
export function yearInName(name: string): YearName | undefined {
  const atEnd = /^(.*?)[\s_.–(-]*(?<!\d)((?:19|20)\d\d)\)?$/.exec(name);
  const atStart = /^((?:19|20)\d\d)[\s_.–-]+(.+)$/.exec(name);
  const [stem = "", digits = ""] = atEnd ? [atEnd[1], atEnd[2]] : atStart ? [atStart[2], atStart[1]] : [];
  const year = inRange(Number(digits));
  return year === undefined ? undefined : { stem: stem.trim(), year };
}

/** The year of a file by its name, where there is exactly one in it. */
export function yearInFileName(file: string): number | undefined {
  const years = new Set([...file.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([digits]) => Number(digits)));
  return years.size === 1 ? inRange([...years][0] ?? 0) : undefined;
}
