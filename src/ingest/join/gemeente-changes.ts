import { type AreaCode, gemeenteOf, levelOf } from "../../model/area.ts";

interface Change {
  /** The change was on 1 January of this year, or between it and the 1 January before. */
  readonly year: number;
  readonly began: readonly string[];
  readonly ended: readonly string[];
}

/** Codes of gemeenten that began or ended since 2016, by the division that has the change (CBS, Gemeentelijke indeling). */
export const gemeenteChanges: readonly Change[] = [
  { year: 2017, began: ["GM1948"], ended: ["GM0844", "GM0846", "GM0860"] },
  {
    year: 2018,
    began: ["GM1949", "GM1950", "GM1952"],
    ended: ["GM0007", "GM0018", "GM0040", "GM0048", "GM0063", "GM0070", "GM0081", "GM0140", "GM0196", "GM1908", "GM1987"]
  },
  {
    year: 2019,
    began: ["GM1954", "GM1959", "GM1960", "GM1961", "GM1963", "GM1966", "GM1969", "GM1970", "GM1978"],
    ended:
      "0005 0009 0015 0017 0022 0025 0053 0056 0058 0079 0236 0304 0393 0545 0576 0584 0585 0588 0611 0617 0620 0689 0707 0733 0738 0870 0874 0881 0951 0962 1651 1663 1722 1927"
        .split(" ")
        .map((digits) => `GM${digits}`)
  },
  { year: 2021, began: ["GM1979"], ended: ["GM0003", "GM0010", "GM0024", "GM0788"] },
  {
    year: 2022,
    began: ["GM1980", "GM1982", "GM1991"],
    ended: ["GM0370", "GM0398", "GM0416", "GM0756", "GM0786", "GM0815", "GM0856", "GM1684", "GM1685", "GM1702"]
  },
  { year: 2023, began: ["GM1992"], ended: ["GM0457", "GM0501", "GM0530", "GM0614"] }
];

export interface DivisionRange {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The divisions in which all these codes can stand, as far as the codes of their gemeenten tell; `from` after `to`: in none. */
export function divisionRange(codes: Iterable<AreaCode>): DivisionRange {
  const gemeenten = new Set<string>();
  for (const code of codes) if (levelOf(code) !== "grid") gemeenten.add(gemeenteOf(code));
  const has = (list: readonly string[]) => list.some((code) => gemeenten.has(code));
  const began = gemeenteChanges.filter((change) => has(change.began)).map(({ year }) => year);
  const ended = gemeenteChanges.filter((change) => has(change.ended)).map(({ year }) => year - 1);
  return { from: began.at(-1), to: ended[0] };
}
