import { parseAreaCode } from "../../src/model/area.ts";
import type { OwnIndicatorDraft } from "../../src/model/own-data.ts";

/** A made indicator of the wijken of Den Haag, in two years, of which one lies outside those of the dataset. */
export function madeEnergy(): OwnIndicatorDraft {
  const codes = Array.from({ length: 44 }, (_, i) => parseAreaCode(`WK0518${String(i + 1).padStart(2, "0")}`)).filter(
    (code) => code !== undefined
  );
  const years = [2015, 2023];
  return {
    about: {
      kind: "indicator",
      level: "wijk",
      years,
      areas: codes.length,
      division: 2024,
      indicator: {
        id: "own-energie",
        name: { nl: "Woningen met energielabel A", en: "Homes with energy label A" },
        description: { nl: "Aandeel woningen met label A", en: "Share of homes with label A" },
        unit: { nl: "%", en: "%" },
        direction: "higher-is-better",
        decimals: 1,
        scale: "share",
        signed: false,
        classes: { id: "own-energie", bounds: [30, 45, 60, 70], official: false },
        own: { fileName: "energie.csv", sha256: "ab", added: "2026-11-26T10:00:00Z" }
      }
    },
    figures: {
      codes: years.flatMap(() => codes),
      years: Int16Array.from(years.flatMap((year) => codes.map(() => year))),
      values: Float64Array.from(years.flatMap((_, row) => codes.map((_, i) => 20 + ((i * 37) % 60) + row * (3 + (i % 5)))))
    }
  };
}
