import { expect, test } from "vitest";
import { en as coreEnglish } from "../../src/i18n/en/index.ts";
import { later as laterEnglish } from "../../src/i18n/en/later.ts";
import { formatAlternatives, formatDate, formatList, formatNumber, formatSigned, formatYears } from "../../src/i18n/format.ts";
import { changeLanguage, createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { nl as coreDutch } from "../../src/i18n/nl/index.ts";
import { later as laterDutch } from "../../src/i18n/nl/later.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { indicator } from "../state/made-dataset.ts";

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`)
  );
}

async function all(core: Tree, later: Record<string, () => Promise<{ default: Tree }>>): Promise<Tree> {
  const found = await Promise.all(Object.entries(later).map(async ([name, load]) => [name, (await load()).default] as const));
  return { ...core, ...Object.fromEntries(found) };
}

const nl = await all(coreDutch, laterDutch);
const en = await all(coreEnglish, laterEnglish);

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)(?:, number)?\}\}/g)].map(([, name]) => name).sort();

test("both languages have the same keys, all of them filled", () => {
  const [dutch, english] = [leaves(nl), leaves(en)];
  expect(english.map(([key]) => key).sort()).toEqual(dutch.map(([key]) => key).sort());
  for (const [key, text] of [...dutch, ...english]) expect(text.trim(), key).not.toBe("");
});

test("a text has the same placeholders in both languages", () => {
  const english = new Map(leaves(en));
  for (const [key, text] of leaves(nl)) expect(placeholders(english.get(key) ?? ""), key).toEqual(placeholders(text));
});

test("no text says 'hoe leefbaar', 'slechte wijk', 'probleemwijk' or 'achterstandswijk'", () => {
  for (const [key, text] of leaves(nl)) expect(text, key).not.toMatch(/hoe leefbaar|slechte wijk|probleemwijk|achterstandswijk/i);
});

test("numbers are written in the manner of the language, with a true minus", () => {
  expect(formatNumber(1234.5, "nl", 1)).toBe("1.234,5");
  expect(formatNumber(1234.5, "en", 1)).toBe("1,234.5");
  expect(formatSigned(-0.1972, "nl", 3)).toBe("−0,197");
  expect(formatSigned(0.1972, "en", 3)).toBe("+0.197");
  expect(formatSigned(-0.0001, "nl", 3)).toBe("0,000");
});

test("dates, years and lists read as people write them", () => {
  expect(formatDate(new Date(2018, 2, 7), "nl")).toBe("7 maart 2018");
  expect(formatDate(new Date(2018, 2, 7), "en")).toBe("7 March 2018");
  expect(formatYears(2014, 2018)).toBe("2014–2018");
  expect(formatYears(2014, 2014)).toBe("2014");
  expect(formatList(["wijk", "buurt", "gemeente"], "nl")).toBe("wijk, buurt en gemeente");
  expect(formatAlternatives(["wijk", "buurt", "gemeente"], "nl")).toBe("wijk, buurt of gemeente");
  expect(formatAlternatives(["wijk", "buurt"], "en")).toBe("wijk or buurt");
});

test("texts that come later come in the language of the moment, and follow a change of it", async () => {
  const instance = await createI18n("en");
  // Asked too early: what was written then is not kept.
  expect(textsOf(instance).t("export:title")).toBe("title");
  await needTexts(instance, ["export"]);
  expect(textsOf(instance).t("export:title")).toBe("Export");
  await changeLanguage(instance, "nl");
  expect(textsOf(instance).t("export:title")).toBe("Exporteren");
});

test("a text is written once for the same words and numbers, and again for others", async () => {
  const instance = await createI18n("en");
  const { t } = textsOf(instance);
  expect(textsOf(instance).t).toBe(t);
  const written = (from: number) => t("differences:regression.x", { from });
  expect(written(2014)).toBe(written(2014));
  expect(written(2014)).toContain("2014");
  expect(written(2016)).toContain("2016");
  instance.addResourceBundle("en", "differences", { regression: { x: "Level in {{from}}, again" } }, true, true);
  expect(written(2014)).toBe("Level in 2014, again");
});

test("texts speak the language they were made for, and say where a value is missing", async () => {
  const dutch = textsOf(await createI18n("nl"));
  const english = textsOf(await createI18n("en"));
  expect(dutch.value(Number.NaN, indicator("afw"))).toBe("geen gegevens");
  expect(english.value(Number.NaN, indicator("afw"))).toBe("no data");
  expect(dutch.value(-0.41, indicator("afw"))).toBe("−0,410");
  expect(english.t("terms:class.leefbaarometer-total.4")).toBe("Weak");
  expect(dutch.t("terms:class.leefbaarometer-total.4")).toBe("Zwak");
});
