import type { CaughtUpFinding, Course, NamedValue, Tendency } from "../model/finding.ts";
import {
  changeText,
  type FindingWords,
  indicatorInSentence,
  levelWords,
  shortly,
  sizeText,
  theAreas,
  upperFirst,
  valueText
} from "./finding-words.ts";
import { formatList } from "./format.ts";
import { marked, type Phrase, phraseOf } from "./phrase.ts";

type Split = Extract<CaughtUpFinding, { kind: "split" }>;

/** `De laagste wijken schoven op, maar de hoogste ook.` Undefined where there are too few areas for ends. */
export function tailsSentence(finding: CaughtUpFinding, words: FindingWords): string | undefined {
  if (finding.kind !== "split" || !finding.tails) return undefined;
  const { t } = words.texts;
  const { own, other } = finding.tails;
  const isLowest = finding.end === "lowest";
  const names = {
    own: t(`findings:tails.${finding.end}`, levelWords(words)),
    other: t(isLowest ? "findings:tails.theHighest" : "findings:tails.theLowest")
  };
  const both = `${own.tendency}_${other.tendency}` as const;
  return t(both === "up_up" && isLowest && finding.isJudged ? "findings:tails.up_up_better" : `findings:tails.${both}`, names);
}

/** The figures behind it. */
export function tailsFigures(finding: CaughtUpFinding, words: FindingWords): string | undefined {
  if (finding.kind !== "split" || !finding.tails) return undefined;
  const { size, own, other } = finding.tails;
  const [low, high] = finding.end === "lowest" ? [own, other] : [other, own];
  return words.texts.t("findings:tails.figures", {
    count: size,
    from: finding.from,
    to: finding.to,
    lowBefore: valueText(low.before, words),
    lowAfter: valueText(low.after, words),
    highBefore: valueText(high.before, words),
    highAfter: valueText(high.after, words)
  });
}

/** Who of the areas at the unfavourable end came closer and who did not, by name. */
export function caughtUpSentence(finding: CaughtUpFinding, words: FindingWords): Phrase {
  const { t } = words.texts;
  if (finding.kind === "none") return phraseOf(`${noneText(finding.reason, words)}.`);
  const ahead = clauseOf("ahead", finding, words);
  const behind = clauseOf("behind", finding, words);
  const short = shortly(words);
  const facts = {
    level: levelWords(words).level,
    size: sizeText(finding.mean, short),
    change: changeText(finding.mean, short)
  };
  const mean = t(`findings:caughtUp.mean.${finding.meanTendency}`, facts);
  if (ahead && behind) return phraseOf(t("findings:caughtUp.both", { ahead, behind, mean }));
  const clause = ahead ?? behind;
  return phraseOf(
    clause ? t("findings:caughtUp.one", { clause, mean }) : t(`findings:caughtUp.alone.${finding.meanTendency}`, facts)
  );
}

function clauseOf(side: "ahead" | "behind", finding: Split, words: FindingWords): string | undefined {
  const named = finding[side];
  if (named.length === 0) return undefined;
  const { texts } = words;
  const count = named.length;
  const isLowerBetter = finding.end === "highest";
  const verb = (tendency: Tendency) => texts.t(`findings:${tendency}`, { count });
  const [better, worse] = isLowerBetter ? [verb("down"), verb("up")] : [verb("up"), verb("down")];
  const options = { count, names: listed(named, side, finding, words), better, worse, up: verb("up") };
  if (side === "behind") return texts.t(`findings:caughtUp.behind.${finding.behindCourse}`, options);
  return texts.t(`findings:caughtUp.ahead.${aheadKey(finding.aheadCourse, finding.isJudged)}`, options);
}

/** To come closer by rising is one thing; where all fell, those only fell less. */
function aheadKey(course: Course, isJudged: boolean) {
  if (course !== "better" && course !== "same-or-better") return course;
  return isJudged ? "better" : "neutral";
}

function listed(
  named: readonly NamedValue[],
  side: "ahead" | "behind",
  { isJudged }: Split,
  { texts, nameOf }: FindingWords
): string {
  const tone = isJudged ? (side === "ahead" ? "better" : "worse") : undefined;
  return formatList(
    named.map(({ area }) => marked(nameOf(area), area, tone)),
    texts.language
  );
}

/** How many of the areas at that end came closer: the title of the chapter. */
export function caughtUpTitle(finding: CaughtUpFinding, words: FindingWords): string {
  if (finding.kind === "none") return noneText(finding.reason, words);
  const { quarter, caughtUp, end, isJudged, meanTendency } = finding;
  const key =
    quarter === 1 ? (caughtUp === 1 ? "only_in" : "only_out") : caughtUp === 0 ? "none" : caughtUp === quarter ? "all" : "some";
  // Where the mean itself got worse, closer to it is not up to it.
  const isUp = isJudged && meanTendency !== (end === "lowest" ? "down" : "up");
  const options = { ...levelWords(words), count: quarter, caughtUp, rest: quarter - caughtUp };
  return words.texts.t(`findings:caughtUp.title.${end}.${key}${isUp ? "" : "Closer"}`, options);
}

const noneText = (reason: Extract<CaughtUpFinding, { kind: "none" }>["reason"], words: FindingWords): string =>
  upperFirst(
    words.texts.t(`findings:none.${reason}`, {
      ...levelWords(words),
      areas: theAreas(words),
      indicator: indicatorInSentence(words.indicator, words.texts)
    })
  );
