import { expect, test } from "vitest";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { type Condition, conditionsOf, type FormFilter } from "../../src/model/area-filter.ts";
import { parseAreaFilter, writeAreaFilter } from "../../src/model/area-filter-text.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { filterScope } from "../../src/model/resolve-filter.ts";
import type { FoundAreas } from "../../src/queries/use-area-filter.ts";
import { editFilter, formFault } from "../../src/views/filter/edit-filter.ts";
import { emphasised } from "../../src/views/filter/emphasis.ts";
import { filterCsvHeader, filterCsvRows, filterTable } from "../../src/views/filter/filter-table.ts";
import { filterSentence, problemWords } from "../../src/views/filter/filter-words.ts";
import { firstCondition, firstFilter } from "../../src/views/filter/first-condition.ts";
import { foundCaption, foundSentences } from "../../src/views/filter/found-words.ts";
import { subjectOf, subjectsOf, withSubject } from "../../src/views/filter/subjects.ts";
import { areaList, code, indicator, madeDataset } from "../state/made-dataset.ts";

const both = (text: string) => ({ nl: text, en: text });
const dataset: Dataset = {
  ...madeDataset,
  indicators: [
    { ...indicator("afw"), name: { nl: "Leefbaarheid", en: "Liveability" } },
    { ...indicator("fys", "afw"), name: { nl: "WOZ-omgeving", en: "WOZ surroundings" } }
  ],
  areaSets: [{ id: "kracht", name: both("Krachtwijken"), level: "wijk", areas: [code("WK051829")], caveat: both("") }]
};
const [level] = dataset.levels;
if (!level) throw new Error("no level");
const areas = areaList(["WK051801", "WK051829", "WK051833"], ["Oost", "Schilderswijk", "Bouwlust"]);
const scope = filterScope(dataset, level, areas, ["inhabitants"]);

async function namesIn(language: "nl" | "en") {
  const instance = await createI18n(language);
  await needTexts(instance, ["filter"]);
  return { dataset, scope, texts: textsOf(instance) };
}
const [nl, en] = [await namesIn("nl"), await namesIn("en")];

function filterIn(text: string): FormFilter {
  const filter = parseAreaFilter(text);
  if (filter?.kind !== "form") throw new Error(`${text} is no filter`);
  return filter;
}
const only = (text: string): Condition => {
  const [condition] = conditionsOf(filterIn(text));
  if (!condition) throw new Error("no condition");
  return condition;
};

test("a filter begins with the least favourable quarter of the indicator on screen, whichever side that is", () => {
  const afw = indicator("afw");
  expect(writeAreaFilter(firstFilter(level, afw, 2018))).toBe("afw.2018.lt.q1");
  expect(writeAreaFilter(firstFilter(level, { ...afw, direction: "lower-is-better" }, 2017))).toBe("afw.2018.gt.q3");
});

test("the form adds, changes and removes conditions, in groups too, and a group that is empty goes", () => {
  const fresh = firstCondition(level, indicator("afw"), 2024);
  const steps = [
    [{ type: "add", condition: only("inhabitants.ge.200") }, "afw.2024.lt.q1,inhabitants.ge.200"],
    [{ type: "add group", condition: fresh }, "afw.2024.lt.q1,inhabitants.ge.200,any(afw.2024.lt.q1)"],
    [
      { type: "add", group: 2, condition: only("approximate") },
      "afw.2024.lt.q1,inhabitants.ge.200,any(afw.2024.lt.q1,approximate)"
    ],
    [
      { type: "change group", part: 2, change: { match: "all", negated: true } },
      "afw.2024.lt.q1,inhabitants.ge.200,not.all(afw.2024.lt.q1,approximate)"
    ],
    [
      { type: "change", place: { part: 2, inner: 1 }, condition: only("not.approximate") },
      "afw.2024.lt.q1,inhabitants.ge.200,not.all(afw.2024.lt.q1,not.approximate)"
    ],
    [{ type: "remove", place: { part: 0 } }, "inhabitants.ge.200,not.all(afw.2024.lt.q1,not.approximate)"],
    [{ type: "match", match: "any" }, "any:inhabitants.ge.200,not.all(afw.2024.lt.q1,not.approximate)"],
    [{ type: "remove", place: { part: 1, inner: 0 } }, "any:inhabitants.ge.200,not.all(not.approximate)"],
    [{ type: "remove", place: { part: 1, inner: 0 } }, "any:inhabitants.ge.200"],
    [{ type: "change", place: { part: 0 }, condition: only("name.has.duin") }, "any:name.has.duin"]
  ] as const;
  let filter = filterIn("afw.2024.lt.q1");
  for (const [edit, text] of steps) {
    filter = editFilter(filter, edit);
    expect(writeAreaFilter(filter)).toBe(text);
  }
});

test("a form says what keeps it from being asked", () => {
  expect(formFault(filterIn("afw.2024.lt.q1"))).toBeUndefined();
  expect(formFault({ kind: "form", match: "all", parts: [] })).toBe("empty");
  expect(formFault({ kind: "form", match: "all", parts: [{ negated: false, test: { kind: "name", text: " " } }] })).toBe("name");
  const many = (count: number): FormFilter => ({
    kind: "form",
    match: "all",
    parts: Array.from({ length: count }, () => only("approximate"))
  });
  expect(formFault(many(20))).toBeUndefined();
  expect(formFault(many(21))).toBe("too-many");
  const long: FormFilter = {
    kind: "form",
    match: "all",
    parts: Array.from({ length: 20 }, () => ({ negated: true, test: { kind: "name", text: "~".repeat(40) } }))
  };
  expect(formFault(long)).toBe("too-long");
});

test("a condition moves to another subject with what still makes sense: years near by, no number of another unit", () => {
  expect(subjectsOf(scope)).toEqual([
    ...["indicator:afw", "indicator:fys", "attribute:inhabitants", "name", "set", "approximate"]
  ]);
  const to = (text: string, subject: Parameters<typeof withSubject>[1]) =>
    writeAreaFilter({ kind: "form", match: "all", parts: [withSubject(only(text), subject, scope, 2024)] });
  expect(to("afw.2012-2024.ge.q3", "indicator:fys")).toBe("fys.2014-2024.ge.q3");
  expect(to("afw.2002-2012.lt.0.5", "indicator:fys")).toBe("fys.2014.lt.median");
  expect(to("not.afw.2018.missing", "attribute:inhabitants")).toBe("not.inhabitants.missing");
  expect(to("inhabitants.ge.200", "indicator:afw")).toBe("afw.2024.ge.median");
  expect(to("inhabitants.ge.200", "set")).toBe("set.is.kracht");
  expect(to("approximate", "indicator:afw")).toBe("afw.2024.lt.median");
  expect(to("afw.2018.lt.0.25", "indicator:afw")).toBe("afw.2018.lt.0.25");
  for (const subject of subjectsOf(scope))
    expect(subjectOf(withSubject(only("afw.2018.lt.q1"), subject, scope, 2024))).toBe(subject);
});

test("the filter reads as a sentence in both languages", () => {
  const filter = filterIn("afw.2024.lt.q1,inhabitants.ge.1200.5,fys.2014-2024.lt.0");
  expect(filterSentence(nl, filter)).toBe(
    "Gezocht: wijken waarvoor geldt: leefbaarheid in 2024 lager dan het eerste kwartiel, inwoners minstens 1.200,5 en verandering van WOZ-omgeving 2014–2024 lager dan 0."
  );
  expect(filterSentence(en, filter)).toBe(
    "Wanted: wijken for which holds: liveability in 2024 below the first quartile, inhabitants at least 1,200.5 and the change of WOZ surroundings 2014–2024 below 0."
  );
  const grouped = filterIn("any:not.set.is.kracht,not.all(name.has.duin,not.afw.2018.missing,gemeente.is.GM0518,approximate)");
  expect(filterSentence(nl, grouped)).toBe(
    "Gezocht: wijken waarvoor geldt: hoort niet bij Krachtwijken of niet (de naam bevat ‘duin’, wel een cijfer voor leefbaarheid in 2018, gemeente 's-Gravenhage en grens bij benadering)."
  );
});

test("what an address asks in vain is said in a sentence", () => {
  expect(problemWords(nl, { kind: "year", indicator: "afw", asked: 2013, shown: 2014 })).toBe(
    "Leefbaarheid is er niet voor 2013; genomen is 2014."
  );
  expect(problemWords(en, { kind: "indicator", asked: "iq" })).toBe(
    "A condition was left out: ‘iq’ has no figures at this level."
  );
});

const found: FoundAreas = {
  kind: "form",
  codes: [code("WK051829"), code("WK051833")],
  figures: [
    { quantity: { kind: "value", indicator: "afw", year: 2024 }, values: Float64Array.of(-0.25, Number.NaN), missing: 3 },
    { quantity: { kind: "change", indicator: "afw", from: 2014, year: 2024 }, values: Float64Array.of(0.5, -0.1), missing: 0 },
    { quantity: { kind: "attribute", attribute: "inhabitants" }, values: Float64Array.of(31000, 28000.5), missing: 0 }
  ],
  bounds: [{ quantity: { kind: "value", indicator: "afw", year: 2024 }, statistic: "q1", value: -0.1875 }],
  areas: 3,
  undecided: 1
};

test("what was found is told with who is left out, and the statistics with how they were made", () => {
  expect(foundSentences(found, nl)).toEqual([
    "2 van de 3 wijken voldoen.",
    "3 gebieden hebben geen cijfer voor leefbaarheid in 2024.",
    "1 gebied telt niet mee: door een ontbrekend cijfer is niet te zeggen of het voldoet."
  ]);
  expect(foundSentences({ ...found, codes: [], undecided: 0, figures: [] }, en)).toEqual(["None of the 3 wijken matches."]);
  expect(foundCaption(found, nl)[0]).toBe(
    "Over alle wijken met een cijfer, elk even zwaar (kwantielen type 7): het eerste kwartiel van leefbaarheid in 2024: −0,188."
  );
});

test("the table shows the figures that areas were found by, and the file holds them with all digits", () => {
  const { columns, rows } = filterTable(found, areas, nl);
  expect(columns.map(({ label }) => label)).toEqual([
    ...["Naam", "Leefbaarheid in 2024", "Verandering van leefbaarheid 2014–2024", "Inwoners", "Code"]
  ]);
  const written = rows.map((row) => columns.map(({ key, format }) => (format ? format(row[key] ?? "") : row[key])));
  expect(written).toEqual([
    ["Schilderswijk", "−0,250", "+0,500", "31.000", "WK051829"],
    ["Bouwlust", "geen gegevens", "−0,100", "28.000,50", "WK051833"]
  ]);
  expect(filterCsvHeader(found)).toEqual(["code", "name", "afw_2024", "afw_2014_2024_change", "inhabitants"]);
  expect(filterCsvRows(found, areas)).toEqual([
    ["WK051829", "Schilderswijk", -0.25, 0.5, 31000],
    ["WK051833", "Bouwlust", null, -0.1, 28000.5]
  ]);
});

test("on the map, areas that were found keep their class and the others get the lighter one of it", () => {
  expect([...emphasised(Uint8Array.of(1, 2, 0), 9, [code("WK051829")], areas)]).toEqual([10, 2, 0]);
  expect([...emphasised(Uint8Array.of(1, 2, 0), 9, [], areas)]).toEqual([10, 11, 0]);
});
