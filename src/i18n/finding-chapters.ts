import type { ClustersFinding, GapFinding, MovesFinding, PartsFinding } from "../model/finding-chapters.ts";
import { changeText, type FindingWords, indicatorInSentence, levelWords, pText, upperFirst } from "./finding-words.ts";
import { formatList, formatSigned } from "./format.ts";

/** `group`: its name as it stands in the middle of a sentence; undefined: it has none. */
export function gapTitle(finding: GapFinding, group: string | undefined, words: FindingWords): string {
  const { t } = words.texts;
  const { levels } = levelWords(words);
  if (finding.kind === "none")
    return t(finding.reason === "no-group" ? "chapters:gap.none" : "chapters:gap.noFigures", { levels });
  const { size, before, after, p, isShown } = finding;
  const name = group ?? t("chapters:gap.unnamed");
  const facts = {
    group: name,
    groupUp: upperFirst(name),
    levels,
    before: changeText(before, words),
    after: changeText(after, words)
  };
  if (size === "same") return t("chapters:gap.same", facts);
  if (Number.isNaN(p)) return t("chapters:gap.untested", facts);
  if (!isShown) return t("chapters:gap.notShown", facts);
  if (size === "crossed") return t(after > before ? "chapters:gap.crossedUp" : "chapters:gap.crossedDown", facts);
  return t(`chapters:gap.${size}`, facts);
}

/** `subject`: the area, or two of them compared. `partName`: of a part, by its place. */
export function partsTitle(
  finding: PartsFinding,
  about: {
    readonly subject: string;
    readonly kind: "level" | "change" | "difference";
    readonly partName: (part: number) => string;
  },
  words: FindingWords
): string {
  const { t, language } = words.texts;
  const { subject, kind } = about;
  if (finding.kind === "none") return t("chapters:parts.none");
  const { along, against, isWithinBand } = finding;
  const told = (parts: typeof along, withFigures: number) =>
    formatList(
      parts.map(({ part, value }, i) => {
        const name = about.partName(part);
        return i < withFigures ? t("chapters:parts.part", { name, value: changeText(value, words) }) : name;
      }),
      language
    );
  if (kind === "change" && isWithinBand)
    return along.length > 0 && against.length > 0
      ? t("chapters:parts.within", { subject, along: told(along.slice(0, 1), 1), against: told(against.slice(0, 1), 1) })
      : t("chapters:parts.withinAlone", { subject });
  if (along.length === 0) return t("chapters:parts.none");
  if (against.length === 0) return t("chapters:parts.mostly", { subject, along: told(along, 1) });
  return t(kind === "change" ? "chapters:parts.mostlyAgainst" : "chapters:parts.levelAgainst", {
    subject,
    along: told(along, 1),
    against: told(against.slice(0, 1), 1)
  });
}

/** What two areas compared are called. */
export const differenceSubject = (name: string, other: string, { texts }: FindingWords): string =>
  texts.t("chapters:parts.difference", { name, other });

export function clustersTitle(finding: ClustersFinding, words: FindingWords): string {
  const { t } = words.texts;
  if (finding.kind === "none") return t("chapters:clusters.none");
  const { reading, year, before } = finding;
  const facts = { ...levelWords(words), year };
  if (reading === "alike" && before?.reading === "alike") return t("chapters:clusters.still", { ...facts, before: before.year });
  return t(`chapters:clusters.${reading === "not-shown" ? "notShown" : reading}`, facts);
}

export function clustersFigures(finding: ClustersFinding, { texts }: FindingWords): string | undefined {
  if (finding.kind === "none") return undefined;
  const { t, language } = texts;
  const two = (value: number) => formatSigned(value, language, 2);
  const { year, i, expected, p, before } = finding;
  const now = t("chapters:clusters.figures", { i: two(i), year, expected: two(expected), p: pText(p, texts) });
  return before ? `${now}; ${t("chapters:clusters.before", { year: before.year, i: two(before.i) })}` : now;
}

export function movesTitle(finding: MovesFinding, words: FindingWords): string {
  const { t } = words.texts;
  if (finding.kind === "none")
    return t(`findings:none.${finding.reason}`, {
      areas: levelWords(words).levels,
      indicator: indicatorInSentence(words.indicator, words.texts)
    });
  const { n, up, down } = finding;
  const facts = { n, up, down, ...levelWords(words) };
  if (up > 0 && down > 0) return t(up === 1 ? "chapters:moves.oneUp" : "chapters:moves.both", facts);
  if (up > 0) return t("chapters:moves.up", { ...facts, count: up });
  return down > 0 ? t("chapters:moves.down", { ...facts, count: down }) : t("chapters:moves.none", facts);
}

export function movesNote(finding: MovesFinding, { texts }: FindingWords): string | undefined {
  return finding.kind === "none" ? undefined : texts.t("chapters:moves.same", { same: finding.same, n: finding.n });
}
