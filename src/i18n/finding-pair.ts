import type { PairFinding } from "../model/finding-chapters.ts";
import type { Indicator } from "../model/indicator.ts";
import { type FindingWords, indicatorInSentence, levelWords, namesText } from "./finding-words.ts";
import { formatSigned } from "./format.ts";

/** Where both are unfavourable, by name. */
export function pairTitle(finding: PairFinding, words: FindingWords): string {
  const { t } = words.texts;
  const { n } = finding;
  const { levels } = levelWords(words);
  if (finding.kind === "none") return t("chapters:pair.none", { count: n, levels });
  const side = finding.isJudged ? "bad" : "low";
  const count = finding.together.length;
  if (count === 0) return t(`chapters:pair.${side}None`, { n, levels });
  // With few inhabitants in all of them, nobody is named.
  if (finding.named === 0) return t(`chapters:pair.${side}Unnamed`, { count, n, levels });
  const names = finding.together.map(words.nameOf);
  return t(`chapters:pair.${side}`, { count, n, levels, names: namesText(names, Math.min(3, finding.named), words.texts) });
}

/** Whether the two go together; it claims no cause. */
export function pairLink(
  finding: PairFinding,
  indicators: { readonly x: Indicator; readonly y: Indicator },
  words: FindingWords
): string | undefined {
  if (finding.kind === "none") return undefined;
  const { t, language } = words.texts;
  const two = (value: number) => formatSigned(value, language, 2);
  const { link, r, interval } = finding;
  const names = {
    x: indicatorInSentence(indicators.x, words.texts),
    y: indicatorInSentence(indicators.y, words.texts),
    r: two(r)
  };
  if (!interval) return t("chapters:pair.link.noInterval", names);
  const facts = { ...names, low: two(interval[0]), high: two(interval[1]) };
  return t(`chapters:pair.link.${link === "not-shown" ? "notShown" : link}`, facts);
}
