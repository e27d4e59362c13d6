import { expect, test } from "vitest";
import { createI18n } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { captionLines, hasReference, referenceName } from "../../src/indicator-data/captions.ts";
import type { IndicatorYear } from "../../src/indicator-data/indicator-year.ts";
import { schemeOf } from "../../src/model/classes.ts";
import type { Dataset, Source } from "../../src/model/dataset.ts";
import { indicatorDraft } from "../own/made-store.ts";
import { areaList, indicator, madeDataset } from "../state/made-dataset.ts";

const dutch = textsOf(await createI18n("nl"));
const english = textsOf(await createI18n("en"));

const source = (subject: Source["subject"], text: string, more: Partial<Source> = {}): Source => ({
  id: subject === "scores" ? "made" : text,
  name: text,
  publisher: text,
  licence: "CC0",
  licenceUrl: "",
  attribution: { nl: text, en: text },
  subject,
  edition: "Made 1.0",
  division: 2024,
  ...more
});
const dataset: Dataset = {
  ...madeDataset,
  synthetic: false,
  sources: [source("scores", "Bron: Leefbaarometer 3.0"), source("boundaries", "Grenzen: Kadaster")]
};
const { about } = indicatorDraft("own-energy");
if (about.kind !== "indicator") throw new Error("no indicator");
const own = about.indicator;

const indicatorData = (change: Partial<IndicatorYear> = {}): IndicatorYear => ({
  dataset,
  level: dataset.levels[0] ?? ({} as never),
  areas: areaList(["WK051829"], ["Schildersbuurt"]),
  indicator: own,
  scheme: schemeOf(own.classes ?? "leefbaarometer-total"),
  matrix: { areas: 1, years: [2023], values: Float64Array.of(1) },
  uncentred: { areas: 1, years: [2023], values: Float64Array.of(1) },
  year: 2023,
  values: Float64Array.of(1),
  classes: Uint8Array.of(1),
  classesOf: () => undefined,
  selection: [],
  reference: { kind: "fixed", isOwn: false },
  ...change
});

test("a caption of own figures names the file and the day, and nothing that the dataset's publisher is", () => {
  const lines = captionLines(indicatorData(), [2023], dutch);
  expect(lines).toEqual([
    "Eigen gegevens uit energie.csv, toegevoegd op 26 november 2026; 1 wijken (2024-indeling); 2023; ongewogen."
  ]);
  expect(captionLines(indicatorData(), [2023], dutch, { boundaries: true }).at(-1)).toBe("Grenzen: Kadaster");
  const text = captionLines(indicatorData(), [2023], english).join(" ");
  expect(text).toContain("Your own data from energie.csv, added on 26 November 2026");
  expect(text).not.toMatch(/Leefbaarometer|Made 1\.0|reference/);
});

test("own figures have no reference, until a person takes one off them", () => {
  expect(hasReference(indicatorData())).toBe(false);
  expect(referenceName(indicatorData(), dutch)).toBe("geen: de cijfers zoals ze zijn");
  const centred = indicatorData({ reference: { kind: "set", isOwn: true } });
  expect(captionLines(centred, [2023], english)[0]).toContain("0 = mean of the group in that year (own calculation)");
});

test("a published indicator keeps its edition, reference and source", () => {
  const afw = { ...indicator("afw"), reference: { nl: "vaste landelijke referentie", en: "fixed national reference" } };
  const lines = captionLines(indicatorData({ indicator: afw }), [2023], dutch);
  expect(lines[0]).toMatch(/^Made 1\.0; .* 0 = vaste landelijke referentie\.$/);
  // A chart draws no boundaries.
  expect(lines[1]).toBe("Bron: Leefbaarometer 3.0");
  expect(captionLines(indicatorData({ indicator: afw }), [2023], dutch, { boundaries: true })[1]).toBe(
    "Bron: Leefbaarometer 3.0. Grenzen: Kadaster"
  );
});

test("an own dataset is named as what it is and as where it came from", () => {
  const opened = indicatorData({ indicator: indicator("afw"), dataset: { ...dataset, own: own.own } });
  expect(captionLines(opened, [2023], dutch)[0]).toMatch(/^Made 1\.0\. Eigen gegevens uit energie\.csv, toegevoegd op /);
});
